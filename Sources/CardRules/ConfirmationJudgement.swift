import Engagement

/// Judges who signed what the organisations attest.
///
/// Without an attestation nothing was confirmed, and the criterion is not met.
struct ConfirmationJudgement {
    let test: ConfirmationTest
    let evidence: PersonEvidence
    let asOf: Day

    /// The criterion with the number of signatures that was asked for and found.
    func result(_ criterion: Criterion) -> CriterionResult {
        var latest: [OrganisationID: AttestationEvidence] = [:]
        let standing = evidence.attestations(asOf: asOf).filter { !$0.isMarked }
        for attestation in standing { latest[attestation.event.organisation] = attestation }
        let judged = (test.scope == .any ? standing : latest.values.map(\.self))
            .map { (attestation: $0, outcome: weighed($0)) }
        guard !judged.isEmpty else {
            var result = CriterionResult(criterion, .notMet)
            result.note(.confirmationMissing)
            return result
        }
        let outcomes = judged.map(\.outcome)
        let outcome = test.scope == .any ? Condition.any(outcomes) : Condition.all(outcomes)
        let rested = judged.filter { $0.outcome == outcome }.map(\.attestation)
        var result = CriterionResult(criterion, outcome)
        (result.unit, result.required) = (.count, Int64(test.signatures))
        let most = rested.map { Int64(signers($0).count) }.max()
        (result.foundLow, result.foundHigh) = (most, most)
        result.events = rested.map(\.position).sortedOnce()
        result.grade = .attested
        if outcome == .undecided { result.note(.confirmerUnknown, result.events) }
        let own = rested.filter { signedForOneself($0) }.map(\.position)
        if test.mustBeAnother, !own.isEmpty { result.note(.confirmerIsApplicant, own) }
        return result
    }

    private func weighed(_ attestation: AttestationEvidence) -> Outcome {
        let signers = signers(attestation)
        let isOfKind = evidence.circumstances.organisations
            .belongs(attestation.event.organisation, to: test.categories, on: asOf)
        var outcomes: [Outcome] = [isOfKind, signers.count >= test.signatures ? .met : .notMet]
        if test.mustBeAnother {
            let isKnown = evidence.circumstances.volunteers != nil
            outcomes.append(isKnown ? .met : .undecided)
        }
        return Condition.all(outcomes)
    }

    /// The contacts that count; the applicant's own signature does not where it must be another's.
    private func signers(_ attestation: AttestationEvidence) -> Set<ContactID> {
        let good = attestation.event.signatories.filter { !test.needsStamp || $0.stampSeen == true }
        return Set(good.map(\.contact)).filter { !test.mustBeAnother || !isApplicant($0) }
    }

    private func signedForOneself(_ attestation: AttestationEvidence) -> Bool {
        attestation.event.signatories.contains { isApplicant($0.contact) }
    }

    private func isApplicant(_ contact: ContactID) -> Bool {
        evidence.circumstances.volunteers?[contact] == evidence.person
    }
}
