import Engagement

/// Judges an hours criterion within one window: sifts entries and attestations, sums them by
/// organisation, compares.
///
/// - An entry inside the window counts. One whose span reaches across the edge counts nothing for
///   the lower bound and all for the upper: nothing is ever spread.
/// - Attested amounts and entries of one organisation and time are never added: whichever proves
///   more stands for both. ``OrganisationHours`` says when sheets contradict an attestation.
/// - What has no place although the rule asks for one takes the place of the organisation's
///   engagements when these agree; else it counts for the upper bound.
struct HoursJudgement {
    let test: HoursTest
    let evidence: PersonEvidence
    let asOf: Day
    let window: DaySpan?
    /// Time that is left out of the window.
    let leavingOut: [DaySpan]
    /// How minutes are weighed when time is left out.
    let scale: HoursScale
    private var places: [OrganisationID: MunicipalityKey] = [:]
    private var groups: [OrganisationID: OrganisationHours] = [:]
    private var excluded: [ExcludedHours] = []

    /// A judgement of what the evidence holds for the test on a day, in one window.
    init(
        _ test: HoursTest, _ evidence: PersonEvidence, _ asOf: Day, window: DaySpan?,
        leavingOut: [DaySpan] = []
    ) {
        self.test = test
        self.evidence = evidence
        self.asOf = asOf
        self.window = window
        self.leavingOut = leavingOut
        scale = HoursScale(window, leavingOut)
        guard let window else { return }
        let engagements = evidence.engagements()
        for organisation in Set(engagements.map(\.organisation)) {
            places[organisation] = evidence.place(of: organisation)
        }
        let death = evidence.death()
        for entry in evidence.hours { sift(entry, window, death) }
        guard test.lowestGrade <= .attested, test.measure != .days else { return }
        siftAttestations(window, engagements)
    }

    /// The criterion with its bounds, its evidence and what was left out.
    func result(_ criterion: Criterion) -> CriterionResult {
        var result = CriterionResult(criterion, .undecided)
        result.excluded = excluded
        var sums: [Bounds] = []
        var proving: [ProvenHours] = []
        for group in groups.sorted(by: { $0.key < $1.key }).map(\.value) {
            let verdict = group.verdict(window, tolerancePercent: test.tolerancePercent)
            sums.append(verdict.sum)
            proving += verdict.considered
            result.excluded += verdict.excluded
            if !verdict.contradicted.isEmpty {
                result.note(.attestationContradicted, verdict.contradicted)
            }
        }
        let sum = test.measure == .days ? days(proving) : total(sums)
        result.unit = test.measure.unit
        result.required = test.threshold.amount
        result.foundLow = sum.low / (test.measure.parts * scale.average)
        result.foundHigh = sum.high / (test.measure.parts * scale.average)
        switch test.threshold {
        case .atLeast: result.outcome = sum.reaches(test.requiredSum * scale.average)
        case .moreThan: result.outcome = sum.exceeds(test.requiredSum * scale.average)
        }
        name(proving, in: &result)
        return result
    }

    /// The sum of all organisations, or of as many as the rule lets count.
    private func total(_ sums: [Bounds]) -> Bounds {
        let most = test.scope.mostOrganisations ?? sums.count
        return Bounds(
            low: sums.map(\.low).sorted(by: >).prefix(most).reduce(0, +),
            high: sums.map(\.high).sorted(by: >).prefix(most).reduce(0, +))
    }

    /// The days on which something was done: of a sum over a span at least one day is certain,
    /// unless another entry may be of the same day.
    private func days(_ proving: [ProvenHours]) -> Bounds {
        guard let window else { return .zero }
        let certain = proving.filter { $0.hours.low > 0 }.map(\.span)
        var low = DayUnion(certain.filter(\.isOneDay)).days
        var taken = certain.filter(\.isOneDay)
        for span in certain where !span.isOneDay && !taken.contains(where: { $0.overlaps(span) }) {
            low += 1
            taken.append(span)
        }
        let possible = proving.flatMap { $0.span.clipped(to: window).map { [$0] } ?? [] }
        return Bounds(low: low, high: DayUnion(possible).days)
    }

    /// Met rests on what certainly counts; the two others on everything that was weighed.
    private func name(_ proving: [ProvenHours], in result: inout CriterionResult) {
        let rested = result.outcome == .met ? proving.filter { $0.hours.low > 0 } : proving
        result.grade = rested.map(\.hours.grade).min()
        result.events = rested.flatMap(\.positions).sortedOnce()
        result.considered = proving.map { scale.shown($0.hours) }
            .sorted { $0.position < $1.position }
        result.excluded = result.excluded.map { scale.shown($0) }
            .sorted { $0.position < $1.position }
        guard result.outcome == .undecided else { return }
        let doubtful = proving.filter { $0.hours.doubt != nil }
        result.note(.hoursInDoubt, doubtful.map(\.hours.position))
    }

