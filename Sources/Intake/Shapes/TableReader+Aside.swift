import Engagement

extension TableReader {
    /// The reading of a row that is no entry; nil when it is one.
    mutating func aside(_ row: CSVRow) -> RowReading? {
        let role = judge.role(of: row, isApart: isApart)
        guard let code = role.code else { return nil }
        isApart = true
        var reading = RowReading(
            line: row.line, findings: [notice(code, row)], role: role)
        switch role {
        case .sum:
            let (differences, stated) = sums.check(row)
            reading.stated = kind.isOfTime ? stated : nil
            reading.findings += differences.map { finding($0, row.line) }
        case .secondTable:
            // Whoever reads the list says what becomes of it.
            reading.findings = []
        default: break
        }
        return reading
    }

    /// The reading of a row that has headings; nil for all others.
    mutating func headings(in row: CSVRow) -> RowReading? {
        guard let role = judge.headings(in: row), let code = role.code else { return nil }
        isApart = true
        let isSaid = role == .headingsAgain
        return RowReading(
            line: row.line, findings: isSaid ? [notice(code, row)] : [], role: role)
    }

    /// The reading of a row of a table that is left out: only what stands below may matter.
    mutating func leftOut(_ row: CSVRow) -> RowReading {
        let role = judge.role(of: row, isApart: isApart)
        isApart = role != .entry
        let matters = [.note, .headingsAgain, .secondTable].contains(role)
        return RowReading(line: row.line, findings: [], role: matters ? role : .entry)
    }

    /// What the sums of a row of a wide list have against its cells.
    func differences(
        in row: CSVRow, _ wide: WideTable, _ counted: [Int: Int64]
    ) -> [RowReading] {
        let unit = hints.profile?.unit ?? .hours
        let found = wide.sums.compactMap { sum -> Finding? in
            let text = row.text(sum.column)
            let readings = StatedSum.readings(text, unit: unit)
            guard !text.isEmpty, !readings.isEmpty else { return nil }
            var own = CountedSum()
            for column in wide.columns where sum.period.map(column.isWithin) ?? true {
                if let amount = counted[column.column] { own.add(amount) }
            }
            guard !readings.contains(where: own.agrees) else { return nil }
            return finding(
                SumKeeper.Difference(
                    column: sum.column + 1, stated: text, counted: own.text(unit)), row.line)
        }
        return found.isEmpty ? [] : [RowReading(line: row.line, findings: found, role: .sum)]
    }

    private func finding(_ difference: SumKeeper.Difference, _ line: Int) -> Finding {
        Finding(
            file: file, line: line, column: difference.column,
            heading: difference.column <= match.written.count
                ? match.written[difference.column - 1] : nil,
            value: difference.stated, code: .sumDiffers, suggestion: difference.counted)
    }

    private func notice(_ code: FindingCode, _ row: CSVRow) -> Finding {
        let cells = (0..<row.count).map(row.text).filter { !$0.isEmpty }
        return Finding(
            file: file, line: row.line, value: cells.joined(separator: " "), code: code,
            severity: .notice)
    }
}

extension RowRole {
    /// The code of the notice about a row that is no entry; nil for entries and headings.
    fileprivate var code: FindingCode? {
        switch self {
        case .entry, .headings: nil
        case .title: .titleRow
        case .sum: .sumRow
        case .signature: .signatureRow
        case .note: .noteRow
        case .headingsAgain: .headingsAgain
        case .secondTable: .secondTable
        case .leftOut: .leftOut
        }
    }
}

extension WideColumn {
    /// Whether the column's time lies within a period.
    fileprivate func isWithin(_ other: PeriodHeading) -> Bool {
        guard let period else { return true }
        let isSameYear = other.year == nil || other.year == period.year
        return isSameYear && other.months.contains(period.months.lowerBound)
    }
}

extension ListKind {
    /// Whether its rows name persons and organisations that are known already.
    var namesOthers: Bool { self != .organisations && self != .persons }
}

extension ListedRow {
    /// Whether the row names its person by name alone.
    var isNamedOnly: Bool {
        switch self {
        case .engagement(let row): row.person.key == nil
        case .attestation(let row): row.person.key == nil
        case .allowance(let row): row.person.key == nil
        case .hours(let row): row.person.key == nil
        case .card(let row): row.person.key == nil
        case .organisation, .person, .groupHours: false
        }
    }

    /// Whether the row is about a person or an organisation itself.
    var isMasterData: Bool {
        switch self {
        case .organisation, .person: true
        default: false
        }
    }

    /// What a sum of the list would count: minutes, or cents.
    var amount: Int64? {
        switch self {
        case .hours(let row): row.minutes.count
        case .groupHours(let row): row.minutes.count
        case .allowance(let row): row.amount.count
        default: nil
        }
    }
}
