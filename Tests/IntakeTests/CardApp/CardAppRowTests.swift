import Engagement
import Testing

@testable import Intake

struct CardAppRowTests {
    private static let today = Day(daysSince1970: 20_528)  // 2026-03-16

    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? today }

    private static func card(_ given: String = "Anna", _ family: String = "Beispiel") -> CardAppCard
    {
        var card = CardAppCard()
        (card.given, card.family) = (given, family)
        card.born = day("1980-05-01")
        (card.validFrom, card.validUntil) = (day("2026-03-01"), day("2029-02-28"))
        (card.number, card.reference) = ("177", "50.112/26")
        return card
    }

    private static func row(_ card: CardAppCard, _ format: CardAppFormat) -> CardAppRow {
        CardAppRow(card, for: format, on: today)
    }

    private static func codes(_ card: CardAppCard, _ format: CardAppFormat) -> [String] {
        row(card, format).faults.map { "\($0.column.rawValue) \($0.code.rawValue)" }
    }

    @Test("A row has the values of its columns as the app reads them")
    func values() {
        #expect(
            Self.row(Self.card(), .bayern).cells
                == ["Anna Beispiel", "28.02.2029", "Standard", "", ""])
        #expect(
            Self.row(Self.card(), .koblenz).cells
                == ["Anna Beispiel", "28.02.2029", "01.05.1980", "50.112/26"])
        var card = Self.card()
        (card.street, card.postalCode, card.town) = ("Kirchgasse 30", "97346", "Iphofen")
        #expect(
            Self.row(card, .nuernberg).cells == [
                "Anna Beispiel", "28.02.2029", "01.03.2026", "01.05.1980", "177",
                "Kirchgasse 30", "", "97346", "Iphofen",
            ])
        #expect(
            Self.row(card, .freinet).cells == [
                "›Blau‹", "28.02.2029", "Anna", "Beispiel", "Kirchgasse 30", "97346", "Iphofen",
            ])
    }

    @Test("Golden cards have no end in the app")
    func gold() {
        var card = Self.card()
        card.isGold = true
        #expect(Self.codes(card, .bayern) == ["Ablaufdatum gold_has_no_end"])
        #expect(Self.row(card, .bayern).canGo)
        card.validUntil = nil
        #expect(Self.row(card, .bayern).cells[1...2] == ["", "Goldkarte"])
        #expect(Self.codes(card, .bayern).isEmpty)
    }

    @Test(
        "A name has at most 30 characters and 50 bytes",
        arguments: [
            ("Anna", String(repeating: "b", count: 25), nil),
            ("Anna", String(repeating: "b", count: 26), "name_too_long"),
            ("Anna", String(repeating: "ü", count: 22) + "b", nil),
            ("Anna", String(repeating: "ü", count: 23), "name_too_many_bytes"),
            ("Anna", String(repeating: "ü", count: 22), nil),
            ("Anna", "", "missing"), ("A", "Beispiel", "name_incomplete"),
        ])
    func lengths(_ given: String, _ family: String, _ code: String?) {
        var card = Self.card(given, family)
        if family.isEmpty { card.family = nil }
        #expect(Self.codes(card, .bayern) == (code.map { ["Name \($0)"] } ?? []))
        #expect(Self.row(card, .bayern).canGo == (code == nil))
    }

    @Test(
        "Names of other letters, digits and most signs cannot go",
        arguments: [
            ("Анна", "character_not_allowed"), ("Anna2", "character_not_allowed"),
            ("Ann/a", "character_not_allowed"), ("Bjørn", "character_not_allowed"),
            ("Ann,a", "separator_in_value"), ("Ann;a", "separator_in_value"),
            ("Ann\"a", "separator_in_value"), ("Ann\na", "separator_in_value"),
            ("Anna\u{303}q\u{303}", "character_not_allowed"),
        ])
    func letters(_ given: String, _ code: String) {
        #expect(Self.codes(Self.card(given), .bayern) == ["Name \(code)"])
    }

    @Test("Blanks, apostrophes and composed letters are written as the app takes them")
    func tidied() {
        let card = Self.card("  Zoe\u{308}  Ann-Sofie ", "O\u{2019}Neill Dr.")
        #expect(Self.row(card, .bayern).cells[0] == "Zoë Ann-Sofie O'Neill Dr.")
        #expect(Self.row(card, .bayern).cells[0].utf8.count == 26)
    }

    @Test("A long name has a proposal, and a chosen name goes in its place")
    func proposals() {
        var card = Self.card("Maria Theresia Walburga Josefa", "Beispielhuber")
        #expect(Self.row(card, .bayern).proposal == "Maria T. W. J. Beispielhuber")
        card.family = "Beispielhuber-Mustermann"
        #expect(Self.row(card, .bayern).proposal == "Maria Beispielhuber-Mustermann")
        card.family = "Beispielhuber-Mustermannsdorf"
        #expect(Self.row(card, .bayern).proposal == nil)
        card.printed = "Maria Beispielhuber"
        #expect(Self.row(card, .bayern).cells[0] == "Maria Beispielhuber")
        #expect(Self.row(card, .freinet).cells[2...3] == ["Maria", "Beispielhuber"])
        card.printed = "Maria"
        #expect(Self.codes(card, .bayern) == ["Name name_incomplete"])
    }

    @Test(
        "The end lies after today and before this day in 99 years",
        arguments: [
            ("2026-03-16", "end_not_in_future"), ("2026-03-17", nil), ("2125-03-15", nil),
            ("2125-03-16", "end_too_far"), ("", "no_end"),
        ])
    func ends(_ until: String, _ code: String?) {
        var card = Self.card()
        card.validUntil = Day(iso: until)
        #expect(Self.codes(card, .bayern) == (code.map { ["Ablaufdatum \($0)"] } ?? []))
    }

    @Test(
        "The start is not older than five years and lies before the end",
        arguments: [
            ("2021-03-16", "start_too_old"), ("2021-03-17", nil), ("2029-02-27", nil),
            ("2029-02-28", "start_not_before_end"), ("", "missing"),
        ])
    func starts(_ from: String, _ code: String?) {
        var card = Self.card()
        card.validFrom = Day(iso: from)
        #expect(Self.codes(card, .nuernberg) == (code.map { ["Startdatum \($0)"] } ?? []))
    }

    @Test(
        "The day of birth lies between 1900 and today",
        arguments: [
            ("1899-12-31", "day_out_of_range"), ("1900-01-01", nil), ("2026-03-16", nil),
            ("2026-03-17", "day_out_of_range"), ("", "missing"),
        ])
    func births(_ born: String, _ code: String?) {
        var card = Self.card()
        card.born = Day(iso: born)
        #expect(Self.codes(card, .koblenz) == (code.map { ["Geburtsdatum \($0)"] } ?? []))
    }

    @Test(
        "A pass number is a whole number below a thousand million",
        arguments: [
            ("999999999", nil), ("1000000000", "not_a_number"), ("001", "not_a_number"),
            ("A1", "not_a_number"), ("", "missing"),
        ])
    func passNumbers(_ number: String, _ code: String?) {
        var card = Self.card()
        card.number = number
        #expect(Self.codes(card, .nuernberg) == (code.map { ["Pass-ID \($0)"] } ?? []))
    }

    @Test(
        "A reference has 4 to 15 characters and few signs",
        arguments: [
            ("123", "wrong_length"), ("1234", nil), ("123456789012345", nil),
            ("1234567890123456", "wrong_length"), ("50-112/26", "character_not_allowed"),
            ("5.031.025.281", nil), ("", "missing"),
        ])
    func references(_ reference: String, _ code: String?) {
        var card = Self.card()
        card.reference = reference
        #expect(Self.codes(card, .koblenz) == (code.map { ["Referenznummer \($0)"] } ?? []))
    }

    @Test("What need not go is left empty, and the card goes")
    func optional() {
        var card = Self.card()
        (card.street, card.postalCode, card.town) = ("Hof 3, Hinterhaus", "9734", "Iphofen")
        (card.email, card.userID) = ("anna@example", "17")
        #expect(
            Self.codes(card, .nuernberg)
                == ["Adresszeile 1 separator_in_value", "PLZ not_a_postal_code"])
        #expect(Self.row(card, .nuernberg).canGo)
        #expect(Self.codes(card, .bayern) == ["MailNotification not_an_address"])
        #expect(Self.row(card, .bayern)[.userID] == "17")
    }

    @Test("Freinet's file holds what Windows-1252 has")
    func freinet() {
        #expect(Self.codes(Self.card("Łucja"), .freinet) == ["vorname not_in_windows_1252"])
        #expect(Self.codes(Self.card("Zoë"), .freinet).isEmpty)
        #expect(Self.codes(Self.card("Łucja"), .bayern).isEmpty)
    }
}
