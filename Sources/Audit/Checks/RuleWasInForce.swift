import CardRules

/// A decision needs a rule that was published and in force on its day.
enum RuleWasInForce: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard trial.decision.kind != .takenOver, trial.atGrant.rule == nil else { return [] }
        let published = trial.atGrantKnownNow.rule.map { [$0.position] } ?? []
        return [AuditFinding(.noRuleInForce, nil, [trial.decision.position] + published)]
    }
}
