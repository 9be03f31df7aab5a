import Intake
import Spreadsheets
import Testing

@testable import stundenbuch

struct SheetRowsTests {
    private func rows(_ cells: [[WrittenCell]]) throws -> [CSVRow] {
        let column = WrittenSheet.Column(heading: "K", width: 9, isKey: false)
        let sheet = WrittenSheet(
            name: "A", titles: [], columns: cells[0].map { _ in column }, rows: cells,
            totals: [], notes: [])
        let bytes = try WorkbookWriter.bytes(of: [sheet], author: "")
        var rows: [CSVRow] = []
        try Workbook.readAll(bytes, limits: .standard) { _, row in rows.append(CSVRow(row)) }
        return Array(rows.dropFirst())
    }

    @Test func `a row of a sheet is what a person would type`() throws {
        let cells: [WrittenCell] = [
            .text("06108"), .empty, .day(sinceEpoch: 20_148), .hours(minutes: 31), .whole(-4),
            .decimal(12_345, scale: 4), .decimal(1_125, scale: 3), .decimal(35, scale: 1), .empty,
        ]
        let row = try #require(rows([cells]).first)
        #expect(row.line == 2)
        #expect(
            (0..<row.count).map(row.text) == [
                "06108", "", "2025-03-01", "0.5167", "-4", "1.2345", "1.1250", "3.5",
            ])
        #expect(row.faults.isEmpty)
    }

    @Test func `a cell beyond a list's columns is a fault`() throws {
        var cells = [WrittenCell](repeating: .empty, count: 257)
        cells[0] = .text("a")
        cells[255] = .text("b")
        #expect(try rows([cells]).first?.faults == [])
        cells[256] = .text("c")
        #expect(
            try rows([cells]).first?.faults
                == [CSVFault(code: .tooManyColumns, line: 2, column: 257)])
    }

    @Test func `a finding names its place as spreadsheet programs do`() {
        var finding = Finding(file: "a.xlsx", line: 14, column: 3, code: .zero)
        #expect(finding.place(in: "Stunden") == "Stunden!C14")
        finding.column = nil
        #expect(finding.place(in: "Stunden") == "Stunden!14")
        finding.line = nil
        #expect(finding.place(in: "Stunden") == "Stunden")
    }
}
