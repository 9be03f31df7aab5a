import CardRules
import Engagement
import Testing

@testable import Audit

/// Grants: what was known then, and what is known now.
struct GrantAuditTests {
    @Test func `a grant on sheets stands in all three judgements`() throws {
        var book = Casebook.qualified()
        book.aYearOfSheets()
        let grant = try book.granted(number: "176")
        let audit = try book.audit(asOf: "2026-01-15")
        #expect(audit.atGrant.result == .met)
        #expect(audit.atGrantKnownNow.result == .met)
        #expect(audit.now.result == .met)
        #expect(audit.findings.isEmpty)
        #expect(audit.proposal == .none)
        #expect(audit.atGrant.known == grant)
        #expect(audit.atGrantKnownNow.known == book.size)
        #expect(audit.decision.number == "176")
        #expect(audit.decision.reference == "13-42/26")
        #expect(audit.decision.received == day("2026-01-09"))
        #expect(audit.ruleVersion == "2019-1")
        #expect(audit.papers.map(\.intake?.reference) == ["13-42/26"])
    }

    @Test func `a grant on an attestation alone stands`() throws {
        var book = Casebook.qualified()
        let form = book.attested(250)
        try book.granted()
        let audit = try book.audit()
        #expect(audit.atGrant.result == .met)
        #expect(audit.atGrant.criterion("hours_per_week")?.events == [form])
        #expect(audit.findings.isEmpty)
    }

    @Test func `sheets typed after the grant that contradict the attestation are named`() throws {
        var book = Casebook.qualified()
        let form = book.attested(250)
        try book.granted()
        let first = book.size
        for month in 1...12 {
            book.confirmed(600, on: "2025-\(month < 10 ? "0" : "")\(month)-20")
        }
        let audit = try book.audit(asOf: "2026-01-15")
        #expect(audit.atGrant.result == .met)
        #expect(audit.atGrantKnownNow.result == .notMet)
        let sheets = stride(from: first, through: book.size - 2, by: 2).map(\.self)
        let finding = try #require(audit.findings.first { $0.code == .notMetKnownNow })
        #expect(finding.criterion == "hours_per_week")
        #expect(finding.events == sheets)
        let contradiction = try #require(
            audit.findings.first { $0.code == .attestationContradicted })
        #expect(contradiction.events == [form] + sheets)
        #expect(audit.proposal == .examineWithdrawal)
    }

    @Test func `a contradiction seen at the grant and again with further sheets is listed once`()
        throws
    {
        var book = Casebook.qualified()
        for month in 1...12 {
            book.confirmed(600, on: "2025-\(month < 10 ? "0" : "")\(month)-20")
        }
        let form = book.attested(250)
        try book.granted()
        book.confirmed(60, on: "2025-06-21")
        let audit = try book.audit(asOf: "2026-01-15")
        let found = audit.findings.filter { $0.code == .attestationContradicted }
        let criteria = found.compactMap(\.criterion)
        #expect(!found.isEmpty)
        #expect(Set(criteria).count == criteria.count)
        #expect(found.allSatisfy { $0.events.contains(form) && $0.events.contains(book.size - 2) })
    }

    @Test func `a reversal after the grant is named as what made the difference`() throws {
        var book = Casebook.qualified()
        let first = book.aYearOfSheets()
        try book.granted()
        // 52 × 240 = 12,480 minutes were just enough a week. Without one sheet 12,240 are left:
        // 235 a week, and still more than 12,000 a year, so that a second and third must go.
        book.reversed(first)
        #expect(try book.audit(asOf: "2026-01-15").atGrantKnownNow.result == .met)
        let last = [book.reversed(first + 2), book.reversed(first + 4)]
        let audit = try book.audit(asOf: "2026-01-15")
        #expect(audit.atGrant.result == .met)
        #expect(audit.atGrantKnownNow.result == .notMet)
        let found = audit.findings.filter { $0.code == .notMetKnownNow }
        #expect(found.map(\.criterion) == ["hours_per_week", "hours_per_year"])
        #expect(found.allSatisfy { $0.events == [last[0] - 1] + last })
        #expect(audit.proposal == .examineWithdrawal)
    }

    @Test func `a correction that changes no result is a finding of its own`() throws {
        var book = Casebook.qualified()
        let first = book.aYearOfSheets()
        book.confirmed(600, on: "2025-12-01")
        try book.granted()
        let reversal = book.reversed(first)
        let audit = try book.audit(asOf: "2026-01-15")
        #expect(audit.atGrantKnownNow.result == .met)
        #expect(audit.findings.map(\.code) == [.lateCorrection, .lateCorrection])
        #expect(audit.findings.allSatisfy { $0.events == [reversal] })
        #expect(audit.proposal == .none)
    }

    @Test func `sheets and attestation that contradict each other at the grant are not met`()
        throws
    {
        var book = Casebook.qualified()
        for month in 1...12 {
            book.confirmed(600, on: "2025-\(month < 10 ? "0" : "")\(month)-20")
        }
        book.attested(250)
        try book.granted()
        let audit = try book.audit()
        #expect(audit.atGrant.result == .notMet)
        let codes = Set(audit.findings.map(\.code))
        #expect(codes.isSuperset(of: [.grantedNotMet, .attestationContradicted]))
        #expect(!codes.contains(.notMetKnownNow))
        #expect(audit.proposal == .examineWithdrawal)
    }

    @Test func `a missing declaration needs a reason`() throws {
        for reason in [nil, "declared_by_phone"] {
            var book = Casebook()
            book.registered()
            book.engaged()
            book.aYearOfSheets()
            try book.granted(reason: reason)
            let audit = try book.audit(asOf: "2026-01-15")
            #expect(audit.atGrant.result == .undecided)
            let expected = reason == nil ? ["granted_undecided_without_reason"] : []
            #expect(audit.findings.map(\.code.rawValue) == expected)
            #expect(audit.proposal == (reason == nil ? .processFault : .none))
        }
    }

    @Test func `that a list was recorded is no reason`() throws {
        var book = Casebook()
        book.registered()
        book.engaged()
        book.aYearOfSheets()
        try book.granted(reason: "recorded_from_list")
        let found = try book.audit(asOf: "2026-01-15").findings.map(\.code)
        #expect(found == [.grantedUndecidedWithoutReason])
    }

    @Test func `a grant that was taken back is found no more`() throws {
        var book = Casebook.qualified()
        let form = book.attested(250)
        try book.granted()
        book.add(
            .engagement(
                .attestationWithdrawn(
                    AttestationWithdrawn(
                        attestation: book.revision(form), on: day("2026-01-10")))))
        #expect(try book.audit().findings.map(\.code).contains(.notMetKnownNow))
        book.add(
            .card(
                .withdrawn(
                    CardWithdrawn(
                        card: CardID(1), from: day("2026-01-15"), decided: day("2026-01-25")))))
        let audit = try book.audit()
        #expect(audit.atGrantKnownNow.result == .notMet)
        #expect(!audit.findings.map(\.code).contains(.notMetKnownNow))
        #expect(audit.proposal == .none)
    }
}
