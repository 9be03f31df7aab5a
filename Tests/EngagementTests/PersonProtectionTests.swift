import Testing

@testable import Engagement

struct PersonProtectionTests {
    private let anna = Names.anna.stream

    private func code(_ event: PersonEvent, _ given: Given = .town) -> Refusal.Code? {
        given.when(Names.anna.stream, .person(event)).code
    }

    private func blocked(_ from: String, _ until: String? = nil) -> PersonEvent {
        .addressBlocked(AddressBlockNoted(from: day(from), until: until.map(day)))
    }

    private func lifted(_ from: String) -> PersonEvent {
        .addressUnblocked(AddressBlockLifted(from: day(from)))
    }

    @Test func `a block is noted once, and again when it is prolonged`() {
        #expect(code(blocked("2025-02-01", "2025-01-31")) == .endsBeforeItBegins)
        #expect(code(blocked("2025-02-01", "2025-02-01")) == nil)
        let endless = Given.town(anna, .person(blocked("2025-01-01")))
        #expect(code(blocked("2025-02-01"), endless) == .changesNothing)
        let limited = Given.town(anna, .person(blocked("2025-01-01", "2026-12-31")))
        #expect(code(blocked("2025-01-01", "2026-12-31"), limited) == .changesNothing)
        #expect(code(blocked("2027-01-01", "2028-12-31"), limited) == nil)
    }

    @Test func `a block that lasts is lifted, and then another one may be noted`() {
        #expect(code(lifted("2025-01-01")) == .changesNothing)
        var given = Given.town(anna, .person(blocked("2025-01-01", "2025-12-31")))
        #expect(code(lifted("2024-12-31"), given) == .endsBeforeItBegins)
        #expect(code(lifted("2026-01-01"), given) == .changesNothing)
        #expect(given.asks(anna, .person(lifted("2025-12-31"))).code == nil)
        #expect(code(lifted("2025-12-31"), given) == .changesNothing)
        #expect(code(blocked("2025-01-01", "2025-12-31"), given) == nil)
        let error = PersonEvent.enteredInError(PersonEnteredInError(target: .justRecorded))
        #expect(given.asks(anna, .person(error)).code == nil)
        #expect(code(lifted("2025-12-31"), given) == nil)
    }

    @Test func `a consent is given and taken back, each purpose by itself`() {
        func given(_ purpose: String, _ on: String) -> PersonEvent {
            .consentGiven(ConsentGiven(purpose: purpose, on: day(on)))
        }
        func withdrawn(_ purpose: String, _ on: String) -> PersonEvent {
            .consentWithdrawn(ConsentWithdrawn(purpose: purpose, on: day(on)))
        }
        #expect(code(given("", "2025-01-01")) == .textNotAllowed)
        #expect(code(withdrawn("a\nb", "2025-01-01")) == .textNotAllowed)
        #expect(code(withdrawn("publish-name", "2025-01-01")) == .changesNothing)
        var town = Given.town(anna, .person(given("publish-name", "2025-01-01")))
        #expect(code(given("publish-name", "2025-02-01"), town) == .changesNothing)
        #expect(code(given("card-app", "2025-02-01"), town) == nil)
        #expect(code(withdrawn("card-app", "2025-02-01"), town) == .changesNothing)
        #expect(code(withdrawn("publish-name", "2024-12-31"), town) == .endsBeforeItBegins)
        #expect(town.asks(anna, .person(withdrawn("publish-name", "2025-03-01"))).code == nil)
        #expect(code(withdrawn("publish-name", "2025-03-02"), town) == .changesNothing)
        #expect(code(given("publish-name", "2025-04-01"), town) == nil)
    }

    @Test func `a person merged away is neither blocked nor asked`() {
        let merged = Given.town(anna, .person(.merged(PersonMerged(into: Names.ben))))
        #expect(code(blocked("2025-01-01"), merged) == .hasEnded)
        let consent = ConsentGiven(purpose: "publish-name", on: day("2025-01-01"))
        #expect(code(.consentGiven(consent), merged) == .hasEnded)
    }
}
