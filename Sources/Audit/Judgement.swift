package import CardRules
package import Engagement

/// What a judgement comes to; the raw values are stable.
package enum JudgedResult: String, CaseIterable, Sendable {
    case met
    case notMet = "not_met"
    case undecided
    /// No rule was in force, or the evidence never came into this ledger.
    case notAssessable = "not_assessable"

    init(_ outcome: Outcome) {
        switch outcome {
        case .met: self = .met
        case .notMet: self = .notMet
        case .undecided: self = .undecided
        }
    }
}

/// What a rule comes to for one person, on a day and on what was known at a tree size.
package struct Judgement: Sendable {
    /// What it comes to.
    package var result: JudgedResult
    /// The day (Stichtag).
    package let asOf: Day
    /// The number of records that were known (Kenntnisstand).
    package let known: TreeSize
    /// The rule; nil when none was in force.
    package var rule: PublishedRule?
    /// The examination behind the result; nil when there was none.
    package var assessment: Assessment?
    /// The criteria that are left open, whatever was found.
    private var leftOpen: Set<String> = []

    init(
        result: JudgedResult, asOf: Day, known: TreeSize, rule: PublishedRule? = nil,
        assessment: Assessment? = nil
    ) {
        self.result = result
        self.asOf = asOf
        self.known = known
        self.rule = rule
        self.assessment = assessment
    }

    /// The result of one criterion; nil when the rule has no such criterion.
    func criterion(_ code: String) -> CriterionResult? {
        assessment?.criteria.first { $0.code == code }
    }

    /// Whether a sealed text that this reader cannot open left a criterion undecided.
    var isWithheld: Bool {
        assessment?.notes.contains { $0.code == .birthWithheld || $0.code == .birthErased }
            ?? false
    }

    /// The criteria for which the rule comes to an outcome, in the order of the rule.
    func deciding(_ outcome: Outcome) -> [CriterionResult] {
        guard let rule, let assessment else { return [] }
        let outcomes = outcomes(assessment)
        let codes = rule.rule.condition.deciding(outcome) { outcomes[$0.code] ?? .undecided }
        return assessment.criteria.filter { codes.contains($0.code) }
    }

    private func outcomes(_ assessment: Assessment) -> [String: Outcome] {
        Dictionary(
            uniqueKeysWithValues: assessment.criteria.map { found in
                (found.code, leftOpen.contains(found.code) ? .undecided : found.outcome)
            })
    }

    /// The judgement of a decision that was taken over: sums of time are not proven by what the
    /// ledger has of earlier years, so that too few hours there are no evidence against it.
    func leavingSumsOpen() -> Judgement {
        guard let rule, let assessment else { return self }
        let sums = Set(rule.rule.criteria.filter(\.isSum).map(\.code))
        let missed = assessment.criteria.filter { $0.outcome == .notMet }.map(\.code)
        var open = self
        open.leftOpen = sums.intersection(missed)
        let outcomes = open.outcomes(assessment)
        let outcome = rule.rule.condition.outcome { outcomes[$0.code] ?? .undecided }
        open.result = outcome == .undecided ? .notAssessable : JudgedResult(outcome)
        return open
    }
}

extension Criterion {
    /// Whether time is added up to reach a number.
    fileprivate var isSum: Bool {
        switch test {
        case .hours, .tenure: true
        case .residence, .age, .allowance, .declaration, .engagement, .qualification, .honour,
            .confirmation, .identityShown, .card, .discretion:
            false
        }
    }
}
