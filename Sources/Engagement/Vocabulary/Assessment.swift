/// One criterion of an assessment as it is put on file with a decision.
package struct CriterionRecord: Hashable, Sendable {
    /// The criterion's code in the rule, as `tenure`.
    package var code: String
    /// What the criterion comes to.
    package var outcome: Outcome
    /// What ``required`` and the found numbers count.
    package var unit: Unit?
    /// The number the rule asks for.
    package var required: Int64?
    /// The lower bound of what was found; absent when it rests on sealed fields.
    package var foundLow: Int64?
    /// The upper bound; absent when it is the lower one.
    package var foundHigh: Int64?
    /// The weakest grade among what proves it.
    package var grade: EvidenceGrade?
    /// How many events prove it.
    package var eventCount: UInt32
    /// First 16 bytes of SHA-256 over the positions, 8 bytes big-endian each, ascending.
    package var eventsDigest: [UInt8]

    /// A criterion on file.
    package init(
        code: String, outcome: Outcome, unit: Unit?, required: Int64?, foundLow: Int64?,
        foundHigh: Int64?, grade: EvidenceGrade?, eventCount: UInt32, eventsDigest: [UInt8]
    ) {
        self.code = code
        self.outcome = outcome
        self.unit = unit
        self.required = required
        self.foundLow = foundLow
        self.foundHigh = foundHigh
        self.grade = grade
        self.eventCount = eventCount
        self.eventsDigest = eventsDigest
    }
}

/// An assessment as it is put on file: a replay reads it and never decides it again.
package struct AssessmentRecord: Hashable, Sendable {
    /// Of which programme.
    package var programme: ProgrammeID
    /// The version of the rule that was in force.
    package var ruleVersion: String
    /// SHA-256 of the rule file, 32 bytes.
    package var ruleHash: [UInt8]
    /// The number of the assessment engine.
    package var engine: UInt32
    /// The day the conditions were examined for (Stichtag).
    package var asOf: Day
    /// How many records were known (Kenntnisstand).
    package var known: TreeSize
    /// What the rule as a whole comes to.
    package var outcome: Outcome
    /// Every criterion, in the order of the rule.
    package var criteria: [CriterionRecord]

    /// An assessment on file.
    package init(
        programme: ProgrammeID, ruleVersion: String, ruleHash: [UInt8], engine: UInt32,
        asOf: Day, known: TreeSize, outcome: Outcome, criteria: [CriterionRecord]
    ) {
        self.programme = programme
        self.ruleVersion = ruleVersion
        self.ruleHash = ruleHash
        self.engine = engine
        self.asOf = asOf
        self.known = known
        self.outcome = outcome
        self.criteria = criteria
    }
}
