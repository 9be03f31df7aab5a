import Engagement

/// Judges an hours criterion: sifts entries and attestations, sums them by organisation, compares.
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
    private var places: [OrganisationID: MunicipalityKey] = [:]
    private var groups: [OrganisationID: OrganisationHours] = [:]
    private var excluded: [ExcludedHours] = []

    /// A judgement of what the evidence holds for the test on a day.
    init(_ test: HoursTest, _ evidence: PersonEvidence, _ asOf: Day) {
        self.test = test
        self.evidence = evidence
        self.asOf = asOf
        window = test.window.span(asOf: asOf)
        guard let window else { return }
        for organisation in Set(evidence.engagements().map(\.organisation)) {
            places[organisation] = evidence.place(of: organisation)
        }
        let death = evidence.death()
        for entry in evidence.hours { sift(entry, window, death) }
        if test.lowestGrade <= .attested { siftAttestations(window) }
    }

    /// The criterion with its bounds, its evidence and what was left out.
    func result(_ criterion: Criterion) -> CriterionResult {
        var result = CriterionResult(criterion, .undecided)
        result.excluded = excluded
        var sum = Bounds.zero
        var proving: [ProvenHours] = []
        for group in groups.sorted(by: { $0.key < $1.key }).map(\.value) {
            let verdict = group.verdict(window, tolerancePercent: test.tolerancePercent)
            sum += verdict.sum
            proving += verdict.considered
            result.excluded += verdict.excluded
            if !verdict.contradicted.isEmpty {
                result.note(.attestationContradicted, verdict.contradicted)
            }
        }
        result.unit = test.measure.unit
        result.required = test.threshold.amount
        result.foundLow = sum.low / test.measure.weeks
        result.foundHigh = sum.high / test.measure.weeks
        switch test.threshold {
        case .atLeast: result.outcome = sum.reaches(test.requiredSum)
        case .moreThan: result.outcome = sum.exceeds(test.requiredSum)
        }
        name(proving, in: &result)
        return result
    }

    /// Met rests on what certainly counts; the two others on everything that was weighed.
    private func name(_ proving: [ProvenHours], in result: inout CriterionResult) {
        let rested = result.outcome == .met ? proving.filter { $0.hours.low > 0 } : proving
        result.grade = rested.map(\.hours.grade).min()
        result.events = rested.flatMap(\.positions).sortedOnce()
        result.considered = proving.map(\.hours).sorted { $0.position < $1.position }
        result.excluded.sort { $0.position < $1.position }
        guard result.outcome == .undecided else { return }
        let doubtful = proving.filter { $0.hours.doubt != nil }
        result.note(.hoursInDoubt, doubtful.map(\.hours.position))
    }

    private mutating func sift(_ entry: HoursEvidence, _ window: DaySpan, _ death: DaySpan?) {
        guard entry.standing != .reversed, entry.span.overlaps(window) else { return }
        if let reason = exclusion(entry, death) {
            excluded.append(
                ExcludedHours(
                    position: entry.position, minutes: entry.minutes.count, reason: reason))
            return
        }
        let place = entry.place ?? places[entry.organisation]
        let doubt: HoursDoubt? =
            !window.contains(entry.span)
            ? .straddlesTheEdge
            : !test.places.isEmpty && place == nil
                ? .placeUnknown
                : !test.bases.contains(entry.basis) ? .basisUnknown : nil
        groups[entry.organisation, default: OrganisationHours()].entries.append(
            ProvenHours(
                hours: ConsideredHours(
                    position: entry.position, organisation: entry.organisation,
                    low: doubt == nil ? entry.minutes.count : 0, high: entry.minutes.count,
                    grade: entry.grade, doubt: doubt),
                positions: entry.positions, span: entry.span,
                isConfirmed: entry.standing == .confirmed))
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
    private mutating func siftAttestations(_ window: DaySpan) {
        var taken: [AttestedHours] = []
        let engagements = evidence.engagements()
        for attestation in evidence.attestations(asOf: asOf).reversed() {
            let ends = engagements.filter { engagement in
                attestation.engagement.map { $0 == engagement.name }
                    ?? (engagement.organisation == attestation.event.organisation)
            }
            .map { $0.end?.span.first }
            let end = ends.contains(nil) ? nil : ends.compactMap(\.self).max()
            guard let claim = AttestedHours(attestation, test, window, engagementEnd: end)
            else { continue }
            if let reason = exclusion(attestation, claim, taken) {
                excluded.append(
                    ExcludedHours(
                        position: attestation.position, minutes: claim.minutes, reason: reason))
                continue
            }
            taken.append(claim)
            let place = attestation.event.place ?? places[attestation.event.organisation]
            let isDoubtful = !test.places.isEmpty && place == nil
            groups[attestation.event.organisation, default: OrganisationHours()].claims
                .append(claim.proven(isDoubtful ? .placeUnknown : claim.doubt))
        }
    }

    private func exclusion(
        _ attestation: AttestationEvidence, _ claim: AttestedHours, _ taken: [AttestedHours]
    ) -> HoursExclusion? {
        if attestation.isMarked { return .marked }
        let place = attestation.event.place ?? places[attestation.event.organisation]
        if isElsewhere(place) { return .otherPlace }
        return taken.contains { $0.repeats(claim) } ? .replaced : nil
    }
}
