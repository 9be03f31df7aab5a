import Testing

@testable import Documents

struct CalendarDateTests {
    @Test(arguments: [
        ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
        ("2025-12-31", true), ("2025-12-32", false), ("2025-00-01", false), ("2025-13-01", false),
        ("2025-04-31", false), ("0000-01-01", false), ("0001-01-01", true), ("9999-12-31", true),
        ("2025-1-01", false), ("2025-01-01 ", false), ("20250101", false), ("2025/01/01", false),
        ("+025-01-01", false), ("٢٠٢٥-01-01", false), ("", false),
    ])
    func `only real days in full ISO form are read`(_ text: String, _ isDay: Bool) {
        let date = CalendarDate(iso: text)
        #expect((date != nil) == isDay)
        if let date { #expect(date.isoText == text) }
    }

    @Test(
        arguments: [
            (0, "1970-01-01"), (-1, "1969-12-31"), (19_782, "2024-02-29"), (20_453, "2025-12-31"),
            (-719_162, "0001-01-01"), (2_932_896, "9999-12-31"),
        ] as [(Int64, String)])
    func `days are counted from 1970`(_ days: Int64, _ text: String) {
        #expect(CalendarDate(daysSince1970: days)?.isoText == text)
    }

    @Test func `consecutive counts are consecutive days over 400 years`() throws {
        var previous = try #require(CalendarDate(daysSince1970: -1))
        for days in Int64(0)..<146_097 {
            let date = try #require(CalendarDate(daysSince1970: days))
            let next =
                CalendarDate(year: previous.year, month: previous.month, day: previous.day + 1)
                ?? CalendarDate(year: previous.year, month: previous.month + 1, day: 1)
                ?? CalendarDate(year: previous.year + 1, month: 1, day: 1)
            #expect(date == next)
            previous = date
        }
    }

    @Test func `counts outside the years 1 to 9999 are no days`() {
        #expect(CalendarDate(daysSince1970: -719_163) == nil)
        #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
        #expect(CalendarDate(daysSince1970: Int64.min) == nil)
        #expect(CalendarDate(daysSince1970: Int64.max) == nil)
    }

    @Test func `instants are UTC for machines and civil time for people`() throws {
        let instant = try #require(
            CalendarInstant(microseconds: 1_767_223_800_000_042, offsetMinutes: 60))
        #expect(instant.isoText == "2025-12-31T23:30:00Z")
        #expect(instant.text(in: .german) == "01.01.2026 00:30")
        #expect(instant.text(in: .english) == "2026-01-01 00:30")
    }

    @Test func `instants before 1970 count backwards`() throws {
        let instant = try #require(CalendarInstant(microseconds: -1, offsetMinutes: 0))
        #expect(instant.isoText == "1969-12-31T23:59:59Z")
    }

    @Test func `instants outside the calendar are refused`() {
        #expect(CalendarInstant(microseconds: Int64.min, offsetMinutes: -60) == nil)
        #expect(CalendarInstant(microseconds: Int64.max, offsetMinutes: 60) == nil)
        #expect(CalendarInstant(microseconds: 0, offsetMinutes: 1441) == nil)
    }
}
