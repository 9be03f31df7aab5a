package import CardRules
package import Engagement

extension Condition {
    /// The codes of the criteria because of which the tree comes to `outcome`; none when it comes
    /// to another.
    package func deciding(_ outcome: Outcome, _ judge: (Criterion) -> Outcome) -> Set<String> {
        guard self.outcome(judge) == outcome else { return [] }
        switch self {
        case .criterion(let criterion): return [criterion.code]
        case .allOf(let parts), .anyOf(let parts):
            return Condition.deciding(outcome, parts, judge)
        case .noneOf(let parts):
            return Condition.deciding(outcome.opposite, parts, judge)
        case .route(_, let condition): return condition.deciding(outcome, judge)
        case .choice(let when, let then, let otherwise):
            switch when.outcome(judge) {
            case .met: return then.deciding(outcome, judge)
            case .notMet: return otherwise.deciding(outcome, judge)
            case .undecided:
                return when.deciding(.undecided, judge)
                    .union(Condition.deciding(outcome, [then, otherwise], judge))
            }
        }
    }

    private static func deciding(
        _ outcome: Outcome, _ parts: [Condition], _ judge: (Criterion) -> Outcome
    ) -> Set<String> {
        parts.reduce(into: []) { $0.formUnion($1.deciding(outcome, judge)) }
    }
}

extension Outcome {
    fileprivate var opposite: Outcome {
        switch self {
        case .met: .notMet
        case .notMet: .met
        case .undecided: .undecided
        }
    }
}
