import Intake
import Spreadsheets

extension CSVRow {
    /// A row of a sheet, its values as a person would type them.
    init(_ row: SheetRow) {
        self.init(line: row.number)
        for cell in row.cells {
            if cell.value == .uncalculated {
                fault(.formulaWithoutValue, cell.column)
            } else {
                set(row.typed(cell), inColumn: cell.column)
            }
        }
    }
}

extension SheetRow {
    /// The text of a cell; numbers have at most four decimals, as many as a list may have, and
    /// never three, since `1.234` could be taken for thousands.
    fileprivate func typed(_ cell: SheetCell) -> String {
        guard cell.value == .number, let number = number(in: cell), number.scale > 2,
            let units = number.rounded(times: 10_000)
        else { return text(of: cell) }
        let rounded = DecimalNumber("\(units)E-4".utf8) ?? number
        return rounded.scale == 3 ? rounded.text + "0" : rounded.text
    }
}
