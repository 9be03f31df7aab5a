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
    /// For whom and doing what the time must have been given.
    package let scope: HoursScope
    /// Time that may be left out where that helps, as a pandemic; in order, none overlapping.
    package let suspended: [DaySpan]
    /// How many minutes a reported unit counts for, whatever its length; nil counts its minutes.
    package let unitMinutes: Int64?

    /// The sum of minutes that the threshold stands for: a weekly average times its weeks.
    var requiredSum: Int64 { threshold.amount * measure.parts }
}

/// For whom and doing what time must have been given.
package struct HoursScope: Hashable, Sendable {
    /// The only activities that count; empty is any.
    package let activities: [String]
    /// Activities that do not count.
    package let notActivities: [String]
    /// Of what kind the organisation must be; empty is any.
    package let categories: [String]
    /// Whether only time given for a project counts.
    package let isForProjects: Bool
    /// For how many organisations together, those with the most time; nil is for all.
    package let mostOrganisations: Int?
}

/// What the minutes in a window are compared as; none is ever converted into another.
package enum HoursMeasure: Hashable, Sendable {
    /// An average: the sum divided by so many weeks.
    case perWeek(weeks: Int64)
    /// An average: the sum divided by so many months.
    case perMonth(months: Int64)
    /// The sum of a year.
    case perYear
    /// The sum of the window.
    case total
    /// The days on which something was done, each counted once.
    case days

    /// What the sum is divided by.
    var parts: Int64 {
        switch self {
        case .perWeek(let parts), .perMonth(let parts): parts
        case .perYear, .total, .days: 1
        }
    }

    /// What required and found numbers count.
    var unit: Unit {
        switch self {
        case .perWeek: .minutesPerWeek
        case .perYear: .minutesPerYear
        case .perMonth, .total: .minutes
        case .days: .days
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

extension DaySpan {
    /// The part up to a day; nil when nothing is left.
    func clipped(to last: Day) -> DaySpan? {
        DaySpan(from: first, to: min(self.last, last))
    }
}

extension Day {
    /// The same day so many months later; a month without it lends its last day.
    package func advanced(byMonths months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        let length = Day.length(ofMonth: index % 12 + 1, year: index / 12)
        return Day(year: index / 12, month: index % 12 + 1, day: min(day, length)) ?? self
    }
}
