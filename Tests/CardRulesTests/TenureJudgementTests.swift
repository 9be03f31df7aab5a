import Engagement
import Testing

@testable import CardRules

struct TenureJudgementTests {
    @Test(arguments: [
        ("2026-01-15", "2023-01-14", Outcome.met), ("2026-01-15", "2023-01-15", .met),
        ("2026-01-15", "2023-01-16", .notMet),
        ("2024-02-29", "2021-02-27", .met), ("2024-02-29", "2021-02-28", .met),
        ("2024-02-29", "2021-03-01", .notMet),
        ("2023-02-28", "2020-02-28", .met), ("2023-02-28", "2020-02-29", .notMet),
        ("2023-03-01", "2020-02-29", .met), ("2023-03-01", "2020-03-01", .met),
        ("2023-03-01", "2020-03-02", .notMet),
    ])
    func `three years are complete on the anniversary`(
        _ asOf: String, _ since: String, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.engaged(VagueDay(day(since)))
        #expect(try story.criterion("tenure", asOf: day(asOf)).outcome == outcome)
    }

    @Test func `a pause is deducted, and a day that rests is missing`() throws {
        var story = Story()
        let engagement = story.engaged(VagueDay(day("2023-01-10")))
        story.pause(engagement, from: "2024-03-01", resumed: "2024-03-06")
        let complete = try story.criterion("tenure")
        #expect((complete.foundLow, complete.outcome) == (1_096, .met))
        #expect(complete.events == [0, 1, 2])
        story.pause(engagement, from: "2024-05-01", resumed: "2024-05-02")
        let short = try story.criterion("tenure")
        #expect((short.foundLow, short.foundHigh, short.outcome) == (1_095, 1_095, .notMet))
    }

    @Test func `a rule may count pauses as engagement`() throws {
        var story = Story()
        let engagement = story.engaged(VagueDay(day("2023-01-15")))
        story.pause(engagement, from: "2024-03-01", resumed: "2024-09-01")
        let counted = RuleText.replacing("\"deducted\"", "\"counted\"")
        #expect(
            try story.assessed(RuleText.reading(counted)).criterion("tenure").foundLow == 1_096)
    }

    @Test func `a pause that goes on ends the count`() throws {
        var story = Story()
        let engagement = story.engaged(VagueDay(day("2023-01-01")))
        story.pause(engagement, from: "2023-01-11", resumed: nil)
        #expect(try story.criterion("tenure").foundHigh == 10)
    }

    @Test func `days with two organisations count once, and days without none do not count`()
        throws
    {
        var story = Story()
        let first = story.engaged(VagueDay(day("2020-01-01")))
        story.end(first, on: VagueDay(day("2020-01-10")))
        let second = story.engaged(VagueDay(day("2020-01-06")), organisation: 2)
        story.end(second, on: VagueDay(day("2020-01-15")))
        let third = story.engaged(VagueDay(day("2020-02-01")), organisation: 3)
        story.end(third, on: VagueDay(day("2020-02-05")))
        #expect(try story.criterion("tenure").foundLow == 20)
    }

    @Test func `a vague start uses its last day for met and its first for not met`() throws {
        var story = Story()
        let vague = VagueDay(span: span("2023-01-01", "2023-01-31"), written: "Januar 2023")
        story.engaged(vague)
        let found = try story.criterion("tenure")
        #expect(found.outcome == .undecided)
        #expect((found.foundLow, found.foundHigh) == (1_080, 1_110))
        #expect(found.notes == [AssessmentNote(code: .tenureInDoubt, events: [0])])
        #expect(try story.criterion("tenure", asOf: day("2026-01-31")).outcome == .met)
        #expect(try story.criterion("tenure", asOf: day("2025-12-31")).outcome == .notMet)
    }

    @Test func `an engagement without a start leaves the case to be decided`() throws {
        var story = Story()
        story.engaged(nil)
        let found = try story.criterion("tenure")
        #expect((found.foundLow, found.outcome) == (5, .undecided))
    }

    @Test func `a vague end uses its first day for met and its last for not met`() throws {
        var story = Story()
        let engagement = story.engaged(VagueDay(day("2020-01-01")))
        story.end(
            engagement, on: VagueDay(span: span("2022-12-01", "2022-12-31"), written: "12/2022"))
        let found = try story.criterion("tenure")
        #expect((found.foundLow, found.foundHigh, found.outcome) == (1_066, 1_096, .undecided))
    }

    @Test func `an attested start counts up to the signature with its own grade`() throws {
        var story = Story()
        story.attested(signed: "2026-01-10") { $0.since = VagueDay(day("2023-01-10")) }
        let found = try story.criterion("tenure")
        #expect((found.foundLow, found.foundHigh) == (1_097, 1_101))
        #expect((found.outcome, found.grade) == (.met, .attested))
    }

    @Test func `days after the signature leave the case to be decided`() throws {
        var story = Story()
        story.attested(signed: "2026-01-10") { $0.since = VagueDay(day("2023-01-12")) }
        #expect(try story.criterion("tenure").outcome == .undecided)
    }

    @Test func `an attestation is not named where the records suffice`() throws {
        var story = Story()
        story.engaged(VagueDay(day("2020-01-01")))
        story.attested { $0.since = VagueDay(day("2015-01-01")) }
        let found = try story.criterion("tenure")
        #expect((found.grade, found.events) == (.sheet, [0]))
    }

    @Test func `nobody is engaged after death`() throws {
        var story = Story()
        story.engaged(VagueDay(day("2023-01-15")))
        story.add(.person(.died(PersonDied(day: VagueDay(day("2026-01-13"))))))
        #expect(try story.criterion("tenure").outcome == .notMet)
    }

    @Test func `an engagement entered in error leaves no trace`() throws {
        var story = Story()
        let engagement = story.engaged(VagueDay(day("2020-01-01")))
        story.add(.engagement(.enteredInError(EngagementEnteredInError(target: engagement))))
        let found = try story.criterion("tenure")
        #expect((found.foundHigh, found.outcome, found.events) == (0, .notMet, []))
    }
}

extension Story {
    fileprivate mutating func pause(_ engagement: Revision, from: String, resumed: String?) {
        add(
            .engagement(.paused(EngagementPaused(engagement: engagement, from: day(from)))))
        guard let resumed else { return }
        add(
            .engagement(.resumed(EngagementResumed(engagement: engagement, from: day(resumed)))))
    }

    fileprivate mutating func end(_ engagement: Revision, on day: VagueDay) {
        add(.engagement(.ended(EngagementEnded(engagement: engagement, day: day))))
    }
}
