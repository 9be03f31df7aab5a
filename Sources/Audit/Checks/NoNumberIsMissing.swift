import Engagement
import Projections

/// Numbers follow one another without a gap, but for those that became void.
enum NoNumberIsMissing: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        let decision = trial.decision
        guard decision.isGrant, trial.row.grant?.position == decision.position else { return [] }
        let numbers = Set(trial.row.steps.compactMap(\.number)).sorted()
        return numbers.compactMap { number in
            trial.register.series.gap(before: number, of: decision.programme).map { gap in
                AuditFinding(.numbersMissing, nil, gap.events, about: gap.text)
            }
        }
    }
}

extension NumberSeries.Gap {
    /// The missing numbers without leading zeros, as `178` or `178-180`.
    var text: String {
        let (first, last) = (missing.lowerBound, missing.upperBound)
        return first == last ? "\(prefix)\(first)" : "\(prefix)\(first)-\(prefix)\(last)"
    }
}
