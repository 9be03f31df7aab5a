import Engagement

/// Time that counts, with the records that prove it.
struct ProvenHours {
    let hours: ConsideredHours
    let positions: [Position]
    let span: DaySpan
    let isConfirmed: Bool

    fileprivate var bounds: Bounds { Bounds(low: hours.low, high: hours.high) }
}

/// What was recorded and what was attested for one organisation.
///
/// The two are never added for the same days: the attested amounts, together with the entries of
/// days they do not speak of, stand against all entries, and the larger number counts for each
/// bound.
///
/// *Contradiction.* When confirmed entries stand in every whole calendar month of the window, the
/// sheets count as complete; an attested sum that exceeds them by more than the rule's tolerance
/// is contradicted, does not count, and the sheets alone decide.
struct OrganisationHours {
    var entries: [ProvenHours] = []
    var claims: [ProvenHours] = []

    /// What the organisation's part of the sum comes to.
    struct Verdict {
        var sum: Bounds
        var considered: [ProvenHours]
        var excluded: [ExcludedHours] = []
        /// The records that contradict each other; empty when none do.
        var contradicted: [Position] = []
    }

    /// The sum, what it rests on, and what was left out.
    func verdict(_ window: DaySpan?, tolerancePercent: Int64) -> Verdict {
        let recorded = total(entries)
        guard !claims.isEmpty else { return Verdict(sum: recorded, considered: entries) }
        if let window, isContradicted(window, tolerancePercent) {
            return Verdict(
                sum: recorded, considered: entries,
                excluded: claims.map { claim in
                    ExcludedHours(
                        position: claim.hours.position, minutes: claim.hours.high,
                        reason: .contradicted)
                },
                contradicted: (claims + entries).map(\.hours.position))
        }
        let apart = entries.filter { entry in !claims.contains { $0.span.overlaps(entry.span) } }
        let attested = total(claims + apart)
        let sum = Bounds(
            low: max(attested.low, recorded.low), high: max(attested.high, recorded.high))
        return Verdict(sum: sum, considered: considered(recorded, attested, claims + apart))
    }

    /// What the sum rests on: the side that says more, and both when each gives one bound.
    private func considered(
        _ recorded: Bounds, _ attested: Bounds, _ attesting: [ProvenHours]
    ) -> [ProvenHours] {
        if recorded.low >= attested.low, recorded.high >= attested.high { return entries }
        if attested.low >= recorded.low, attested.high >= recorded.high { return attesting }
        return entries + claims
    }

    private func isContradicted(_ window: DaySpan, _ tolerancePercent: Int64) -> Bool {
        let months = window.wholeMonths
        let sheets = entries.filter { $0.isConfirmed && $0.hours.doubt == nil }
        let areComplete =
            !months.isEmpty
            && months.allSatisfy { month in sheets.contains { $0.span.overlaps(month) } }
        let limit = total(entries).high * (100 + tolerancePercent)
        return areComplete && total(claims).low * 100 > limit
    }

    private func total(_ hours: [ProvenHours]) -> Bounds {
        hours.reduce(.zero) { $0 + $1.bounds }
    }
}

extension DaySpan {
    /// The calendar months that lie in the span with all their days.
    fileprivate var wholeMonths: [DaySpan] {
        var months: [DaySpan] = []
        var (year, month, _) = first.civil
        while let whole = DaySpan(year: year, month: month), whole.first <= last {
            if contains(whole) { months.append(whole) }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return months
    }
}
