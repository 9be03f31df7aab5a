import Intake
import LMDB
import Spreadsheets

/// What an import reads: a list of separated values, or a sheet of a workbook.
enum ListSource {
    case separatedValues
    case sheet(Workbook, Workbook.Sheet)

    /// The endings of names that promise a sheet; the content decides for all others.
    private static let endings = [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"]
    /// How the files of spreadsheet programs begin: a ZIP archive, or an older compound file.
    private static let beginnings: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]

    /// Finds out what a file is; `sheet` names one of a workbook, nil means the only one in use.
    init(_ path: String, sheet name: String?) throws(Complaint) {
        guard try Self.isWorkbook(path) else {
            guard name == nil else {
                throw Complaint(
                    .usage, "no_workbook", Texts.sheetOfNoWorkbook(path),
                    remedy: Texts.leaveTheSheetOut)
            }
            self = .separatedValues
            return
        }
        let bytes = try Self.contents(path)
        let workbook: Workbook
        let candidates: [Workbook.Sheet]
        do throws(SpreadsheetError) {
            workbook = try Workbook(bytes, limits: .standard)
            candidates = try workbook.candidates(name)
        } catch {
            throw Complaint(reading: error, path)
        }
        guard candidates.count < 2 else { throw Complaint(severalSheets: candidates, path) }
        self = .sheet(workbook, candidates.first ?? workbook.sheets[0])
    }

    private static func contents(_ path: String) throws(Complaint) -> [UInt8] {
        do throws(FileError) {
            let limit = WorkbookLimits.standard.fileBytes
            return try RegularFileReader.contents(of: path, atMost: limit)
        } catch {
            throw Complaint(reading: error)
        }
    }

    /// The name of the sheet; nil for separated values.
    var sheet: String? {
        if case .sheet(_, let sheet) = self { sheet.name } else { nil }
    }

    private static func isWorkbook(_ path: String) throws(Complaint) -> Bool {
        do throws(FileError) {
            var reader = try RegularFileReader(path)
            if endings.contains(where: path.lowercased().hasSuffix) { return true }
            let beginning = try reader.next(atMost: 4)
            return beginnings.contains { beginning.starts(with: $0) }
        } catch {
            throw Complaint(reading: error)
        }
    }
}

extension Workbook {
    /// The sheet of that name, or those that are shown and hold something.
    fileprivate func candidates(_ name: String?) throws(SpreadsheetError) -> [Sheet] {
        if let name { return [try sheet(named: name)] }
        var used: [Sheet] = []
        for sheet in sheets where sheet.visibility == .visible {
            if try rows(of: sheet).next() != nil { used.append(sheet) }
        }
        return used
    }
}
