import TestSupport
import Testing

@testable import Spreadsheets

struct WrittenTests {
    private static func sheet(_ name: String, _ rows: [[WrittenCell]]) -> WrittenSheet {
        let columns = (rows.first ?? []).indices.map {
            WrittenSheet.Column(heading: "Spalte \($0)", width: 12, isKey: false)
        }
        return WrittenSheet(
            name: name, titles: [], columns: columns, rows: rows, totals: [], notes: [])
    }

    private static func bytes(_ sheets: WrittenSheet...) throws -> [UInt8] {
        try WorkbookWriter.bytes(of: sheets, author: "Stundenbuch")
    }

    @Test func `a table is written with its titles, sums and notes`() throws {
        let sheet = WrittenSheet(
            name: "Stunden", titles: ["Stundenliste", "Erfunden"],
            columns: [
                WrittenSheet.Column(heading: "PLZ", width: 8, isKey: true),
                WrittenSheet.Column(heading: "Stunden", width: 9, isKey: false),
            ],
            rows: [[.text("01067"), .hours(minutes: 210)]],
            totals: [[.text("Summe"), .hours(minutes: 210)]], notes: ["Stand: heute"])
        let told = try Told(Self.bytes(sheet))
        #expect(
            told.cells == [
                "A1 text Stundenliste", "A2 text Erfunden", "A4 text PLZ", "B4 text Stunden",
                "A5 text 01067", "B5 number 3.5", "A6 text Summe", "B6 number 3.5",
                "A8 text Stand: heute",
            ])
    }

    @Test func `each kind of cell stays what it is`() throws {
        let cells: [(WrittenCell, String)] = [
            (.empty, ""), (.text("=1+1"), "text =1+1"), (.text("007"), "text 007"),
            (.text("a_x000D_b\r\n\tc\u{1}\0"), "text a_x000D_b\r\n\tc\u{1}\0"),
            (.text("\u{FFFF}\u{FFFD}"), "text \u{FFFD}\u{FFFD}"),
            (.whole(999_999_999_999_999), "number 999999999999999"),
            (.whole(1_000_000_000_000_000), "text 1000000000000000"),
            (.whole(.min), "text -9223372036854775808"),
            (.decimal(-1_250, scale: 2), "number -12.5"),
            (.decimal(5, scale: 4), "number 0.0005"), (.decimal(3, scale: 0), "number 3"),
            (.hours(minutes: 20), "number 0.333333333333333"),
            (.day(sinceEpoch: 20_148), "day 2025-03-01"),
            (.day(sinceEpoch: -25_508), "day 1900-03-01"),
            (.day(sinceEpoch: -25_509), "text 1900-02-28"),
            (.dayAndMinute(sinceEpoch: 20_148, minute: 1_439), "day 2025-03-01 23:59"),
            (.dayAndMinute(sinceEpoch: 20_148, minute: 0), "day 2025-03-01"),
        ]
        let told = try Told(Self.bytes(Self.sheet("A", cells.map { [$0.0] })))
        let expected = cells.enumerated().filter { $1.0 != .empty }.map { "A\($0 + 2) \($1.1)" }
        #expect(Array(told.cells.dropFirst()) == expected)
    }

    @Test func `what was written is read back, whatever it was`() throws {
        var random = SplitMix(seed: 20_261_121)
        for _ in 0..<20 {
            let rows = (0..<30).map { _ in (0..<6).map { _ in Self.anyCell(&random) } }
            let told = try Told(Self.bytes(Self.sheet("Zufall", rows)))
            var expected: [String] = []
            for (row, cells) in rows.enumerated() {
                for (column, cell) in cells.enumerated() where cell != .empty {
                    let place = GridPlace.letters(ofColumn: column + 1) + String(row + 2)
                    expected.append("\(place) \(Self.told(cell))")
                }
            }
            #expect(Array(told.cells.dropFirst(6)) == expected)
        }
    }

    @Test func `the same tables give the same bytes`() throws {
        let sheet = Self.sheet("A", [[.text("ä"), .day(sinceEpoch: 20_148)]])
        #expect(try Self.bytes(sheet, sheet) == Self.bytes(sheet, sheet))
    }

    @Test func `too long a text is refused, the longest is not`() throws {
        let long = { (length: Int) in
            Self.sheet("A", [[.text(String(repeating: "ä", count: length))]])
        }
        #expect(try Told(Self.bytes(long(32_767))).cells.count == 2)
        #expect(throws: SpreadsheetError(.textTooLong, part: "A", row: 2, limit: 32_767)) {
            try Self.bytes(long(32_768))
        }
    }

    @Test(arguments: [
        ("Stunden", "Stunden"), ("", "1"), ("a/b [c]:*?\\d", "a b  c     d"), ("'x'", "x"),
        (String(repeating: "x", count: 40), String(repeating: "x", count: 31)),
        (String(repeating: "😀", count: 20), String(repeating: "😀", count: 15)),
        ("STUNDEN", "STUNDEN"),
    ])
    func `a name is fitted to a tab`(_ name: String, _ fitted: String) {
        #expect(SheetName.fitting(name, among: []) == fitted)
    }

    @Test func `no two tabs share a name`() throws {
        let long = String(repeating: "x", count: 31)
        let sheets = ["A", "a", "A", long, long].map { Self.sheet($0, [[.whole(1)]]) }
        let bytes = try WorkbookWriter.bytes(of: sheets, author: "")
        let names = try Workbook(bytes, limits: .standard).sheets.map(\.name)
        #expect(names == ["A", "a 2", "A 3", long, String(long.dropLast(2)) + " 2"])
    }

    private static func anyCell(_ random: inout SplitMix) -> WrittenCell {
        switch Int.random(in: 0..<7, using: &random) {
        case 0: .empty
        case 1: .text(anyText(&random))
        case 2: .whole(.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random))
        case 3:
            .decimal(
                .random(in: -9_999_999_999...9_999_999_999, using: &random),
                scale: .random(in: 0...4, using: &random))
        case 4: .hours(minutes: .random(in: 0...10_000_000, using: &random))
        case 5: .day(sinceEpoch: .random(in: -25_508...2_932_896, using: &random))
        default:
            .dayAndMinute(
                sinceEpoch: .random(in: -25_508...100_000, using: &random),
                minute: .random(in: 1...1_439, using: &random))
        }
    }

    private static func anyText(_ random: inout SplitMix) -> String {
        let pieces = [
            "ä", "e\u{301}", "=", "_x0041_", "_", "x", "\n", "\t", " ", "<&>\"'", "0", "€",
        ]
        return "x"
            + (0..<Int.random(in: 0..<12, using: &random))
            .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
    }

    private static func told(_ cell: WrittenCell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): "text \(text)"
        case .whole(let number): "number \(number)"
        case .decimal(let number, let scale):
            "number \(DecimalNumber("\(number)E-\(scale)".utf8)?.text ?? "")"
        case .hours(let minutes): "number \(quotient(minutes, 60))"
        case .day(let day): "day \(ISODay.text(day))"
        case .dayAndMinute(let day, let minute):
            "day \(ISODay.text(day)) "
                + "\(ISODay.digits(minute / 60, 2)):\(ISODay.digits(minute % 60, 2))"
        }
    }

    /// The quotient to 15 significant digits, by whole numbers.
    private static func quotient(_ number: Int64, _ divisor: Int64) -> String {
        var digits = String(number / divisor)
        var (rest, decimals) = (number % divisor, "")
        let significant = digits == "0" ? 0 : digits.utf8.count
        while significant + decimals.utf8.count < 20 {
            rest *= 10
            decimals += String(rest / divisor)
            rest %= divisor
        }
        digits += "." + decimals
        return DecimalNumber(digits.utf8)?.text ?? ""
    }
}
