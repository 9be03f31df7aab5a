import Testing

@testable import Engagement

struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016),
        ("2000-03-01", 11_017), ("1600-03-01", -135_080), ("2038-01-19", 24_855),
    ])
    func `a day is a distance from 1970`(_ iso: String, _ distance: Int32) {
        #expect(Day(iso: iso)?.daysSince1970 == distance)
        #expect(Day(daysSince1970: distance).iso == iso)
    }

    @Test func `every day of the calendar follows the one before`() throws {
        var expected = try #require(Day(iso: "1000-01-01"))
        for year in Day.years where year % 97 == 0 || (1895...2105).contains(year) {
            expected = try #require(Day(year: year, month: 1, day: 1))
            for month in 1...12 {
                for day in 1...Day.length(ofMonth: month, year: year) {
                    #expect(Day(year: year, month: month, day: day) == expected)
                    #expect(expected.civil == (year, month, day))
                    expected = expected.advanced(by: 1)
                }
            }
            #expect(expected.civil == (year + 1, 1, 1))
        }
    }

    @Test(arguments: [
        "2025-02-29", "1900-02-29", "2025-04-31", "2025-00-01", "2025-13-01", "2025-01-00",
        "2025-1-01", "2025-01-1", "2025/01/01", "0999-12-31", "20250101", "", "2025-01-01 ",
        "２025-01-01", "-025-01-01",
    ])
    func `a text that is no day is refused`(_ text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: [(2024, 29), (2025, 28), (1900, 28), (2000, 29)])
    func `February follows the Gregorian rule`(_ year: Int, _ length: Int) {
        #expect(Day.length(ofMonth: 2, year: year) == length)
    }

    @Test(arguments: [
        ("2007-06-15", "2025-06-14", 17), ("2007-06-15", "2025-06-15", 18),
        ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-29", 20),
    ])
    func `a year is complete on the anniversary`(
        _ born: String, _ later: String, _ years: Int
    ) {
        #expect(day(born).completedYears(until: day(later)) == years)
    }

    @Test func `the same day some years later exists, save the leap day`() {
        #expect(day("2024-02-29").advanced(byYears: 1) == day("2025-02-28"))
        #expect(day("2024-02-29").advanced(byYears: 4) == day("2028-02-29"))
        #expect(day("2024-05-31").advanced(byYears: -1) == day("2023-05-31"))
        #expect(day("9999-01-01").advanced(byYears: 1) == nil)
    }

    @Test func `distances and order agree`() {
        #expect(day("2025-03-01").days(since: day("2025-02-28")) == 1)
        #expect(day("2025-02-28").days(since: day("2025-03-01")) == -1)
        #expect(day("2025-02-28") < day("2025-03-01"))
        #expect(Day(daysSince1970: .max).advanced(by: 1) == Day(daysSince1970: .max))
    }
}
