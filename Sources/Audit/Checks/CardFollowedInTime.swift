import CardRules
import Engagement
import Projections

/// A card that follows another one keeps the waiting period, and is renewed where and when the
/// rule allows it.
enum CardFollowedInTime: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard trial.isRegularGrant, let rule = trial.atGrant.rule?.rule,
            let before = trial.cardBefore, let grant = before.grant
        else { return [] }
        let events = [grant.position, trial.decision.position]
        return codes(trial.decision, after: before, rule.lifeCycle).map {
            AuditFinding($0, nil, events)
        }
    }

    private static func codes(
        _ decision: CardDecision, after before: CardRow, _ life: LifeCycle
    ) -> [AuditFinding.Code] {
        var codes: [AuditFinding.Code] = []
        if decision.application == .renewal, life.renewal?.check == RenewalCheck.none {
            codes.append(.renewalExcluded)
        }
        let asked = decision.received ?? decision.decided
        if let end = before.grant?.until, asked <= end,
            let first = life.earliestRenewal(ofCardUntil: end), asked < first
        {
            codes.append(.renewedTooEarly)
        }
        if life.waitingMonths != nil, let end = before.held?.until, let from = decision.validFrom,
            from < life.earliestNewCard(afterCardUntil: end)
        {
            codes.append(.waitingPeriodNotOver)
        }
        return codes
    }
}
