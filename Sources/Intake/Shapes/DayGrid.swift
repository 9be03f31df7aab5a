import Engagement

/// Columns of days: `1` to `31` below a month, or days with their month, as `1.3.` and `Mo 01.03.`.
enum DayGrid {
    /// The day of each column that has one, by column; nil when the headings are no days.
    ///
    /// Bare numbers are days when they run from 1 to at least 28. Days with their month must be
    /// two, and not all first ones: those are months.
    static func columns(_ words: [String]) -> [Int: PeriodHeading]? {
        let days = words.enumerated().compactMap { column, word in
            day(of: word).map { (column, $0) }
        }
        let dated = days.filter { $0.1.month != nil }
        let isDated = dated.count >= 2 && dated.contains { $0.1.day != 1 }
        let bare = days.filter { $0.1.month == nil }
        let isMonth =
            (28...31).contains(bare.count) && bare.map(\.1.day) == Array(1...bare.count)
        guard isDated || isMonth else { return nil }
        return Dictionary(uniqueKeysWithValues: isDated ? dated : bare)
    }

    /// The day that a heading names; nil for all others.
    static func day(of heading: String) -> PeriodHeading? {
        if heading.utf8.count > 24 { return nil }
        if let day = Day(iso: heading) { return PeriodHeading(day) }
        let words = heading.split { " ,\u{A0}".contains($0) }
            .filter { !weekdays.contains(Spelling.fold($0)) }
        guard words.count == 1 else { return nil }
        if let day = try? DayText.dotted(String(words[0])) { return PeriodHeading(day) }
        let parts = words[0].split(separator: ".")
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.count <= 2 }),
            let day = Digits.number(parts[0]), (1...31).contains(day)
        else { return nil }
        guard parts.count == 2 else { return PeriodHeading(.day(day, month: nil), year: nil) }
        guard let month = Digits.number(parts[1]), (1...12).contains(month),
            words[0].hasSuffix(".")
        else { return nil }
        return PeriodHeading(.day(day, month: month), year: nil)
    }

    /// Whether cells have nothing but days of the week, as they stand below the numbers.
    static func areWeekdays(_ texts: [String]) -> Bool {
        texts.count >= 2 && texts.allSatisfy { weekdays.contains(Spelling.fold($0)) }
    }

    private static let weekdays: Set<String> = [
        "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag", "samstag", "sonnabend", "sonntag", "mon", "tue", "wed", "thu", "fri", "sat",
        "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}

extension PeriodHeading {
    fileprivate init(_ day: Day) {
        self.init(.day(day.civil.day, month: day.civil.month), year: day.civil.year)
    }

    /// The day of its month; nil for longer times.
    var day: Int? { if case .day(let day, _) = part { day } else { nil } }

    /// The month of a day; nil when the heading has none, and for longer times.
    var month: Int? { if case .day(_, let month) = part { month } else { nil } }
}
