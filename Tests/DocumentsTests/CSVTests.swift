import TestSupport
import Testing

@testable import Documents

struct CSVTests {
    /// Attacks and look-alikes; each must open as text behind an apostrophe.
    static let formulas = [
        "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\";\"y\")", "=", "==", "+1",
        "+49 911 1234",
        "+cmd|' /C calc'!A0", "-1", "-5,00", "-1+1", "--", "@SUM(1)", "@", "\t=1", "\tx", "\r=1",
        "\r\n=1", "\n=1", "\0=1", "＝1+1", "＋1", "－1", "＠SUM", "﹦1", "﹢1", "﹣1", "﹫x", "−1",
        " =1", "\u{A0}=1", "\u{200B}=1", "\u{FEFF}=1", "\u{200D}=1", "\u{1B}=1", "=\u{301}1",
        "=1;=2", "=\"a\"", "-", "\u{202E}=1", "\u{3000}@x",
    ]

    static let harmless = [
        "Tafel", "a=1", "1-1", "'=1", "\"=1", "1+1", "Süd–Ost", "–", "a@b.example", "(=1)",
        "01067", "",
    ]

    private static let listFormats: [(Format, Unicode.Scalar)] = [(.csv, ","), (.csvDE, ";")]

    private static let triggers: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠",
    ]

    /// Reads what a writer wrote, as RFC 4180 says.
    private func parse(_ bytes: [UInt8], _ separator: Unicode.Scalar) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"": field.append(scalars.removeFirst())
            case "\"": isQuoted.toggle()
            case _ where isQuoted: field.append(scalar)
            case separator, "\n":
                row.append(String(field))
                field = String.UnicodeScalarView()
                guard scalar == "\n" else { continue }
                rows.append(row)
                row = []
            case "\r" where scalars.first == "\n": continue
            default: field.append(scalar)
            }
        }
        return rows
    }

    private func column(_ kind: Column.Kind) -> Column {
        Column(key: "value", title: "Wert", kind: kind)
    }

    @Test(arguments: Column.Kind.allCases)
    func `no text starts a formula in a column of any kind`(_ kind: Column.Kind) {
        let rows = Self.formulas.map { [Cell.text($0), .text("end")] }
        let end = Column(key: "end", title: "Ende", kind: .text)
        let table = Table(name: "attack", columns: [column(kind), end], rows: rows)
        for (format, separator) in Self.listFormats {
            let parsed = parse(Renderer.render(table, as: format, language: .english), separator)
            #expect(parsed.count == rows.count + 1)
            for (payload, fields) in zip(Self.formulas, parsed.dropFirst()) {
                #expect(fields.last == "end", "\(format) \(payload.debugDescription)")
                #expect(fields.first?.unicodeScalars.first == "'", "\(payload.debugDescription)")
            }
        }
    }

    @Test func `identifiers, headings and sections are guarded as well`() {
        let columns = [Column(key: "=key", title: "=Titel", kind: .identifier)]
        let section = Table.Section(title: "@Abschnitt", rows: [[.identifier("+49")]])
        let table = Table(name: "t", columns: columns, sections: [section])
        let machine = parse(Renderer.render(table, as: .csv, language: .german), ",")
        #expect(machine == [["section", "'=key"], ["'@Abschnitt", "'+49"]])
        let german = parse(Renderer.render(table, as: .csvDE, language: .german), ";")
        #expect(german == [["Abschnitt", "'=Titel"], ["'@Abschnitt", "'+49"]])
    }

    @Test(arguments: harmless)
    func `harmless text is left alone`(_ text: String) {
        #expect(SpreadsheetText.guarded(text) == text)
    }

    @Test(arguments: [
        (Cell.integer(-5), "-5", "-5"), (.minutes(-300), "-300", "-5,00;-300"),
        (.cents(-1250), "-1250", "-12,50"), (.integer(1_000_000), "1000000", "1000000"),
    ])
    func `typed numbers never get an apostrophe`(
        _ cell: Cell, _ machine: String, _ german: String
    ) {
        let kind: Column.Kind =
            switch cell {
            case .minutes: .minutes
            case .cents: .cents
            default: .integer
            }
        let table = Table(name: "t", columns: [column(kind)], rows: [[cell]])
        let csv = Renderer.render(table, as: .csv, language: .german)
        #expect(csv == Array("value\n\(machine)\n".utf8))
        let sheet = String(
            decoding: Renderer.render(table, as: .csvDE, language: .german), as: UTF8.self)
        #expect(sheet.hasSuffix("\r\n\(german)\r\n"))
    }

    @Test(arguments: [
        ("a", "a"), ("a,b", "\"a,b\""), ("a;b", "a;b"), ("a\"b", "\"a\"\"b\""),
        ("a\nb", "\"a\nb\""),
        ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""),
        ("a b", "a b"), ("\"\u{301}", "\"\"\"\u{301}\""), (",\u{301}", "\",\u{301}\""),
        ("", "\"\""),
        ("a\u{1B}b\u{9B}", "a\\u{001B}b\\u{009B}"),
    ])
    func `fields are quoted only where needed`(_ text: String, _ expected: String) {
        let table = Table(name: "t", columns: [column(.text)], rows: [[.text(text)]])
        let bytes = Renderer.render(table, as: .csv, language: .english)
        #expect(bytes == Array("value\n\(expected)\n".utf8))
    }

    @Test func `the German dialect quotes its own separator`() {
        let rows: [[Cell]] = [[.text("a;b")], [.text("a,b")]]
        let table = Table(name: "t", columns: [column(.text)], rows: rows)
        let bytes = Renderer.render(table, as: .csvDE, language: .german)
        #expect(bytes == Array("\u{FEFF}Wert\r\n\"a;b\"\r\na,b\r\n".utf8))
    }

    @Test func `random text never starts a formula and survives reading`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("CSV text, seed \(seed)")
        var generator = SplitMix(seed: seed)
        let alphabet = Array("=+-@\t\r\n\0 ,;\"'aä＝\u{200B}\u{301}\u{1B}".unicodeScalars)
        for round in 0..<5_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                scalars.append(alphabet.randomElement(using: &generator) ?? "a")
            }
            let table = Table(
                name: "t", columns: [column(.text), Column(key: "b", title: "b", kind: .text)],
                rows: [[.text(String(scalars)), .text("end")]])
            for (format, separator) in Self.listFormats {
                let fields = parse(Renderer.render(table, as: format, language: .german), separator)
                #expect(fields.count == 2 && fields.last?.last == "end", "seed \(seed), \(round)")
                let first = fields.last?.first?.unicodeScalars.first
                let isText = first.map { !Self.triggers.contains($0) } ?? false
                #expect(isText, "seed \(seed), round \(round)")
            }
        }
    }
}
