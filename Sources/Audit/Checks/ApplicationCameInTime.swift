import CardRules
import Engagement
import Projections

/// Where applications or nominations are taken in parts of the year only, this one came then.
enum ApplicationCameInTime: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        let decision = trial.decision
        guard trial.isRegularGrant, let rule = trial.atGrant.rule?.rule,
            let received = decision.received,
            !rule.lifeCycle.isTaking(anyOf: purposes(decision), on: received)
        else { return [] }
        let application = trial.row.application.map { [$0.position] } ?? []
        return [AuditFinding(.outsideWindow, nil, application + [decision.position])]
    }

    private static func purposes(_ decision: CardDecision) -> [YearlyWindow.Purpose] {
        decision.application == .renewal
            ? [.application, .nomination, .renewal] : [.application, .nomination]
    }
}
