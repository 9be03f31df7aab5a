import Engagement

extension Assessor {
    /// Whether one of the qualifications was held as the rule asks; what is not on record is not
    /// held.
    static func qualification(
        _ test: QualificationTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day
    ) -> CriterionResult {
        let held = evidence.qualifications().filter { test.codes.contains($0.code) }
            .filter { $0.from <= asOf }
        let proving = held.filter { test.held.holds($0, asOf) }
        var result = CriterionResult(criterion, proving.isEmpty ? .notMet : .met)
        result.events = (proving.isEmpty ? held : proving).map(\.position).sortedOnce()
        return result
    }

    /// Whether one of the honours was received up to the Stichtag; a vague day may leave it open.
    static func honour(
        _ test: HonourTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day
    ) -> CriterionResult {
        let held = evidence.honours().filter { test.codes.contains($0.code) }
        let outcome = Condition.any(
            held.map { honour in
                honour.given.span.last <= asOf
                    ? .met : honour.given.span.first <= asOf ? .undecided : .notMet
            })
        var result = CriterionResult(criterion, outcome)
        result.events = held.filter { $0.given.span.first <= asOf }.map(\.position).sortedOnce()
        return result
    }

    /// Whether an identity document was shown with the last application up to the Stichtag.
    static func identityShown(
        _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day
    ) -> CriterionResult {
        let last = evidence.applications().last { $0.event.received <= asOf }
        guard let last, let shown = last.event.identityShown else {
            var result = CriterionResult(criterion, .undecided)
            result.note(.identityUnknown, last.map { [$0.position] } ?? [])
            return result
        }
        var result = CriterionResult(criterion, shown ? .met : .notMet)
        result.events = [last.position]
        return result
    }

    /// Whether a card of one of the programmes is valid on the Stichtag.
    static func card(
        _ test: CardTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day
    ) -> CriterionResult {
        guard let cards = evidence.cards() else {
            var result = CriterionResult(criterion, .undecided)
            result.note(.cardsUnknown)
            return result
        }
        let held = cards.filter { test.programmes.contains($0.programme) && $0.isValid(on: asOf) }
        var result = CriterionResult(criterion, held.isEmpty ? .notMet : .met)
        result.events = held.map(\.position).sortedOnce()
        return result
    }

    /// What was decided by hand last up to the Stichtag; undecided while nobody decided.
    static func discretion(
        _ test: DiscretionTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day
    ) -> CriterionResult {
        let last = evidence.circumstances.determinations
            .filter { $0.name == test.name && $0.on <= asOf }
            .max { ($0.on, $0.position) < ($1.on, $1.position) }
        guard let last, last.outcome != .undecided else {
            var result = CriterionResult(criterion, .undecided)
            result.note(.decideByHand)
            return result
        }
        var result = CriterionResult(criterion, last.outcome)
        result.events = [last.position]
        result.note(.decidedByHand, [last.position])
        return result
    }
}

extension PersonEvidence {
    /// A qualification with the days it holds.
    struct QualificationHeldEvidence {
        let code: String
        let from: Day
        let until: Day?
        let position: Position
    }

    /// The qualifications on record, in the order they were recorded.
    func qualifications() -> [QualificationHeldEvidence] {
        standing.compactMap { line in
            guard case .engagement(.qualificationRecorded(let event)) = line.event else {
                return nil
            }
            return QualificationHeldEvidence(
                code: event.code, from: event.from, until: event.until, position: line.position)
        }
    }

    /// The applications on record, in the order they were recorded.
    func applications() -> [(event: CardApplied, position: Position)] {
        standing.compactMap { line in
            guard case .card(.applied(let event)) = line.event else { return nil }
            return (event, line.position)
        }
    }
}

extension QualificationHeld {
    /// Whether a qualification is held as asked on a day.
    fileprivate func holds(
        _ held: PersonEvidence.QualificationHeldEvidence, _ asOf: Day
    ) -> Bool {
        switch self {
        case .asOf: return (held.until ?? asOf) >= asOf
        case .ever: return true
        case .months(let months):
            let last = min(held.until ?? asOf, asOf)
            return held.from.advanced(byMonths: months).advanced(by: -1) <= last
        }
    }
}
