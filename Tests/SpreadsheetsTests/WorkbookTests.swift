import CZip
import Spreadsheets
import Testing

struct WorkbookTests {
    private static let one = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

    @Test func `sheets come in the order of their tabs, with what hides them`() throws {
        let sheets =
            "<sheet name=\"Januar\" r:id=\"b\"/><sheet name=\"Bild\" r:id=\"c\"/>"
            + "<sheet name=\"Alt\" state=\"hidden\" r:id=\"a\"/>"
            + "<sheet name=\"Makro\" state=\"veryHidden\" r:id=\"a\"/>"
        let links =
            BookInMaking.link("a", "worksheet", "worksheets/a.xml")
            + BookInMaking.link("b", "worksheet", "../xl/worksheets/./B.xml")
            + BookInMaking.link("c", "chartsheet", "chartsheets/c.xml")
        var book = BookInMaking(sheets: sheets, links: links)
        book["xl/worksheets/a.xml"] = "<worksheet/>"
        book["xl\\worksheets\\b.xml"] =
            "<worksheet><sheetData>\(Self.one)</sheetData></worksheet>"
        let workbook = try Workbook(book.bytes(), limits: .standard)
        #expect(workbook.sheets.map(\.name) == ["Januar", "Alt", "Makro"])
        #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
        let rows = try workbook.rows(of: workbook.sheet(named: "JANUAR"))
        #expect(try rows.next()?.number == 1)
        #expect(try rows.next() == nil)
        #expect(try workbook.rows(of: workbook.sheets[1]).next() == nil)
        #expect(throws: SpreadsheetError(.noSuchSheet, part: "Mai")) {
            try workbook.sheet(named: "Mai")
        }
    }

    @Test func `a workbook can be read twice at once`() throws {
        let workbook = try Workbook(BookInMaking(rows: Self.one).bytes(), limits: .standard)
        let first = try workbook.rows(of: workbook.sheets[0])
        let second = try workbook.rows(of: workbook.sheets[0])
        #expect(try first.next()?.number == 1)
        #expect(try second.next()?.number == 1)
    }

    @Test func `parts that are not packed are read as well`() throws {
        #expect(refusal(of: BookInMaking(rows: Self.one).bytes(compression: ZIP_CM_STORE)) == nil)
    }

    static let foreign: [(SpreadsheetError.Fact, [UInt8])] = [
        (.emptyFile, []),
        (.oldWorkbook, compound("Workbook")),
        (.passwordProtected, compound("EncryptedPackage")),
        (.oldWorkbook, [9, 8, 16, 0, 0, 6]),
        (.webPage, Array("\n<HTML><body><table><tr><td>1</td></tr></table>".utf8)),
        (.webPage, [0xEF, 0xBB, 0xBF] + Array("<table><tr><td>1".utf8)),
        (.flatXML, Array("<?xml version=\"1.0\"?><Workbook/>".utf8)),
        (.plainText, Array("Name;Stunden\r\nMüller;3,5\r\n".utf8)),
        (.plainText, [0xFF, 0xFE] + Array("Name".utf8).flatMap { [$0, 0] as [UInt8] }),
        (.portableDocument, Array("%PDF-1.7\n".utf8)),
        (.unknownFile, [0, 1, 2, 3, 4, 5]),
        (.archiveDamaged, [0x50, 0x4B, 3, 4, 20, 0]),
        (.otherArchive, archive(["word/document.xml": "<document/>"])),
        (.openDocument, archive(["META-INF/manifest.xml": "<m/>", "content.xml": "<c/>"])),
        (.binaryWorkbook, archive(["_rels/.rels": rels("xl/workbook.bin")])),
        (.otherArchive, archive(["_rels/.rels": rels("word/document.xml")])),
        (.partMissing, archive(["_rels/.rels": rels("xl/workbook.xml")])),
    ]

    @Test(arguments: foreign)
    func `another kind of file is named for what it is`(
        _ fact: SpreadsheetError.Fact, _ bytes: [UInt8]
    ) {
        #expect(refusal(of: bytes)?.fact == fact)
    }

    @Test func `a locked archive and an unknown packing are refused`() {
        let book = BookInMaking(rows: Self.one)
        #expect(refusal(of: book.bytes(password: "geheim"))?.fact == .passwordProtected)
        #expect(refusal(of: book.bytes(compression: ZIP_CM_BZIP2))?.fact == .unknownCompression)
    }

    @Test func `macros do not matter`() throws {
        var book = BookInMaking(rows: Self.one)
        book["xl/vbaProject.bin"] = "Sub AutoOpen()"
        #expect(try Told(book).cells == ["A1 number 1"])
    }

    @Test func `damage is found and its part is named`() {
        var book = BookInMaking(rows: "<row><c></row>")
        #expect(
            refusal(of: book)
                == SpreadsheetError(.xmlDamaged, part: "xl/worksheets/sheet1.xml"))
        book["xl/worksheets/sheet1.xml"] = "<worksheet>"
        #expect(refusal(of: book)?.fact == .xmlDamaged)
        book["xl/worksheets/sheet1.xml"] = nil
        #expect(
            refusal(of: book)
                == SpreadsheetError(.partMissing, part: "xl/worksheets/sheet1.xml"))
        let none = BookInMaking(sheets: "", links: "")
        #expect(refusal(of: none)?.fact == .noSheet)
        var twice = BookInMaking(rows: Self.one)
        twice["XL/Workbook.xml"] = "<workbook/>"
        #expect(refusal(of: twice)?.fact == .partTwice)
    }

    @Test(arguments: [
        ("<row r=\"2\"/><row r=\"2\"/>", SpreadsheetError.Fact.rowsOutOfOrder, 2),
        ("<row r=\"2\"><c r=\"A3\"/></row>", .rowsOutOfOrder, 2),
        ("<row r=\"0\"/>", .rowsOutOfOrder, 1),
        ("<row r=\"x\"/>", .rowsOutOfOrder, 1),
        ("<row r=\"4\"><c r=\"B4\"/><c r=\"B4\"/></row>", .cellsOutOfOrder, 4),
        ("<row r=\"1048577\"/>", .cellBeyondGrid, 1),
        ("<row r=\"4\"><c r=\"XFE4\"/></row>", .cellBeyondGrid, 4),
        ("<row r=\"4\"><c r=\"XFD4\"/><c/></row>", .cellBeyondGrid, 4),
        ("<row r=\"4\"><c r=\"4\"/></row>", .cellBeyondGrid, 4),
        ("<row r=\"5\"><c t=\"s\"><v>0</v></c></row>", .textMissing, 5),
        ("<row r=\"5\"><c t=\"s\"><v>-1</v></c></row>", .textMissing, 5),
    ])
    func `a sheet that contradicts itself is refused at its row`(
        _ rows: String, _ fact: SpreadsheetError.Fact, _ row: Int
    ) {
        #expect(
            refusal(of: BookInMaking(rows: rows))
                == SpreadsheetError(fact, part: "Stunden", row: row))
    }

    @Test func `entities are refused before they are made`() {
        var book = BookInMaking(rows: "<row><c t=\"str\"><v>&lol;</v></c></row>")
        #expect(refusal(of: book)?.fact == .xmlDamaged)
        let sheet = book["xl/worksheets/sheet1.xml"] ?? ""
        book["xl/worksheets/sheet1.xml"] =
            "<!DOCTYPE w [<!ENTITY lol \"lol\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + sheet
        #expect(
            refusal(of: book)
                == SpreadsheetError(.xmlWithDoctype, part: "xl/worksheets/sheet1.xml"))
    }

    private static func rels(_ target: String) -> String {
        "<Relationships>\(BookInMaking.link("b", "officeDocument", target))</Relationships>"
    }

    private static func archive(_ parts: [String: String]) -> [UInt8] {
        var book = BookInMaking()
        for (name, text) in parts { book[name] = text }
        return book.bytes()
    }

    /// The beginning of a compound file with one name in its directory.
    private static func compound(_ name: String) -> [UInt8] {
        let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let head = mark + [UInt8](repeating: 0, count: 1_024 - 8)
        return head + name.utf8.flatMap { [$0, 0] as [UInt8] } + [UInt8](repeating: 0, count: 200)
    }
}
