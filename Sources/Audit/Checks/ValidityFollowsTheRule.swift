import CardRules
import Engagement

/// A card begins and ends on the days that the rule says for such a person, unless a reason was
/// given for others; it may begin later, when it is handed over late.
enum ValidityFollowsTheRule: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        let decision = trial.decision
        guard decision.isGrant, decision.kind != .takenOver, !decision.givesReason,
            let rule = (trial.onFile ?? trial.atGrant).rule?.rule,
            let assessment = (trial.onFile ?? trial.atGrant).assessment
        else { return [] }
        // A criterion that is open may change the validity or not.
        let possible = [assessment.met, assessment.met.union(assessment.undecided)]
        let isRight = possible.contains { met in
            let days = ValidityCalculator.validity(rule, granted: decision.decided, met: met)
            return days.until == decision.validUntil
                && decision.validFrom.map { $0 >= days.from } ?? true
        }
        return isRight ? [] : [AuditFinding(.validityDiffers, nil, [decision.position])]
    }
}
