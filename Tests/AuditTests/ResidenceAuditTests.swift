import Engagement
import Testing

@testable import Audit

/// A move and a correction of the residence are different things, and are audited differently.
struct ResidenceAuditTests {
    private static let leipzig = MunicipalityKey("14713000")

    private static func grantedBook() throws -> (book: Casebook, registration: Position) {
        var book = Casebook()
        let registration = book.registered()
        book.engaged()
        book.continues()
        book.attested(250)
        try book.granted()
        return (book, registration)
    }

    @Test func `who moved away later was rightly granted and has no grounds any longer`() throws {
        var (book, _) = try ResidenceAuditTests.grantedBook()
        let move = book.add(
            .person(
                .residenceChanged(
                    ResidenceChanged(
                        from: day("2026-01-22"), home: Home(residence: ResidenceAuditTests.leipzig))
                )))
        let audit = try book.audit(asOf: "2026-01-31")
        #expect(audit.atGrant.result == .met)
        #expect(audit.atGrantKnownNow.result == .met)
        #expect(audit.now.result == .notMet)
        #expect(audit.findings == [AuditFinding(.noLongerMet, "residence", [move])])
        #expect(audit.proposal == .examineRevocation)
        #expect(try book.audit(asOf: "2026-01-21").findings.isEmpty)
    }

    @Test func `who never lived there was wrongly granted on what is known now`() throws {
        var (book, registration) = try ResidenceAuditTests.grantedBook()
        let correction = book.add(
            .person(
                .detailsCorrected(
                    DetailsCorrected(
                        target: book.revision(registration),
                        home: Home(residence: ResidenceAuditTests.leipzig)))))
        let audit = try book.audit(asOf: "2026-01-31")
        #expect(audit.atGrant.result == .met)
        #expect(audit.atGrantKnownNow.result == .notMet)
        #expect(audit.now.result == .notMet)
        #expect(audit.findings == [AuditFinding(.notMetKnownNow, "residence", [correction])])
        #expect(audit.proposal == .examineWithdrawal)
    }

    @Test func `the card of the dead is to be given back`() throws {
        var (book, _) = try ResidenceAuditTests.grantedBook()
        book.add(.person(.died(PersonDied(day: VagueDay(day("2026-01-25"))))))
        #expect(try book.audit(asOf: "2026-01-31").proposal == .returnDue)
        #expect(try book.audit(asOf: "2026-01-24").proposal == .none)
    }
}
