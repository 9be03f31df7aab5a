import Documents
import Intake
import StrictJSON
import Testing

@testable import stundenbuch

struct FindingTableTests {
    private func notice(_ line: Int, _ value: String = "C-9") -> Finding {
        Finding(
            file: "hours.csv", line: line, heading: "confirmed_by", value: value,
            code: .unknownContact, severity: .notice)
    }

    private func rows(_ findings: [Finding], folds: Bool = true) -> [[Cell]] {
        FindingTable(findings, sheet: nil, folds: folds).table.rows
    }

    @Test func `many equal notices stand on one line with their number and first places`() {
        let found = rows((2...20_001).map { notice($0) })
        #expect(found.count == 1)
        guard case .text(let lines) = found[0][0] else {
            Issue.record("\(found[0][0])")
            return
        }
        #expect(lines.hasPrefix("2, 3, 4 … (20000"))
        #expect(found[0][2] == .text("C-9"))
    }

    private func fault(_ line: Int, _ value: String) -> Finding {
        Finding(file: "hours.csv", line: line, heading: "day", value: value, code: .notADay)
    }

    @Test func `few findings keep their lines, in the order of the file`() {
        #expect(rows([notice(2), notice(3), notice(4)]).count == 3)
        let errors = (2...21).map { fault($0, "x") }
        #expect(rows(errors).count == 20)
        let mixed = rows([notice(2), fault(3, "y"), notice(4)] + errors.suffix(3))
        #expect(mixed.map { $0[0] } == ["2", "3", "4", "19", "20", "21"].map(Cell.text))
    }

    @Test func `many errors are folded only when they have the same value`() {
        #expect(rows((2...22).map { fault($0, "x") }).count == 1)
        #expect(rows((2...42).map { fault($0, "\($0)") }).count == 41)
    }

    @Test func `different values of a folded line are shown as such`() {
        let found = rows((2...9).map { notice($0, "C-\($0)") })
        #expect(found.count == 1)
        #expect(found[0][2] == .text("C-2 …"))
    }

    @Test func `nothing is folded for programs`() {
        let found = rows((2...9).map { notice($0) }, folds: false)
        #expect(found.count == 8)
        #expect(found[0][0] == .coded("2", .integer(2)))
    }
}
