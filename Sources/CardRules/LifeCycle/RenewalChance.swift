package import Engagement

/// Whether a running card may be renewed, and from which day.
package enum RenewalChance: Hashable, Sendable {
    /// The rule does not say.
    case notStated
    /// The card ends; it is not renewed.
    case never
    /// Applications are taken in parts of the year, and none begins before the card ends.
    case noWindow
    /// At any time.
    case anyTime
    /// From this day on, which may have come already.
    case from(Day)
}

extension LifeCycle {
    /// Whether a card that ends on a day may be renewed, seen from another day before its end.
    ///
    /// The day found is the first on which the rule allows the renewal and applications are taken;
    /// of a part of the year that has begun it is the first day, unless the rule allows it later.
    package func renewalChance(ofCardUntil end: Day, asOf day: Day) -> RenewalChance {
        guard let renewal else { return .notStated }
        guard renewal.check != RenewalCheck.none else { return .never }
        let earliest = earliestRenewal(ofCardUntil: end)
        guard !windows.isEmpty else { return earliest.map(RenewalChance.from) ?? .anyTime }
        let start = max(earliest ?? day, day)
        let next = YearlyWindow.Purpose.allCases
            .compactMap { openings(for: $0, around: start) }.joined()
            .filter { $0.last >= start }.map(\.first).min()
        guard let next else { return .noWindow }
        let first = max(next, earliest ?? next)
        return first <= end ? .from(first) : .noWindow
    }
}
