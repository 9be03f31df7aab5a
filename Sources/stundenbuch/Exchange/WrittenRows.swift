import Intake
import LMDB
import Spreadsheets

/// The rows of a list as they are written, before anything is read out of them.
enum WrittenRows {
    static func all(of pass: ListPass) throws(Complaint) -> [CSVRow] {
        switch pass.source {
        case .separatedValues: try separated(pass.path)
        case .sheet(let workbook, let sheet): try cells(of: workbook, sheet, pass.path)
        }
    }

    private static func separated(_ path: String) throws(Complaint) -> [CSVRow] {
        var rows: [CSVRow] = []
        var reader = CSVReader()
        do throws(FileError) {
            var file = try RegularFileReader(path)
            var isOver = false
            while !isOver {
                let bytes = try file.next(atMost: 1 << 18)
                isOver = bytes.isEmpty
                if isOver { reader.finish() } else { reader.feed(bytes) }
                while let row = reader.next() { rows.append(row) }
            }
        } catch {
            throw Complaint(reading: error)
        }
        return rows
    }

    private static func cells(
        of workbook: Workbook, _ sheet: Workbook.Sheet, _ path: String
    ) throws(Complaint) -> [CSVRow] {
        var rows: [CSVRow] = []
        do throws(SpreadsheetError) {
            let reader = try workbook.rows(of: sheet)
            while let row = try reader.next() { rows.append(CSVRow(row)) }
        } catch {
            throw Complaint(reading: error, path)
        }
        return rows
    }
}
