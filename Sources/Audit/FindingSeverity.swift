extension AuditFinding {
    /// How much a finding weighs; the raw values are stable.
    package enum Severity: String, CaseIterable, Sendable {
        /// The decision is sound; somebody should know all the same.
        case notice
        /// The way to the decision was faulty.
        case fault
        /// The decision itself is wrong or in doubt.
        case grave
    }
}

extension AuditFinding.Code {
    /// How much the finding weighs.
    package var severity: AuditFinding.Severity {
        switch self {
        case .engineDiffers, .attestationContradicted, .lateCorrection, .numbersMissing: .notice
        case .grantedUndecidedWithoutReason, .noRuleInForce, .numberUsedTwice, .overlappingCards,
            .validityDiffers, .recordDiffers, .confirmerIsVolunteer, .quotaExceeded,
            .outsideWindow, .waitingPeriodNotOver, .renewedTooEarly, .renewalExcluded,
            .twoEyesOnly, .otherVersionGoverns:
            .fault
        case .grantedNotMet, .notMetKnownNow, .undecidedKnownNow, .noLongerMet, .refusedButMet,
            .refusedMetKnownNow:
            .grave
        }
    }
}
