import Testing

@testable import Engagement

struct ProgrammeDeciderTests {
    private let card = Names.card.stream

    private func published(
        _ version: String, until: String? = nil, digest: [UInt8] = Names.digest
    ) -> Event {
        .programme(
            .rulePublished(
                RulePublished(
                    version: version, from: day("2019-01-01"), until: until.map(day),
                    text: [UInt8](repeating: 0x0A, count: 2_000), sha256: digest)))
    }

    @Test func `a programme is established once`() {
        let established = Event.programme(
            .established(ProgrammeEstablished(code: "k", title: "Karte", issuer: "Stadt")))
        #expect(Given.town.when(card, established).code == .alreadyKnown)
        #expect(Given.town.when(ProgrammeID(3).stream, established) == .success(established))
    }

    @Test func `a version is published once`() {
        var given = Given.town
        #expect(given.asks(card, published("2019-1")).code == nil)
        let again = given.when(card, published("2019-1"))
        #expect(again == .failure(Refusal(.versionExists, "K-1", "2019-1")))
        #expect(given.when(card, published("2019-2")).code == nil)
        #expect(given.when(Names.pass.stream, published("2019-1")).code == nil)
    }

    @Test(arguments: [("2018-12-31", Refusal.Code.endsBeforeItBegins), ("2019-01-01", nil)])
    func `a version is in force for a day at least`(_ until: String, _ expected: Refusal.Code?) {
        #expect(Given.town.when(card, published("1", until: until)).code == expected)
    }

    @Test(arguments: [(31, Refusal.Code.textNotAllowed), (32, nil), (33, .textNotAllowed)])
    func `a rule has a digest of 32 bytes`(_ count: Int, _ expected: Refusal.Code?) {
        let digest = [UInt8](repeating: 0, count: count)
        #expect(Given.town.when(card, published("1", digest: digest)).code == expected)
    }
}
