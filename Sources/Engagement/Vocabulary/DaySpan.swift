/// The days from a first to a last one, both included.
package struct DaySpan: Hashable, Sendable {
    /// The first day.
    package var first: Day
    /// The last day, never before the first.
    package var last: Day

    /// The span of one day.
    @inlinable
    package init(_ day: Day) { (first, last) = (day, day) }

    /// A span; nil when the last day stands before the first.
    package init?(from first: Day, to last: Day) {
        guard first <= last else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// The whole calendar year; nil outside the years a day can stand in.
    package init?(year: Int) {
        guard let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// The whole month of a year; nil when there is none.
    package init?(year: Int, month: Int) {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        self.first = first
        last = first.advanced(by: Day.length(ofMonth: month, year: year) - 1)
    }

    /// The whole quarter (1 to 4) of a year; nil when there is none.
    package init?(year: Int, quarter: Int) {
        guard (1...4).contains(quarter),
            let opening = DaySpan(year: year, month: quarter * 3 - 2),
            let closing = DaySpan(year: year, month: quarter * 3)
        else { return nil }
        (first, last) = (opening.first, closing.last)
    }

    /// Number of days, at least 1.
    package var days: Int { last.days(since: first) + 1 }

    /// Whether the span is one day.
    package var isOneDay: Bool { first == last }

    /// Whether the day stands in the span.
    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// Whether the whole other span stands in this one.
    package func contains(_ other: DaySpan) -> Bool {
        first <= other.first && other.last <= last
    }

    /// Whether the two spans share a day.
    package func overlaps(_ other: DaySpan) -> Bool {
        first <= other.last && other.first <= last
    }
}

/// A day as people write it: the span it may mean, and the words when it was not exact.
///
/// `2015` means the span from its first to its last possible day; nothing is ever guessed inside.
package struct VagueDay: Hashable, Sendable {
    /// From the first to the last possible day.
    package var span: DaySpan
    /// What was written, when that was not one exact day.
    package var written: String?

    /// An exact day.
    package init(_ day: Day) { span = DaySpan(day) }

    /// A span with the words it was written in.
    package init(span: DaySpan, written: String?) {
        self.span = span
        self.written = written
    }

    /// The exact day; nil when the writing left it open.
    package var exact: Day? { span.isOneDay ? span.first : nil }
}
