import Testing

@testable import Engagement

struct DaySpanTests {
    @Test func `a span runs from its first to its last day`() {
        #expect(DaySpan(from: day("2025-01-02"), to: day("2025-01-01")) == nil)
        let one = DaySpan(from: day("2025-01-01"), to: day("2025-01-01"))
        #expect(one?.days == 1)
        #expect(one?.isOneDay == true)
        #expect(span("2025-01-01", "2025-01-02").days == 2)
        #expect(!span("2025-01-01", "2025-01-02").isOneDay)
    }

    @Test(arguments: [
        (1, "2024-01-01", "2024-03-31"), (2, "2024-04-01", "2024-06-30"),
        (3, "2024-07-01", "2024-09-30"), (4, "2024-10-01", "2024-12-31"),
    ])
    func `a quarter has three months`(_ quarter: Int, _ first: String, _ last: String) {
        #expect(DaySpan(year: 2024, quarter: quarter) == span(first, last))
    }

    @Test func `years, quarters and months that are none give no span`() {
        #expect(DaySpan(year: 2024)?.days == 366)
        #expect(DaySpan(year: 2024, month: 2) == span("2024-02-01", "2024-02-29"))
        #expect(DaySpan(year: 999) == nil)
        #expect(DaySpan(year: 10_000) == nil)
        #expect(DaySpan(year: 2024, quarter: 0) == nil)
        #expect(DaySpan(year: 2024, quarter: 5) == nil)
        #expect(DaySpan(year: 2024, month: 0) == nil)
        #expect(DaySpan(year: 2024, month: 13) == nil)
    }

    @Test(arguments: [
        ("2025-01-01", "2025-01-04", false), ("2025-01-01", "2025-01-05", true),
        ("2025-01-06", "2025-01-07", true), ("2025-01-10", "2025-01-20", true),
        ("2025-01-11", "2025-01-20", false), ("2025-01-01", "2025-01-31", true),
    ])
    func `spans that share a day overlap`(_ first: String, _ last: String, _ shares: Bool) {
        let middle = span("2025-01-05", "2025-01-10")
        #expect(middle.overlaps(span(first, last)) == shares)
        #expect(span(first, last).overlaps(middle) == shares)
    }

    @Test func `a span contains what lies between its ends`() {
        let middle = span("2025-01-05", "2025-01-10")
        let days = ["2025-01-04", "2025-01-05", "2025-01-10", "2025-01-11"]
        #expect(days.map { middle.contains(day($0)) } == [false, true, true, false])
        #expect(middle.contains(middle))
        #expect(!middle.contains(span("2025-01-05", "2025-01-11")))
        #expect(!middle.contains(span("2025-01-04", "2025-01-10")))
    }

    @Test func `a vague day is exact when only one day is possible`() {
        #expect(VagueDay(day("2015-03-01")).exact == day("2015-03-01"))
        #expect(VagueDay(span: span("2015-01-01", "2015-12-31"), written: "2015").exact == nil)
    }
}
