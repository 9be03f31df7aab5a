import Engagement
import Testing

@testable import Audit

/// Quota, windows, waiting periods, renewals, numbers and four eyes.
struct LifeCycleAuditTests {
    private static let berta = PersonID(2)

    /// Somebody who meets the conditions of a rule that says this of a card's life.
    private static func town(_ life: String) -> Casebook {
        var book = Casebook.qualified(
            under: Casebook.published(with: "\"life_cycle\": {\(life)}"))
        book.attested(250)
        return book
    }

    private static func alsoBerta(_ book: inout Casebook) {
        book.registered(berta)
        book.engaged(berta)
        book.continues(berta)
        book.aYearOfSheets(of: berta)
    }

    /// An earlier card of the office that ended on a day.
    @discardableResult
    private static func earlier(_ book: inout Casebook, until: String) -> Position {
        book.add(
            .card(
                .takenOver(
                    CardTakenOver(
                        card: CardID(9), programme: Casebook.programme, kind: .first,
                        decision: .granted, number: "001", decided: day("2024-01-10"),
                        validFrom: day("2024-01-10"), validUntil: day(until)))))
    }

    private static func findings(_ book: Casebook) throws -> [AuditFinding] {
        try book.audits(asOf: "2026-01-15").filter { $0.decision.kind == .granted }
            .flatMap(\.findings)
    }

    @Test(arguments: [1, 2])
    func `one card more than the quota of the year is found`(_ cards: Int) throws {
        var book = Self.town(
            "\"quota\": {\"cards\": \(cards), \"per\": \"calendar_year\","
                + " \"selection\": \"not_stated\"}")
        Self.alsoBerta(&book)
        try book.granted()
        let second = try book.granted(CardID(2), to: Self.berta)
        let expected = AuditFinding(.quotaExceeded, nil, [second])
        let found = try Self.findings(book)
        #expect(found == (cards == 1 ? [expected] : []))
    }

    @Test func `what the office set goes before the rule, from the day it was recorded`() throws {
        var book = Self.town(
            "\"quota\": {\"cards\": 9, \"per\": \"edition\", \"selection\": \"jury\"}")
        Self.alsoBerta(&book)
        let set = book.add(
            .programme(.quotaSet(QuotaSet(from: day("2026-01-01"), cards: 1))),
            to: Casebook.programme.stream)
        try book.granted()
        let second = try book.granted(CardID(2), to: Self.berta)
        let found = try Self.findings(book)
        #expect(found == [AuditFinding(.quotaExceeded, nil, [set, second])])
        var late = Self.town("\"loss\": \"new_card\"")
        Self.alsoBerta(&late)
        try late.granted()
        try late.granted(CardID(2), to: Self.berta)
        late.add(
            .programme(.quotaSet(QuotaSet(from: day("2026-01-01"), cards: 1))),
            to: Casebook.programme.stream)
        let before = try Self.findings(late)
        #expect(before.isEmpty)
    }

    @Test(arguments: [("--01-10", true), ("--01-09", false)])
    func `an application before the window is found`(_ first: String, _ isFound: Bool) throws {
        var book = Self.town(
            "\"windows\": [{\"for\": \"application\", \"from\": \"\(first)\","
                + " \"until\": \"--03-31\"}]")
        let grant = try book.granted()
        let expected = AuditFinding(.outsideWindow, nil, [grant - 1, grant])
        let found = try Self.findings(book)
        #expect(found == (isFound ? [expected] : []))
    }

    @Test(arguments: [("2024-01-15", true), ("2024-01-14", false)])
    func `a card within the waiting period is found`(_ end: String, _ isFound: Bool) throws {
        var book = Self.town("\"waiting_months\": 24")
        let before = Self.earlier(&book, until: end)
        let grant = try book.granted()
        let expected = AuditFinding(.waitingPeriodNotOver, nil, [before, grant])
        let found = try Self.findings(book)
        #expect(found == (isFound ? [expected] : []))
    }

