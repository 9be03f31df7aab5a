import Intake
import Spreadsheets

@testable import SheetRows

/// A file is read as a workbook, from its container up to typed rows.
func tryWorkbooks(_ bytes: [UInt8]) {
    readWorkbook(bytes, as: .hours)
}

/// Reads every sheet of a workbook as a list, if it is one.
func readWorkbook(_ bytes: [UInt8], as list: ListKind) {
    // A part that is packed well may be a thousand times its size, which is slow and nothing else.
    var limits = WorkbookLimits.standard
    limits.partBytes = 1 << 20
    do throws(SpreadsheetError) {
        let workbook = try Workbook(bytes, limits: limits)
        for sheet in workbook.sheets.prefix(3) { try read(sheet, of: workbook, as: list) }
    } catch {
        holds(error.fact.rawValue != "", "a refusal says why")
    }
}

private func read(
    _ sheet: Workbook.Sheet, of workbook: Workbook, as list: ListKind
) throws(SpreadsheetError) {
    var hints = ListHints()
    hints.sheet = sheet.name
    var reader = ListReader(list, file: "list.xlsx", isTakenOver: false, hints: hints)
    let rows = try workbook.rows(of: sheet)
    var last = 0
    while let row = try rows.next() {
        holds(row.number > last && !row.cells.isEmpty, "rows come in their order")
        last = row.number
        let cells = CSVRow(row)
        look(at: cells)
        drain(&reader)
        if let reading = reader.take(row: cells) { look(at: reading) }
    }
    reader.finish()
    drain(&reader)
    holds(rows.hiddenColumns.allSatisfy { $0.lowerBound >= 0 }, "a hidden column has a number")
}
