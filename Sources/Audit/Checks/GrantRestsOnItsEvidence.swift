import CardRules
import Engagement

/// A grant needs conditions that were met on what was known then; without a clear result a
/// reason, and an exception where they were not met.
enum GrantRestsOnItsEvidence: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard trial.decision.kind == .granted, !trial.isWithdrawn else { return [] }
        switch trial.atGrant.result {
        case .notMet: return findings(.grantedNotMet, .notMet, trial)
        case .undecided:
            guard !trial.decision.givesReason, !trial.atGrant.isWithheld else { return [] }
            return findings(.grantedUndecidedWithoutReason, .undecided, trial)
        case .met, .notAssessable: return []
        }
    }

    private static func findings(
        _ code: AuditFinding.Code, _ outcome: Outcome, _ trial: CardTrial
    ) -> [AuditFinding] {
        trial.atGrant.deciding(outcome).map { AuditFinding(code, $0.code, $0.events) }
    }
}
