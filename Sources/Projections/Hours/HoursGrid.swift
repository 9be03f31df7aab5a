package import Engagement

/// One line of a grid: a subject's hours column by column.
package struct HoursLine<Subject: HoursSubject>: Equatable, Sendable {
    /// Whose hours.
    package var subject: Subject
    /// One sum for each column of the grid, in its order.
    package var cells: [HoursTally]
    /// What touches the period and fits no single column: it is never spread.
    package var straddling: HoursTally

    /// The sum of the columns, without what straddles.
    package var total: HoursTally { cells.reduce(into: HoursTally()) { $0 += $1 } }
}

/// Sums of hours laid out by subject and by month, quarter or year of a period.
package struct HoursGrid<Subject: HoursSubject>: Equatable, Sendable {
    /// The units of the calendar that lie in the period, in order.
    package var columns: [HoursUnit]
    /// The subjects that have hours in the period, in the order of their keys.
    package var lines: [HoursLine<Subject>]

    /// Lays out the rows.
    ///
    /// An entry fits a column when the unit it was summed in lies wholly in the period and in
    /// that column. Units of which only a part lies in the period, and units larger than a
    /// column, stand in ``HoursLine/straddling``.
    package init(
        _ rows: some Sequence<(key: HoursKey<Subject>, row: HoursRow)>, in period: DaySpan,
        by size: HoursUnit.Size, counting counted: Set<HoursColumn>
    ) {
        columns = HoursUnit.all(of: size, in: period)
        let places = Dictionary(
            columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let width = columns.count
        var found: [Subject: HoursLine<Subject>] = [:]
        for (key, row) in rows where key.unit.span.overlaps(period) {
            let tally = row.sum(of: counted)
            guard tally != HoursTally() else { continue }
            let column = key.unit.within(size).flatMap { places[$0] }
            let fits = period.contains(key.unit.span) ? column : nil
            found[key.subject, default: HoursLine(key.subject, width: width)].add(tally, to: fits)
        }
        lines = found.values.sorted { $0.subject < $1.subject }
    }

    /// The sums of all lines, column by column.
    package var totals: (cells: [HoursTally], straddling: HoursTally) {
        lines.reduce(into: (Array(repeating: HoursTally(), count: columns.count), HoursTally())) {
            for index in $1.cells.indices { $0.0[index] += $1.cells[index] }
            $0.1 += $1.straddling
        }
    }
}

extension HoursLine {
    fileprivate init(_ subject: Subject, width: Int) {
        self.subject = subject
        cells = Array(repeating: HoursTally(), count: width)
        straddling = HoursTally()
    }

    fileprivate mutating func add(_ tally: HoursTally, to column: Int?) {
        guard let column else {
            straddling += tally
            return
        }
        cells[column] += tally
    }
}

extension HoursRow {
    /// The sum over some columns.
    package func sum(of columns: Set<HoursColumn>) -> HoursTally {
        columns.reduce(into: HoursTally()) { $0 += self[$1] }
    }
}

extension HoursUnit {
    /// Every unit of that size that shares a day with the period, in order.
    package static func all(of size: Size, in period: DaySpan) -> [HoursUnit] {
        (period.first.year...period.last.year)
            .flatMap { year in codes(of: size).map { UInt32(year) * 100 + $0 } }
            .compactMap { HoursUnit(code: $0) }
            .filter { $0.span.overlaps(period) }
    }

    private static func codes(of size: Size) -> ClosedRange<UInt32> {
        switch size {
        case .month: 1...12
        case .quarter: 21...24
        case .year: 0...0
        }
    }
}
