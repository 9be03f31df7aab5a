import CardRules

/// What a decision rested on was taken back or corrected since, and the result is the same.
enum NothingWasCorrectedLater: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard trial.atGrant.result == trial.atGrantKnownNow.result else { return [] }
        return (trial.atGrant.assessment?.criteria ?? []).compactMap { criterion in
            let corrections = trial.laterCorrections(of: criterion.events)
            guard !corrections.isEmpty else { return nil }
            return AuditFinding(.lateCorrection, criterion.code, corrections)
        }
    }
}
