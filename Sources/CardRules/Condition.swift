package import Engagement

/// A tree of conditions, judged with three values.
package indirect enum Condition: Hashable, Sendable {
    /// Met when all are met; not met as soon as one is not.
    case allOf([Condition])
    /// Met as soon as one is met; not met when none is.
    case anyOf([Condition])
    /// Met when each is not met; not met as soon as one is met.
    case noneOf([Condition])
    /// A single criterion.
    case criterion(Criterion)

    /// Every criterion below, in the order of the file.
    package var criteria: [Criterion] {
        switch self {
        case .allOf(let parts), .anyOf(let parts), .noneOf(let parts): parts.flatMap(\.criteria)
        case .criterion(let criterion): [criterion]
        }
    }

    /// What the tree comes to, given what each criterion comes to.
    package func outcome(_ judge: (Criterion) -> Outcome) -> Outcome {
        switch self {
        case .criterion(let criterion): judge(criterion)
        case .allOf(let parts): Condition.all(parts.map { $0.outcome(judge) })
        case .anyOf(let parts): Condition.any(parts.map { $0.outcome(judge) })
        case .noneOf(let parts): Condition.any(parts.map { $0.outcome(judge) }).negated
        }
    }

    private static func all(_ outcomes: [Outcome]) -> Outcome {
        outcomes.contains(.notMet) ? .notMet : outcomes.contains(.undecided) ? .undecided : .met
    }

    private static func any(_ outcomes: [Outcome]) -> Outcome {
        outcomes.contains(.met) ? .met : outcomes.contains(.undecided) ? .undecided : .notMet
    }
}

extension Outcome {
    /// The opposite; what is undecided stays so.
    var negated: Outcome {
        switch self {
        case .met: .notMet
        case .notMet: .met
        case .undecided: .undecided
        }
    }
}

/// One thing that a rule asks for.
package struct Criterion: Hashable, Sendable {
    /// Its code within the rule, as `tenure`; the ground of a refusal names it.
    package let code: String
    /// What is asked for.
    package let test: CriterionTest
    /// The readings it rests on, by their ids.
    package let interpretations: [String]
}

/// What a criterion asks for; a further kind is one case, one file that judges it, and one reader.
package enum CriterionTest: Hashable, Sendable {
    /// Time given within a window.
    case hours(HoursTest)
    /// Years of engagement.
    case tenure(TenureTest)
    /// A place of residence.
    case residence(ResidenceTest)
    /// An age.
    case age(AgeTest)
    /// Money received, at most an amount of the law.
    case allowance(AllowanceTest)
    /// A declaration that no fact can prove.
    case declaration(DeclarationTest)
}
