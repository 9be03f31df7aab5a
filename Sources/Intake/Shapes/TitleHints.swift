/// A year that a list takes for what names none.
package struct YearHint: Hashable, Sendable {
    /// The year.
    package var year: Int
    /// What said so.
    package var origin: HintOrigin

    /// The only year that a text names; nil when there is none, or several.
    static func only(in texts: [String]) -> Int? {
        var years: Set<Int> = []
        for text in texts {
            for word in text.split(whereSeparator: { !$0.isNumber }) where word.utf8.count == 4 {
                if let year = Digits.number(word), (1_900...2_199).contains(year) {
                    years.insert(year)
                }
            }
        }
        return years.count == 1 ? years.first : nil
    }
}

/// A month that a list takes for columns of days.
package struct MonthHint: Hashable, Sendable {
    /// The month, 1 to 12.
    package var month: Int
    /// What said so.
    package var origin: HintOrigin

    /// The only month that texts name; nil when there is none, or several.
    ///
    /// As `März`, `03/2025`, `2025-03`. Exact days say nothing: they tell when a list was made.
    static func only(in texts: [String]) -> Int? {
        let months = texts.reduce(into: Set<Int>()) { months, text in
            let words = text.split { !$0.isLetter && !$0.isNumber }
            for (index, word) in words.enumerated() {
                if let month = MonthNames.number(word) ?? beside(index, words) {
                    months.insert(month)
                }
            }
        }
        return months.count == 1 ? months.first : nil
    }

    /// A month in digits beside a year, and no day before or behind it.
    private static func beside(_ index: Int, _ words: [Substring]) -> Int? {
        guard let month = number(index, words), month <= 12 else { return nil }
        let isBeforeYear = isYear(index + 1, words) && number(index - 1, words) == nil
        let isBehindYear = isYear(index - 1, words) && number(index + 1, words) == nil
        return isBeforeYear || isBehindYear ? month : nil
    }

    private static func number(_ index: Int, _ words: [Substring]) -> Int? {
        guard words.indices.contains(index), words[index].utf8.count <= 2 else { return nil }
        return Digits.number(words[index]).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func isYear(_ index: Int, _ words: [Substring]) -> Bool {
        words.indices.contains(index) && words[index].utf8.count == 4
            && Digits.number(words[index]).map { (1_900...2_199).contains($0) } ?? false
    }
}

/// What says a year or a month that headings do not name.
package enum HintOrigin: String, Sendable {
    /// Whoever imports said so.
    case option
    /// The profile says so.
    case profile
    /// A line above the headings has it, and no other one.
    case title
    /// The name of the sheet has it, and no other one.
    case sheet
    /// A table further up in the same list has it.
    case tableAbove = "table_above"
}
