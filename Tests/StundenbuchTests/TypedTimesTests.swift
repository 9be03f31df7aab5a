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

    @Test(arguments: [("812", 812), ("#812", 812), ("0", 0)])
    func `a record is named by its number`(_ text: String, _ position: Position) {
        #expect(TypedPosition.parse(text) == position)
    }

    @Test(arguments: ["", "#", "-1", "8x", "99999999999999999999", "٣"])
    func `what is no number of a record is refused`(_ text: String) {
        #expect(TypedPosition.parse(text) == nil)
    }
}
