import Intake
import LMDB
import Spreadsheets

/// The rows of a list as they are read, from a file of text or from a sheet.
struct ListReadings: ~Copyable {
    private var reader: ListReader
    private var text: RegularFileReader?
    private var sheet: SheetRows?
    private var isOver = false
    /// Rows of a sheet that are hidden, by hand or by a filter.
    private(set) var hiddenRows = 0
    private static let chunk = 1 << 18

    init(of pass: ListPass) throws(Complaint) {
        let reader = ListReader(
            pass.kind, file: pass.path, isTakenOver: pass.isTakenOver, hints: pass.hints)
        try self.init(reader, pass.path, pass.source)
    }

    init(_ reader: ListReader, _ path: String, _ source: ListSource) throws(Complaint) {
        self.reader = reader
        switch source {
        case .sheet(let workbook, let sheet):
            self.sheet = try SheetRows(workbook, sheet, path)
        case .separatedValues:
            do throws(FileError) {
                text = try RegularFileReader(path)
            } catch {
                throw Complaint(reading: error)
            }
        }
    }

    /// How the text is written; nil for a sheet, and before it is known.
    var dialect: Dialect? { sheet == nil ? reader.dialect : nil }

    /// What the tables of the list look like, as far as their headings were read.
    var shapes: [ListShape] { reader.shapes }

    /// How the file writes the headings of what is read now.
    var wording: ListWording { reader.wording }

    /// The next row, or what is wrong with the file; nil at its end.
    mutating func next() throws(Complaint) -> RowReading? {
        while true {
            if let reading = reader.next() { return reading }
            guard !isOver else { return nil }
            if Interruption.isRequested { throw .interrupted }
            if let reading = sheet == nil ? try readText() : try readSheet() { return reading }
        }
    }

    private mutating func readText() throws(Complaint) -> RowReading? {
        do throws(FileError) {
            let bytes = try text?.next(atMost: ListReadings.chunk) ?? []
            isOver = bytes.isEmpty
            if isOver { reader.finish() } else { reader.feed(bytes) }
        } catch {
            throw Complaint(reading: error)
        }
        return nil
    }

    private mutating func readSheet() throws(Complaint) -> RowReading? {
        guard let row = try sheet?.next() else {
            isOver = true
            reader.finish()
            return nil
        }
        if row.isHidden { hiddenRows += 1 }
        return reader.take(row: CSVRow(row))
    }
}

/// The rows of a sheet, with what goes wrong as a complaint about its file.
private struct SheetRows {
    private let reader: SheetReader
    private let path: String

    init(_ workbook: Workbook, _ sheet: Workbook.Sheet, _ path: String) throws(Complaint) {
        self.path = path
        do throws(SpreadsheetError) {
            reader = try workbook.rows(of: sheet)
        } catch {
            throw Complaint(reading: error, path)
        }
    }

    func next() throws(Complaint) -> SheetRow? {
        do throws(SpreadsheetError) {
            return try reader.next()
        } catch {
            throw Complaint(reading: error, path)
        }
    }
}
