import CardRules
import Engagement

/// Refusals are looked at as grants are.
///
/// Were the conditions not met then, and are they not met on what is known now?
enum RefusalRestsOnItsEvidence: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard !trial.decision.isGrant, trial.decision.kind == .refused else { return [] }
        if trial.atGrant.result == .met {
            let ground = trial.decision.ground.flatMap { trial.atGrant.criterion($0) }
            return [AuditFinding(.refusedButMet, ground?.code, ground?.events ?? [])]
        }
        guard trial.atGrantKnownNow.result == .met else { return [] }
        return (trial.atGrantKnownNow.assessment?.criteria ?? []).compactMap { known in
            let then = trial.atGrant.criterion(known.code)
            guard let then, then.outcome != known.outcome else { return nil }
            return AuditFinding(.refusedMetKnownNow, known.code, trial.whatChanged(known))
        }
    }
}
