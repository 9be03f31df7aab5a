import Engagement
import Testing

@testable import CardRules

struct WindowTests {
    @Test func `each window has its days`() {
        let asOf = Story.stichtag
        #expect(
            Window.pastCalendarYears(2).spans(asOf: asOf, begin: nil)
                == [span("2024-01-01", "2025-12-31")])
        #expect(
            Window.eachOfCalendarYears(2).spans(asOf: asOf, begin: nil)
                == [span("2025-01-01", "2025-12-31"), span("2024-01-01", "2024-12-31")])
        #expect(
            Window.eachOfYears(2).spans(asOf: asOf, begin: nil)
                == [span("2025-01-16", "2026-01-15"), span("2024-01-16", "2025-01-15")])
        #expect(
            Window.wholeTenure.spans(asOf: asOf, begin: day("2001-05-01"))
                == [span("2001-05-01", "2026-01-15")])
        #expect(Window.wholeTenure.spans(asOf: asOf, begin: nil).isEmpty)
    }

    @Test(
        arguments: [(9_000, 9_000, .met), (9_000, 8_999, .notMet), (8_999, 9_000, .notMet)]
            as [(Int64, Int64, Outcome)])
    func `each of two years must reach the hours`(
        _ first: Int64, _ second: Int64, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        story.confirmed(first, on("2024-06-01"))
        story.confirmed(second, on("2025-06-01"))
        let rule = try KindRules.judging(Self.hours("\"each_of_years\": 2", "per_year", 9_000))
        let found = try story.assessed(rule).criterion("hours")
        #expect((found.outcome, found.foundLow) == (outcome, min(first, second)))
    }

    @Test(arguments: [(29_999, .notMet), (30_000, .met)] as [(Int64, Outcome)])
    func `a sum over two years may be made in one`(_ minutes: Int64, _ outcome: Outcome) throws {
        var story = Story.qualified()
        story.confirmed(minutes, on("2024-06-01"))
        let rule = try KindRules.judging(
            Self.hours("\"months_before_as_of\": 24", "total", 30_000))
        #expect(try story.assessed(rule).outcome == outcome)
    }

    @Test func `a whole tenure begins with the first day the person may have been engaged`() throws
    {
        var story = Story()
        story.engaged(VagueDay(span: span("2010-01-01", "2010-12-31"), written: "2010"))
        story.confirmed(6_000, on("2010-03-01"))
        story.confirmed(6_000, on("2009-12-31"))
        let rule = try KindRules.judging(Self.hours("\"whole_tenure\": true", "total", 12_000))
        #expect(try story.assessed(rule).criterion("hours").foundHigh == 6_000)
    }

    @Test(
        arguments: [
            ("\"past_calendar_years\": 0", "total", "window.past_calendar_years", .outOfRange),
            ("\"each_of_years\": 0", "total", "window.each_of_years", .outOfRange),
            ("\"whole_tenure\": true", "per_year", "measure", .contradiction),
            ("\"whole_tenure\": false", "total", "window.whole_tenure", .contradiction),
            ("\"past_calendar_years\": 2", "per_year", "measure", .contradiction),
            (
                "\"past_calendar_years\": 2, \"calendar_year\": \"previous\"", "total", "window",
                .contradiction
            ),
            ("\"weeks_before\": 2", "total", "window.weeks_before", .unknownMember),
            (
                "\"calendar_year\": \"previous\", \"until\": \"2020-01-01\"", "total",
                "window.until", .unknownMember
            ),
        ] as [(String, String, String, RuleError.Code)])
    func `a spoilt window is refused`(
        _ window: String, _ measure: String, _ path: String, _ code: RuleError.Code
    ) throws {
        let error = #expect(throws: RuleError.self) {
            try KindRules.judging(Self.hours(window, measure, 1))
        }
        #expect((error?.path, error?.code) == ("condition." + path, code))
    }

    /// An hours criterion with a window.
    static func hours(_ window: String, _ measure: String, _ least: Int64) -> String {
        """
        {"code": "hours", "kind": "hours", "measure": "\(measure)", "at_least": \(least),
         "window": {\(window)}, "counts": "confirmed", "lowest_grade": "attested",
         "bases": ["voluntary"], "tolerance_percent": 10}
        """
    }
}
