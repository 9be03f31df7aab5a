import Engagement

/// Judges years of engagement.
///
/// *Measure.* The days on which the person was engaged with any organisation, each counted once,
/// up to the day before the Stichtag, are compared with the number of days from the same day so
/// many years before the Stichtag to the Stichtag. Who began on 2023-01-15 and never rested has
/// 1,096 days on 2026-01-15, and three years are 1,096 days there: met on that day and not before.
/// Three years before 29 February are 28 February where the year has no leap day.
///
/// *Bounds.* A vague start counts from its last possible day for the lower bound and from its
/// first for the upper; an end the other way round. An engagement without a start had begun, at
/// the latest, when it was recorded. An attested start holds up to the last day the attestation
/// can speak of, and may go on for the upper bound.
struct TenureJudgement {
    let test: TenureTest
    let evidence: PersonEvidence
    let asOf: Day

    /// A claim of engagement, certain and possible.
    private struct Claim {
        var certain: [DaySpan]
        var possible: [DaySpan]
        let grade: EvidenceGrade
        let positions: [Position]
    }

    /// The criterion with its bounds in days.
    func result(_ criterion: Criterion) -> CriterionResult {
        let required = Int64(requiredDays)
        let recorded = evidence.engagements().compactMap(claim)
        let attested =
            test.lowestGrade <= .attested
            ? evidence.attestations(asOf: asOf).compactMap(claim) : []
        var used = recorded
        if bounds(used).low < required, !attested.isEmpty { used += attested }
        let found = bounds(used)
        var result = CriterionResult(criterion, found.reaches(required))
        (result.unit, result.required) = (.days, required)
        (result.foundLow, result.foundHigh) = (found.low, found.high)
        let rested = result.outcome == .met ? used.filter { !$0.certain.isEmpty } : used
        result.grade = rested.map(\.grade).min()
        result.events = rested.flatMap(\.positions).sortedOnce()
        if result.outcome == .undecided { result.note(.tenureInDoubt, result.events) }
        return result
    }

    private var requiredDays: Int {
        asOf.advanced(byYears: -test.atLeastYears).map { asOf.days(since: $0) } ?? .max
    }

    private var lastDay: Day { asOf.advanced(by: -1) }

    private func bounds(_ claims: [Claim]) -> Bounds {
        Bounds(
            low: DayUnion(claims.flatMap(\.certain)).days,
            high: DayUnion(claims.flatMap(\.possible)).days)
    }

    /// The first day that is ever looked at; "since ever" means since then.
    private var horizon: Day {
        asOf.advanced(byYears: -max(test.atLeastYears, 100)) ?? Day(daysSince1970: -365_250)
    }

    private func claim(_ engagement: EngagementEvidence) -> Claim? {
        let certain = DaySpan(
            from: engagement.since?.span.last ?? engagement.recorded,
            to: last(engagement.end?.span.first, died: \.first))
        let possible = DaySpan(
            from: engagement.since?.span.first ?? horizon,
            to: last(engagement.end?.span.last, died: \.last))
        return claim(certain, possible, engagement.rests, .sheet, engagement.positions)
    }

    private func claim(_ attestation: AttestationEvidence) -> Claim? {
        guard let since = attestation.event.since, !attestation.isMarked else { return nil }
        let named = evidence.engagements().filter { engagement in
            attestation.engagement.map { $0 == engagement.name }
                ?? (engagement.organisation == attestation.event.organisation)
        }
        let end = named.count == 1 ? named.first?.end : nil
        let signed = !attestation.event.signatories.isEmpty
        let certain = DaySpan(
            from: since.span.last,
            to: min(attestation.lastDay, last(end?.span.first, died: \.first)))
        let possible = DaySpan(
            from: since.span.first,
            to: max(
                min(attestation.lastDay, last(nil, died: \.last)),
                last(end?.span.last, died: \.last)))
        return claim(
            signed ? certain : nil, possible, named.flatMap(\.rests), .attested,
            [attestation.position])
    }

    /// The last day that counts: the day before the Stichtag, the end, or the death.
    private func last(_ end: Day?, died: (DaySpan) -> Day) -> Day {
        min(lastDay, end ?? lastDay, evidence.death().map(died) ?? lastDay)
    }

    private func claim(
        _ certain: DaySpan?, _ possible: DaySpan?, _ rests: [EngagementEvidence.Rest],
        _ grade: EvidenceGrade, _ positions: [Position]
    ) -> Claim? {
        guard let possible else { return nil }
        let deducted =
            test.gaps == .counted
            ? [] : rests.compactMap { DaySpan(from: $0.first, to: $0.last ?? asOf) }
        return Claim(
            certain: (certain.map { [$0] } ?? []).flatMap { $0.without(deducted) },
            possible: possible.without(deducted), grade: grade, positions: positions)
    }
}

/// Days that lie in at least one of several spans.
struct DayUnion {
    /// How many they are.
    private(set) var days: Int64 = 0

    /// Counts every day of the spans once.
    init(_ spans: [DaySpan]) {
        var counted: Day?
        for span in spans.sorted(by: { $0.first < $1.first }) {
            let from = counted.map { max($0.advanced(by: 1), span.first) } ?? span.first
            guard let fresh = DaySpan(from: from, to: span.last) else { continue }
            days += Int64(fresh.days)
            counted = fresh.last
        }
    }
}

extension DaySpan {
    /// What is left of the span without the days of others, in order.
    func without(_ others: [DaySpan]) -> [DaySpan] {
        var left: [DaySpan] = []
        var next = first
        for other in others.sorted(by: { $0.first < $1.first }) where overlaps(other) {
            if let span = DaySpan(from: next, to: other.first.advanced(by: -1)) {
                left.append(span)
            }
            next = max(next, other.last.advanced(by: 1))
        }
        if let span = DaySpan(from: next, to: last) { left.append(span) }
        return left
    }
}
