import Engagement
import Testing

@testable import Intake

struct DurationTextTests {
    @Test(arguments: [
        ("3,5", "210"), ("3.5", "210"), ("3:30", "210"), ("3h30", "210"), ("3 h 30 min", "210"),
        ("210 min", "210"), ("210 Min.", "210"), ("3,5 Std.", "210"), ("3,5h", "210"),
        ("4", "240"), ("2 Stunden", "120"), ("0:05", "5"), ("3:30:00", "210"), ("0,1", "6"),
        ("0,33", "20"), ("0,67", "40"), ("1,25", "75"), ("0,333", "20"), ("12,08", "725"),
        ("3 Std 5 Min", "185"), ("8784", "527040"),
    ])
    func `people write hours in many ways`(_ text: String, _ minutes: String) {
        #expect(outcome(text, DurationText.hours) { "\($0.count)" } == minutes)
    }

    @Test(arguments: [
        ("1.234", "! ambiguous_number"), ("1,234", "! ambiguous_number"),
        ("1.234,5", "! thousands_separator 1234,5"), ("0,34", "! not_whole_minutes 0:20"),
        ("0,99", "! not_whole_minutes 0:59"), ("0,12345", "! not_whole_minutes"),
        ("03. Mai", "! date_instead_of_hours 3,5"), ("3. Mai", "! date_instead_of_hours 3,5"),
        ("May 3", "! date_instead_of_hours 3,5"), ("Mai 03", "! date_instead_of_hours 3,5"),
        ("03.05.2025", "! date_instead_of_hours 3,5"), ("45780", "! date_instead_of_hours 3,5"),
        ("2025-05-03", "! date_instead_of_hours 3,5"),
        ("03. Mai 2025", "! date_instead_of_hours 3,5"),
        ("0", "! zero"), ("0:00", "! zero"), ("-3,5", "! negative"), ("-3:30", "! negative"),
        ("8785", "! too_large"), ("99999999999999999999", "! too_large"),
        ("3:60", "! not_a_duration"), ("drei", "! not_a_duration"), ("3h90", "! not_a_duration"),
        ("1e3", "! not_a_duration"), ("", "! not_a_duration"), ("3,", "! not_a_duration"),
        ("--3", "! not_a_duration"), ("٣", "! not_a_duration"),
    ])
    func `what is unclear is refused with what may be meant`(_ text: String, _ fault: String) {
        #expect(outcome(text, DurationText.hours) { "\($0.count)" } == fault)
    }

    @Test func `every minute of a day is found again from two decimals`() {
        for minutes in 1...1_440 {
            let hundredths = (minutes * 100 + 30) / 60
            let text = "\(hundredths / 100),\(Digits.two(hundredths % 100))"
            #expect(outcome(text, DurationText.hours) { "\($0.count)" } == "\(minutes)")
        }
    }

    @Test(arguments: [
        ("90", "90"), ("527040", "527040"), ("527041", "! too_large"), ("0", "! zero"),
        ("-90", "! negative"), ("9223372036854775808", "! too_large"),
        ("1,5", "! not_whole_number"), ("90,0", "! not_whole_number 90"),
        ("1.234", "! ambiguous_number"), ("x", "! not_whole_number"),
    ])
    func `minutes are whole and within a year`(_ text: String, _ expected: String) {
        #expect(outcome(text, WholeNumber.minutes) { "\($0.count)" } == expected)
    }

    @Test(arguments: [
        ("84000", "84000"), ("0", "0"), ("840,00", "! not_whole_number 84000"),
        ("840 €", "! not_whole_number 84000"), ("840,50 EUR", "! not_whole_number 84050"),
        ("-1", "! negative"), ("100000000001", "! too_large"), ("1.000", "! ambiguous_number"),
    ])
    func `cents are whole`(_ text: String, _ expected: String) {
        #expect(outcome(text, WholeNumber.cents) { "\($0.count)" } == expected)
    }
}
