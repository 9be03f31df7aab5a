package import Engagement

/// Days as people write them: exact, a week, month, quarter, third of a year, a year, or a range
/// of two of these.
///
/// Lists and options of commands read them alike.
package enum VagueDayText {
    /// The span that the text means, and the text itself when that is more than one day.
    package static func read(_ text: String) throws(ValueFault) -> VagueDay {
        if let day = Day(iso: text) { return VagueDay(day) }
        let text = try PlainText.short(text)
        let span = try wholeSpan(text)
        return span.isOneDay ? VagueDay(span.first) : VagueDay(span: span, written: text)
    }

    /// Of a range as `2015-03..2015-05` from the first possible day of the one to the last of the
    /// other; of every other text its span.
    private static func wholeSpan(_ text: String) throws(ValueFault) -> DaySpan {
        guard let dots = text.firstRange(of: "..") else { return try span(text) }
        let first = try span(trimmed(text[..<dots.lowerBound])).first
        let last = try span(trimmed(text[dots.upperBound...])).last
        guard let whole = DaySpan(from: first, to: last) else {
            throw ValueFault(.endsBeforeItBegins)
        }
        return whole
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// The days that the text may mean.
    static func span(_ text: String) throws(ValueFault) -> DaySpan {
        if let day = Day(iso: text) { return DaySpan(day) }
        if let day = try DayText.dotted(text) { return DaySpan(day) }
        if let day = DayText.serial(text) {
            throw ValueFault(.serialDate, suggestion: day.iso)
        }
        if Digits.isAll(text) { return try year(text[...]) }
        return try written(text)
    }

    private static func year(_ text: Substring) throws(ValueFault) -> DaySpan {
        guard text.utf8.count == 4, let year = Digits.number(text), let span = DaySpan(year: year)
        else { throw ValueFault(text.utf8.count == 2 ? .twoDigitYear : .notADay) }
        return span
    }

    /// Words and numbers, as `KW 12/2025` is `kw`, `12`, `2025`.
    private static func written(_ text: String) throws(ValueFault) -> DaySpan {
        let parts = parts(of: text.lowercased())
        guard let last = parts.last, parts.count <= 4 else { throw ValueFault(.notADay) }
        if parts.count == 2, Digits.isAll(parts[0]), parts[0].count == 4 {
            return try yearFirst(parts[0], parts[1])
        }
        if parts.count == 3, parts.allSatisfy({ Digits.isAll($0) }), parts[0].count == 4 {
            throw ValueFault(.impossibleDay)
        }
        if parts[0].count == 4, Digits.isAll(parts[0]), parts.count == 3 {
            return try named(Array(parts[1...]), year: number(ofYear: parts[0]))
        }
        let year = try number(ofYear: last)
        if parts.count == 2, Digits.isAll(parts[0]) {
            return try possible(Digits.number(parts[0]).flatMap { DaySpan(year: year, month: $0) })
        }
        return try named(parts.dropLast(), year: year)
    }

    /// `2025-03`, `2025q1`, `2025-w12`, `2025 märz`.
    private static func yearFirst(
        _ yearText: String, _ rest: String
    ) throws(ValueFault) -> DaySpan {
        let year = try number(ofYear: yearText)
        if Digits.isAll(rest) {
            guard rest.count <= 2 else { throw ValueFault(.notADay) }
            return try possible(Digits.number(rest).flatMap { DaySpan(year: year, month: $0) })
        }
        return try named([rest], year: year)
    }

    /// What stands before or after the year.
    private static func named(_ parts: [String], year: Int) throws(ValueFault) -> DaySpan {
        if parts.count == 1, let month = MonthNames.number(parts[0]) {
            return try possible(DaySpan(year: year, month: month))
        }
        if parts.count == 1, let season = seasons[parts[0]] { throw try noDays(of: season, year) }
        if parts.count == 1, let third = thirds[parts[0]] { return try thirdOf(year, third) }
        if let quarter = value(parts, before: ["q", "quartal"], after: ["quartal", "quarter"]) {
            return try possible(DaySpan(year: year, quarter: quarter))
        }
        if let week = value(parts, before: ["kw", "w", "woche", "week"], after: ["kw", "woche"]) {
            return try possible(ISOWeek.span(week, of: year))
        }
        if parts.count == 2, let day = Digits.number(parts[0]),
            let month = MonthNames.number(parts[1])
        {
            return try possible(Day(year: year, month: month, day: day).map { DaySpan($0) })
        }
        throw ValueFault(.notADay)
    }

    private static let thirds = [
        "anfang": 0, "early": 0, "beginning": 0, "mitte": 1, "mid": 1, "middle": 1, "ende": 2,
        "late": 2, "end": 2,
    ]

    /// Seasons by the month in which most people let them begin; winter leaves its year.
    private static let seasons = [
        "frühjahr": 3, "fruehjahr": 3, "frühling": 3, "fruehling": 3, "spring": 3, "sommer": 6,
        "summer": 6, "herbst": 9, "autumn": 9, "fall": 9, "winter": 12,
    ]

    /// A season has no days that all agree on; months may be meant.
    private static func noDays(of month: Int, _ year: Int) throws(ValueFault) -> ValueFault {
        guard month < 12 else {
            return ValueFault(.season, suggestion: "\(year)-12..\(year + 1)-02")
        }
        let months = [month, month + 2].map { "\(year)-\(Digits.two($0))" }
        return ValueFault(.season, suggestion: months.joined(separator: ".."))
    }

    private static func thirdOf(_ year: Int, _ third: Int) throws(ValueFault) -> DaySpan {
        let first = DaySpan(year: year, month: third * 4 + 1)?.first
        let last = DaySpan(year: year, month: third * 4 + 4)?.last
        guard let first, let last else { throw ValueFault(.notADay) }
        return try possible(DaySpan(from: first, to: last))
    }

    /// The number beside one of the words: `kw 12`, `kw12`, `1. quartal`.
    private static func value(_ parts: [String], before: [String], after: [String]) -> Int? {
        if parts.count == 2 {
            if before.contains(parts[0]) { return Digits.number(parts[1]) }
            return after.contains(parts[1]) ? Digits.number(parts[0]) : nil
        }
        guard parts.count == 1 else { return nil }
        for word in before where parts[0].hasPrefix(word) {
            if let number = Digits.number(parts[0].dropFirst(word.count)) { return number }
        }
        return nil
    }

    private static func number(ofYear text: String) throws(ValueFault) -> Int {
        guard let year = Digits.number(text), Day.years.contains(year) else {
            throw ValueFault(Digits.isAll(text) && text.count == 2 ? .twoDigitYear : .notADay)
        }
        return year
    }

    private static func possible(_ span: DaySpan?) throws(ValueFault) -> DaySpan {
        guard let span else { throw ValueFault(.impossibleDay) }
        return span
    }

    /// Splits at blanks, dots, slashes and dashes; also after a leading year, as in `2025q1`.
    private static func parts(of text: String) -> [String] {
        let words = text.split { " ./-\u{A0}\u{2013}".contains($0) }.map(String.init)
        return words.flatMap { word -> [String] in
            guard word.count > 4, Digits.isAll(word.prefix(4)), !Digits.isAll(word) else {
                return [word]
            }
            return [String(word.prefix(4)), String(word.dropFirst(4))]
        }
    }
}

/// Weeks of ISO 8601: from Monday, the first one holding 4 January.
enum ISOWeek {
    /// The seven days of a week; nil when the year has no such week.
    static func span(_ week: Int, of year: Int) -> DaySpan? {
        guard (1...53).contains(week), let monday = firstMonday(of: year),
            let next = firstMonday(of: year + 1) ?? Day(year: year, month: 12, day: 31)
        else { return nil }
        let first = monday.advanced(by: (week - 1) * 7)
        return first < next ? DaySpan(from: first, to: first.advanced(by: 6)) : nil
    }

    private static func firstMonday(of year: Int) -> Day? {
        guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
        // 1970-01-01 was a Thursday: days since then plus 3 count from a Monday.
        let weekday = ((Int(fourth.daysSince1970) + 3) % 7 + 7) % 7
        return fourth.advanced(by: -weekday)
    }
}
