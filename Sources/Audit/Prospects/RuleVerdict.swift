package import CardRules
package import Engagement

/// What a rule comes to for a person, in brief: thousands of them are held at once.
package struct RuleVerdict: Hashable, Sendable {
    /// What it comes to.
    package let outcome: Outcome
    /// The codes of the criteria that decide it, in the order of the rule: a part that failed
    /// beside one that is enough is not among them.
    package let deciding: [String]

    /// The brief form of an assessment by a rule.
    package init(_ rule: Rule, _ assessment: Assessment) {
        let outcomes = Dictionary(
            uniqueKeysWithValues: assessment.criteria.map { ($0.code, $0.outcome) })
        let codes = rule.condition.deciding(assessment.outcome) {
            outcomes[$0.code] ?? .undecided
        }
        outcome = assessment.outcome
        deciding = assessment.criteria.map(\.code).filter(codes.contains)
    }
}
