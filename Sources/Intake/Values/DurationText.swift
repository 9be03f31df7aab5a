import Engagement

/// Lengths of time in an hours column: `3,5`, `3.5`, `3:30`, `3h30`, `3 h 30 min`, `210 min`.
///
/// A decimal is taken when it is exactly so many minutes, or exactly what so many minutes give
/// when rounded to its decimals: `0,33` is 20 minutes, `0,34` is none.
enum DurationText {
    /// The minutes: 1 to those of a leap year.
    static func hours(_ text: String) throws(ValueFault) -> Minutes {
        let folded = text.lowercased()
        if let minutes = try decimal(text) { return try inRange(minutes) }
        if let minutes = clock(folded) ?? units(folded) { return try inRange(minutes) }
        if let likely = DateForHours.likely(folded) {
            throw ValueFault(.dateInsteadOfHours, suggestion: likely)
        }
        if text.hasPrefix("-") || text.hasPrefix("\u{2212}") {
            guard (try? hours(String(text.dropFirst()))) == nil else { throw ValueFault(.negative) }
        }
        throw ValueFault(.notADuration)
    }

    private static func inRange(_ minutes: Int) throws(ValueFault) -> Minutes {
        guard minutes > 0 else { throw ValueFault(.zero) }
        guard minutes <= Minutes.mostInOneEntry.count else { throw ValueFault(.tooLarge) }
        return Minutes(Int64(minutes))
    }

    /// Minutes of a plain number of hours; nil when the text is no plain number.
    private static func decimal(_ text: String) throws(ValueFault) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.allSatisfy({ Digits.isAll($0) }) else { return nil }
        if parts.count > 2 { return try manyParts(parts, text) }
        guard let whole = Digits.number(parts[0]), whole <= 1_000_000 else {
            throw ValueFault(.tooLarge, suggestion: nil)
        }
        guard parts.count == 2 else {
            if let likely = DateForHours.likely(text) {
                throw ValueFault(.dateInsteadOfHours, suggestion: likely)
            }
            return whole * 60
        }
        if parts[1].count == 3, whole > 0 { throw ValueFault(.ambiguousNumber) }
        return try fraction(whole, parts[1])
    }

    /// Three or more numbers: a date, or thousands.
    private static func manyParts(
        _ parts: [Substring], _ text: String
    ) throws(ValueFault) -> Int? {
        if DateForHours.likely(text) != nil { return nil }
        guard parts[1].count == 3, parts.count == 3 else { return nil }
        throw ValueFault(.thousandsSeparator, suggestion: "\(parts[0])\(parts[1]),\(parts[2])")
    }

    /// Hours and a decimal part of at most four digits, in minutes.
    private static func fraction(_ whole: Int, _ digits: Substring) throws(ValueFault) -> Int {
        guard digits.count <= 4, let part = Digits.number(digits) else {
            throw ValueFault(.notWholeMinutes)
        }
        let scale = digits.reduce(1) { scale, _ in scale * 10 }
        let nearest = (part * 60 + scale / 2) / scale
        guard (nearest * scale + 30) / 60 == part else {
            throw ValueFault(
                .notWholeMinutes,
                suggestion: "\(whole + nearest / 60):\(Digits.two(nearest % 60))")
        }
        return whole * 60 + nearest
    }

    /// `3:30`, with optional seconds of zero; nil for every other text.
    private static func clock(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hours = Digits.number(parts[0]),
            hours <= 1_000_000, parts[1].count == 2, let minutes = Digits.number(parts[1]),
            minutes < 60, parts.count == 2 || parts[2] == "00"
        else { return nil }
        return hours * 60 + minutes
    }

    private static let hourWords: Set<Substring> = [
        "h", "std", "stunde", "stunden", "hours", "hour",
    ]
    private static let minuteWords: Set<Substring> = [
        "m", "min", "minute", "minuten", "minutes", "mins",
    ]

    /// Numbers with units: `3h30`, `3 h 30 min`, `3,5 Std.`, `210 min`; nil for other texts.
    private static func units(_ text: String) -> Int? {
        var rest = text.filter { $0 != " " && $0 != "\u{A0}" }[...]
        let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
        rest = rest.dropFirst(number.count)
        let unit = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(unit.count)
        if rest.first == "." { rest = rest.dropFirst() }
        if minuteWords.contains(unit), rest.isEmpty {
            return Digits.number(number).flatMap { $0 <= 100_000_000 ? $0 : nil }
        }
        guard hourWords.contains(unit), !number.isEmpty else { return nil }
        guard !rest.isEmpty else { return (try? decimal(String(number))) ?? nil }
        let minutes = rest.prefix { $0.isASCII && $0.isNumber }
        let tail = rest.dropFirst(minutes.count).filter { $0 != "." }
        guard minutes.count <= 2, tail.isEmpty || minuteWords.contains(tail[...]),
            let whole = Digits.number(number), whole <= 1_000_000,
            let count = Digits.number(minutes), count < 60
        else { return nil }
        return whole * 60 + count
    }
}

/// Hours that a spreadsheet took for a date: `3.5` became `03. Mai`.
enum DateForHours {
    /// The hours that were most likely typed, as `3,5`; nil when the text is no such date.
    static func likely(_ text: String) -> String? {
        if let day = DayText.serial(text) {
            return "\(day.civil.day),\(day.civil.month)"
        }
        let parts = text.split { " .-/".contains($0) }
        if parts.count == 3, parts.allSatisfy({ Digits.isAll($0) }) {
            guard (try? DayText.exact(text)) != nil else { return nil }
            let isISO = parts[0].count == 4
            return decimal(isISO ? parts[2] : parts[0], Digits.number(parts[1]))
        }
        guard (2...3).contains(parts.count) else { return nil }
        if let month = MonthNames.number(parts[1]) { return decimal(parts[0], month) }
        return MonthNames.number(parts[0]).flatMap { decimal(parts[1], $0) }
    }

    private static func decimal(_ day: Substring, _ month: Int?) -> String? {
        guard let day = Digits.number(day), (1...31).contains(day), let month else { return nil }
        return "\(day),\(month)"
    }
}
