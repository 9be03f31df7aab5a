import CardRules

/// A decision is taken under the version of the rule that governs it.
enum VersionGoverns: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard let onFile = trial.onFile, let governing = trial.atGrant.rule,
            onFile.rule?.rule.version != governing.rule.version
        else { return [] }
        let events = [governing.position, trial.decision.position]
        return [AuditFinding(.otherVersionGoverns, nil, events)]
    }
}
