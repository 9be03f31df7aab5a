package import Engagement

/// How long a card is valid.
package struct Validity: Hashable, Sendable {
    /// What holds unless something else holds instead.
    package let term: Term
    /// What holds instead for some, in the order of the file: the first that applies.
    package let instead: [Instead]
    /// The readings it rests on, by their ids.
    package let interpretations: [String]

    /// A length and the day beyond which no card goes.
    package struct Term: Hashable, Sendable {
        /// The length.
        package let length: ValidityLength
        /// The last day that a length may reach; nil when nothing cuts it.
        package let notAfter: Day?
    }

    /// What holds for those who meet certain criteria.
    package struct Instead: Hashable, Sendable {
        /// The codes of the criteria; all of them must be met.
        package let when: [String]
        /// What holds for them.
        package let term: Term
        /// The readings it rests on, by their ids.
        package let interpretations: [String]
    }

    /// The length that holds for most.
    package var length: ValidityLength { term.length }

    /// What holds for somebody who meets certain criteria of the rule.
    package func term(meeting codes: Set<String>) -> Term {
        instead.first { $0.when.allSatisfy(codes.contains) }?.term ?? term
    }
}

/// How the end of a card's validity is found.
package enum ValidityLength: Hashable, Sendable {
    /// So many months (1 to 1,200) from the day of the grant; years are twelve each.
    case monthsFromGrant(Int)
    /// So many months (1 to 1,200) of which the month of the grant is the first.
    case monthsFromGrantMonth(Int)
    /// Until the same day for all cards of an edition.
    case until(Day)
    /// From the grant to the end of its calendar year.
    case endOfYear
    /// The whole calendar year of the grant.
    case runningCalendarYear
    /// The whole calendar year after that of the grant.
    case nextCalendarYear
    /// For ever.
    case unlimited
}

/// Finds the first and the last day on which a card is valid.
package enum ValidityCalculator {
    /// The last day of a card whose grant meets no criterion that changes its validity; nil is
    /// unlimited.
    ///
    /// A length ends the day before the anniversary (§ 188 BGB): two years from 2026-01-15 end
    /// on 2028-01-14. Where the last month has no such day, it ends with that month: one year
    /// from 2024-02-29 ends on 2025-02-28. An edition may have ended before the grant; whether a
    /// card is still granted then is not for the calendar to say.
    package static func validUntil(_ rule: Rule, granted: Day) -> Day? {
        days(rule.validity.term, granted: granted).until
    }

    /// The first and the last day of a card; `met` are the codes of the criteria that were met.
    package static func validity(
        _ rule: Rule, granted: Day, met: Set<String>
    ) -> (from: Day, until: Day?) {
        days(rule.validity.term(meeting: met), granted: granted)
    }

    private static func days(
        _ term: Validity.Term, granted: Day
    ) -> (from: Day, until: Day?) {
        let year = DaySpan(year: granted.year)
        switch term.length {
        case .monthsFromGrant(let months):
            let anniversary = granted.advanced(byMonths: months)
            let last =
                anniversary.civil.day == granted.civil.day
                ? anniversary.advanced(by: -1) : anniversary
            return (granted, term.cut(last))
        case .monthsFromGrantMonth(let months):
            let first = granted.advanced(by: 1 - granted.civil.day)
            return (granted, term.cut(first.advanced(byMonths: months).advanced(by: -1)))
        case .until(let day): return (granted, day)
        case .endOfYear: return (granted, year?.last)
        case .runningCalendarYear: return (year?.first ?? granted, year?.last)
        case .nextCalendarYear:
            let next = DaySpan(year: granted.year + 1)
            return (next?.first ?? granted, next?.last)
        case .unlimited: return (granted, nil)
        }
    }
}

extension Validity.Term {
    /// A last day, no later than the one that cuts it.
    fileprivate func cut(_ day: Day) -> Day { min(day, notAfter ?? day) }
}
