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
    /// A way with a name of its own, so that an assessment can say which ways lead to the card.
    case route(String, Condition)
    /// A band: who is in it is judged by `then`, everybody else by `otherwise`.
    case choice(when: Condition, then: Condition, otherwise: Condition)

    /// Every criterion below, in the order of the file.
    package var criteria: [Criterion] {
        switch self {
        case .allOf(let parts), .anyOf(let parts), .noneOf(let parts): parts.flatMap(\.criteria)
        case .criterion(let criterion): [criterion]
        case .route(_, let condition): condition.criteria
        case .choice(let when, let then, let otherwise):
            when.criteria + then.criteria + otherwise.criteria
        }
    }

    /// The named ways below, in the order of the file.
    package var routes: [(name: String, condition: Condition)] {
        switch self {
        case .criterion: []
        case .allOf(let parts), .anyOf(let parts), .noneOf(let parts): parts.flatMap(\.routes)
        case .route(let name, let condition): [(name, condition)] + condition.routes
        case .choice(let when, let then, let otherwise):
            when.routes + then.routes + otherwise.routes
        }
    }

    /// What the tree comes to, given what each criterion comes to.
    package func outcome(_ judge: (Criterion) -> Outcome) -> Outcome {
        switch self {
        case .criterion(let criterion): judge(criterion)
        case .allOf(let parts): Condition.all(parts.map { $0.outcome(judge) })
        case .anyOf(let parts): Condition.any(parts.map { $0.outcome(judge) })
        case .noneOf(let parts): Condition.any(parts.map { $0.outcome(judge) }).negated
        case .route(_, let condition): condition.outcome(judge)
        case .choice(let when, let then, let otherwise):
            Condition.chosen(
                when.outcome(judge), then.outcome(judge), otherwise.outcome(judge))
        }
    }

    /// What a choice comes to: where it is open who is in the band, what both sides agree on.
    private static func chosen(_ when: Outcome, _ then: Outcome, _ other: Outcome) -> Outcome {
        switch when {
        case .met: then
        case .notMet: other
        case .undecided: then == other ? then : .undecided
        }
    }

    /// Met when all are met; not met as soon as one is not.
    static func all(_ outcomes: [Outcome]) -> Outcome {
        outcomes.contains(.notMet) ? .notMet : outcomes.contains(.undecided) ? .undecided : .met
    }

    /// Met as soon as one is met; not met when none is.
    static func any(_ outcomes: [Outcome]) -> Outcome {
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
    /// Whether a local overlay may not replace it.
    package var isBinding = false
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
    /// Engagement of a certain kind, running on the Stichtag or ever.
    case engagement(EngagementTest)
    /// A qualification or status held.
    case qualification(QualificationTest)
    /// An honour or award held.
    case honour(HonourTest)
    /// Who must have signed what the organisations attest.
    case confirmation(ConfirmationTest)
    /// An identity document shown with the application.
    case identityShown
    /// A running card of another programme.
    case card(CardTest)
    /// What only a person can decide.
    case discretion(DiscretionTest)
}
