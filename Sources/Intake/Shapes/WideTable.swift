import Engagement

/// A column of a wide list: every filled cell of it is an entry.
struct WideColumn: Sendable {
    /// The column, from 0.
    let column: Int
    /// How a row is read for this column.
    let match: HeadingMatch
    /// The months it stands for; nil when it is a column of an activity.
    let period: PeriodHeading?
}

/// The columns of a wide list that hold entries, and those that hold sums of them.
struct WideTable: Sendable {
    /// The columns of entries, from left to right.
    let columns: [WideColumn]
    /// The columns of sums, and over what.
    let sums: [(column: Int, period: PeriodHeading?)]
    /// What is wrong with its headings.
    let findings: [Finding]

    /// Nil when the list has an entry a row.
    init?(_ shape: ListShape, _ base: HeadingMatch, hints: ListHints, file: String) {
        guard shape.isWide else { return nil }
        let amount: Heading = hints.profile?.unit == .minutes ? .minutes : .hours
        var columns: [WideColumn] = []
        var findings: [Finding] = []
        for (index, column) in shape.columns.enumerated() {
            switch column.meaning {
            case .period(let period):
                guard let dated = period.dated(shape) else {
                    let isSaid = period.day != nil && !findings.isEmpty
                    if !isSaid { findings += period.missing(shape, index, column.heading, file) }
                    continue
                }
                let match = base.reading(amount, from: index, constant: (.day, dated.code))
                columns.append(WideColumn(column: index, match: match, period: dated))
            case .activity(let name):
                let match = base.reading(amount, from: index, constant: (.activity, name))
                columns.append(WideColumn(column: index, match: match, period: nil))
            default: continue
            }
        }
        self.columns = columns
        self.findings = findings
        sums = shape.columns.enumerated().compactMap { index, column in
            guard case .subtotal(let period) = column.meaning else { return nil }
            return (index, period)
        }
    }

    /// Whether a cell says that there is nothing: empty, a dash, or zero.
    static func isNothing(_ text: String) -> Bool {
        text.allSatisfy { "0.,:-–—−/ ".contains($0) }
    }
}

extension RowReading {
    /// Says of a day that no month has in which column it stands.
    mutating func place(in column: WideColumn, _ heading: String) {
        for index in findings.indices
        where findings[index].column == nil && findings[index].code == .impossibleDay {
            findings[index].column = column.column + 1
            findings[index].heading = heading
        }
    }
}

extension PeriodHeading {
    /// What a column lacks to be a time: its year, or the month of its day.
    fileprivate func missing(
        _ shape: ListShape, _ column: Int, _ heading: String, _ file: String
    ) -> [Finding] {
        func finding(_ code: FindingCode, _ option: String) -> Finding {
            Finding(
                file: file, line: shape.headingLine, column: column + 1, heading: heading,
                code: code, suggestion: option)
        }
        let lacksYear = year == nil && shape.year == nil
        let lacksMonth = day != nil && month == nil && shape.month == nil
        return (lacksYear ? [finding(.yearMissing, "--year")] : [])
            + (lacksMonth ? [finding(.monthMissing, "--month")] : [])
    }
}
