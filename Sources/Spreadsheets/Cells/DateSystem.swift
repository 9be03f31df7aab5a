/// From which day a workbook counts its dates.
package enum DateSystem: Hashable, Sendable {
    /// Day 1 is 1900-01-01, and 1900 counts as a leap year, which it was not.
    case from1900
    /// Day 0 is 1904-01-01, as older programs for the Macintosh count.
    case from1904

    private static let secondsOfDay: Int64 = 86_400
    /// The last day of the year 9999.
    private static let last: Int64 = 2_932_896

    /// What a number means under a style; a number when it is no day or time there.
    func meaning(of number: DecimalNumber, _ style: NumberStyle) -> SheetValue {
        guard style != .plain, number.coefficient >= 0,
            let seconds = number.rounded(times: Self.secondsOfDay)
        else { return .number }
        if style == .elapsed { return .time(seconds: seconds) }
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: Self.secondsOfDay)
        if days == 0, style == .time || (style == .dayAndTime && self == .from1900) {
            return .time(seconds: seconds)
        }
        guard let day = day(days) else { return days < 61 ? .noDay : .number }
        if style == .month, ISODay.text(Int(day)).hasSuffix("-01") {
            return .month(sinceEpoch: Int(day))
        }
        // A clock shows 25:30 hours as 1:30, so hours beyond a day stay what they are: a day.
        let hasTime = style != .day && style != .month
        return .day(sinceEpoch: Int(day), seconds: hasTime ? Int(rest) : 0)
    }

    /// The days from 1970-01-01; nil for days that were never, and beyond the year 9999.
    private func day(_ serial: Int64) -> Int64? {
        let day: Int64
        switch self {
        case .from1904: day = serial - 24_107
        case .from1900 where serial > 60: day = serial - 25_569
        case .from1900 where (1...59).contains(serial): day = serial - 25_568
        case .from1900: return nil
        }
        return day <= Self.last ? day : nil
    }
}

/// Days of the calendar as ISO writes them.
enum ISODay {
    /// `2025-03-01` for days since 1970-01-01.
    static func text(_ daysSinceEpoch: Int) -> String {
        // Eras of 400 years whose years begin on 1 March, so that leap days come last.
        let shifted = daysSinceEpoch + 719_468
        let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }

    /// Days since 1970-01-01 for `2025-03-01`; nil for all else and for years before 1900.
    static func days(_ bytes: some Collection<UInt8>) -> Int? {
        let text = String(decoding: bytes.prefix(10), as: UTF8.self)
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard text.utf8.count == 10, parts.count == 3, (1_900...9_999).contains(parts[0]) else {
            return nil
        }
        let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
        let month = parts[1] > 2 ? parts[1] - 3 : parts[1] + 9
        let dayOfYear = (153 * month + 2) / 5 + parts[2] - 1
        let dayOfEra = year % 400 * 365 + year % 400 / 4 - year % 400 / 100 + dayOfYear
        let days = year / 400 * 146_097 + dayOfEra - 719_468
        return Self.text(days) == text ? days : nil
    }

    /// `2025-03-01`, `2025-03-01T08:30:00` or `08:30:00` in a cell that says it holds a day; a
    /// text when it is none.
    static func value(_ bytes: [UInt8]) -> SheetValue {
        guard let mark = bytes.firstIndex(of: UInt8(ascii: "T")) else {
            if let day = days(bytes), bytes.count == 10 { return .day(sinceEpoch: day, seconds: 0) }
            return seconds(bytes[...]).map { .time(seconds: Int64($0)) } ?? .text
        }
        guard mark == 10, let day = days(bytes), let seconds = seconds(bytes[11...]) else {
            return .text
        }
        return .day(sinceEpoch: day, seconds: seconds)
    }

    /// Seconds since midnight for `08:30` and `08:30:00`, fractions and a `Z` left out.
    private static func seconds(_ bytes: ArraySlice<UInt8>) -> Int? {
        let text = String(decoding: bytes, as: UTF8.self)
        let clock = text.prefix { $0 != "." && $0 != "Z" }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
        guard (2...3).contains(parts.count), numbers.count == parts.count,
            (0...23).contains(numbers[0]), numbers.dropFirst().allSatisfy((0...59).contains)
        else { return nil }
        return numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    static func digits(_ number: Int, _ length: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, length - text.utf8.count)) + text
    }
}
