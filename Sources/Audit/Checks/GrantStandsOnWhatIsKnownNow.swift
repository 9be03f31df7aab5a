import CardRules
import Engagement

/// What was rightly granted on what was known then may not be so on what is known now: the
/// records since the decision that made the difference are named.
enum GrantStandsOnWhatIsKnownNow: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard trial.decision.isGrant, !trial.isWithdrawn, trial.atGrant.result != .notMet else {
            return []
        }
        switch trial.atGrantKnownNow.result {
        case .notMet: return findings(.notMetKnownNow, .notMet, trial)
        case .undecided:
            guard trial.atGrant.result == .met else { return [] }
            return findings(.undecidedKnownNow, .undecided, trial)
        case .met, .notAssessable: return []
        }
    }

    private static func findings(
        _ code: AuditFinding.Code, _ outcome: Outcome, _ trial: CardTrial
    ) -> [AuditFinding] {
        trial.atGrantKnownNow.deciding(outcome)
            .filter { trial.atGrant.criterion($0.code)?.outcome != outcome }
            .map { AuditFinding(code, $0.code, events(of: $0, trial)) }
    }

    /// Of a card that was taken over nothing was known before; its own evidence speaks against it.
    private static func events(of known: CriterionResult, _ trial: CardTrial) -> [Position] {
        trial.atGrant.assessment == nil ? known.events : trial.whatChanged(known)
    }
}
