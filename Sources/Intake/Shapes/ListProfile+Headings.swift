extension ListProfile {
    /// What columns with these headings mean; periods are found in another year as well.
    func meanings(of words: [String]) -> [ListShape.Meaning] {
        words.map { word in
            guard !word.isEmpty, let column = columns.first(where: { $0.isNamed(word) }) else {
                return .ignored
            }
            guard case .period(let period) = column.meaning, period.year == nil else {
                return column.meaning
            }
            if period.day != nil, period.month == nil {
                return DayGrid.day(of: word).map { .period($0) } ?? column.meaning
            }
            guard let written = PeriodHeading(word) else { return column.meaning }
            return .period(PeriodHeading(period.part, year: written.year))
        }
    }

    /// The headings of the profile that a file does not have.
    func missing(in shape: ListShape) -> [String] {
        columns.filter { column in
            column.meaning != .ignored && !column.isDayOfLongMonths
                && !shape.columns.contains { column.isNamed($0.heading) }
        }.map(\.heading)
    }
}

extension ListProfile.Column {
    /// Whether it is a day that short months do not have.
    fileprivate var isDayOfLongMonths: Bool {
        if case .period(let period) = meaning { (period.day ?? 0) > 28 } else { false }
    }

    /// Whether a file's heading is this one.
    fileprivate func isNamed(_ word: String) -> Bool {
        if Spelling.fold(word) == Spelling.fold(heading) { return true }
        guard case .period(let period) = meaning else { return false }
        if let day = period.day {
            guard let written = DayGrid.day(of: word), written.day == day else { return false }
            return period.month == nil || period.month == written.month
        }
        guard let written = PeriodHeading(word) else { return false }
        return written.part == period.part
            && (period.year == nil || period.year == written.year)
    }
}
