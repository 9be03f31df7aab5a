/// A workbook of the Office Open XML kind: bytes in, sheets, rows and cells out.
///
/// Macros are data that nobody reads. It may be handed to another thread, and is used by one thread
/// at a time.
package struct Workbook {
    /// The sheets with cells, in the order of their tabs; at least one.
    package let sheets: [Sheet]
    /// From which day the numbers of dates count.
    package let dates: DateSystem

    private let archive: ZipArchive
    private let texts: SharedTexts
    private let styles: CellStyles
    private let limits: WorkbookLimits

    /// A sheet that has cells.
    package struct Sheet: Hashable, Sendable {
        /// The name on its tab.
        package let name: String
        /// Whether it is shown.
        package let visibility: SheetVisibility
        let part: String
    }

    /// Opens a workbook and reads all but its rows.
    ///
    /// Refuses what is another kind of file, what is damaged, and what passes a limit.
    package init(_ bytes: [UInt8], limits: WorkbookLimits) throws(SpreadsheetError) {
        guard bytes.count <= limits.fileBytes else {
            throw SpreadsheetError(.fileTooLarge, limit: limits.fileBytes)
        }
        if let foreign = FileSignature.foreign(bytes) { throw SpreadsheetError(foreign) }
        self.limits = limits
        archive = try ZipArchive(bytes, limits: limits)
        let main = try Self.mainPart(of: archive, limits)
        let links = try Relationships(of: main, in: archive, limits: limits)
        let list = SheetList(limits: limits)
        try XMLStream.read(archive.part(main, limits: limits), into: list, limits: limits)
        dates = list.dates
        sheets = try Self.sheets(list.entries, links)
        if let link = links.first("styles") {
            styles = try CellStyles(archive.part(link.target, limits: limits), limits: limits)
        } else {
            styles = CellStyles()
        }
        if let link = links.first("sharedStrings") {
            texts = try SharedTexts(archive.part(link.target, limits: limits), limits: limits)
        } else {
            texts = SharedTexts()
        }
    }

    /// The sheet of that name; `noSuchSheet` when there is none.
    package func sheet(named name: String) throws(SpreadsheetError) -> Sheet {
        // Programs treat names that differ in case alone as one.
        let folded = name.lowercased()
        guard let sheet = sheets.first(where: { $0.name.lowercased() == folded }) else {
            throw SpreadsheetError(.noSuchSheet, part: name)
        }
        return sheet
    }

    /// The rows of a sheet of this workbook from the first on.
    package func rows(of sheet: Sheet) throws(SpreadsheetError) -> SheetReader {
        let sink = SheetSink(
            sheet.name, texts: texts, styles: styles, dates: dates, limits: limits)
        let part = try archive.part(sheet.part, limits: limits)
        return try SheetReader(sink, XMLStream(part, into: sink, limits: limits))
    }

    /// The part that lists the sheets; what the archive is instead, when there is none.
    private static func mainPart(
        of archive: ZipArchive, _ limits: WorkbookLimits
    ) throws(SpreadsheetError) -> String {
        if archive.contains("META-INF/manifest.xml"), archive.contains("content.xml") {
            throw SpreadsheetError(.openDocument)
        }
        let links = try Relationships(of: "", in: archive, limits: limits)
        guard let main = links.first("officeDocument")?.target else {
            throw SpreadsheetError(.otherArchive)
        }
        let name = main.lowercased()
        if name.hasSuffix(".bin") { throw SpreadsheetError(.binaryWorkbook) }
        guard !name.hasPrefix("word/"), !name.hasPrefix("ppt/") else {
            throw SpreadsheetError(.otherArchive)
        }
        return main
    }

    private static func sheets(
        _ entries: [SheetList.Entry], _ links: Relationships
    ) throws(SpreadsheetError) -> [Sheet] {
        var targets: [String: String] = [:]
        for link in links.links where link.kind == "worksheet" { targets[link.id] = link.target }
        let sheets = entries.compactMap { entry in
            targets[entry.link].map {
                Sheet(name: entry.name, visibility: entry.visibility, part: $0)
            }
        }
        guard !sheets.isEmpty else { throw SpreadsheetError(.noSheet) }
        return sheets
    }
}

// Sound as long as one thread uses it at a time, as it says: its archive is libzip's, which asks
// for no more than that.
extension Workbook: @unchecked Sendable {}

extension Workbook {
    /// Reads every row of every sheet; a pure function of the bytes, good to be tried with any.
    package static func readAll(
        _ bytes: [UInt8], limits: WorkbookLimits, _ each: (Sheet, SheetRow) -> Void
    ) throws(SpreadsheetError) {
        let workbook = try Workbook(bytes, limits: limits)
        for sheet in workbook.sheets {
            let rows = try workbook.rows(of: sheet)
            while let row = try rows.next() { each(sheet, row) }
        }
    }
}
