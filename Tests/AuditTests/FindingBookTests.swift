import Engagement
import Testing

@testable import Audit

/// Findings that were answered, and those that are open again.
struct FindingBookTests {
    /// Grants and corrects a sheet afterwards without changing the result.
    private func corrected() throws -> (book: Casebook, sheet: Position) {
        var book = Casebook.qualified()
        let sheet = book.aYearOfSheets()
        book.confirmed(2_400, on: "2025-12-01")
        try book.granted()
        book.reversed(sheet)
        return (book, sheet)
    }

    /// No digest, but different for different bytes: enough to name findings by.
    private static let digest: @Sendable ([UInt8]) -> [UInt8] = { bytes in
        var sums = [UInt8](repeating: 0, count: 32)
        for (index, byte) in bytes.enumerated() {
            sums[index % 16] = sums[index % 16] &* 31 &+ byte
        }
        return sums
    }

    private func findings(_ book: Casebook) throws -> FindingBook {
        FindingBook(
            try book.audits(asOf: "2026-01-15"), answers: book.records,
            sha256: FindingBookTests.digest)
    }

    private func standings(_ book: Casebook) throws -> [FindingStanding] {
        let findings = try findings(book)
        let audit = try book.audit(asOf: "2026-01-15")
        return audit.findings.map { findings.standing(of: $0, in: audit) }
    }

    /// Answers a finding of the only decision; the answer is the position of the record.
    private func answer(
        _ index: Int, _ answer: FindingAnswer, in book: inout Casebook
    ) throws -> Position {
        let audit = try book.audit(asOf: "2026-01-15")
        let finding = audit.findings[index]
        let identity = try findings(book).identity(of: finding, in: audit)
        let said = FindingAnswered(
            finding: identity.bytes, code: finding.code.rawValue,
            subject: audit.decision.person.stream, answer: answer, on: day("2026-01-21"),
            provenance: Casebook.because("shift_listed_twice"))
        return book.add(.ledger(.findingAnswered(said)), to: .ledger)
    }

    @Test func `a finding is open until it is answered, and others beside it stay open`() throws {
        var (book, _) = try corrected()
        #expect(try standings(book) == [.open, .open])
        let position = try answer(0, .accepted, in: &book)
        let standing = try standings(book)
        #expect(standing.map(\.isOpen) == [false, true])
        guard case .answered(let given) = standing[0] else {
            Issue.record("\(standing[0])")
            return
        }
        #expect(given.answer == .accepted)
        #expect(given.position == position)
        #expect(given.reason == "shift_listed_twice")
        #expect(standing[1] == .open)
    }

    @Test func `the last answer stands`() throws {
        var (book, _) = try corrected()
        _ = try answer(0, .disputed, in: &book)
        let last = try answer(0, .settled, in: &book)
        guard case .answered(let given) = try standings(book)[0] else {
            Issue.record("not answered")
            return
        }
        #expect(given.position == last)
        #expect(given.answer == .settled)
    }

    @Test func `a record that changes nothing of a finding leaves it answered`() throws {
        var (book, _) = try corrected()
        _ = try answer(0, .accepted, in: &book)
        book.confirmed(60, on: "2026-01-19")
        #expect(try standings(book).map(\.isOpen) == [false, true])
    }

    @Test func `a further correction opens the finding again`() throws {
        var (book, sheet) = try corrected()
        let first = try answer(0, .accepted, in: &book)
        book.reversed(sheet + 2)
        let standing = try standings(book)
        #expect(standing.map(\.isOpen) == [true, true])
        guard case .reopened(let given) = standing[0] else {
            Issue.record("\(standing[0])")
            return
        }
        #expect(given.position == first)
    }

    @Test func `code, criterion, card and records make the name of a finding`() {
        let names = [
            name(AuditFinding(.lateCorrection, "hours_per_week", [7, 8])),
            name(AuditFinding(.lateCorrection, "hours_per_year", [7, 8])),
            name(AuditFinding(.lateCorrection, nil, [7, 8])),
            name(AuditFinding(.lateCorrection, "hours_per_week", [7, 9])),
            name(AuditFinding(.notMetKnownNow, "hours_per_week", [7, 8])),
            name(AuditFinding(.lateCorrection, "hours_per_week", [7, 8]), of: CardID(2)),
        ]
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.bytes.count == 16 && $0.text.utf8.count == 32 })
        #expect(name(AuditFinding(.lateCorrection, "hours_per_week", [8, 7])) == names[0])
    }

    private func name(_ finding: AuditFinding, of card: CardID = CardID(1)) -> FindingIdentity {
        FindingIdentity(finding, of: card, sha256: FindingBookTests.digest)
    }
}