    @Test(arguments: [("2026-04-10", true), ("2026-04-09", false)])
    func `a renewal asked for too early is found`(_ end: String, _ isFound: Bool) throws {
        var book = Self.town(
            "\"renewal\": {\"check\": \"full\", \"earliest_months_before_end\": 3}")
        let before = Self.earlier(&book, until: end)
        let grant = try book.granted(as: .renewal)
        let found = try Self.findings(book).filter { $0.code != .overlappingCards }
        #expect(found == (isFound ? [AuditFinding(.renewedTooEarly, nil, [before, grant])] : []))
    }

    @Test(arguments: [ApplicationKind.renewal, .first])
    func `a renewal of a card that is never renewed is found`(_ kind: ApplicationKind) throws {
        var book = Self.town("\"renewal\": {\"check\": \"none\"}")
        let before = Self.earlier(&book, until: "2025-12-31")
        let grant = try book.granted(as: kind)
        let expected = AuditFinding(.renewalExcluded, nil, [before, grant])
        let found = try Self.findings(book)
        #expect(found == (kind == .renewal ? [expected] : []))
    }

    @Test func `a number that nobody got is found beside the one that follows it`() throws {
        var book = Casebook.qualified()
        book.attested(250)
        Self.alsoBerta(&book)
        try book.granted(number: "2026-175")
        let first = book.size - 1
        try book.granted(CardID(2), to: Self.berta, number: "2026-177")
        let found = try Self.findings(book)
        #expect(
            found == [
                AuditFinding(.numbersMissing, nil, [first, book.size - 1], about: "2026-176")
            ])
        #expect(found.map(\.code.severity) == [.notice])
    }

    @Test func `a void number is not missing, and drawn numbers are no series`() throws {
        var book = Casebook.qualified()
        book.attested(250)
        Self.alsoBerta(&book)
        try book.granted(number: "175")
        try book.granted(CardID(2), to: Self.berta, number: "176")
        book.add(
            .card(.numberVoided(CardNumberVoided(card: CardID(2), number: "176"))),
            to: Self.berta.stream)
        book.add(
            .card(.numberAssigned(CardNumberAssigned(card: CardID(2), number: "177"))),
            to: Self.berta.stream)
        let found = try Self.findings(book)
        #expect(found.isEmpty)
        var drawn = Casebook.qualified()
        drawn.attested(250)
        Self.alsoBerta(&drawn)
        try drawn.granted(number: "48213")
        try drawn.granted(CardID(2), to: Self.berta, number: "99120")
        let unfound = try Self.findings(drawn)
        #expect(unfound.isEmpty)
    }

    @Test func `one person alone is found where four eyes are asked for`() throws {
        for (other, demands) in [(1, true), (2, true), (1, false)] as [(UInt64, Bool)] {
            var book = Casebook.qualified()
            book.demandsFourEyes = demands
            book.actor = ActorID(other)
            book.attested(250)
            book.actor = ActorID(1)
            let grant = try book.granted()
            let expected = AuditFinding(.twoEyesOnly, nil, [grant])
            let found = try Self.findings(book)
            #expect(found == (other == 1 && demands ? [expected] : []))
        }
    }

    @Test func `an exception is bound by none of it`() throws {
        var book = Self.town(
            "\"windows\": [{\"for\": \"application\", \"from\": \"--06-01\","
                + " \"until\": \"--06-30\"}], \"waiting_months\": 24")
        Self.earlier(&book, until: "2025-12-31")
        book.today = day("2026-01-15")
        book.add(
            .card(
                .grantedByException(
                    CardGrantedByException(
                        card: CardID(1), programme: Casebook.programme,
                        assessment: try book.assessed(Casebook.anna), decided: book.today,
                        validFrom: book.today, validUntil: day("2028-01-14"),
                        approvedBy: ContactID(3), provenance: Casebook.because("jubilee")))))
        let audits = try book.audits()
        let exception = try #require(
            audits.first { $0.decision.kind == .grantedByException })
        #expect(exception.findings.isEmpty)
    }
}
