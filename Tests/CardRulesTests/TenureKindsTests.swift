import Engagement
import Testing

@testable import CardRules

struct TenureKindsTests {
    @Test(arguments: [("2025-07-14", Outcome.met), ("2025-07-15", .met), ("2025-07-16", .notMet)])
    func `six months are complete on the same day of the month`(
        _ since: String, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.engaged(VagueDay(day(since)))
        #expect(try story.judged("\"at_least_months\": 6").outcome == outcome)
    }

    @Test(arguments: [(31, Outcome.met), (32, .notMet)])
    func `an interruption up to the gap does no harm`(_ gap: Int, _ outcome: Outcome) throws {
        var story = Story()
        story.engagedTwice(gap)
        let found = try story.judged(
            "\"at_least_years\": 2, \"uninterrupted\": {\"longest_gap_days\": 31}")
        #expect(found.outcome == outcome)
    }

    @Test(arguments: [("2026-01-14", Outcome.met), ("2026-01-13", .notMet)])
    func `an engagement that must run lasts up to the day before the Stichtag`(
        _ end: String, _ outcome: Outcome
    ) throws {
        var story = Story()
        let engagement = story.engaged(VagueDay(day("2015-01-01")))
        story.add(
            .engagement(
                .ended(EngagementEnded(engagement: engagement, day: VagueDay(day(end))))))
        #expect(
            try story.judged("\"at_least_years\": 2, \"running\": true").outcome == outcome)
        #expect(try story.judged("\"at_least_years\": 2").outcome == .met)
    }

    @Test func `one organisation alone must reach the length where the rule says so`() throws {
        var story = Story()
        let first = story.engaged(VagueDay(day("2024-01-15")), organisation: 1)
        story.add(
            .engagement(
                .ended(
                    EngagementEnded(engagement: first, day: VagueDay(day("2025-01-14"))))))
        story.engaged(VagueDay(day("2025-01-15")), organisation: 2)
        #expect(try story.judged("\"at_least_years\": 2").outcome == .met)
        let alone = try story.judged("\"at_least_years\": 2, \"one_organisation\": true")
        #expect((alone.outcome, alone.foundLow) == (.notMet, 366))
    }

    @Test(
        arguments: [
            ("2025-01-01", "2025-02-01", Outcome.met), ("2025-01-01", "2025-02-02", .notMet),
            ("2020-01-01", "2024-01-16", .notMet), ("2020-01-01", "2024-01-15", .met),
        ])
    func `less suffices since the founding of a young organisation`(
        _ founded: String, _ since: String, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.organisation(founded: VagueDay(day(founded)))
        story.engaged(VagueDay(day(since)))
        let found = try story.judged(
            "\"at_least_years\": 2, \"or_since_founding\": {\"gap_days\": 31}")
        #expect(found.outcome == outcome)
    }

    @Test func `an unknown founding leaves a short engagement open`() throws {
        var story = Story()
        story.engaged(VagueDay(day("2025-06-01")))
        let found = try story.judged(
            "\"at_least_years\": 2, \"or_since_founding\": {\"gap_days\": 31}")
        #expect(found.outcome == .undecided)
        #expect(found.notes.contains { $0.code == .foundingUnknown })
    }

    @Test func `engagement elsewhere, or with another kind, is no tenure`() throws {
        var story = Story()
        story.organisation(category: "sport")
        story.engaged(VagueDay(day("2020-01-01")))
        #expect(try story.judged("\"at_least_years\": 2, \"in\": [\"15\"]").outcome == .met)
        #expect(try story.judged("\"at_least_years\": 2, \"in\": [\"10\"]").outcome == .notMet)
        #expect(
            try story.judged("\"at_least_years\": 2, \"categories\": [\"fire\"]").outcome
                == .notMet)
    }

    @Test(
        arguments: [
            ("\"at_least_months\": 0", "at_least_months", .outOfRange),
            ("\"at_least_months\": 6, \"at_least_years\": 1", "at_least_months", .contradiction),
            ("\"at_least_years\": 1, \"except\": [\"15001\"]", "except", .unknownMember),
            (
                "\"at_least_years\": 1, \"in\": [\"15\"], \"except\": [\"14612\"]", "except[0]",
                .contradiction
            ),
            (
                "\"at_least_years\": 1, \"uninterrupted\": {}", "uninterrupted.longest_gap_days",
                .missingMember
            ),
        ] as [(String, String, RuleError.Code)])
    func `a spoilt tenure is refused`(
        _ members: String, _ path: String, _ code: RuleError.Code
    ) throws {
        let error = #expect(throws: RuleError.self) { try Story().judged(members) }
        #expect((error?.path, error?.code) == ("condition." + path, code))
    }
}

extension Story {
    /// What a tenure with these members comes to.
    fileprivate func judged(_ members: String) throws -> CriterionResult {
        try assessed(
            KindRules.judging(
                "{\"code\": \"tenure\", \"kind\": \"tenure\", \(members), "
                    + "\"gaps\": \"deducted\", \"lowest_grade\": \"attested\"}")
        ).criterion("tenure")
    }

    /// Two engagements with so many days between them, two years in all.
    fileprivate mutating func engagedTwice(_ gap: Int) {
        let first = engaged(VagueDay(day("2023-06-01")))
        let last = day("2025-01-01")
        add(.engagement(.ended(EngagementEnded(engagement: first, day: VagueDay(last)))))
        engaged(VagueDay(last.advanced(by: gap + 1)))
    }
}
