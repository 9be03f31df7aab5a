/// Reads the rows below the headings, when it is known what the columns mean.
struct TableReader: Sendable {
    let kind: ListKind
    let file: String
    let shape: ListShape
    /// Which column holds what; in a wide list without the columns of entries.
    let match: HeadingMatch
    private let isTakenOver: Bool
    let hints: ListHints
    let wide: WideTable?
    let judge: RowJudge
    /// Whether its rows are only looked through for what stands below the table.
    let isLeftOut: Bool
    /// What was counted so far.
    var sums: SumKeeper
    private var decimals: Decimals = .unseen
    /// The line of the last row.
    private(set) var lastLine: Int
    /// Whether an empty line or a row that is no entry stands before the present row.
    var isApart = false
    /// Readings of the present row after its first, the next one first.
    private var more: [RowReading] = []

    private enum Decimals: Sendable { case unseen, comma, dot, mixed }

    init(
        _ kind: ListKind, file: String, isTakenOver: Bool, shape: ListShape, hints: ListHints,
        isLeftOut: Bool
    ) {
        self.kind = kind
        self.file = file
        self.isTakenOver = isTakenOver
        self.shape = shape
        self.hints = hints
        self.isLeftOut = isLeftOut
        match = HeadingMatch(shape, list: kind, file: file, hints: hints, suggests: true)
        wide = WideTable(shape, match, hints: hints, file: file)
        judge = RowJudge(kind, shape, skippedRows: hints.profile?.skippedRows ?? [])
        sums = SumKeeper(shape, hints.profile?.unit ?? .hours)
        lastLine = shape.headingLine
    }

    /// What is to be said of the headings; without findings there is nothing.
    func headings(_ row: CSVRow) -> RowReading {
        guard row.faults.isEmpty else {
            return RowReading(
                line: row.line, findings: faults(of: row), endsTheList: true, role: .headings)
        }
        let missing = hints.profile?.missing(in: shape) ?? []
        var findings = missing.map {
            Finding(file: file, line: row.line, heading: $0, code: .profileHeadingMissing)
        }
        findings += match.findings + (wide?.findings ?? [])
        return RowReading(
            line: row.line, findings: findings,
            endsTheList: findings.contains { $0.severity == .error }, role: .headings)
    }

    /// Whether the row that was read last has further readings.
    var hasMore: Bool { !more.isEmpty }

    /// The further readings of the row that was read last.
    mutating func takeMore() -> [RowReading] {
        defer { more = [] }
        return more
    }

    /// What a row says; nil when a row of a wide list has no entry.
    mutating func reading(of whole: CSVRow) -> RowReading? {
        defer { lastLine = whole.line }
        if whole.line > lastLine + 1 { isApart = true }
        let row = shape.span.map(whole.part) ?? whole
        if shape.span != nil, row.bytes.isEmpty, row.faults.isEmpty {
            isApart = true
            return nil
        }
        if isLeftOut { return leftOut(row) }
        guard row.faults.isEmpty else {
            return RowReading(line: row.line, findings: faults(of: row))
        }
        if let wide {
            if let aside = aside(row) { return aside }
            isApart = false
            return wideReading(of: row, wide)
        }
        let reading = fault(in: row) ?? entry(row, match)
        if reading.row == nil || reading.row?.isNamedOnly == true, let aside = aside(row) {
            return aside
        }
        if reading.row?.isMasterData == true, let again = headings(in: row) { return again }
        isApart = false
        if reading.row == nil { sums.miss() }
        if let amount = reading.row?.amount { sums.add(amount) }
        return reading
    }

    /// The entries of a row of a wide list, one for each cell that holds something; what is wrong
    /// with the row itself is said once.
    private mutating func wideReading(of row: CSVRow, _ wide: WideTable) -> RowReading? {
        if let fault = fault(in: row) {
            sums.miss()
            return fault
        }
        var readings: [RowReading] = []
        var counted: [Int: Int64] = [:]
        for column in wide.columns where !WideTable.isNothing(row.text(column.column)) {
            var reading = entry(row, column.match)
            reading.place(in: column, match.written[column.column])
            readings.append(reading)
            guard let amount = reading.row?.amount else {
                sums.miss()
                if reading.findings.contains(where: { $0.column != column.column + 1 }) { break }
                continue
            }
            counted[column.column] = amount
            sums.add(amount, in: column.column)
        }
        if readings.allSatisfy({ $0.row != nil }) {
            readings += differences(in: row, wide, counted)
        }
        guard let first = readings.first else { return nil }
        more = Array(readings.dropFirst())
        return first
    }

    /// What is wrong with the number of cells; nil when nothing is.
    private func fault(in row: CSVRow) -> RowReading? {
        guard !row.fills(match.written.count) else { return nil }
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

    /// The row as an entry, whatever it may be.
    private mutating func entry(_ row: CSVRow, _ match: HeadingMatch) -> RowReading {
        var cells = RowCells(row, match, file: file)
        let listed = listed(&cells)
        noteDecimals(&cells)
        return RowReading(
            line: row.line, row: listed, findings: cells.findings,
            names: listed == nil && kind.namesOthers ? RowNames(cells) : nil)
    }

    private func listed(_ cells: inout RowCells) -> ListedRow? {
        switch kind {
        case .organisations: cells.organisation().map { .organisation($0) }
        case .persons: cells.person(hints.places).map { .person($0) }
        case .engagements: cells.engagement().map { .engagement($0) }
        case .attestations: cells.attestation().map { .attestation($0) }
        case .allowances: cells.allowance().map { .allowance($0) }
        case .hours: cells.hours().map { .hours($0) }
        case .groupHours: cells.groupHours().map { .groupHours($0) }
        case .cards: cells.card(isTakenOver: isTakenOver).map { .card($0) }
        }
    }

    private func faults(of row: CSVRow) -> [Finding] {
        row.faults.map {
            Finding(file: file, line: $0.line, column: $0.column, code: $0.code)
        }
    }

    /// Notes once that a file writes hours with commas and with dots; the numbers of a sheet have
    /// neither, whatever a text beside them has.
    private mutating func noteDecimals(_ cells: inout RowCells) {
        guard kind.isOfTime, hints.sheet == nil, decimals != .mixed,
            let text = cells.text(.hours)
        else { return }
        guard let found = TableReader.decimals(of: text) else { return }
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
