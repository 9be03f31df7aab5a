import CardRules

/// A card ends on the day that the rule says, unless a reason was given for another.
enum ValidityFollowsTheRule: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        let decision = trial.decision
        guard decision.isGrant, decision.kind != .takenOver, !decision.givesReason,
            let rule = trial.atGrant.rule?.rule,
            ValidityCalculator.validUntil(rule, granted: decision.decided)
                != decision.validUntil
        else { return [] }
        return [AuditFinding(.validityDiffers, nil, [decision.position])]
    }
}
