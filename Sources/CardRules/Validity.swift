package import Engagement

/// How long a card is valid.
package struct Validity: Hashable, Sendable {
    /// The length.
    package let length: ValidityLength
    /// The readings it rests on, by their ids.
    package let interpretations: [String]
}

/// How the end of a card's validity is found.
package enum ValidityLength: Hashable, Sendable {
    /// So many months (1 to 1,200) from the day of the grant; years are twelve each.
    case monthsFromGrant(Int)
    /// Until the same day for all cards of an edition.
    case until(Day)
    /// Until the end of the calendar year of the grant.
    case endOfYear
    /// For ever.
    case unlimited
}

/// Finds the last day on which a card is valid.
package enum ValidityCalculator {
    /// The last day of a card that is valid from its grant on; nil is unlimited.
    ///
    /// A length ends the day before the anniversary (§ 188 BGB): two years from 2026-01-15 end
    /// on 2028-01-14. Where the last month has no such day, it ends with that month: one year
    /// from 2024-02-29 ends on 2025-02-28. An edition may have ended before the grant; whether a
    /// card is still granted then is not for the calendar to say.
    package static func validUntil(_ rule: Rule, granted: Day) -> Day? {
        switch rule.validity.length {
        case .monthsFromGrant(let months):
            let anniversary = granted.advanced(byMonths: months)
            return anniversary.civil.day == granted.civil.day
                ? anniversary.advanced(by: -1) : anniversary
        case .until(let day): return day
        case .endOfYear: return DaySpan(year: granted.year)?.last
        case .unlimited: return nil
        }
    }
}
