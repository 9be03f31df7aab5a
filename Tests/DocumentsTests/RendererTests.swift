import StrictJSON
import Testing

@testable import Documents

struct RendererTests {
    private func table() throws -> Table {
        let day = try #require(CalendarDate(iso: "2025-12-31"))
        let instant = try #require(
            CalendarInstant(microseconds: 1_773_475_920_000_000, offsetMinutes: 60))
        let table = Table(
            name: "hours",
            columns: [
                Column(key: "org_id", title: "Nr.", kind: .identifier),
                Column(key: "org_name", title: "Träger", kind: .text),
                Column(key: "total_minutes", title: "Stunden", kind: .minutes),
                Column(key: "amount_cents", title: "Betrag", kind: .cents),
                Column(key: "entries", title: "Anzahl", kind: .integer),
                Column(key: "last_day", title: "zuletzt", kind: .day),
                Column(key: "recorded_at", title: "erfasst", kind: .instant),
                Column(key: "open", title: "offen", kind: .boolean),
            ],
            caption: "Bestätigte Stunden 2025",
            rows: [
                [
                    .identifier("O-012"), .text("Fu\u{308}rther \"Tafel\"; Süd"), .minutes(67_110),
                    .cents(123_456), .integer(1_048), .day(day), .instant(instant), .boolean(true),
                ],
                [
                    .identifier("O-7"), .text("=Lesepaten"), .minutes(20), .cents(-5), .integer(1),
                    .empty, .empty, .boolean(false),
                ],
            ],
            notes: ["Nicht enthalten: 37,50 Stunden"],
            footer: ["Journal #48211"])
        return try #require(table.totalled(["total_minutes", "amount_cents"], label: "Summe"))
    }

    private func render(
        _ format: Format, _ language: Language, width: Int? = nil
    ) throws -> String {
        let bytes = try Renderer.render(table(), as: format, language: language, width: width)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `text in German aligns and escapes`() throws {
        let expected = """
            Bestätigte Stunden 2025
            Nr.    Träger                 Stunden    Betrag  Anzahl  zuletzt     \
            erfasst           offen
            O-012  Fu\u{308}rther "Tafel"; Süd  1.118,50  1.234,56   1.048  31.12.2025  \
            14.03.2026 09:12  ja
            O-7    =Lesepaten                0,33     -0,05       1              \
                              nein
            Summe                        1.118,83  1.234,51

            Nicht enthalten: 37,50 Stunden

            Journal #48211

            """
        #expect(try render(.text, .german) == expected)
    }

    @Test func `text in English has its own numbers and days`() throws {
        let text = try render(.text, .english)
        #expect(text.contains("1,118.50  1,234.56   1,048  2025-12-31  2026-03-14 09:12  yes\n"))
        #expect(text.contains("0.33     -0.05       1                                no\n"))
    }

    @Test func `a width shortens texts and nothing else`() throws {
        let lines = try render(.text, .german, width: 86).split(separator: "\n")
        #expect(lines[2].hasPrefix("O-012  Fu\u{308}rther \"Tafe…  1.118,50  1.234,56"))
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 86 })
        let narrow = try render(.text, .german, width: 10)
        #expect(narrow.contains("O-012  Fu\u{308}rth…  1.118,50"))
        #expect(narrow.contains("14.03.2026 09:12"))
    }

    @Test func `an identifier is never shortened even among texts`() {
        let long = "9f2c41d7a0b3c4d5e6f708192a3b4c5d"
        let table = Table(
            name: "t",
            columns: [
                Column(key: "a", title: "A", kind: .text),
                Column(key: "b", title: "B", kind: .identifier),
            ],
            rows: [[.identifier(long), .identifier(long)], [.text(long + long), .empty]])
        let bytes = Renderer.render(table, as: .text, language: .english, width: 20)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\(long)  \(long)\n"))
        #expect(text.contains("\n\(long.dropLast())…\n"))
    }

    @Test func `the machine form has keys, integers and ISO days`() throws {
        let expected = """
            org_id,org_name,total_minutes,amount_cents,entries,last_day,recorded_at,open
            O-012,"Fu\u{308}rther ""Tafel""; Süd",67110,123456,1048,2025-12-31,\
            2026-03-14T08:12:00Z,true
            O-7,'=Lesepaten,20,-5,1,,,false

            """
        #expect(try render(.csv, .german) == expected)
        #expect(try render(.csv, .english) == expected)
    }

    @Test func `the German spreadsheet form follows its profile byte by byte`() throws {
        let expected = [
            "\u{FEFF}Nr.;Träger;Stunden;Stunden (Minuten);Betrag;Anzahl;zuletzt;erfasst;offen",
            "O-012;\"Fu\u{308}rther \"\"Tafel\"\"; Süd\";1118,50;67110;1234,56;1048;31.12.2025;"
                + "14.03.2026 09:12;ja",
            "O-7;'=Lesepaten;0,33;20;-0,05;1;;;nein",
            "Summe;;1118,83;67130;1234,51;;;;",
            "",
        ].joined(separator: "\r\n")
        let bytes = try Renderer.render(table(), as: .csvDE, language: .english)
        #expect(bytes == Array(expected.utf8))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    }

    @Test func `JSON lines hold one object a row`() throws {
        let expected = """
            {"org_id":"O-012","org_name":"Fu\u{308}rther \\"Tafel\\"; Süd","total_minutes":67110,\
            "amount_cents":123456,"entries":1048,"last_day":"2025-12-31",\
            "recorded_at":"2026-03-14T08:12:00Z","open":true}
            {"org_id":"O-7","org_name":"=Lesepaten","total_minutes":20,"amount_cents":-5,\
            "entries":1,"last_day":null,"recorded_at":null,"open":false}

            """
        #expect(try render(.jsonl, .german) == expected)
    }

    @Test func `a coded cell is words for people and its code for scripts`() {
        let table = Table(
            name: "t",
            columns: [
                Column(key: "result", title: "Ergebnis", kind: .text),
                Column(key: "found", title: "Gefunden", kind: .text, audience: .people),
                Column(key: "least", title: "", kind: .integer, audience: .scripts),
            ],
            rows: [
                [.coded("erfüllt", "met"), .text("4,00 h"), .integer(240)],
                [.coded("#1 #2", .array([1, 2])), .empty, .empty],
            ])
        let render = { (format: Format) in
            String(
                decoding: Renderer.render(table, as: format, language: .german), as: UTF8.self)
        }
        #expect(render(.csv) == "result,least\nmet,240\n1 2,\n")
        #expect(
            render(.jsonl)
                == """
                {"result":"met","least":240}
                {"result":[1,2],"least":null}

                """)
        #expect(render(.text) == "Ergebnis  Gefunden\nerfüllt   4,00 h\n#1 #2\n")
        #expect(render(.csvDE) == "\u{FEFF}Ergebnis;Gefunden\r\nerfüllt;4,00 h\r\n#1 #2;\r\n")
    }

    @Test func `JSON of an answer is the value that came with it`() {
        let answer = Answer(
            document: Document(title: "Titel"), json: ["intact": true, "events": 48_211],
            notices: ["never printed"])
        let json = Renderer.render(answer, as: .json, language: .german)
        #expect(json == Array("{\n  \"intact\": true,\n  \"events\": 48211\n}\n".utf8))
        let line = Renderer.render(answer, as: .jsonl, language: .german)
        #expect(line == Array("{\"intact\":true,\"events\":48211}\n".utf8))
    }

    @Test func `a document shows its parts with empty lines between`() {
        let column = Column(key: "check", title: "Prüfpunkt", kind: .text)
        let count = Column(key: "count", title: "Ist", kind: .integer)
        let sections = [
            Table.Section(
                title: "Umfang", rows: [[.text("2024"), .integer(2)]],
                totals: [.text("Summe"), .integer(2)])
        ]
        let document = Document(
            title: "Ehrenamtskarte\u{1B}[2J blau",
            facts: [
                .init(key: "result", title: "Ergebnis", value: .text("ERFÜLLT")),
                .init(key: "on", title: "am", value: .boolean(true)),
            ],
            tables: [
                Table(
                    name: "checks", columns: [column, count],
                    rows: [[.text("Alter"), .integer(34)]], sections: sections,
                    totals: [.text("alles"), .integer(36)])
            ],
            paragraphs: ["Ein Satz, der umbrochen wird."], footer: ["Regel 1", "Programm 1"])
        let expected = """
            Ehrenamtskarte\\u{001B}[2J
            blau

            Ergebnis  ERFÜLLT
            am        ja

            Prüfpunkt  Ist
            Alter       34

            Umfang
            2024         2
            Summe        2

            alles       36

            Ein Satz, der umbrochen
            wird.

            Regel 1
            Programm 1

            """
        let answer = Answer(document: document, json: .null)
        let bytes = Renderer.render(answer, as: .text, language: .german, width: 26)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func `facts and several tables have a place in every list format`() {
        let column = Column(key: "id", title: "Nr.", kind: .identifier)
        let first = Table(name: "first", columns: [column], rows: [[.identifier("1")]])
        let second = Table(name: "second", columns: [column], rows: [[.identifier("2")]])
        let two = Answer(document: Document(title: "", tables: [first, second]), json: .null)
        #expect(
            Renderer.render(two, as: .csv, language: .english) == Array("id\n1\n\nid\n2\n".utf8))
        let lines = "{\"table\":\"first\",\"id\":\"1\"}\n{\"table\":\"second\",\"id\":\"2\"}\n"
        #expect(Renderer.render(two, as: .jsonl, language: .english) == Array(lines.utf8))
        let fact = Document.Fact(key: "total_minutes", title: "Stunden", value: .minutes(90))
        let facts = Answer(document: Document(title: "", facts: [fact]), json: .null)
        #expect(
            Renderer.render(facts, as: .csv, language: .english)
                == Array("fact,value\ntotal_minutes,90\n".utf8))
        #expect(
            Renderer.render(facts, as: .csvDE, language: .english)
                == Array("\u{FEFF}Angabe;Wert\r\nStunden;1,50\r\n".utf8))
    }

    @Test(arguments: Language.allCases)
    func `no text output holds a control other than the line feed`(_ language: Language) {
        let steering = ["\u{1B}]0;x\u{7}", "a\r\nb", "\u{9B}2J", "\u{202E}x", "\u{7F}"]
        let cells = CSVTests.formulas + steering
        let column = Column(key: "a", title: "\u{1B}A", kind: .text)
        let table = Table(
            name: "t", columns: [column], caption: "\rC", rows: cells.map { [.text($0)] },
            sections: [.init(title: "\u{7}S", rows: [[.identifier("\u{8}")]])],
            notes: ["\u{1B}n"], footer: ["\u{85}f"])
        let document = Document(
            title: "\u{1B}T", facts: [.init(key: "k", title: "\tF", value: .text("\u{1B}"))],
            tables: [table], paragraphs: ["\u{202E}p"], footer: ["\u{1B}"])
        let answer = Answer(document: document, json: .null)
        for width in [nil, 3, 40] {
            let bytes = Renderer.render(answer, as: .text, language: language, width: width)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.steersOrHides })
        }
    }
}
