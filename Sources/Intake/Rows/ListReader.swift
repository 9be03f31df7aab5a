/// Reads one list: bytes in, typed rows and findings out.
///
/// Feed a chunk, take readings until there is none, feed the next; then finish and take the
/// rest. The first readings may be of the lines above the headings and of the headings: no row,
/// only their findings. When a heading is missing or there twice, nothing after that reading is
/// read.
package struct ListReader: Sendable {
    /// Which list it is.
    package let kind: ListKind
    let file: String
    let isTakenOver: Bool
    let hints: ListHints
    private let lines: ClosedRange<Int>?
    private var reader = CSVReader()
    var finder: ShapeFinder
    /// The tables whose rows are read now, from left to right; none while headings are looked for.
    var tables: [TableReader] = []
    /// How many tables there were up to these.
    var tablesSeen = 0
    /// The remarks since the last entry, which may be titles of what comes.
    var remarks: [CSVRow] = []
    /// Up to which line titles were said.
    var saidUpTo = 0
    /// Rows in which headings were looked for, the next one last.
    var pending: [CSVRow] = []
    /// What the tables above these count.
    var counted = CountedSum()
    /// Readings that were made before they were asked for, the next one last.
    var waiting: [RowReading] = []
    var isOver = false
    private var isFinished = false
    private var isWorkbook: Bool?
    var isSheet = false

    /// How the files of spreadsheet programs begin: a ZIP archive, or an older compound file.
    private static let workbooks: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]

    /// A reader at the beginning of a list.
    ///
    /// - Parameters:
    ///   - kind: Which list it is.
    ///   - file: The name that findings give the file.
    ///   - isTakenOver: Whether cards were decided before the ledger; other lists ignore it.
    ///   - hints: What is known of the list beforehand.
    package init(_ kind: ListKind, file: String, isTakenOver: Bool, hints: ListHints) {
        self.kind = kind
        self.file = file
        self.isTakenOver = isTakenOver
        self.hints = hints
        lines = hints.lines ?? hints.profile?.lines
        finder = ShapeFinder(kind, hints)
    }

    /// How the list is written; nil until 64 KiB, or all of a smaller file, were fed.
    package var dialect: Dialect? { reader.dialect }

    /// What the tables look like that are read, or of which one is to be chosen, as far as their
    /// headings were found.
    package internal(set) var shapes: [ListShape] = []

    /// How the file writes the headings of the tables that are read now.
    package var wording: ListWording {
        ListWording(match: tables.first { !$0.isLeftOut }?.match)
    }

    /// Takes the next bytes of the file.
    package mutating func feed(_ chunk: [UInt8]) {
        guard !chunk.isEmpty, !isOver else { return }
        if isWorkbook == nil { isWorkbook = ListReader.workbooks.contains(where: chunk.starts) }
        if isWorkbook != true { reader.feed(chunk) }
    }

    /// Says that the file has ended.
    package mutating func finish() {
        isFinished = true
        reader.finish()
    }

    /// The next reading; nil when more bytes are needed, or when the finished list has no more.
    package mutating func next() -> RowReading? {
        while true {
            if let reading = waiting.popLast() { return reading }
            guard !isOver else { return nil }
            if isWorkbook == true { return close(.spreadsheetFile) }
            if let row = pending.popLast() ?? reader.next() {
                if let reading = take(row) { return reading }
            } else {
                guard isFinished else { return nil }
                guard tables.isEmpty else { return missingTable() }
                guard !finder.rows.isEmpty else { return close(.emptyFile) }
                begin(finder.best())
            }
        }
    }

    /// Takes a row of a sheet in its turn; nil when it gave no reading.
    ///
    /// Nothing is fed to such a reader. A sheet's rows end with their last cell, so the cells
    /// missing up to the headings' end are empty ones. Before the next row the readings that wait
    /// must be taken.
    package mutating func take(row: CSVRow) -> RowReading? {
        guard !isOver else { return nil }
        isSheet = true
        return take(row)
    }

    private mutating func take(_ row: CSVRow) -> RowReading? {
        if let lines, !lines.contains(row.line) { return nil }
        guard tables.isEmpty else { return read(row) }
        if let found = finder.take(row) { begin(found) }
        return nil
    }

    mutating func close(_ code: FindingCode, value: String? = nil) -> RowReading {
        isOver = true
        return RowReading(
            line: 1, findings: [Finding(file: file, line: nil, value: value, code: code)],
            endsTheList: true, role: .headings)
    }
}
