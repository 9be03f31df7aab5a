package import Engagement

/// Something about a decision that somebody must look at.
///
/// Code, criterion and events make its identity, so that it can be settled.
package struct AuditFinding: Hashable, Sendable {
    /// What is found.
    package let code: Code
    /// The criterion it is about; nil when it is about none.
    package let criterion: String?
    /// The positions of the records it rests on, ascending.
    package let events: [Position]

    /// What it is about where no criterion says so: the missing numbers.
    package let about: String?

    init(
        _ code: Code, _ criterion: String? = nil, _ events: some Sequence<Position>,
        about: String? = nil
    ) {
        self.code = code
        self.criterion = criterion
        self.events = Set(events).sorted()
        self.about = about
    }

    /// The stable codes of findings.
    package enum Code: String, CaseIterable, Sendable {
        case grantedNotMet = "granted_not_met"
        case grantedUndecidedWithoutReason = "granted_undecided_without_reason"
        case notMetKnownNow = "not_met_known_now"
        case undecidedKnownNow = "undecided_known_now"
        case noLongerMet = "no_longer_met"
        case noRuleInForce = "no_rule_in_force"
        case refusedButMet = "refused_but_met"
        case refusedMetKnownNow = "refused_met_known_now"
        case numberUsedTwice = "number_used_twice"
        case overlappingCards = "overlapping_cards"
        case validityDiffers = "validity_differs"
        case recordDiffers = "record_differs"
        case engineDiffers = "engine_differs"
        case confirmerIsVolunteer = "confirmer_is_volunteer"
        case attestationContradicted = "attestation_contradicted"
        case lateCorrection = "late_correction"
        case quotaExceeded = "quota_exceeded"
        case outsideWindow = "outside_window"
        case waitingPeriodNotOver = "waiting_period_not_over"
        case renewedTooEarly = "renewed_too_early"
        case renewalExcluded = "renewal_excluded"
        case numbersMissing = "numbers_missing"
        case twoEyesOnly = "two_eyes_only"
        case otherVersionGoverns = "other_version_governs"
    }
}

/// What the office may examine; the audit itself never decides or records anything.
package enum Proposal: String, CaseIterable, Sendable {
    case none
    /// Whether the grant was wrong from the start (Rücknahme).
    case examineWithdrawal = "examine_withdrawal"
    /// Whether its grounds ended (Widerruf).
    case examineRevocation = "examine_revocation"
    /// Whether the card is to be given back.
    case returnDue = "return_due"
    /// How the decision came about.
    case processFault = "process_fault"
}
