import Engagement

/// A heading that names a day, a month, a quarter or a year, as `31`, `März`, `01/2025`, `Q1 2025`.
package struct PeriodHeading: Hashable, Sendable {
    /// Which part of the year.
    package enum Part: Hashable, Sendable {
        /// 1 to 31, with the month when the heading has one; whether there is such a day, the row
        /// tells.
        case day(Int, month: Int?)
        /// 1 to 12.
        case month(Int)
        /// 1 to 4.
        case quarter(Int)
        /// All of it.
        case year
    }

    /// Which part of the year.
    package var part: Part
    /// The year; nil when the heading has none.
    package var year: Int?

    /// A part of a year.
    package init(_ part: Part, year: Int?) {
        self.part = part
        self.year = year
    }

    /// The period as a profile names it: `03`, `Q1`, `year`, with its year `2025-03`, `2025Q1`,
    /// `2025`; a day `D14`, with its month `03-14`, with both `2025-03-14`.
    package var code: String {
        let prefix = year.map { "\($0)" } ?? ""
        return switch part {
        case .day(let day, nil): "D\(Digits.two(day))"
        case .day(let day, let month?):
            (prefix.isEmpty ? "" : "\(prefix)-") + "\(Digits.two(month))-\(Digits.two(day))"
        case .month(let month): (prefix.isEmpty ? "" : "\(prefix)-") + Digits.two(month)
        case .quarter(let quarter): "\(prefix)Q\(quarter)"
        case .year: prefix.isEmpty ? "year" : prefix
        }
    }

    /// The months of the part.
    var months: ClosedRange<Int> {
        switch part {
        case .day(_, let month): month.map { $0...$0 } ?? 1...12
        case .month(let month): month...month
        case .quarter(let quarter): (quarter * 3 - 2)...(quarter * 3)
        case .year: 1...12
        }
    }
}

extension PeriodHeading {
    /// How long it is beside others, in months; a day is none.
    var length: Int { day == nil ? months.count : 0 }

    /// The period with the year, and the month of a day, that it does not name itself; nil when
    /// nothing does.
    func dated(_ shape: ListShape) -> PeriodHeading? {
        guard let year = year ?? shape.year?.year else { return nil }
        guard case .day(let day, let own) = part else { return PeriodHeading(part, year: year) }
        return (own ?? shape.month?.month).map { PeriodHeading(.day(day, month: $0), year: year) }
    }
}

extension PeriodHeading {
    /// The period that a heading names; nil for all others.
    ///
    /// Two digits after a name are a year of this century, as in `März 25`. The first day of a
    /// month is that month, for so spreadsheets keep what was typed as `Jan 25`.
    package init?(_ heading: String) {
        if let day = Day(iso: heading) ?? (try? DayText.dotted(heading)) {
            guard day.civil.day == 1, PeriodHeading.years.contains(day.civil.year) else {
                return nil
            }
            self.init(.month(day.civil.month), year: day.civil.year)
            return
        }
        var words = PeriodHeading.words(of: heading)
        let year = words.firstIndex { $0.utf8.count == 4 && PeriodHeading.year($0) != nil }
        let number = year.flatMap { PeriodHeading.year(words[$0]) }
        if let year { words.remove(at: year) }
        guard let (part, short) = PeriodHeading.part(words, hasYear: number != nil) else {
            return nil
        }
        self.init(part, year: number ?? short)
    }

    /// The period that a profile names by its ``code``; nil for all other texts.
    package init?(code: String) {
        let year = code.utf8.count >= 4 ? PeriodHeading.year(String(code.prefix(4))) : nil
        var rest = year == nil ? code[...] : code.dropFirst(4)
        if year != nil, rest.first == "-" { rest = rest.dropFirst() }
        if rest == "year" || (rest.isEmpty && year != nil) {
            self.init(.year, year: year)
        } else if rest.first == "Q", let quarter = Digits.number(rest.dropFirst()),
            (1...4).contains(quarter)
        {
            self.init(.quarter(quarter), year: year)
        } else if year == nil, rest.first == "D", rest.utf8.count == 3,
            let day = Digits.number(rest.dropFirst()), (1...31).contains(day)
        {
            self.init(.day(day, month: nil), year: nil)
        } else if let (month, day) = PeriodHeading.monthAndDay(rest) {
            self.init(.day(day, month: month), year: year)
        } else if rest.utf8.count == 2, let month = Digits.number(rest),
            (1...12).contains(month)
        {
            self.init(.month(month), year: year)
        } else {
            return nil
        }
    }

    /// `03-14`.
    private static func monthAndDay(_ text: Substring) -> (Int, Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
            let month = Digits.number(parts[0]), (1...12).contains(month),
            let day = Digits.number(parts[1]), (1...31).contains(day)
        else { return nil }
        return (month, day)
    }

    /// The part that words other than the year name, and a short year behind it.
    private static func part(_ words: [String], hasYear: Bool) -> (Part, Int?)? {
        guard let first = words.first else { return hasYear ? (.year, nil) : nil }
        var rest = words.dropFirst()
        var part: Part?
        if let month = MonthNames.number(first) {
            part = .month(month)
        } else if let quarter = quarter(first, &rest) {
            part = .quarter(quarter)
        } else if hasYear, words.count == 1, first.utf8.count <= 2,
            let month = Digits.number(first), (1...12).contains(month)
        {
            part = .month(month)
        }
        guard let part else { return nil }
        guard let last = rest.first else { return (part, nil) }
        guard rest.count == 1, !hasYear, last.utf8.count == 2, let year = Digits.number(last) else {
            return nil
        }
        return (part, 2_000 + year)
    }

    /// `q1`; `1` or `i` before `quartal`; the same behind it.
    private static func quarter(_ first: String, _ rest: inout ArraySlice<String>) -> Int? {
        if first.utf8.count == 2, first.hasPrefix("q") {
            return Digits.number(first.dropFirst()).flatMap { (1...4).contains($0) ? $0 : nil }
        }
        guard let second = rest.first else { return nil }
        let number =
            quarterWords.contains(second)
            ? ordinals[first] : quarterWords.contains(first) ? ordinals[second] : nil
        if number != nil { rest.removeFirst() }
        return number
    }

    private static let quarterWords: Set<String> = ["quartal", "quarter", "vierteljahr", "vj"]
    private static let ordinals = [
        "1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
    ]
    /// The years that a heading may name.
    private static let years = 1_900...2_199
    /// Words beside a period that only say what the cells hold.
    private static let noise: Set<String> = [
        "stunden", "std", "stdn", "h", "hours", "anzahl", "monat", "jahr", "im", "in", "geleistete",
    ]

    private static func words(of heading: String) -> [String] {
        let words = heading.prefix(60).lowercased().split { !$0.isLetter && !$0.isNumber }
        let parted = words.flatMap { word -> [String] in
            // `2025q1` and `jan25` are two words.
            guard
                let index = word.indices.dropFirst().first(where: {
                    word[$0].isNumber != word[word.index(before: $0)].isNumber
                }), word.first != "q" || word.count > 2
            else { return [String(word)] }
            return [String(word[..<index]), String(word[index...])]
        }
        return parted.filter { !noise.contains($0) }
    }

    private static func year(_ text: String) -> Int? {
        Digits.number(text).flatMap { years.contains($0) ? $0 : nil }
    }
}
