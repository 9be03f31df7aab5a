import Engagement
import Testing

@testable import Intake

struct ValueTests {
    @Test(arguments: [
        ("14:00", "840"), ("14.00", "840"), ("14 Uhr", "840"), ("14 Uhr 30", "870"),
        ("14:30 Uhr", "870"), ("9:05", "545"), ("24:00", "1440"), ("14h", "840"),
        ("08:00:00", "480"), ("25:00", "! not_a_clock_time"), ("24:01", "! not_a_clock_time"),
        ("14:60", "! not_a_clock_time"), ("14", "! not_a_clock_time"),
        ("mittags", "! not_a_clock_time"), ("-1:00", "! not_a_clock_time"),
    ])
    func `clock times`(_ text: String, _ expected: String) {
        #expect(outcome(text, ClockText.minutes) { "\($0)" } == expected)
    }

    @Test(arguments: [
        ("15001000", "15001000"), ("01001000", "01001000"),
        ("1001000", "! lost_leading_zero 01001000"), ("17001000", "! not_a_municipality_key"),
        ("150010", "! not_a_municipality_key"), ("Dessau", "! not_a_municipality_key"),
    ])
    func `municipality keys have eight digits`(_ text: String, _ expected: String) {
        #expect(outcome(text, OfficialKey.municipality, \.text) == expected)
    }

    @Test(arguments: [
        ("06844", "06844"), ("6844", "! lost_leading_zero 06844"), ("68", "! not_a_postal_code"),
        ("068444", "! not_a_postal_code"), ("D-06844", "! not_a_postal_code"),
    ])
    func `postal codes have five digits`(_ text: String, _ expected: String) {
        #expect(outcome(text, OfficialKey.postalCode) { $0 } == expected)
    }

    @Test(arguments: ["ja", "Ja", "yes", "true", "1", "x", "X", "wahr"])
    func `yes`(_ text: String) throws { #expect(try Words.truth(text)) }

    @Test(arguments: ["nein", "NO", "false", "0", "falsch"])
    func `no`(_ text: String) throws { #expect(try !Words.truth(text)) }

    @Test func `a word that is not known is answered with the nearest`() {
        #expect(outcome("ehrenamtlch", Words.basis) { "\($0)" } == "! unknown_word ehrenamtlich")
        #expect(
            outcome("???", Words.decision) { "\($0)" }
                == "! unknown_word granted (erteilt), refused (abgelehnt)")
        #expect(outcome("§ 3 Nr. 26a EStG", Words.allowanceKind) { "\($0)" } == "number26a")
    }

    @Test(arguments: [
        ("keine", "none"), ("no", "none"), ("im Freibetrag", "withinAllowance"),
        ("nur Auslagen", "expensesOnly"),
        ("840,00 EUR", "amount 84000"), ("840 €", "amount 84000"),
        ("840", "! amount_without_unit 840 EUR"), ("840,00", "! amount_without_unit 840,00 EUR"),
    ])
    func `an attested allowance is a word or an amount with its currency`(
        _ text: String, _ expected: String
    ) {
        let found = outcome(text, Words.allowance) { money in
            "\(money.stated)" + (money.amount.map { " \($0.count)" } ?? "")
        }
        #expect(found == expected)
    }

    @Test(arguments: [
        ("#####", "! spreadsheet_error"), ("#NAME?", "! spreadsheet_error"),
        ("#BEZUG!", "! spreadsheet_error"), ("1,23E+05", "! scientific_notation 123000"),
        ("1.23E+11", "! scientific_notation 123000000000"), ("MÃ¼ller", "! mojibake Müller"),
        ("StraÃŸe", "! mojibake Straße"), ("â‚¬ Ã¤", "! mojibake € ä"), ("Müller", "fine"),
        ("São", "fine"), ("#1", "fine"), ("C+E+5", "fine"), ("Ã", "fine"),
    ])
    func `damage by spreadsheets is recognised`(_ text: String, _ expected: String) {
        let found = outcome(
            text,
            { text throws(ValueFault) in
                if let fault = SpreadsheetDamage.fault(in: text) { throw fault }
                return "fine"
            },
            { $0 })
        #expect(found == expected)
    }

    @Test(arguments: [
        ("Özdemir-O'Neill", "Özdemir-O'Neill"), ("Mu\u{308}ller", "Müller"),
        ("Nguye\u{302}\u{303}n", "Nguyễn"), ("Nguye\u{303}\u{302}n", "Nguyẽ\u{302}n"),
        ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("\u{212B}sa", "Åsa"),
        ("Łukasz Żółć", "Łukasz Żółć"), ("D’Angelo", "D’Angelo"),
        ("Иван", "! character_not_allowed U+0418 1"),
        ("Annа", "! character_not_allowed U+0430 4"),
        ("Ann\u{202E}a", "! control_character U+202E 4"),
        ("A\u{1B}[31m", "! control_character U+001B 2"), ("A\nB", "! control_character U+000A 2"),
        ("A\u{200B}B", "! control_character U+200B 2"),
        ("😀", "! character_not_allowed U+1F600 1"),
    ])
    func `names are Latin, composed and without steering characters`(
        _ text: String, _ expected: String
    ) {
        let found = outcome(text, PlainText.name) { $0 }
        #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `texts have limits`() {
        let long = String(repeating: "x", count: 201)
        #expect(outcome(long, PlainText.short) { $0 } == "! text_too_long 200")
        #expect(outcome(String(long.dropLast()), PlainText.short) { $0 }.count == 200)
    }
}
