package import Engagement

/// What a rule comes to for one person on one day, and why.
package struct Assessment: Hashable, Sendable {
    /// The day the conditions were examined for (Stichtag).
    package var asOf: Day
    /// What the rule as a whole comes to.
    package var outcome: Outcome
    /// The named ways of the rule and what each comes to, in the order of the rule.
    package var routes: [RouteResult] = []
    /// Every criterion, in the order of the rule.
    package var criteria: [CriterionResult]
    /// The readings that the criteria rest on, in the order of the rule.
    package var interpretations: [Interpretation]

    /// Whether the result leans on a reading that the issuer has not confirmed.
    package var leansOnProposed: Bool { interpretations.contains { $0.status == .proposed } }

    /// What is worth a remark, criterion by criterion.
    package var notes: [AssessmentNote] { criteria.flatMap(\.notes) }

    /// The assessment as it is put on file with a decision, without numbers from sealed fields.
    ///
    /// `digest` makes 16 bytes from ascending positions.
    package func record(
        programme: ProgrammeID, rule: Rule, ruleHash: [UInt8], known: TreeSize,
        digest: ([Position]) -> [UInt8]
    ) -> AssessmentRecord {
        AssessmentRecord(
            programme: programme, ruleVersion: rule.version, ruleHash: ruleHash,
            engine: Assessor.engine, asOf: asOf, known: known, outcome: outcome,
            criteria: criteria.map { $0.record(digest: digest) })
    }
}

/// What a named way of a rule comes to.
package struct RouteResult: Hashable, Sendable {
    /// The way's name in the rule.
    package var name: String
    /// What it comes to.
    package var outcome: Outcome
}

/// What one criterion comes to.
package struct CriterionResult: Hashable, Sendable {
    /// The criterion's code in the rule.
    package var code: String
    /// What it comes to.
    package var outcome: Outcome
    /// What the numbers count; nil when the criterion has no number.
    package var unit: Unit?
    /// The number the rule asks for.
    package var required: Int64?
    /// The amount of the law that the number is, with its source; nil when the rule says it.
    package var reference: ReferenceValue?
    /// The lower bound of what was found.
    package var foundLow: Int64?
    /// The upper bound of what was found; equal to the lower one when nothing is open.
    package var foundHigh: Int64?
    /// Whether the found numbers come from a sealed field and may not be put on file.
    package var isSealed = false
    /// The weakest grade among what proves it.
    package var grade: EvidenceGrade?
    /// The positions of the records that prove it, ascending.
    package var events: [Position] = []
    /// The hours and attestations that counted, fully or for the upper bound.
    package var considered: [ConsideredHours] = []
    /// The hours and attestations that did not count, with the reason.
    package var excluded: [ExcludedHours] = []
    /// The ids of the readings it rests on.
    package var interpretations: [String] = []
    /// What is worth a remark.
    package var notes: [AssessmentNote] = []

    /// A result without numbers.
    init(_ criterion: Criterion, _ outcome: Outcome) {
        code = criterion.code
        interpretations = criterion.interpretations
        self.outcome = outcome
    }

    /// The criterion as it is put on file.
    func record(digest: ([Position]) -> [UInt8]) -> CriterionRecord {
        CriterionRecord(
            code: code, outcome: outcome, unit: unit, required: required,
            foundLow: isSealed ? nil : foundLow,
            foundHigh: isSealed || foundHigh == foundLow ? nil : foundHigh, grade: grade,
            eventCount: UInt32(clamping: events.count), eventsDigest: digest(events))
    }

    /// Adds a remark that rests on no record of its own.
    mutating func note(_ code: AssessmentNote.Code, _ events: [Position] = []) {
        notes.append(AssessmentNote(code: code, events: events.sortedOnce()))
    }
}

/// Time that counted.
package struct ConsideredHours: Hashable, Sendable {
    /// The record.
    package var position: Position
    /// For whom.
    package var organisation: OrganisationID
    /// Minutes that certainly count, of the sum in the window.
    package var low: Int64
    /// Minutes that may count.
    package var high: Int64
    /// How well it is evidenced.
    package var grade: EvidenceGrade
    /// Why the two bounds differ.
    package var doubt: HoursDoubt?
}

/// Why time counts for the upper bound only.
package enum HoursDoubt: String, CaseIterable, Sendable {
    /// Its span reaches across the edge of the window.
    case straddlesTheEdge = "straddles_the_edge"
    /// Nobody said where it was given.
    case placeUnknown = "place_unknown"
    /// Nobody said on what basis it was given.
    case basisUnknown = "basis_unknown"
    /// The attestation does not speak of the whole window.
    case partOfTheWindow = "part_of_the_window"
    /// The attestation speaks of days after its signature.
    case afterTheSignature = "after_the_signature"
    /// Nobody signed the attestation.
    case unsigned
    /// Nobody said what was done.
    case activityUnknown = "activity_unknown"
    /// The attestation does not say whether it was for a project.
    case projectUnknown = "project_unknown"
    /// Nobody said of what kind the organisation is.
    case categoryUnknown = "category_unknown"
}

/// Time that did not count.
package struct ExcludedHours: Hashable, Sendable {
    /// The record.
    package var position: Position
    /// Its minutes; those of an attested average are the sum for the window.
    package var minutes: Int64
    /// Why it did not count.
    package var reason: HoursExclusion
}

/// Why time does not count at all.
package enum HoursExclusion: String, CaseIterable, Sendable {
    case unconfirmed
    case rejected
    case marked
    case otherPlace = "other_place"
    case otherBasis = "other_basis"
    case gradeTooLow = "grade_too_low"
    case afterDeath = "after_death"
    /// A later attestation speaks of the same time.
    case replaced
    /// Complete sheets of the same organisation say less.
    case contradicted
    /// Something the rule does not count was done.
    case otherActivity = "other_activity"
    /// It was for no project.
    case noProject = "no_project"
    /// The organisation is of another kind.
    case otherCategory = "other_category"
}

/// A remark on a criterion; the code and the records make it a finding that can be settled.
package struct AssessmentNote: Hashable, Sendable {
    /// What is remarked.
    package var code: Code
    /// The records it is about, ascending.
    package var events: [Position]

    /// The stable codes of remarks.
    package enum Code: String, CaseIterable, Sendable {
        case attestationContradicted = "attestation_contradicted"
        case birthErased = "birth_erased"
        case birthNeverKnown = "birth_never_known"
        case birthUnreadable = "birth_unreadable"
        case birthWithheld = "birth_withheld"
        case cardsUnknown = "cards_unknown"
        case confirmationMissing = "confirmation_missing"
        case confirmerIsApplicant = "confirmer_is_applicant"
        case confirmerUnknown = "confirmer_unknown"
        case decideByHand = "decide_by_hand"
        case decidedByHand = "decided_by_hand"
        case declarationMissing = "declaration_missing"
        case engagementInDoubt = "engagement_in_doubt"
        case foundingUnknown = "founding_unknown"
        case hoursInDoubt = "hours_in_doubt"
        case identityUnknown = "identity_unknown"
        case nothingOnRecord = "nothing_on_record"
        case paymentsInDoubt = "payments_in_doubt"
        case referenceMissing = "reference_missing"
        case residenceUnknown = "residence_unknown"
        case sinceFounding = "since_founding"
        case suspendedLeftOut = "suspended_left_out"
        case tenureInDoubt = "tenure_in_doubt"
    }
}

extension Array where Element == Position {
    /// The positions ascending, each once.
    func sortedOnce() -> [Position] { Set(self).sorted() }
}
