import Engagement
import Testing

@testable import Audit

/// Cards that were decided before the ledger, and people who turn out to be one.
struct TakenOverAuditTests {
    private static func takenOver(_ card: CardID = CardID(1)) -> Event {
        .card(
            .takenOver(
                CardTakenOver(
                    card: card, programme: Casebook.programme, kind: .first, decision: .granted,
                    number: "001", decided: day("2025-03-01"), validFrom: day("2025-03-01"),
                    validUntil: day("2027-02-28"))))
    }

    @Test func `a card taken over without evidence cannot be assessed and is no finding`() throws {
        var book = Casebook()
        book.registered()
        book.add(TakenOverAuditTests.takenOver())
        let audit = try book.audit()
        #expect(audit.decision.kind == .takenOver)
        #expect(audit.decision.application == .first)
        let results = [audit.atGrant, audit.atGrantKnownNow, audit.now].map(\.result)
        #expect(results == [.notAssessable, .notAssessable, .notAssessable])
        #expect(audit.findings.isEmpty)
    }

    @Test func `a card taken over against its own evidence is a finding`() throws {
        var book = Casebook()
        let registration = book.registered(in: MunicipalityKey("14713000"))
        book.add(TakenOverAuditTests.takenOver())
        let audit = try book.audit()
        #expect(audit.atGrantKnownNow.result == .notMet)
        #expect(
            audit.findings == [AuditFinding(.notMetKnownNow, "residence", [registration])])
    }

    @Test func `evidence of a merged person counts from the merger on`() throws {
        var book = Casebook()
        let (anna, double) = (Casebook.anna, PersonID(2))
        book.registered()
        book.engaged()
        book.continues()
        book.registered(double)
        book.aYearOfSheets(of: double)
        #expect(try book.judged(anna, on: day("2026-01-15")).result == .notMet)
        let merger = book.add(.person(.merged(PersonMerged(into: anna))), to: double.stream)
        #expect(try book.judged(anna, on: day("2026-01-15")).result == .met)
        try book.granted()
        #expect(try book.audit(asOf: "2026-01-15").findings.isEmpty)
        let separation = book.add(
            .person(.separated(PersonSeparated(target: book.revision(merger)))),
            to: double.stream)
        let audit = try book.audit(asOf: "2026-01-15")
        #expect(audit.atGrant.result == .met)
        #expect(audit.atGrantKnownNow.result == .notMet)
        let found = audit.findings.filter { $0.code == .notMetKnownNow }
        #expect(found.map(\.criterion) == ["hours_per_week", "hours_per_year"])
        #expect(found.allSatisfy { $0.events == [separation] })
    }

    @Test func `two cards of people who turn out to be one overlap`() throws {
        var book = Casebook.qualified()
        book.attested(250)
        let grant = try book.granted()
        let double = PersonID(2)
        book.registered(double)
        book.add(TakenOverAuditTests.takenOver(CardID(2)), to: double.stream)
        #expect(try book.audits().flatMap(\.findings).isEmpty)
        book.add(.person(.merged(PersonMerged(into: Casebook.anna))), to: double.stream)
        let codes = try book.audits().map { $0.findings.map(\.code) }
        #expect(codes == [[.overlappingCards], [.overlappingCards]])
        #expect(try book.audits()[0].findings[0].events.contains(grant))
    }

    @Test func `streams are folded anew only when it turns out who is who`() {
        let two = [PersonID(1).stream, PersonID(2).stream]
        let events: [(StreamID, Event)] = [
            (two[1], .person(.merged(PersonMerged(into: PersonID(1))))),
            (two[1], .person(.separated(PersonSeparated(target: 0)))),
        ]
        let records = events.enumerated().map { position, line in
            Recorded(
                position: Position(position), stream: line.0, revision: Revision(position),
                at: Instant(microseconds: 0), minutesAheadOfUTC: 0, actor: ActorID(1),
                command: CommandID(high: 0, low: 0), event: line.1)
        }
        let file = PersonRecords(records)
        #expect(file.union(with: two[1], at: 0).person == PersonID(2))
        #expect(file.union(with: two[1], at: 1).person == PersonID(1))
        #expect(file.union(with: two[0], at: 1).streams == Set(two))
        #expect(file.union(with: two[0], at: 2).streams == [two[0]])
    }
}
