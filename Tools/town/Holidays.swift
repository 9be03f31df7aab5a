import Engagement

/// The public holidays of Saxony-Anhalt, on which few lists show hours.
enum Holidays {
    static func contains(_ day: Day) -> Bool {
        let (year, month, number) = day.civil
        switch (month, number) {
        case (1, 1), (1, 6), (5, 1), (10, 3), (10, 31), (12, 25), (12, 26): return true
        default: break
        }
        guard (3...6).contains(month) else { return false }
        // Good Friday, Easter Monday, Ascension, Whit Monday.
        return [-2, 1, 39, 50].contains(day.days(since: easter(year)))
    }

    /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
    static func easter(_ year: Int) -> Day {
        let golden = year % 19
        let (century, rest) = (year / 100, year % 100)
        let skipped = (century + 8) / 25
        let epact =
            (19 * golden + century - century / 4 - (century - skipped + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let count = epact + weekday - 7 * late + 114
        return day(year, count / 31, count % 31 + 1)
    }

    /// A day that the calendar has.
    static func day(_ year: Int, _ month: Int, _ number: Int) -> Day {
        guard let day = Day(year: year, month: month, day: number) else {
            preconditionFailure("\(year)-\(month)-\(number) is no day")
        }
        return day
    }
}
