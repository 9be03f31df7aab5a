import Testing

@testable import Engagement

struct InstantTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
        (1_768_468_327_000_000, "2026-01-15T09:12:07Z"),
        (1_768_468_327_999_999, "2026-01-15T09:12:07Z"),
    ])
    func `a moment is written in UTC, its microseconds cut off`(_ count: Int, _ iso: String) {
        #expect(Instant(microseconds: Int64(count)).iso == iso)
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999999Z", -1),
        ("2026-01-15T09:12:07Z", 1_768_468_327_000_000),
        ("2026-01-15T09:12:07.5Z", 1_768_468_327_500_000),
        ("2026-01-15T09:12:07.000001Z", 1_768_468_327_000_001),
    ])
    func `a moment is read with up to six decimals`(_ iso: String, _ count: Int) {
        #expect(Instant(iso: iso)?.microseconds == Int64(count))
    }

    @Test(arguments: [
        "", "2026-01-15", "2026-01-15T09:12:07", "2026-01-15 09:12:07Z", "2026-01-15T24:00:00Z",
        "2026-01-15T09:60:00Z", "2026-01-15T09:12:60Z", "2026-01-15T09:12:07.Z",
        "2026-01-15T09:12:07.1234567Z", "2026-01-15T09:12:07,5Z", "2026-02-30T09:12:07Z",
        "2026-01-15T0a:12:07Z", "2026-01-15T09:12:07+01:00",
    ])
    func `a text that is no moment is refused`(_ text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test(arguments: [
        ("2025-12-31T22:59:59Z", 60, "2025-12-31"), ("2025-12-31T23:00:00Z", 60, "2026-01-01"),
        ("2025-12-31T23:00:00Z", 0, "2025-12-31"), ("1970-01-01T00:00:00Z", -1, "1969-12-31"),
        ("2025-06-30T21:59:59Z", 120, "2025-06-30"), ("2025-06-30T22:00:00Z", 120, "2025-07-01"),
    ])
    func `the civil day begins at civil midnight`(_ iso: String, _ ahead: Int, _ expected: String) {
        #expect(Instant(iso: iso)?.day(minutesAheadOfUTC: ahead) == day(expected))
    }

    @Test func `moments are ordered`() {
        #expect(Instant(microseconds: -1) < Instant(microseconds: 0))
    }
}
