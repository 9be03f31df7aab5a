import Engagement
import Testing

@testable import Intake

struct DayTextTests {
    private func span(_ text: String) -> String {
        outcome(text, VagueDayText.read) { day in
            let (first, last) = (day.span.first.iso, day.span.last.iso)
            return first == last ? first : "\(first)..\(last)"
        }
    }

    @Test(arguments: [
        ("2025-03-14", "2025-03-14"), ("14.3.2025", "2025-03-14"), ("01.03.2025", "2025-03-01"),
        ("1. 3. 2025", "2025-03-01"), ("1. März 2025", "2025-03-01"),
        ("2025-03", "2025-03-01..2025-03-31"), ("03/2025", "2025-03-01..2025-03-31"),
        ("03.2025", "2025-03-01..2025-03-31"), ("3.2025", "2025-03-01..2025-03-31"),
        ("März 2025", "2025-03-01..2025-03-31"), ("Maerz 2025", "2025-03-01..2025-03-31"),
        ("March 2025", "2025-03-01..2025-03-31"), ("Dez. 2024", "2024-12-01..2024-12-31"),
        ("Feb 2024", "2024-02-01..2024-02-29"), ("2025", "2025-01-01..2025-12-31"),
        ("2025Q1", "2025-01-01..2025-03-31"), ("2025-Q4", "2025-10-01..2025-12-31"),
        ("Q1/2025", "2025-01-01..2025-03-31"), ("1. Quartal 2025", "2025-01-01..2025-03-31"),
        ("KW 12/2025", "2025-03-17..2025-03-23"), ("KW12/2025", "2025-03-17..2025-03-23"),
        ("2025-W12", "2025-03-17..2025-03-23"), ("12. KW 2025", "2025-03-17..2025-03-23"),
        ("KW 1/2025", "2024-12-30..2025-01-05"), ("KW 53/2020", "2020-12-28..2021-01-03"),
        ("Anfang 2015", "2015-01-01..2015-04-30"), ("Mitte 2015", "2015-05-01..2015-08-31"),
        ("Ende 2015", "2015-09-01..2015-12-31"), ("early 2015", "2015-01-01..2015-04-30"),
        ("2015-03..2015-05", "2015-03-01..2015-05-31"),
        ("Anfang 2015 .. 1.6.2015", "2015-01-01..2015-06-01"),
    ])
    func `a day means the span it may be`(_ text: String, _ expected: String) {
        #expect(span(text) == expected)
    }

    @Test(arguments: [
        ("31.02.2025", "! impossible_day"), ("2025-02-30", "! impossible_day"),
        ("29.02.2025", "! impossible_day"), ("2025-13", "! impossible_day"),
        ("13/2025", "! impossible_day"), ("KW 53/2025", "! impossible_day"),
        ("KW 0/2025", "! impossible_day"), ("5. Quartal 2025", "! impossible_day"),
        ("1.3.25", "! two_digit_year"), ("März 25", "! two_digit_year"),
        ("25", "! two_digit_year"), ("45660", "! serial_date 2025-01-03"),
        ("gestern", "! not_a_day"), ("1.3.20255", "! not_a_day"), ("-", "! not_a_day"),
        ("99999999999999999999", "! not_a_day"), ("Foo 2025", "! not_a_day"),
        ("Frühjahr 2015", "! season 2015-03..2015-05"),
        ("Winter 2015", "! season 2015-12..2016-02"),
        ("2015 spring", "! season 2015-03..2015-05"), ("Frühjahr", "! not_a_day"),
        ("2015-05..2015-03", "! ends_before_it_begins"), ("2015..", "! not_a_day"),
        ("1.1.0999", "! impossible_day"), ("2025-3-1-1-1", "! not_a_day"),
    ])
    func `no day is guessed`(_ text: String, _ expected: String) {
        #expect(span(text) == expected)
    }

    @Test(arguments: [
        ("1980-03-01", "1980-03-01"), ("1.3.1980", "1980-03-01"), ("1. Mai 1980", "1980-05-01"),
        ("1980", "! day_not_exact"), ("1980-02-30", "! impossible_day"),
        ("29281", "! serial_date 1980-03-01"), ("1.3.80", "! two_digit_year"),
    ])
    func `an exact day is one day`(_ text: String, _ expected: String) {
        #expect(outcome(text, DayText.exact, \.iso) == expected)
    }

    @Test func `what was written is kept only when it was vague`() throws {
        #expect(try VagueDayText.read("14.3.2025").written == nil)
        #expect(try VagueDayText.read("März 2025").written == "März 2025")
    }

    @Test func `every week of a century has seven days and follows the last`() {
        var next = ISOWeek.span(1, of: 1950)?.first
        for year in 1950...2050 {
            for week in 1...53 {
                guard let span = ISOWeek.span(week, of: year) else {
                    #expect(week == 53)
                    continue
                }
                #expect(span.first == next)
                #expect(span.days == 7)
                next = span.last.advanced(by: 1)
            }
        }
    }
}
