package import Engagement

/// Engagement of a certain kind.
package struct EngagementTest: Hashable, Sendable {
    /// Where; nil is everywhere.
    package let area: Area?
    /// Of what kind the organisation is; empty is any.
    package let categories: [String]
    /// Of what legal form the organisation is; empty is any.
    package let legalForms: [String]
    /// Where the organisation has its seat; nil is anywhere.
    package let seat: Area?
    /// Whether the organisation must be recognised as non-profit.
    package let isNonprofit: Bool
    /// Doing what; empty is anything.
    package let activities: [String]
    /// When.
    package let when: HeldWhen
    /// The weakest evidence accepted.
    package let lowestGrade: EvidenceGrade
    /// How many days before the Stichtag an attestation may end and still speak for it.
    package let attestedGapDays: Int
}

/// When something must be so.
package enum HeldWhen: String, CaseIterable, Sendable {
    /// On the Stichtag.
    case asOf = "as_of"
    /// At some time up to the Stichtag.
    case ever
}

/// A qualification or status, as a Juleica or a voluntary service.
package struct QualificationTest: Hashable, Sendable {
    /// One of these; at least one.
    package let codes: [String]
    /// When it must be held.
    package let held: QualificationHeld
}

/// When a qualification must be held.
package enum QualificationHeld: Hashable, Sendable {
    /// On the Stichtag, not expired.
    case asOf
    /// At some time up to the Stichtag.
    case ever
    /// For so many months (1 to 1,200), all of them up to the Stichtag.
    case months(Int)
}

/// An honour or award.
package struct HonourTest: Hashable, Sendable {
    /// One of these; at least one.
    package let codes: [String]
}

/// What makes an organisation's attestation good enough.
package struct ConfirmationTest: Hashable, Sendable {
    /// How many must have signed it, 1 to 10.
    package let signatures: Int
    /// Of what kind the organisation must be; empty is any.
    package let categories: [String]
    /// Whether nobody may have signed for oneself.
    package let mustBeAnother: Bool
    /// Whether the organisation's stamp must have been seen.
    package let needsStamp: Bool
    /// Which attestations must be so.
    package let scope: Scope

    /// Which attestations must be so.
    package enum Scope: String, CaseIterable, Sendable {
        /// At least one.
        case any
        /// The latest of each organisation that attested something.
        case each
    }
}

/// A running card of another programme.
package struct CardTest: Hashable, Sendable {
    /// The codes of the programmes; at least one.
    package let programmes: [String]
}

/// What only a person can decide; undecided until somebody did.
package struct DiscretionTest: Hashable, Sendable {
    /// What is decided, as `review-other-land`.
    package let name: String
    /// Who decides, for readers.
    package let decidedBy: BilingualText
}
