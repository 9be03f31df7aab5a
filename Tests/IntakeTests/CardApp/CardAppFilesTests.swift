import Engagement
import Testing

@testable import Intake

struct CardAppFilesTests {
    private static let today = Day(daysSince1970: 20_528)  // 2026-03-16

    private static func rows(_ count: Int, _ format: CardAppFormat) -> [CardAppRow] {
        var card = CardAppCard()
        (card.given, card.family) = ("Jürgen", "Größe")
        card.validUntil = today.advanced(by: 365)
        return Array(repeating: CardAppRow(card, for: format, on: today), count: count)
    }

    @Test(
        "A file holds at most 300 rows",
        arguments: [(0, []), (1, [1]), (300, [300]), (301, [300, 1]), (601, [300, 300, 1])])
    func split(_ count: Int, _ expected: [Int]) {
        let files = CardAppFiles(Self.rows(count, .bayern), for: .bayern).files
        #expect(files.map(\.rows) == expected)
    }

    @Test("A file for the app has a mark, semicolons, and no line end after its last row")
    func bytes() throws {
        let file = try #require(CardAppFiles(Self.rows(2, .bayern), for: .bayern).files.first)
        let text =
            "\u{FEFF}Name;Ablaufdatum;Kartentyp;MailNotification;UserId\n"
            + "Jürgen Größe;16.03.2027;Standard;;\nJürgen Größe;16.03.2027;Standard;;"
        #expect(file.bytes == Array(text.utf8))
    }

    @Test("Freinet's file is Windows-1252 with CRLF, and this program reads it as it is")
    func freinet() throws {
        let file = try #require(CardAppFiles(Self.rows(1, .freinet), for: .freinet).files.first)
        #expect(file.bytes.suffix(2) == [0x0D, 0x0A])
        #expect(file.bytes.contains(0xFC) && file.bytes.contains(0x9B))
        var reader = CSVReader()
        reader.feed(file.bytes)
        reader.finish()
        let (first, second) = (reader.next(), reader.next())
        let headings = try #require(first)
        #expect(
            (0..<headings.count).map(headings.text) == CardAppFormat.freinet.columns.map(\.rawValue)
        )
        let row = try #require(second)
        #expect(
            (0..<row.count).map(row.text)
                == ["›Blau‹", "16.03.2027", "Jürgen", "Größe", "", "", ""])
        #expect(reader.dialect?.encoding == .windows1252)
    }

    @Test("A link carries the values that there are, escaped byte by byte")
    func link() throws {
        let row = try #require(Self.rows(1, .bayern).first)
        let form = try #require(CardAppFormat.bayern.form)
        #expect(
            CardAppLink.link(to: form, for: row)
                == "https://bayern.ehrenamtskarte.app/cards/add?Name=J%C3%BCrgen%20Gr%C3%B6%C3%9Fe"
                + "&Ablaufdatum=16.03.2027&Kartentyp=Standard")
        #expect(CardAppLink.escaped("a&b=c+\u{1}") == "a%26b%3Dc%2B%01")
    }
}
