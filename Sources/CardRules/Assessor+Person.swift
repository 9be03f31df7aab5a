import Engagement

extension Assessor {
    /// Whether the person lived in one of the places on the Stichtag; unknown is undecided.
    static func residence(
        _ test: ResidenceTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day
    ) -> CriterionResult {
        let found = evidence.residence(asOf: asOf)
        let outcome = found?.place.map { test.area.accepts($0, on: asOf) ? Outcome.met : .notMet }
        var result = CriterionResult(criterion, outcome ?? .undecided)
        result.events = (found?.positions ?? []).sortedOnce()
        if outcome == nil { result.note(.residenceUnknown, result.events) }
        return result
    }

    /// Whether the person had the age on the Stichtag; a day of birth that cannot be read is
    /// undecided.
    static func age(
        _ test: AgeTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day,
        _ disclose: Disclosing
    ) -> CriterionResult {
        var result = CriterionResult(criterion, .undecided)
        (result.unit, result.required) = (.years, Int64(test.namedYears))
        result.isSealed = true
        guard let birth = evidence.birth() else {
            result.note(.birthNeverKnown)
            return result
        }
        result.events = birth.positions.sortedOnce()
        switch disclose(birth.sealed) {
        case .withheld: result.note(.birthWithheld, result.events)
        case .erased: result.note(.birthErased, result.events)
        case .neverKnown: result.note(.birthNeverKnown, result.events)
        case .known(let text):
            guard let born = Day(iso: text) else {
                result.note(.birthUnreadable, result.events)
                return result
            }
            let years = born.completedYears(until: asOf)
            (result.foundLow, result.foundHigh) = (Int64(years), Int64(years))
            result.outcome = test.ages.contains(years) ? .met : .notMet
        }
        return result
    }

    /// What was declared last up to the Stichtag; nothing declared is undecided.
    ///
    /// A card application and an attestation declare `continues` as well; of several statements of
    /// one day the one recorded last holds.
    static func declaration(
        _ test: DeclarationTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day
    ) -> CriterionResult {
        let statements = evidence.declarations(test.name, asOf: asOf).filter { $0.day <= asOf }
        let last = statements.max { ($0.day, $0.position) < ($1.day, $1.position) }
        guard let last else {
            var result = CriterionResult(criterion, .undecided)
            result.note(.declarationMissing)
            return result
        }
        var result = CriterionResult(criterion, last.holds ? .met : .notMet)
        (result.grade, result.events) = (last.grade, [last.position])
        return result
    }
}

extension PersonEvidence {
    /// What was said of an intention, by whom and when.
    struct Declaration {
        let day: Day
        let position: Position
        let holds: Bool
        let grade: EvidenceGrade
    }

    /// Everything that was said of an intention.
    fileprivate func declarations(_ name: String, asOf: Day) -> [Declaration] {
        var found: [Declaration] = []
        for line in standing {
            switch line.event {
            case .engagement(.declarationMade(let event)) where event.code == name:
                found.append(
                    Declaration(
                        day: event.on, position: line.position, holds: true, grade: .selfStated))
            case .card(.applied(let event)) where name == "continues":
                guard let continues = event.continues else { continue }
                found.append(
                    Declaration(
                        day: event.received, position: line.position, holds: continues,
                        grade: .selfStated))
            default: break
            }
        }
        guard name == "continues" else { return found }
        for attestation in attestations(asOf: asOf) where !attestation.isMarked {
            guard let continues = attestation.event.continues else { continue }
            found.append(
                Declaration(
                    day: attestation.lastDay, position: attestation.position, holds: continues,
                    grade: .attested))
        }
        return found
    }
}
