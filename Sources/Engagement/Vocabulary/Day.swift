/// A civil day of the proleptic Gregorian calendar, counted in days since 1970-01-01.
///
/// The conversions follow Howard Hinnant's "chrono-compatible low-level date algorithms":
/// years are counted from March, so that the leap day ends a year.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    package var daysSince1970: Int32

    /// Years that a day can stand in: 1000 to 9999, so that its text always has four digits.
    package static let years: ClosedRange<Int> = 1000...9999

    /// A day by its distance from 1970-01-01, in days.
    @inlinable
    package init(daysSince1970: Int32) { self.daysSince1970 = daysSince1970 }

    /// A day by year, month and day of the month; nil when the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard Day.years.contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        daysSince1970 = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// A day written as `2025-03-01`; nil for every other text.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        guard let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
            let day = Day.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(daysSince1970) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The year the day stands in.
    package var year: Int { civil.year }

    /// The day as `2025-03-01`.
    package var iso: String {
        let (year, month, day) = civil
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// The day that many days later, or earlier for a negative number.
    package func advanced(by days: Int) -> Day {
        Day(daysSince1970: Int32(clamping: Int(daysSince1970) + days))
    }

    /// The same day that many years later; 29 February becomes 28 February in a common year.
    package func advanced(byYears years: Int) -> Day? {
        let (year, month, day) = civil
        return Day(year: year + years, month: month, day: day)
            ?? Day(year: year + years, month: month, day: day - 1)
    }

    /// Days from another day to this one; 1 for the day after.
    package func days(since other: Day) -> Int {
        Int(daysSince1970) - Int(other.daysSince1970)
    }

    /// Completed years from this day to a later one, as an age is counted: on the anniversary
    /// the year is complete, and who is born on 29 February completes it on 1 March (§ 187 BGB).
    package func completedYears(until later: Day) -> Int {
        let (startYear, startMonth, startDay) = civil
        let (endYear, endMonth, endDay) = later.civil
        let reached = (endMonth, endDay) >= (startMonth, startDay)
        return endYear - startYear - (reached ? 0 : 1)
    }

    /// The number of days of a month, 28 to 31.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (left: Day, right: Day) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }
}
