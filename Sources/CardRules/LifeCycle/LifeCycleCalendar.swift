package import Engagement

// The arithmetic of a card's life: when it may be renewed, when a new one may follow, when
// applications are taken, how far a general act prolongs it, and how many are left.
extension LifeCycle {
    /// The first day on which a card that ends on a day may be renewed; nil is any day.
    package func earliestRenewal(ofCardUntil end: Day) -> Day? {
        renewal?.earliestMonthsBeforeEnd.map { end.advanced(byMonths: -$0) }
    }

    /// The first day on which a new card may begin after one that ended.
    package func earliestNewCard(afterCardUntil end: Day) -> Day {
        let next = end.advanced(by: 1)
        return waitingMonths.map { next.advanced(byMonths: $0) } ?? next
    }

    /// The spans of days around a day in which something is taken, in order; nil when it is taken
    /// always.
    package func openings(
        for purpose: YearlyWindow.Purpose, around day: Day
    ) -> [DaySpan]? {
        let own = windows.filter { $0.purpose == purpose }
        guard !own.isEmpty else { return nil }
        return own.flatMap { window in
            (day.year - 1...day.year + 1).compactMap { window.span(from: $0) }
        }
        .sorted { $0.first < $1.first }
    }

    /// Whether something is taken on a day.
    package func isOpen(for purpose: YearlyWindow.Purpose, on day: Day) -> Bool {
        openings(for: purpose, around: day).map { $0.contains { $0.contains(day) } } ?? true
    }

    /// Whether one of these is taken on a day: where none has a part of the year of its own, all
    /// are taken always.
    package func isTaking(anyOf purposes: [YearlyWindow.Purpose], on day: Day) -> Bool {
        let asked = purposes.filter { purpose in windows.contains { $0.purpose == purpose } }
        return asked.isEmpty || asked.contains { isOpen(for: $0, on: day) }
    }

    /// The first day from a day on that cards are issued.
    package func nextIssue(from day: Day) -> Day {
        let days = (day.year...day.year + 1).flatMap { year in
            issueDays.compactMap { $0.day(in: year) }
        }
        return days.first { $0 >= day } ?? day
    }

    /// The last day of a card after the general acts known on a day; each act is applied once, in
    /// the order in which they were decided.
    package func extended(until end: Day, knownOn day: Day) -> Day {
        extensions.filter { $0.decidedOn <= day }
            .sorted { $0.decidedOn < $1.decidedOn }
            .reduce(end) { end, act in act.ending.contains(end) ? act.prolonged(end) : end }
    }
}

extension YearlyWindow {
    /// The days of the window that begins in a year.
    fileprivate func span(from year: Int) -> DaySpan? {
        guard let first = from.day(in: year),
            let last = until.day(in: until < from ? year + 1 : year)
        else { return nil }
        return DaySpan(from: first, to: last)
    }
}

extension GeneralExtension {
    fileprivate func prolonged(_ end: Day) -> Day {
        switch to {
        case .months(let months): end.advanced(byMonths: months)
        case .day(let day): max(day, end)
        }
    }
}

extension Quota {
    /// How many cards are left when so many were granted in the period; never below 0.
    package func room(granted: Int) -> Int { max(0, cards - granted) }
}

/// Why somebody who meets the conditions is not granted a card yet.
package enum GrantObstacle: Hashable, Sendable {
    /// No application or nomination is taken on the day; the next day one is.
    case windowClosed(next: Day?)
    /// A new card may not begin before this day.
    case waiting(until: Day)
    /// A running card may not be renewed before this day.
    case tooEarlyToRenew(before: Day)
    /// All cards of the period are granted.
    case quotaFull
    /// The card is never renewed.
    case notRenewable
    /// Somebody decides who is chosen among the eligible.
    case selection(Quota.Selection)
}

extension LifeCycle {
    /// What stands between being eligible and being granted a card on a day.
    ///
    /// `lastCardUntil` is the end of the person's last card of the programme, `granted` how many
    /// cards were granted in the quota's period. An empty answer does not mean a right to the card.
    package func obstacles(
        on day: Day, lastCardUntil: Day?, granted: Int
    ) -> [GrantObstacle] {
        var found: [GrantObstacle] = []
        let isRenewal = lastCardUntil.map { $0 >= day } ?? false
        let purposes: [YearlyWindow.Purpose] =
            isRenewal ? [.application, .nomination, .renewal] : [.application, .nomination]
        let asked = purposes.filter { purpose in windows.contains { $0.purpose == purpose } }
        if !asked.isEmpty, !asked.contains(where: { isOpen(for: $0, on: day) }) {
            let next = asked.compactMap { openings(for: $0, around: day) }.joined()
                .map(\.first).filter { $0 > day }.min()
            found.append(.windowClosed(next: next))
        }
        if let end = lastCardUntil {
            if isRenewal, renewal?.check == RenewalCheck.none { found.append(.notRenewable) }
            if isRenewal, let first = earliestRenewal(ofCardUntil: end), day < first {
                found.append(.tooEarlyToRenew(before: first))
            }
            let next = earliestNewCard(afterCardUntil: end)
            if waitingMonths != nil, day < next { found.append(.waiting(until: next)) }
        }
        guard let quota else { return found }
        return found
            + (quota.room(granted: granted) == 0 ? [.quotaFull] : [.selection(quota.selection)])
    }
}
