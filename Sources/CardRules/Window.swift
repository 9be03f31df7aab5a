package import Engagement

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
    /// So many whole calendar years before that of the Stichtag, as one window.
    case pastCalendarYears(Int)
    /// Each of so many times twelve months that end on the Stichtag: the test must hold in each.
    case eachOfYears(Int)
    /// Each of so many whole calendar years before that of the Stichtag.
    case eachOfCalendarYears(Int)
    /// From the first day the person may have been engaged to the Stichtag.
    case wholeTenure
    /// From one day to another.
    case named(DaySpan)

    /// The days that count where the window is one; nil when all of them lie after the Stichtag,
    /// or when the window is not told by the Stichtag alone.
    package func span(asOf: Day) -> DaySpan? {
        switch self {
        case .monthsBefore(let months):
            let first = asOf.advanced(byMonths: -months).advanced(by: 1)
            return DaySpan(from: first, to: asOf)
        case .runningYear: return DaySpan(year: asOf.year)?.clipped(to: asOf)
        case .previousYear: return DaySpan(year: asOf.year - 1)
        case .pastCalendarYears(let years):
            guard let first = DaySpan(year: asOf.year - years)?.first,
                let last = DaySpan(year: asOf.year - 1)?.last
            else { return nil }
            return DaySpan(from: first, to: last)
        case .named(let span): return span.clipped(to: asOf)
        case .eachOfYears, .eachOfCalendarYears, .wholeTenure: return nil
        }
    }

    /// The windows in each of which the test must hold, the latest first; `begin` is the first day
    /// the person may have been engaged.
    func spans(asOf: Day, begin: Day?) -> [DaySpan] {
        switch self {
        case .eachOfYears(let years):
            return (0..<years).compactMap { year in
                let last = asOf.advanced(byMonths: -12 * year)
                return Window.monthsBefore(12).span(asOf: last)
            }
        case .eachOfCalendarYears(let years):
            return (1...years).compactMap { DaySpan(year: asOf.year - $0) }
        case .wholeTenure:
            return begin.flatMap { DaySpan(from: $0, to: asOf) }.map { [$0] } ?? []
        default: return span(asOf: asOf).map { [$0] } ?? []
        }
    }

    /// Whether each window is as long as a year by its definition.
    var isOneYear: Bool {
        switch self {
        case .monthsBefore(let months): months == 12
        case .runningYear, .previousYear, .eachOfYears, .eachOfCalendarYears: true
        case .pastCalendarYears(let years): years == 1
        case .wholeTenure, .named: false
        }
    }
}
