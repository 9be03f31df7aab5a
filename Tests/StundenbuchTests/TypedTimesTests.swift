import Engagement
import Testing

@testable import stundenbuch

struct TypedTimesTests {
    private let today = Day(daysSince1970: 20_468)

    @Test(arguments: [
        ("2025-12-31", "2025-12-31"), ("31.12.2025", "2025-12-31"), ("1.3.2025", "2025-03-01"),
        ("heute", "2026-01-15"), ("TODAY", "2026-01-15"), ("jahresende", "2026-12-31"),
        ("29.02.2024", "2024-02-29"),
    ])
    func `a day is read as people write it`(_ text: String, _ iso: String) {
        #expect(TypedDay.parse(text, today: today)?.iso == iso)
    }

    @Test(arguments: ["29.02.2025", "31.12.25", "2025-13-01", "", ".", "1.1.-202", "²5.1.2025"])
    func `what is no day of the calendar is refused`(_ text: String) {
        #expect(TypedDay.parse(text, today: today) == nil)
    }

    @Test(arguments: [
        ("2025", "2025-01-01", "2025-12-31"), ("2025Q3", "2025-07-01", "2025-09-30"),
        ("2024-02", "2024-02-01", "2024-02-29"), ("letztes-jahr", "2025-01-01", "2025-12-31"),
        ("01.07.2025-30.06.2026", "2025-07-01", "2026-06-30"),
        ("2025-07-01..2026-06-30", "2025-07-01", "2026-06-30"),
        ("15.01.2025", "2025-01-15", "2025-01-15"),
    ])
    func `a period is read as people write it`(
        _ text: String, _ first: String, _ last: String
    ) {
        let span = TypedPeriod.parse(text, today: today)
        #expect(span?.first.iso == first)
        #expect(span?.last.iso == last)
    }

    @Test(arguments: ["2025Q5", "2025-13", "Q1", "31.12.2025-01.01.2025", "25", "2025-1"])
    func `what is no period is refused`(_ text: String) {
        #expect(TypedPeriod.parse(text, today: today) == nil)
    }

    @Test(arguments: [
        ("KW 12/2025", "2025-03-17", "2025-03-23"), ("Mitte 2015", "2015-05-01", "2015-08-31"),
        ("03/2015", "2015-03-01", "2015-03-31"), ("heute", "2026-01-15", "2026-01-15"),
        ("last-year", "2025-01-01", "2025-12-31"), ("2015-03..2015-05", "2015-03-01", "2015-05-31"),
        ("01.07.2025-30.06.2026", "2025-07-01", "2026-06-30"),
    ])
    func `a vague day is read as in lists`(_ text: String, _ first: String, _ last: String) throws {
        let clock = Clock(timeZone: .utc, simulated: Instant(microseconds: 1_768_435_200_000_000))
        let day = try TypedVagueDay.day(text, clock)
        #expect((day.span.first.iso, day.span.last.iso) == (first, last))
    }

    @Test func `a season is refused with the months that may be meant`() {
        let clock = Clock(timeZone: .utc, simulated: Instant(microseconds: 1_768_435_200_000_000))
        let complaint = #expect(throws: Complaint.self) {
            try TypedVagueDay.day("Frühjahr 2015", clock)
        }
        #expect(complaint?.code == "not_a_day")
        #expect(complaint?.remedy.contains("2015-03..2015-05") == true)
    }

    @Test(arguments: [("812", 812), ("#812", 812), ("0", 0)])
    func `a record is named by its number`(_ text: String, _ position: Position) {
        #expect(TypedPosition.parse(text) == position)
    }

    @Test(arguments: ["", "#", "-1", "8x", "99999999999999999999", "٣"])
    func `what is no number of a record is refused`(_ text: String) {
        #expect(TypedPosition.parse(text) == nil)
    }
}
