/// One thing that is looked at in every decision.
protocol CardCheck: Sendable {
    /// What is found; empty when all is well or the check is not about such a decision.
    static func findings(_ trial: CardTrial) -> [AuditFinding]
}

/// All checks, in the order in which findings are shown.
enum CardChecks {
    private static let all: [any CardCheck.Type] = [
        RuleWasInForce.self, VersionGoverns.self, GrantRestsOnItsEvidence.self,
        GrantStandsOnWhatIsKnownNow.self,
        GrantStillHolds.self, RefusalRestsOnItsEvidence.self, RecordIsRepeatable.self,
        ValidityFollowsTheRule.self, NumberIsUnique.self, CardsDoNotOverlap.self,
        ConfirmerIsAnother.self, AttestationAgreesWithSheets.self, NothingWasCorrectedLater.self,
        QuotaWasKept.self, ApplicationCameInTime.self, CardFollowedInTime.self,
        NoNumberIsMissing.self, FourEyesSawIt.self,
    ]

    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        all.flatMap { $0.findings(trial) }
    }
}
