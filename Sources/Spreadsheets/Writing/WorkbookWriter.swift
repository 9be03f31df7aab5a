/// Writes tables as a workbook; the same tables give the same bytes.
package enum WorkbookWriter {
    /// The bytes of a workbook with one sheet a table; there must be at least one.
    ///
    /// `textTooLong` when a text exceeds what a cell may hold, `tooManyRows` and
    /// `tooManyColumns` when a table exceeds the grid.
    package static func bytes(
        of sheets: [WrittenSheet], author: String
    ) throws(SpreadsheetError) -> [UInt8] {
        precondition(!sheets.isEmpty, "A workbook needs at least one sheet.")
        var taken: Set<String> = []
        var book = try XLSXBook(author: author)
        for sheet in sheets {
            try check(sheet)
            let name = SheetName.fitting(sheet.name, among: taken)
            taken.insert(name.lowercased())
            try write(sheet, named: name, to: &book)
        }
        return try book.finish()
    }

    private static func check(_ sheet: WrittenSheet) throws(SpreadsheetError) {
        let rows =
            sheet.titles.count + sheet.above.count + sheet.rows.count + sheet.totals.count
            + sheet.notes.count
        guard rows + 4 <= GridPlace.lastRow else {
            throw SpreadsheetError(.tooManyRows, part: sheet.name, limit: GridPlace.lastRow)
        }
        guard sheet.columns.count <= GridPlace.lastColumn else {
            throw SpreadsheetError(.tooManyColumns, part: sheet.name, limit: GridPlace.lastColumn)
        }
    }

    /// Titles, an empty line, the rows above, headings, rows, totals, an empty line, notes.
    private static func write(
        _ sheet: WrittenSheet, named name: String, to book: inout XLSXBook
    ) throws(SpreadsheetError) {
        try book.addSheet(name)
        for (index, column) in sheet.columns.enumerated() {
            try book.setColumn(index, width: column.width, isKey: column.isKey)
        }
        var row = 0
        for title in sheet.titles {
            try book.write(.text(title), row, 0, .title)
            row += 1
        }
        if row > 0 { row += 1 }
        for cells in sheet.above {
            for (index, cell) in cells.enumerated() { try book.write(cell, row, index, .plain) }
            row += 1
        }
        if !sheet.columns.isEmpty { try writeTable(sheet, &row, &book) }
        for note in sheet.notes {
            try book.write(.text(note), row, 0, .plain)
            row += 1
        }
    }

    private static func writeTable(
        _ sheet: WrittenSheet, _ row: inout Int, _ book: inout XLSXBook
    ) throws(SpreadsheetError) {
        let headingRow = row
        for (index, column) in sheet.columns.enumerated() {
            try book.write(.text(column.heading), row, index, .heading)
        }
        row += 1
        try write(sheet.rows, .plain, sheet, &row, &book)
        try book.filter(from: headingRow, to: max(row - 1, headingRow), sheet.columns.count)
        try write(sheet.totals, .total, sheet, &row, &book)
        row += 1
    }

    private static func write(
        _ rows: [[WrittenCell]], _ emphasis: XLSXBook.Emphasis, _ sheet: WrittenSheet,
        _ row: inout Int, _ book: inout XLSXBook
    ) throws(SpreadsheetError) {
        for cells in rows {
            precondition(
                cells.count == sheet.columns.count, "A row does not match its columns.")
            for (index, cell) in cells.enumerated() { try book.write(cell, row, index, emphasis) }
            row += 1
        }
    }
}
