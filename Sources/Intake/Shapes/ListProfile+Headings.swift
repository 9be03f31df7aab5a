extension ListProfile {
    /// What columns with these headings mean; periods are found in another year as well.
    func meanings(of words: [String]) -> [ListShape.Meaning] {
        words.map { word in
            guard !word.isEmpty, let column = columns.first(where: { $0.isNamed(word) }) else {
                return .ignored
            }
            guard case .period(let period) = column.meaning, period.year == nil,
                let written = PeriodHeading(word)
            else { return column.meaning }
            return .period(PeriodHeading(period.part, year: written.year))
        }
    }

    /// The headings of the profile that a file does not have.
    func missing(in shape: ListShape) -> [String] {
        columns.filter { column in
            column.meaning != .ignored
                && !shape.columns.contains { column.isNamed($0.heading) }
        }.map(\.heading)
    }
}

extension ListProfile.Column {
    /// Whether a file's heading is this one.
    fileprivate func isNamed(_ word: String) -> Bool {
        if Spelling.fold(word) == Spelling.fold(heading) { return true }
        guard case .period(let period) = meaning, let written = PeriodHeading(word) else {
            return false
        }
        return written.part == period.part
            && (period.year == nil || period.year == written.year)
    }
}
