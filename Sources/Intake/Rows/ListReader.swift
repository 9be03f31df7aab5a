/// Reads one list: bytes in, typed rows and findings out.
///
/// Feed a chunk, take readings until there is none, feed the next; then finish and take the
/// rest. The first readings may be of the lines above the headings and of the headings: no row,
/// only their findings. When a heading is missing or there twice, nothing after that reading is
/// read.
package struct ListReader: Sendable {
    /// Which list it is.
    package let kind: ListKind
    private let file: String
    private let isTakenOver: Bool
    private let hints: ListHints
    private let lines: ClosedRange<Int>?
    private var reader = CSVReader()
    private var finder: ShapeFinder
    private var table: TableReader?
    /// Readings that were made before they were asked for, the next one last.
    private var waiting: [RowReading] = []
    private var isOver = false
    private var isFinished = false
    private var isWorkbook: Bool?
    private var isSheet = false

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

    /// What the list looks like; nil until its headings were read.
    package var shape: ListShape? { table?.shape }

    /// The finding with the heading as the file writes it, when it names one in English.
    package func inWordsOfTheFile(_ finding: Finding) -> Finding {
        guard let heading = finding.heading.flatMap(Heading.init), let match = table?.match else {
            return finding
        }
        var finding = finding
        let named: [Heading] = heading == .person ? [.person, .name, .familyName] : [heading]
        finding.heading = match.word(named.first { match.column($0) != nil } ?? heading)
        return finding
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
            if let row = reader.next() {
                if let reading = take(row) { return reading }
            } else {
                guard isFinished, table == nil else { return nil }
                guard let found = finder.rows.isEmpty ? nil : finder.best() else {
                    return close(.emptyFile)
                }
                begin(found.0, after: found.1)
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
        return take(row.padded(to: table?.shape.columns.count ?? 0))
    }

    private mutating func take(_ row: CSVRow) -> RowReading? {
        if let lines, !lines.contains(row.line) { return nil }
        if table == nil {
            if let (shape, count) = finder.take(row) { begin(shape, after: count) }
            return nil
        }
        let reading = table?.reading(of: row)
        if table?.hasMore == true { waiting = (table?.takeMore() ?? []).reversed() }
        isOver = reading?.endsTheList ?? false
        return reading
    }

    private mutating func close(_ code: FindingCode) -> RowReading {
        isOver = true
        return RowReading(
            line: 1, findings: [Finding(file: file, line: nil, code: code)], endsTheList: true,
            role: .headings)
    }

    /// Begins with the rows, once it is known what they mean; those above the headings are said.
    private mutating func begin(_ shape: ListShape, after count: Int) {
        var readings = shape.titles.map { title in
            RowReading(
                line: title.line,
                findings: [
                    Finding(
                        file: file, line: title.line, value: title.text, code: .titleRow,
                        severity: .notice)
                ], role: .title)
        }
        var table = TableReader(
            kind, file: file, isTakenOver: isTakenOver, shape: shape, hints: hints)
        self.table = table
        let headings = table.headings(finder.rows[count - 1])
        if !headings.findings.isEmpty { readings.append(headings) }
        isOver = headings.endsTheList
        for row in finder.rows[count...] where !isOver {
            let row = isSheet ? row.padded(to: shape.columns.count) : row
            if let reading = table.reading(of: row) {
                readings.append(reading)
                isOver = reading.endsTheList
            }
            readings += table.takeMore()
        }
        self.table = table
        waiting = readings.reversed()
    }
}
