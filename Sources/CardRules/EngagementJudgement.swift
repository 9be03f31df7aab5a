import Engagement

/// Judges whether there is an engagement of the kind a rule asks for.
///
/// Each engagement on record, and each attestation, is weighed by itself: all that the rule asks
/// for must hold of the same one. What is unknown of it leaves it undecided. An attestation speaks
/// for the Stichtag when it ends no more days before it than the rule allows.
struct EngagementJudgement {
    let test: EngagementTest
    let evidence: PersonEvidence
    let asOf: Day

    private struct Claim {
        let outcome: Outcome
        let positions: [Position]
        let grade: EvidenceGrade
    }

    /// Met when one engagement is of the kind; undecided when one may be.
    func result(_ criterion: Criterion) -> CriterionResult {
        let claims = claims().filter { $0.outcome != .notMet }
        let outcome = Condition.any(claims.map(\.outcome))
        var result = CriterionResult(criterion, outcome)
        let rested = claims.filter { $0.outcome == outcome }
        result.grade = rested.map(\.grade).max()
        result.events = rested.flatMap(\.positions).sortedOnce()
        if outcome == .undecided { result.note(.engagementInDoubt, result.events) }
        return result
    }

    private func claims() -> [Claim] {
        let own = evidence.engagements().map { engagement in
            Claim(
                outcome: Condition.all([
                    suits(engagement.organisation, engagement.place, engagement.activity),
                    holds(engagement),
                ]),
                positions: engagement.positions, grade: .sheet)
        }
        guard test.lowestGrade <= .attested else { return own }
        return own
            + evidence.attestations(asOf: asOf).filter { !$0.isMarked }.map { attestation in
                let event = attestation.event
                let place = event.place ?? evidence.place(of: event.organisation)
                return Claim(
                    outcome: Condition.all([
                        suits(event.organisation, place, event.activity), holds(attestation),
                    ]),
                    positions: [attestation.position], grade: .attested)
            }
    }

    private func suits(
        _ organisation: OrganisationID, _ place: MunicipalityKey?, _ activity: String?
    ) -> Outcome {
        let book = evidence.circumstances.organisations
        let facts = book.facts(organisation, on: asOf)
        var outcomes = [
            test.area.map { one(place, in: $0) }, test.seat.map { one(facts?.seat, in: $0) },
            book.belongs(organisation, to: test.categories, on: asOf),
            one(activity, of: test.activities), one(facts?.legalForm, of: test.legalForms),
        ]
        if test.isNonprofit {
            outcomes.append(facts?.nonprofit.map { $0 ? .met : .notMet } ?? .undecided)
        }
        return Condition.all(outcomes.compactMap(\.self))
    }

    private func one(_ place: MunicipalityKey?, in area: Area) -> Outcome {
        place.map { area.accepts($0, on: asOf) ? .met : .notMet } ?? .undecided
    }

    private func one(_ word: String?, of words: [String]) -> Outcome {
        guard !words.isEmpty else { return .met }
        return word.map { words.contains($0) ? .met : .notMet } ?? .undecided
    }

    /// Whether the engagement runs on the Stichtag, or began up to it.
    private func holds(_ engagement: EngagementEvidence) -> Outcome {
        let since = engagement.since?.span
        let begun: Outcome =
            (since?.last ?? engagement.recorded) <= asOf
            ? .met : (since?.first ?? asOf) <= asOf ? .undecided : .notMet
        guard test.when == .asOf else { return begun }
        let rests = engagement.rests.contains { $0.first <= asOf && asOf <= ($0.last ?? asOf) }
        let end = engagement.end?.span
        let lasts: Outcome =
            (end?.first ?? asOf) >= asOf ? .met : (end?.last ?? asOf) >= asOf ? .undecided : .notMet
        return rests ? .notMet : Condition.all([begun, lasts])
    }

    private func holds(_ attestation: AttestationEvidence) -> Outcome {
        let event = attestation.event
        let begun = event.since?.span.first ?? event.period?.first ?? attestation.lastDay
        guard begun <= asOf else { return .notMet }
        guard !event.signatories.isEmpty else { return .undecided }
        let last = attestation.lastDay.advanced(by: test.attestedGapDays)
        return test.when == .ever || last >= asOf ? .met : .undecided
    }
}
