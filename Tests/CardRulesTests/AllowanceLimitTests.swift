import Engagement
import Testing

@testable import CardRules

struct AllowanceLimitTests {
    @Test(
        arguments: [
            ("\"cents\": 84000", 84_000, .met), ("\"cents\": 84000", 84_001, .notMet),
            ("\"cents_per_month\": 7000", 84_000, .met),
            ("\"cents_per_month\": 7000", 84_001, .notMet), ("\"cents\": 0", 1, .notMet),
            ("\"reference\": \"estg-3-26\"", 330_000, .met),
            ("\"reference\": \"estg-3-26\"", 330_001, .notMet),
        ] as [(String, Int64, Outcome)])
    func `a cap is a figure, twelve monthly figures, or an amount of the law`(
        _ cap: String, _ cents: Int64, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.paid(cents)
        #expect(try story.judged(cap).outcome == outcome)
    }

    @Test func `proven expenses are no pay`() throws {
        var story = Story()
        story.paid(50_000, .expensesProven)
        let found = try story.judged("\"cents\": 0")
        #expect((found.outcome, found.foundHigh, found.required) == (.met, 0, 0))
    }

    @Test func `what lies within the allowance may exceed a figure of the rule`() throws {
        var story = Story()
        story.attested { $0.allowance = .withinAllowance }
        #expect(try story.judged("\"cents\": 84000").outcome == .undecided)
        #expect(try story.judged("\"reference\": \"estg-3-26a\"").outcome == .met)
    }

    @Test func `money of the year before is held against the amount of that year`() throws {
        var story = Story()
        story.paid(84_001, .number26a, year: 2025)
        let found = try story.judged("\"reference\": \"estg-3-26a\"", year: "previous")
        #expect((found.outcome, found.required) == (.notMet, 84_000))
        #expect(try story.judged("\"reference\": \"estg-3-26a\"").outcome == .met)
    }

    @Test func `two amounts in one cap are refused`() throws {
        let error = #expect(throws: RuleError.self) {
            try Story().judged("\"cents\": 1, \"reference\": \"estg-3-26\"")
        }
        #expect((error?.path, error?.code) == ("condition.at_most", .contradiction))
    }
}

extension Story {
    fileprivate mutating func paid(
        _ cents: Int64, _ kind: AllowanceKind = .flatRate, year: UInt32 = 2026
    ) {
        add(
            .engagement(
                .allowanceRecorded(
                    AllowanceRecorded(
                        organisation: OrganisationID(1), year: year, amount: Cents(cents),
                        kind: kind))))
    }

    fileprivate func judged(_ cap: String, year: String = "running") throws -> CriterionResult {
        try assessed(
            KindRules.judging(
                """
                {"code": "c", "kind": "allowance", "at_most": {\(cap)}, "year": "\(year)",
                 "not_counted": ["expenses_proven"], "silence": "none"}
                """)
        ).criterion("c")
    }
}
