import CardRules
import Engagement
import Projections

/// No more cards are granted in a span than the programme has.
///
/// What the office set for a span goes before what the rule says; an exception may exceed both.
enum QuotaWasKept: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        let decision = trial.decision
        guard trial.isRegularGrant, let quota = quota(trial) else { return [] }
        let granted = trial.register.grants.count(
            of: decision.programme, from: quota.from, upTo: decision.decided, decision.position)
        guard granted > quota.cards else { return [] }
        return [AuditFinding(.quotaExceeded, nil, [decision.position] + quota.events)]
    }

    private static func quota(
        _ trial: CardTrial
    ) -> (cards: Int, from: Day, events: [Position])? {
        let decision = trial.decision
        if let set = trial.terms.rules.quota(
            of: decision.programme, on: decision.decided, knownAt: decision.position)
        {
            return (Int(clamping: set.cards), set.from, [set.position])
        }
        guard let rule = trial.atGrant.rule?.rule, let quota = rule.lifeCycle.quota else {
            return nil
        }
        switch quota.per {
        case .calendarYear:
            return DaySpan(year: decision.decided.year).map { (quota.cards, $0.first, []) }
        case .edition: return (quota.cards, rule.effectiveFrom, [])
        }
    }
}
