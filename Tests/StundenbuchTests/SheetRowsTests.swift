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

    @Test func `a sheet has at most as many columns as a list`() throws {
        let cells = [WrittenCell](repeating: .text("a"), count: 256)
        #expect(try rows([cells]).first?.faults == [])
        let error = #expect(throws: SpreadsheetError.self) { try rows([cells + [.text("b")]]) }
        #expect(error?.fact == .tooManyColumns)
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
