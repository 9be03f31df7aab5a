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
                guard let year = period.year ?? shape.year?.year else {
                    findings.append(
                        .yearMissing(shape.headingLine, index + 1, column.heading, file))
                    continue
                }
                let dated = PeriodHeading(period.part, year: year)
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

extension Finding {
    /// The finding that a column names no year and nothing else does.
    static func yearMissing(
        _ line: Int, _ column: Int?, _ heading: String?, _ file: String
    ) -> Finding {
        Finding(
            file: file, line: line, column: column, heading: heading, code: .yearMissing,
            suggestion: "--year")
    }
}
