import CardRules
import Engagement

/// The assessment on file and the one made anew from the records before the decision must say
/// the same.
enum RecordIsRepeatable: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard let stored = trial.decision.assessment else { return [] }
        let code: AuditFinding.Code =
            stored.engine == Assessor.engine ? .recordDiffers : .engineDiffers
        let codes = differences(stored, trial)
        return codes.map { AuditFinding(code, $0, [trial.decision.position]) }
    }

    /// The criteria that differ; a single nil when it is the whole.
    private static func differences(
        _ stored: AssessmentRecord, _ trial: CardTrial
    ) -> [String?] {
        let judged = trial.onFile ?? trial.atGrant
        guard let rule = judged.rule, let assessment = judged.assessment,
            rule.sha256 == stored.ruleHash, stored.asOf == judged.asOf
        else { return [nil] }
        let anew = assessment.record(
            programme: trial.decision.programme, rule: rule.rule, ruleHash: rule.sha256,
            known: stored.known, digest: trial.terms.digest)
        let unreadable = Set(
            assessment.criteria.filter { found in
                found.notes.contains { $0.code == .birthWithheld || $0.code == .birthErased }
            }
            .map(\.code))
        let known = Set(anew.criteria.map(\.code))
        let codes =
            anew.criteria.map(\.code)
            + stored.criteria.map(\.code).filter { !known.contains($0) }
        let differing = codes.filter { code in
            !unreadable.contains(code)
                && anew.criteria.first { $0.code == code }
                    != stored.criteria.first { $0.code == code }
        }
        let sameOutcome = anew.outcome == stored.outcome || !unreadable.isEmpty
        return differing.isEmpty && !sameOutcome ? [nil] : differing
    }
}
