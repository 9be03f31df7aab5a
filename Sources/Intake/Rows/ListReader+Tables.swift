/// The tables of a list: most have one, some have several beside or below one another.
extension ListReader {
    private var chosen: TableChoice? { hints.tables ?? hints.profile?.tables }

    /// What a row says; readings after the first wait.
    mutating func read(_ row: CSVRow) -> RowReading? {
        let row = isSheet ? row.padded(to: width) : row
        var readings: [RowReading] = []
        for index in tables.indices {
            guard var reading = tables[index].reading(of: row) else { continue }
            reading.table = tablesSeen - tables.count + index + 1
            readings.append(reading)
            if tables[index].hasMore { readings += tables[index].takeMore() }
        }
        if begins(with: row, readings) { return nil }
        if readings.count > 1 { waiting = readings.dropFirst().reversed() }
        return readings.first
    }

    private var width: Int { tables.last?.shape.columns.count ?? 0 }

    /// Whether a row has the headings of a table below, which is then looked for.
    private mutating func begins(with row: CSVRow, _ readings: [RowReading]) -> Bool {
        guard let role = readings.first(where: { $0.role != .entry })?.role else {
            if !readings.isEmpty, !remarks.isEmpty { remarks = [] }
            return false
        }
        switch role {
        case .note: remarks.append(row)
        case .secondTable where chosen == nil && !isNextMonth(row):
            waiting = [severalTables(row)]
            isOver = true
            return true
        case .secondTable: beginAnew(row)
        case .headingsAgain where namesATime:
            beginAnew(row)
        default: return false
        }
        return role != .note
    }

    /// Whether the remarks above headings name a time that columns of a wide list do not.
    private var namesATime: Bool {
        let texts = remarks.flatMap { row in (0..<row.count).map(row.text) }
        return tables.contains { $0.shape.takesTimeFromTitles }
            && (YearHint.only(in: texts) ?? MonthHint.only(in: texts)) != nil
    }

    /// Whether columns of days begin once more, those of another month.
    private func isNextMonth(_ row: CSVRow) -> Bool {
        tables.contains { $0.shape.isDayGrid }
            && DayGrid.columns((0..<row.count).map(row.text)) != nil
    }

    private mutating func beginAnew(_ row: CSVRow) {
        finder = ShapeFinder(kind, hints, below: tables.first?.shape)
        saidUpTo = row.line - 1
        pending.append(row)
        pending += remarks.reversed()
        remarks = []
        counted = tables.reduce(CountedSum()) { $0.joined(with: $1.sums.total) }
        tables = []
    }

    /// Begins with the tables, once it is known what their columns mean; titles above are said.
    mutating func begin(_ found: ShapeFinder.Found) {
        var readings = titles(found.shapes[0])
        let isOneList = found.shapes.count == 1 || TablesBeside.areAlike(found.shapes)
        if chosen == nil, !isOneList {
            shapes += found.shapes
            readings.append(severalTables(found.shapes))
        } else {
            tables = found.shapes.map { shape in
                tablesSeen += 1
                let isLeftOut = chosen.map { !$0.takes(tablesSeen) } ?? false
                var table = TableReader(
                    kind, file: file, isTakenOver: isTakenOver, shape: shape, hints: hints,
                    isLeftOut: isLeftOut)
                table.sums.above = counted
                if !isLeftOut { shapes.append(shape) }
                readings += headings(of: table, finder.rows[found.rows - 1], tablesSeen)
                return table
            }
            pending += finder.rows[found.rows...].reversed()
        }
        isOver = readings.contains(where: \.endsTheList)
        waiting = readings.reversed() + waiting
    }

    private func titles(_ shape: ListShape) -> [RowReading] {
        shape.titles.filter { $0.line > saidUpTo }.map { title in
            RowReading(
                line: title.line,
                findings: [
                    Finding(
                        file: file, line: title.line, value: title.text, code: .titleRow,
                        severity: .notice)
                ], role: .title)
        }
    }

    /// What is to be said of a table's headings: that it is another one, and what is wrong.
    private func headings(of table: TableReader, _ row: CSVRow, _ number: Int) -> [RowReading] {
        var notice = Finding(
            file: file, line: table.shape.headingLine, column: table.shape.firstColumn + 1,
            value: "\(number)", code: .tableLeftOut, severity: .notice)
        if table.isLeftOut { return [said(notice)] }
        notice.code = .furtherTable
        let reading = table.headings(row)
        return (shapes.count > 1 ? [said(notice)] : [])
            + (reading.findings.isEmpty ? [] : [reading])
    }

    private func said(_ finding: Finding) -> RowReading {
        RowReading(line: finding.line ?? 1, findings: [finding], role: .headingsAgain)
    }

    /// Tables beside one another that are no single list.
    private func severalTables(_ shapes: [ListShape]) -> RowReading {
        let places = shapes.map { $0.columns[$0.firstColumn].heading }
        return severalTables(
            shapes[1].headingLine, shapes[1].firstColumn + 1, places.joined(separator: " | "),
            tablesSeen + shapes.count)
    }

    /// A table below that has other headings.
    private func severalTables(_ row: CSVRow) -> RowReading {
        let above = tables.first?.shape.headingLine ?? 1
        return severalTables(row.line, nil, "\(above), \(row.line)", tablesSeen + 1)
    }

    private func severalTables(
        _ line: Int, _ column: Int?, _ value: String, _ count: Int
    ) -> RowReading {
        let numbers = (1...count).map { "--table \($0), " }.joined()
        return RowReading(
            line: line,
            findings: [
                Finding(
                    file: file, line: line, column: column, value: value, code: .secondTable,
                    suggestion: numbers + "--table all")
            ], endsTheList: true, role: .secondTable)
    }

    /// Says at the end of a list that the chosen table never came; nil when it did.
    mutating func missingTable() -> RowReading? {
        guard case .only(let number)? = chosen, number > tablesSeen else { return nil }
        return close(.noSuchTable, value: "\(number)")
    }
}

extension ListShape {
    /// The first column with a heading, from 0.
    fileprivate var firstColumn: Int { columns.firstIndex { !$0.heading.isEmpty } ?? 0 }

    /// Whether a column names a time that is only whole with what stands above the table.
    fileprivate var takesTimeFromTitles: Bool {
        let yearIsSaid = year?.origin == .option || year?.origin == .profile
        return periods.contains { period in
            (period.year == nil && !yearIsSaid)
                || (period.day != nil && period.month == nil && month?.origin != .option)
        }
    }
}
