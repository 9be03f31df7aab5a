import Engagement
import Testing

@testable import CardRules

struct AssessmentTests {
    @Test func `the record on file leaves out what is sealed and digests the rest`() throws {
        var story = Story.qualified()
        story.confirmed(12_480, on("2025-06-01"))
        let rule = try Story.rule()
        let record = try story.assessed().record(
            programme: ProgrammeID(1), rule: rule, ruleHash: [7], known: 5
        ) { $0.map { UInt8($0) } }
        #expect(record.programme == ProgrammeID(1) && record.ruleHash == [7])
        #expect((record.ruleVersion, record.engine, record.known) == ("2019-1", 1, 5))
        #expect((record.asOf, record.outcome) == (Story.stichtag, .met))
        let age = record.criteria[4]
        #expect((age.code, age.required, age.foundLow) == ("age", 16, nil))
        let week = record.criteria[0]
        #expect((week.foundLow, week.foundHigh, week.eventCount) == (240, nil, 2))
        #expect(week.eventsDigest == [3, 4])
    }

    @Test func `an upper bound of its own is put on file`() throws {
        var story = Story.qualified()
        story.confirmed(12_480, span("2025-01-10", "2025-01-20"))
        let record = try story.assessed().record(
            programme: ProgrammeID(1), rule: Story.rule(), ruleHash: [], known: 5
        ) { _ in [] }
        #expect((record.criteria[0].foundLow, record.criteria[0].foundHigh) == (0, 240))
    }

    @Test(arguments: Outcome.allCases, Outcome.allCases)
    func `groups are judged with three values`(_ left: Outcome, _ right: Outcome) {
        let parts = [left, right].enumerated().map { index, _ in
            Condition.criterion(
                Criterion(
                    code: "\(index)", test: .age(AgeTest(atLeastYears: 0)), interpretations: []))
        }
        let judge = { (criterion: Criterion) in criterion.code == "0" ? left : right }
        let both: Set = [left, right]
        let all: Outcome = both == [.met] ? .met : both.contains(.notMet) ? .notMet : .undecided
        let any: Outcome = both == [.notMet] ? .notMet : both.contains(.met) ? .met : .undecided
        let none: Outcome = both == [.notMet] ? .met : both.contains(.met) ? .notMet : .undecided
        #expect(Condition.allOf(parts).outcome(judge) == all)
        #expect(Condition.anyOf(parts).outcome(judge) == any)
        #expect(Condition.noneOf(parts).outcome(judge) == none)
    }

    @Test func `a criterion that is not met decides although another is open`() throws {
        var story = Story()
        story.registered(in: "14612000")
        #expect(try story.assessed().outcome == .notMet)
    }

    @Test func `only the readings that are used are named`() throws {
        let found = try Story().assessed(RuleText.reading(RuleText.whole))
        #expect(found.interpretations.map(\.id) == ["reading"])
        let validity = try Story().assessed().interpretations.map(\.id)
        #expect(!validity.contains("validity-from-grant"))
    }
}
