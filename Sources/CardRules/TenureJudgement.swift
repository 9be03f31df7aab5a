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
/// can speak of, and may go on for the upper bound. An engagement whose place or kind of
/// organisation is unknown counts for the upper bound where the rule asks for one.
///
/// *Uninterrupted.* Parts with a gap no longer than the rule allows are one run; its calendar days
/// are the measure. *One organisation.* The largest number of any one of them is the measure.
struct TenureJudgement {
    let test: TenureTest
    let evidence: PersonEvidence
    let asOf: Day

    /// A claim of engagement, certain and possible.
    private struct Claim {
        let organisation: OrganisationID
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
        if let gap = test.foundingGapDays, result.outcome != .met {
            weighFounding(used, gap, required, &result)
        }
        if test.mustBeRunning {
            result.outcome = Condition.all([result.outcome, running(used)])
        }
        let rested = result.outcome == .met ? used.filter { !$0.certain.isEmpty } : used
        result.grade = rested.map(\.grade).min()
        result.events = rested.flatMap(\.positions).sortedOnce()
        if result.outcome == .undecided { result.note(.tenureInDoubt, result.events) }
        return result
    }

    private var requiredDays: Int {
        test.length.begin(before: asOf).map { asOf.days(since: $0) } ?? .max
    }

    private var lastDay: Day { asOf.advanced(by: -1) }

    private func bounds(_ claims: [Claim]) -> Bounds {
        guard test.isWithinOneOrganisation else { return measured(claims) }
        let each = Dictionary(grouping: claims, by: \.organisation).values.map(measured)
        return Bounds(low: each.map(\.low).max() ?? 0, high: each.map(\.high).max() ?? 0)
    }

    private func measured(_ claims: [Claim]) -> Bounds {
        Bounds(low: days(claims.flatMap(\.certain)), high: days(claims.flatMap(\.possible)))
    }

    private func days(_ spans: [DaySpan]) -> Int64 {
        guard let gap = test.longestGapDays else { return DayUnion(spans).days }
        let runs = DaySpan.runs(of: spans, bridging: gap)
        let counted =
            test.mustBeRunning ? runs.filter { lastDay.days(since: $0.last) <= gap } : runs
        return Int64(counted.map(\.days).max() ?? 0)
    }

    /// Whether the engagement lasts up to the day before the Stichtag.
    private func running(_ claims: [Claim]) -> Outcome {
        let gap = test.longestGapDays ?? 0
        let lasts = { (spans: [DaySpan]) in spans.contains { lastDay.days(since: $0.last) <= gap } }
        return lasts(claims.flatMap(\.certain))
            ? .met : lasts(claims.flatMap(\.possible)) ? .undecided : .notMet
    }

    /// Less suffices where an organisation is younger than the rule asks: whoever was engaged
    /// with it since its founding meets the criterion.
    private func weighFounding(
        _ claims: [Claim], _ gap: Int, _ required: Int64, _ result: inout CriterionResult
    ) {
        for (organisation, own) in Dictionary(grouping: claims, by: \.organisation)
            .sorted(by: { $0.key < $1.key })
        {
            let known = evidence.circumstances.organisations.facts(organisation, on: asOf)
            guard let founded = known?.founded?.span else {
                if result.outcome == .notMet { result.outcome = .undecided }
                result.note(.foundingUnknown, own.flatMap(\.positions))
                continue
            }
            let most = min(required, since(founded.first.advanced(by: gap)))
            let least = min(required, since(founded.last.advanced(by: gap)))
            let found = measured(own)
            if found.low >= most {
                (result.outcome, result.required) = (.met, most)
                (result.foundLow, result.foundHigh) = (found.low, found.high)
                result.note(.sinceFounding, own.flatMap(\.positions))
                return
            }
            if found.high >= least { result.outcome = .undecided }
        }
    }

    private func since(_ day: Day) -> Int64 { max(1, Int64(asOf.days(since: day))) }

    /// The first day that is ever looked at; "since ever" means since then.
    private var horizon: Day {
        asOf.advanced(byYears: -max(test.length.years, 100)) ?? Day(daysSince1970: -365_250)
    }

    private func claim(_ engagement: EngagementEvidence) -> Claim? {
        let certain = DaySpan(
            from: engagement.since?.span.last ?? engagement.recorded,
            to: last(engagement.end?.span.first, died: \.first))
        let possible = DaySpan(
            from: engagement.since?.span.first ?? horizon,
            to: last(engagement.end?.span.last, died: \.last))
        return claim(
            engagement.organisation, engagement.place, certain, possible, engagement.rests, .sheet,
            engagement.positions)
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
            attestation.event.organisation, attestation.event.place ?? named.first?.place,
            signed ? certain : nil, possible, named.flatMap(\.rests), .attested,
            [attestation.position])
    }

    /// The last day that counts: the day before the Stichtag, the end, or the death.
    private func last(_ end: Day?, died: (DaySpan) -> Day) -> Day {
        min(lastDay, end ?? lastDay, evidence.death().map(died) ?? lastDay)
    }

    private func claim(
        _ organisation: OrganisationID, _ place: MunicipalityKey?, _ certain: DaySpan?,
        _ possible: DaySpan?, _ rests: [EngagementEvidence.Rest], _ grade: EvidenceGrade,
        _ positions: [Position]
    ) -> Claim? {
        let belongs = belongs(organisation, place)
        guard let possible, belongs != .notMet else { return nil }
        let deducted =
            test.gaps == .counted
            ? [] : rests.compactMap { DaySpan(from: $0.first, to: $0.last ?? asOf) }
        let sure = belongs == .met ? certain.map { [$0] } ?? [] : []
        return Claim(
            organisation: organisation, certain: sure.flatMap { $0.without(deducted) },
            possible: possible.without(deducted), grade: grade, positions: positions)
    }

    /// Whether an engagement is where and with whom the rule asks for.
    private func belongs(_ organisation: OrganisationID, _ place: MunicipalityKey?) -> Outcome {
        let isThere = test.area.map { area in
            place.map { area.accepts($0, on: asOf) ? Outcome.met : .notMet } ?? .undecided
        }
        let isOfKind = evidence.circumstances.organisations
            .belongs(organisation, to: test.categories, on: asOf)
        return Condition.all([isThere ?? .met, isOfKind])
    }
}