    private mutating func sift(_ entry: HoursEvidence, _ window: DaySpan, _ death: DaySpan?) {
        guard entry.standing != .reversed, entry.span.overlaps(window),
            !leavingOut.contains(where: { $0.contains(entry.span) })
        else { return }
        let minutes = minutes(of: entry) * scale.entry
        let sifted = siftedScope(entry.organisation, entry.activity, entry.isForProject)
        if let reason = exclusion(entry, death) ?? sifted.exclusion {
            excluded.append(
                ExcludedHours(position: entry.position, minutes: minutes, reason: reason))
            return
        }
        let place = entry.place ?? places[entry.organisation]
        let reachesAcross =
            !window.contains(entry.span) || leavingOut.contains { $0.overlaps(entry.span) }
        let doubt: HoursDoubt? =
            reachesAcross
            ? .straddlesTheEdge
            : !test.places.isEmpty && place == nil
                ? .placeUnknown
                : !test.bases.contains(entry.basis) ? .basisUnknown : sifted.doubt
        groups[entry.organisation, default: OrganisationHours()].entries.append(
            ProvenHours(
                hours: ConsideredHours(
                    position: entry.position, organisation: entry.organisation,
                    low: doubt == nil ? minutes : 0, high: minutes,
                    grade: entry.grade, doubt: doubt),
                positions: entry.positions, span: entry.span,
                isConfirmed: entry.standing == .confirmed))
    }

    /// The minutes an entry counts for, which the rule may tell by its units.
    private func minutes(of entry: HoursEvidence) -> Int64 {
        guard let each = test.unitMinutes, let units = entry.units else {
            return entry.minutes.count
        }
        return Int64(units) * each
    }

    private func exclusion(_ entry: HoursEvidence, _ death: DaySpan?) -> HoursExclusion? {
        if entry.standing == .rejected { return .rejected }
        if entry.standing == .marked { return .marked }
        if let death, entry.span.first > death.last { return .afterDeath }
        if entry.grade < test.lowestGrade { return .gradeTooLow }
        if entry.basis != .unknown, !test.bases.contains(entry.basis) { return .otherBasis }
        if isElsewhere(entry.place ?? places[entry.organisation]) { return .otherPlace }
        return test.counts == .confirmed && entry.standing != .confirmed ? .unconfirmed : nil
    }

    private func isElsewhere(_ place: MunicipalityKey?) -> Bool {
        guard let place, !test.places.isEmpty else { return false }
        return !test.places.contains(place)
    }

    /// The latest attestation of a time speaks for it; those it repeats are left out.
    private mutating func siftAttestations(
        _ window: DaySpan, _ engagements: [EngagementEvidence]
    ) {
        var taken: [AttestedHours] = []
        for attestation in evidence.attestations(asOf: asOf).reversed() {
            let ends = engagements.filter { engagement in
                attestation.engagement.map { $0 == engagement.name }
                    ?? (engagement.organisation == attestation.event.organisation)
            }
            .map { $0.end?.span.first }
            let end = ends.contains(nil) ? nil : ends.compactMap(\.self).max()
            guard let claim = AttestedHours(attestation, test, window, end, scale) else { continue }
            let event = attestation.event
            let sifted = siftedScope(event.organisation, event.activity, nil)
            let place = event.place ?? places[event.organisation]
            if let reason = exclusion(attestation, place, claim, taken) ?? sifted.exclusion {
                excluded.append(
                    ExcludedHours(
                        position: attestation.position, minutes: claim.minutes, reason: reason))
                continue
            }
            taken.append(claim)
            let isDoubtful = !test.places.isEmpty && place == nil
            groups[event.organisation, default: OrganisationHours()].claims
                .append(claim.proven(isDoubtful ? .placeUnknown : claim.doubt ?? sifted.doubt))
        }
    }

    private func exclusion(
        _ attestation: AttestationEvidence, _ place: MunicipalityKey?, _ claim: AttestedHours,
        _ taken: [AttestedHours]
    ) -> HoursExclusion? {
        if attestation.isMarked { return .marked }
        if isElsewhere(place) { return .otherPlace }
        return taken.contains { $0.repeats(claim) } ? .replaced : nil
    }

    /// Whether time counts by its activity, its project and the kind of organisation; `project` is
    /// nil where nobody said.
    private func siftedScope(
        _ organisation: OrganisationID, _ activity: String?, _ project: Bool?
    ) -> (exclusion: HoursExclusion?, doubt: HoursDoubt?) {
        let scope = test.scope
        let isOfKind = evidence.circumstances.organisations
            .belongs(organisation, to: scope.categories, on: asOf)
        if isOfKind == .notMet { return (.otherCategory, nil) }
        if scope.isForProjects, project == false { return (.noProject, nil) }
        if let activity, scope.excludes(activity) { return (.otherActivity, nil) }
        if isOfKind == .undecided { return (nil, .categoryUnknown) }
        if scope.isForProjects, project == nil { return (nil, .projectUnknown) }
        return (nil, activity == nil && scope.asksForActivity ? .activityUnknown : nil)
    }
}

extension HoursScope {
    /// Whether it matters what was done.
    fileprivate var asksForActivity: Bool { !activities.isEmpty || !notActivities.isEmpty }

    /// Whether what was done does not count.
    fileprivate func excludes(_ activity: String) -> Bool {
        notActivities.contains(activity) || !(activities.isEmpty || activities.contains(activity))
    }
}

extension DaySpan {
    /// The part within another span; nil when they share no day.
    fileprivate func clipped(to other: DaySpan) -> DaySpan? {
        DaySpan(from: max(first, other.first), to: min(last, other.last))
    }
}
