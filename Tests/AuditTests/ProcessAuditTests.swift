import Engagement
import Testing

@testable import Audit

/// How decisions came about: exceptions, refusals, numbers, validity, records on file.
struct ProcessAuditTests {
    @Test func `an exception is no finding although the conditions are not met`() throws {
        var book = Casebook.qualified()
        book.today = day("2026-01-15")
        let assessment = try book.assessed(Casebook.anna)
        book.add(
            .card(
                .grantedByException(
                    CardGrantedByException(
                        card: CardID(1), programme: Casebook.programme, assessment: assessment,
                        decided: book.today, validFrom: book.today,
                        validUntil: day("2028-01-14"), approvedBy: ContactID(3),
                        provenance: Casebook.because("long_service")))))
        let audit = try book.audit()
        #expect(audit.decision.kind == .grantedByException)
        #expect(audit.decision.approvedBy == ContactID(3))
        #expect(audit.atGrant.result == .notMet)
        #expect(audit.findings.isEmpty)
    }

    @Test func `a refusal although the conditions were met is a fault`() throws {
        var book = Casebook.qualified()
        let form = book.attested(250)
        try book.refused(ground: "hours_per_week")
        let audit = try book.audit()
        #expect(audit.atGrant.result == .met)
        #expect(audit.findings == [AuditFinding(.refusedButMet, "hours_per_week", [form])])
        #expect(audit.proposal == .processFault)
    }

    @Test func `a refusal is looked at anew when evidence comes later`() throws {
        var book = Casebook.qualified()
        try book.refused(ground: "hours_per_week")
        #expect(try book.audit().findings.isEmpty)
        let form = book.attested(250)
        let audit = try book.audit()
        #expect(audit.atGrant.result == .notMet)
        #expect(audit.atGrantKnownNow.result == .met)
        #expect(audit.findings == [AuditFinding(.refusedMetKnownNow, "hours_per_week", [form])])
        #expect(audit.proposal == .none)
    }

    @Test func `a number on two cards is found on both`() throws {
        var book = Casebook.qualified()
        book.attested(250)
        try book.granted(number: "176")
        let first = book.size - 1
        let berta = PersonID(2)
        book.registered(berta)
        book.engaged(berta)
        book.continues(berta)
        book.aYearOfSheets(of: berta)
        try book.granted(CardID(2), to: berta, number: "176")
        let audits = try book.audits(asOf: "2026-01-15")
        let expected = AuditFinding(.numberUsedTwice, nil, [first, book.size - 1])
        #expect(audits.map(\.findings) == [[expected], [expected]])
        #expect(audits.map(\.proposal) == [.processFault, .processFault])
    }

    @Test func `a card that ends on another day than the rule says is found`() throws {
        for reason in [nil, "edition_ends"] {
            var book = Casebook.qualified()
            book.attested(250)
            let grant = try book.granted(until: "2027-12-31", reason: reason)
            let expected = AuditFinding(.validityDiffers, nil, [grant])
            #expect(try book.audit().findings == (reason == nil ? [expected] : []))
        }
    }

    @Test func `an assessment on file that cannot be repeated is found`() throws {
        for engine in [1, 99] as [UInt32] {
            var book = Casebook.qualified()
            book.attested(250)
            book.today = day("2026-01-15")
            var assessment = try #require(try book.assessed(Casebook.anna))
            assessment.engine = engine
            assessment.criteria[0].foundLow = 251
            let grant = book.add(
                .card(
                    .granted(
                        CardGranted(
                            card: CardID(1), programme: Casebook.programme,
                            assessment: assessment, decided: book.today, validFrom: book.today,
                            validUntil: day("2028-01-14")))))
            let code: AuditFinding.Code = engine == 1 ? .recordDiffers : .engineDiffers
            #expect(
                try book.audit().findings == [AuditFinding(code, "hours_per_week", [grant])])
        }
    }

    @Test func `without the key a day of birth proves no fault`() throws {
        var book = Casebook.qualified()
        book.attested(250)
        try book.granted()
        book.disclose = { _ in .withheld }
        let audit = try book.audit()
        #expect(audit.atGrant.result == .undecided)
        #expect(audit.findings.isEmpty)
    }

    @Test func `a decision before any rule was published has none to rest on`() throws {
        var book = Casebook.qualified()
        book.add(
            .card(
                .refused(
                    CardRefused(
                        card: CardID(1), programme: ProgrammeID(2), decided: day("2026-01-15"),
                        ground: "hours"))))
        let audit = try book.audit()
        #expect(audit.atGrant.result == .notAssessable)
        #expect(audit.findings.map(\.code) == [.noRuleInForce])
        #expect(audit.proposal == .processFault)
    }

    @Test func `who signs for the own hours is found`() throws {
        var book = Casebook.qualified()
        book.volunteers[ContactID(1)] = Casebook.anna
        let form = book.attested(250)
        try book.granted()
        let audit = try book.audit()
        #expect(
            audit.findings == [AuditFinding(.confirmerIsVolunteer, "hours_per_week", [form])])
        #expect(audit.proposal == .processFault)
    }
}
