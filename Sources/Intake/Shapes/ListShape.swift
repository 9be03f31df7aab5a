/// What a file looks like: where its headings stand, and what each column means.
package struct ListShape: Hashable, Sendable {
    /// What the cells of a column are.
    package enum Meaning: Hashable, Sendable {
        /// A value of the row.
        case heading(Heading)
        /// Hours of that time: an entry for every filled cell.
        case period(PeriodHeading)
        /// Hours of that activity: an entry for every filled cell.
        case activity(String)
        /// A sum over other columns of the row, of one period or of all.
        case subtotal(PeriodHeading?)
        /// Nothing that is read; somebody should know.
        case unread
        /// Nothing that is read, as a profile says, or a column without heading.
        case ignored
    }

    /// A column of the file.
    package struct Column: Hashable, Sendable {
        /// The heading as the file writes it.
        package var heading: String
        /// What its cells are.
        package var meaning: Meaning
    }

    /// A line above the headings.
    package struct Title: Hashable, Sendable {
        /// The line, from 1.
        package var line: Int
        /// What stands there.
        package var text: String
    }

    /// The line of the headings, from 1.
    package var headingLine: Int
    /// Its columns, from 0, when other tables stand beside it; nil when it is alone.
    package var span: Range<Int>?
    /// The columns from left to right.
    package var columns: [Column]
    /// The lines above the headings.
    package var titles: [Title]
    /// The year of columns or rows that name none, with what said so; nil when nothing does.
    package var year: YearHint?
    /// The month of columns of days that name none, with what said so; nil when nothing does.
    package var month: MonthHint?

    /// Whether a row has an entry for every filled cell of some columns.
    package var isWide: Bool { columns.contains { $0.meaning.isOfEntries } }

    /// The periods of its columns, in the order of the columns.
    package var periods: [PeriodHeading] {
        columns.compactMap { if case .period(let period) = $0.meaning { period } else { nil } }
    }

    /// Whether columns are days of a month.
    package var isDayGrid: Bool { periods.contains { $0.day != nil } }

    /// The activities of its columns, in the order of the columns.
    package var activities: [String] {
        columns.compactMap { if case .activity(let name) = $0.meaning { name } else { nil } }
    }
}

extension ListShape.Meaning {
    /// Whether each filled cell is an entry.
    var isOfEntries: Bool {
        switch self {
        case .period, .activity: true
        default: false
        }
    }
}
