import Intake
import LMDB
import Spreadsheets

/// The rows of a small table that somebody filled in: from separated values, or from the only
/// sheet of a workbook that holds something.
struct TableRows {
    let rows: [CSVRow]

    /// No table that people fill in by hand is larger.
    private static let mostBytes = 16 << 20

    init(of path: String) throws(Complaint) {
        switch try ListSource(path, sheet: nil) {
        case .separatedValues: rows = try TableRows.text(path)
        case .sheet(let workbook, let sheet): rows = try TableRows.sheet(workbook, sheet, path)
        }
    }

    private static func text(_ path: String) throws(Complaint) -> [CSVRow] {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFileReader.contents(of: path, atMost: mostBytes)
        } catch {
            throw Complaint(reading: error)
        }
        var reader = CSVReader()
        reader.feed(bytes)
        reader.finish()
        var rows: [CSVRow] = []
        while let row = reader.next() { rows.append(row) }
        return rows
    }

    private static func sheet(
        _ workbook: Workbook, _ sheet: Workbook.Sheet, _ path: String
    ) throws(Complaint) -> [CSVRow] {
        do throws(SpreadsheetError) {
            let reader = try workbook.rows(of: sheet)
            var rows: [CSVRow] = []
            while let row = try reader.next() { rows.append(CSVRow(row)) }
            return rows
        } catch {
            throw Complaint(reading: error, path)
        }
    }
}
