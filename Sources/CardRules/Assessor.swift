package import Engagement

/// Judges a rule for one person on one day.
///
/// It is a pure function of its arguments. The number of the engine stands in every assessment on
/// file; it is raised whenever the same arguments could give another result.
package enum Assessor {
    /// The number of this engine.
    package static let engine: UInt32 = 1

    /// What the rule comes to, criterion by criterion.
    ///
    /// `evidence` holds what was known (Kenntnisstand), `references` the amounts of the law known
    /// then, and `asOf` is the Stichtag: facts and changes of later days are left out, and a
    /// correction takes the day of what it corrects. `disclose` opens the sealed day of birth;
    /// what it does not open makes the criterion undecided.
    package static func assess(
        _ rule: Rule, _ evidence: PersonEvidence, references: ReferenceValues, asOf: Day,
        disclose: Disclosing
    ) -> Assessment {
        let criteria = rule.criteria.map { criterion in
            result(criterion, evidence, references, asOf, disclose)
        }
        let outcomes = Dictionary(uniqueKeysWithValues: criteria.map { ($0.code, $0.outcome) })
        let used = Set(criteria.flatMap(\.interpretations))
        return Assessment(
            asOf: asOf,
            outcome: rule.condition.outcome { outcomes[$0.code] ?? .undecided },
            routes: rule.condition.routes.map { route in
                RouteResult(
                    name: route.name,
                    outcome: route.condition.outcome { outcomes[$0.code] ?? .undecided })
            },
            criteria: criteria,
            interpretations: rule.interpretations.filter { used.contains($0.id) })
    }

    private static func result(
        _ criterion: Criterion, _ evidence: PersonEvidence, _ references: ReferenceValues,
        _ asOf: Day, _ disclose: Disclosing
    ) -> CriterionResult {
        switch criterion.test {
        case .hours(let test):
            HoursJudgement.result(test, criterion, evidence, asOf)
        case .tenure(let test):
            TenureJudgement(test: test, evidence: evidence, asOf: asOf).result(criterion)
        case .residence(let test): residence(test, criterion, evidence, asOf)
        case .age(let test): age(test, criterion, evidence, asOf, disclose)
        case .allowance(let test):
            AllowanceJudgement(test: test, evidence: evidence, references: references, asOf: asOf)
                .result(criterion)
        case .declaration(let test): declaration(test, criterion, evidence, asOf)
        case .engagement(let test):
            EngagementJudgement(test: test, evidence: evidence, asOf: asOf).result(criterion)
        case .qualification(let test): qualification(test, criterion, evidence, asOf)
        case .honour(let test): honour(test, criterion, evidence, asOf)
        case .confirmation(let test):
            ConfirmationJudgement(test: test, evidence: evidence, asOf: asOf).result(criterion)
        case .identityShown: identityShown(criterion, evidence, asOf)
        case .card(let test): card(test, criterion, evidence, asOf)
        case .discretion(let test): discretion(test, criterion, evidence, asOf)
        }
    }
}
