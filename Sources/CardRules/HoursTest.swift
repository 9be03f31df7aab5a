package import Engagement

/// So much time, given within a window.
package struct HoursTest: Hashable, Sendable {
    /// What is compared.
    package let measure: HoursMeasure
    /// How much, in minutes of that measure.
    package let threshold: Threshold
    /// Which days count.
    package let window: Window
    /// Which entries count.
    package let counts: HoursCounted
    /// The weakest evidence accepted.
    package let lowestGrade: EvidenceGrade
    /// Where the time must have been given; empty is everywhere.
    package let places: [MunicipalityKey]
    /// On what basis the time must have been given.
    package let bases: [HoursBasis]
    /// How many days an attested average may end before the window does and still speak for it.
    package let attestedGapDays: Int
    /// By how much an attested amount may exceed complete sheets before it is contradicted.
    package let tolerancePercent: Int64

    /// The sum of minutes that the threshold stands for: a weekly average times its weeks.
    var requiredSum: Int64 { threshold.amount * measure.weeks }
}

/// What the minutes in a window are compared as; none is ever converted into another.
package enum HoursMeasure: Hashable, Sendable {
    /// An average: the sum divided by so many weeks.
    case perWeek(weeks: Int64)
    /// The sum of a year.
    case perYear
    /// The sum of the window.
    case total

    /// What the sum is divided by.
    var weeks: Int64 {
        guard case .perWeek(let weeks) = self else { return 1 }
        return weeks
    }

    /// What required and found numbers count.
    var unit: Unit {
        switch self {
        case .perWeek: .minutesPerWeek
        case .perYear: .minutesPerYear
        case .total: .minutes
        }
    }
}

/// A number that must be reached, or exceeded.
package enum Threshold: Hashable, Sendable {
    /// The number itself suffices.
    case atLeast(Int64)
    /// The number itself does not suffice.
    case moreThan(Int64)

    /// The number.
    package var amount: Int64 {
        switch self {
        case .atLeast(let amount), .moreThan(let amount): amount
        }
    }
}

/// Which entries count.
package enum HoursCounted: String, CaseIterable, Sendable {
    /// Whatever was recorded and not rejected.
    case recorded
    /// Only what somebody answers for.
    case confirmed
}

/// Which days count, as seen from the Stichtag.
///
/// A window never goes beyond the Stichtag: what is about later days is left out.
package enum Window: Hashable, Sendable {
    /// So many months that end on the Stichtag, the Stichtag included.
    ///
    /// The first day is the one after the same day so many months earlier; a month that has no
    /// such day lends its last. At 2026-01-15, twelve months are 2025-01-16 to 2026-01-15; at
    /// 2025-12-31 they are the calendar year.
    case monthsBefore(Int)
    /// The calendar year of the Stichtag.
    case runningYear
    /// The calendar year before that of the Stichtag.
    case previousYear
    /// From one day to another.
    case named(DaySpan)

    /// The days that count; nil when all of them lie after the Stichtag.
    package func span(asOf: Day) -> DaySpan? {
        switch self {
        case .monthsBefore(let months):
            let first = asOf.advanced(byMonths: -months).advanced(by: 1)
            return DaySpan(from: first, to: asOf)
        case .runningYear: return DaySpan(year: asOf.year)?.clipped(to: asOf)
        case .previousYear: return DaySpan(year: asOf.year - 1)
        case .named(let span): return span.clipped(to: asOf)
        }
    }
}

extension DaySpan {
    /// The part up to a day; nil when nothing is left.
    func clipped(to last: Day) -> DaySpan? {
        DaySpan(from: first, to: min(self.last, last))
    }
}

extension Day {
    /// The same day so many months later; a month without it lends its last day.
    func advanced(byMonths months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        let length = Day.length(ofMonth: index % 12 + 1, year: index / 12)
        return Day(year: index / 12, month: index % 12 + 1, day: min(day, length)) ?? self
    }
}
