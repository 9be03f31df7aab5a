/// Reads one list: bytes in, typed rows and findings out.
///
/// Feed a chunk, take readings until there is none, feed the next; then finish and take the
/// rest. The first reading may be of the line of headings: no row, only its findings. When a
/// heading is missing or there twice, nothing after that reading is read.
package struct ListReader: Sendable {
    /// Which list it is.
    package let kind: ListKind
    private let file: String
    private let isTakenOver: Bool
    private var reader = CSVReader()
    private var match: HeadingMatch?
    private var isOver = false
    private var isFinished = false
    private var decimals: Decimals = .unseen
    private var isWorkbook: Bool?

    /// How the files of spreadsheet programs begin: a ZIP archive, or an older compound file.
    private static let workbooks: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]

    private enum Decimals: Sendable { case unseen, comma, dot, mixed }

    /// A reader at the beginning of a list.
    ///
    /// - Parameters:
    ///   - kind: Which list it is.
    ///   - file: The name that findings give the file.
    ///   - isTakenOver: Whether cards were decided before the ledger; other lists ignore it.
    package init(_ kind: ListKind, file: String, isTakenOver: Bool) {
        self.kind = kind
        self.file = file
        self.isTakenOver = isTakenOver
    }

    /// How the list is written; nil until 64 KiB, or all of a smaller file, were fed.
    package var dialect: Dialect? { reader.dialect }

    /// The finding with the heading as the file writes it, when it names one in English.
    package func inWordsOfTheFile(_ finding: Finding) -> Finding {
        guard let heading = finding.heading.flatMap(Heading.init), let match else { return finding }
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
        while !isOver {
            if isWorkbook == true { return close(.spreadsheetFile) }
            guard let row = reader.next() else {
                return isFinished && match == nil ? close(.emptyFile) : nil
            }
            if let match { return reading(of: row, match) }
            if let reading = readHeadings(row) { return reading }
        }
        return nil
    }

    /// Takes a row of a sheet in its turn; nil when it was the headings and they are all known.
    ///
    /// Nothing is fed to such a reader. A sheet's rows end with their last cell, so the cells
    /// missing up to the headings' end are empty ones.
    package mutating func take(_ row: CSVRow) -> RowReading? {
        guard !isOver else { return nil }
        guard let match else { return readHeadings(row) }
        return reading(of: row.padded(to: match.written.count), match)
    }

    private mutating func close(_ code: FindingCode) -> RowReading {
        isOver = true
        return RowReading(
            line: 1, findings: [Finding(file: file, line: nil, code: code)], endsTheList: true)
    }

    private mutating func readHeadings(_ row: CSVRow) -> RowReading? {
        guard row.faults.isEmpty else {
            isOver = true
            return RowReading(line: row.line, findings: faults(of: row), endsTheList: true)
        }
        let match = HeadingMatch(row, list: kind, file: file)
        self.match = match
        isOver = match.findings.contains { $0.severity == .error }
        return match.findings.isEmpty
            ? nil : RowReading(line: row.line, findings: match.findings, endsTheList: isOver)
    }

    private mutating func reading(of row: CSVRow, _ match: HeadingMatch) -> RowReading {
        guard row.faults.isEmpty else {
            return RowReading(line: row.line, findings: faults(of: row))
        }
        guard row.fills(match.written.count) else {
            let isCut = row.endsFile && row.count < match.written.count
            return RowReading(
                line: row.line,
                findings: [
                    Finding(
                        file: file, line: row.line, value: "\(row.count)",
                        code: isCut ? .fileTruncated : .wrongNumberOfCells,
                        suggestion: "\(match.written.count)")
                ])
        }
        var cells = RowCells(row, match, file: file)
        let listed = listed(&cells)
        noteDecimals(&cells)
        return RowReading(
            line: row.line, row: listed, findings: cells.findings,
            names: listed == nil ? RowNames(cells) : nil)
    }

    private func listed(_ cells: inout RowCells) -> ListedRow? {
        switch kind {
        case .organisations: cells.organisation().map { .organisation($0) }
        case .persons: cells.person().map { .person($0) }
        case .engagements: cells.engagement().map { .engagement($0) }
        case .attestations: cells.attestation().map { .attestation($0) }
        case .allowances: cells.allowance().map { .allowance($0) }
        case .hours: cells.hours().map { .hours($0) }
        case .cards: cells.card(isTakenOver: isTakenOver).map { .card($0) }
        }
    }

    private func faults(of row: CSVRow) -> [Finding] {
        row.faults.map {
            Finding(file: file, line: $0.line, column: $0.column, code: $0.code)
        }
    }

    /// Notes once that a file writes hours with commas and with dots.
    private mutating func noteDecimals(_ cells: inout RowCells) {
        guard kind == .hours, decimals != .mixed, let text = cells.text(.hours) else { return }
        guard let found = ListReader.decimals(of: text) else { return }
        if decimals == .unseen { decimals = found }
        guard decimals != found else { return }
        decimals = .mixed
        cells.add(ValueFault(.mixedDecimals), .hours, severity: .notice)
    }

    /// How a number writes its decimals; nil for whole numbers, and for a day such as `03. Mai`.
    private static func decimals(of text: String) -> Decimals? {
        let parts = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
        guard parts.count == 2, parts[0].last?.isNumber == true, parts[1].first?.isNumber == true
        else { return nil }
        return text.contains(",") ? .comma : .dot
    }
}
