package import CardRules
package import Engagement

/// What every judgement of an audit rests on beside the records of the person.
package struct AuditTerms: Sendable {
    /// The rules on record.
    package var rules: RuleShelf
    /// The amounts of the law.
    package var amounts: AmountShelf
    /// Which volunteer a contact is, where that is known.
    package var volunteers: [ContactID: PersonID]
    /// The organisations; empty where no rule asks for them.
    package var organisations = OrganisationShelf()
    /// Whether nobody may have entered, confirmed and decided alone.
    package var demandsFourEyes = false
    /// The day that `now` is judged for (Stichtag).
    package var asOf: Day
    /// How many records are known (Kenntnisstand).
    package var known: TreeSize
    /// Opens sealed texts as far as the reader may.
    package var disclose: Disclosing
    /// Makes 16 bytes of ascending positions, as assessments on file have them.
    package var digest: @Sendable ([Position]) -> [UInt8]

    /// The terms of an audit.
    package init(
        rules: RuleShelf, amounts: AmountShelf, volunteers: [ContactID: PersonID], asOf: Day,
        known: TreeSize, disclose: @escaping Disclosing,
        digest: @escaping @Sendable ([Position]) -> [UInt8]
    ) {
        self.rules = rules
        self.amounts = amounts
        self.volunteers = volunteers
        self.asOf = asOf
        self.known = known
        self.disclose = disclose
        self.digest = digest
    }

    /// What the rule in force on a day comes to, on what was known at a tree size.
    package func judge(
        _ programme: ProgrammeID, _ evidence: PersonEvidence, asOf day: Day, known: TreeSize
    ) -> Judgement {
        guard let rule = rules.rule(of: programme, on: day, knownAt: known) else {
            return Judgement(result: .notAssessable, asOf: day, known: known)
        }
        let assessment = assess(rule.rule, evidence, asOf: day, known: known)
        return Judgement(
            result: JudgedResult(assessment.outcome), asOf: day, known: known, rule: rule,
            assessment: assessment)
    }

    /// What a rule, published or not, comes to on a day and on what was known at a tree size.
    package func assess(
        _ rule: Rule, _ evidence: PersonEvidence, asOf day: Day, known: TreeSize
    ) -> Assessment {
        var evidence = evidence
        evidence.circumstances.volunteers = volunteers
        evidence.circumstances.programmes = rules.codes
        if rule.asksForOrganisations {
            evidence.circumstances.organisations = organisations.book(at: known)
        }
        return Assessor.assess(
            rule, evidence, references: amounts.values(at: known), asOf: day, disclose: disclose)
    }
}
