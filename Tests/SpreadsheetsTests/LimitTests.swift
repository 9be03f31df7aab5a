import Spreadsheets
import TestSupport
import Testing

struct LimitTests {
    private static func limits(_ change: (inout WorkbookLimits) -> Void) -> WorkbookLimits {
        var limits = WorkbookLimits()
        change(&limits)
        return limits
    }

    private static func row(_ number: Int, cells: Int = 1) -> String {
        let cells = String(repeating: "<c><v>1</v></c>", count: cells)
        return "<row r=\"\(number)\">\(cells)</row>"
    }

    @Test func `the size of the file is limited`() {
        let bytes = BookInMaking(rows: Self.row(1)).bytes()
        #expect(refusal(of: bytes, limits: Self.limits { $0.fileBytes = bytes.count }) == nil)
        let limit = bytes.count - 1
        #expect(
            refusal(of: bytes, limits: Self.limits { $0.fileBytes = limit })
                == SpreadsheetError(.fileTooLarge, limit: limit))
    }

    @Test func `the number of parts is limited`() {
        let book = BookInMaking(rows: Self.row(1))
        let count = book.names.count
        #expect(refusal(of: book, limits: Self.limits { $0.parts = count }) == nil)
        #expect(
            refusal(of: book, limits: Self.limits { $0.parts = count - 1 })
                == SpreadsheetError(.tooManyParts, limit: count - 1))
    }

    @Test func `what a part unpacks to is limited`() {
        let book = BookInMaking(rows: (1...50).map { Self.row($0) }.joined())
        let size = book["xl/worksheets/sheet1.xml"]?.utf8.count ?? 0
        #expect(refusal(of: book, limits: Self.limits { $0.partBytes = size }) == nil)
        #expect(
            refusal(of: book, limits: Self.limits { $0.partBytes = size - 1 })?.fact
                == .partTooLarge)
    }

    @Test func `a bomb is refused by its ratio, a small part never`() {
        let small = BookInMaking(rows: Self.row(1), after: Self.blanks(1 << 19))
        #expect(refusal(of: small) == nil)
        let bomb = BookInMaking(rows: Self.row(1), after: Self.blanks(8 << 20))
        #expect(
            refusal(of: bomb)
                == SpreadsheetError(
                    .compressedTooMuch, part: "xl/worksheets/sheet1.xml", limit: 200))
        #expect(refusal(of: bomb, limits: Self.limits { $0.ratio = 2_000 }) == nil)
    }

    @Test func `the depth of elements is limited`() {
        // The worksheet is one level itself.
        let deep = { (levels: Int) in
            let open = String(repeating: "<a>", count: levels)
            return BookInMaking(
                rows: "", after: open + String(repeating: "</a>", count: levels))
        }
        #expect(refusal(of: deep(63)) == nil)
        #expect(refusal(of: deep(64))?.fact == .xmlTooDeep)
    }

    @Test func `an endless comment is not waited for`() {
        let comment = { (size: Int) in
            BookInMaking(rows: "", after: "<!--\(Self.noise(size))-->")
        }
        #expect(refusal(of: comment(1 << 19)) == nil)
        #expect(
            refusal(of: comment(2 << 20))
                == SpreadsheetError(
                    .xmlTokenTooLong, part: "xl/worksheets/sheet1.xml", limit: 1 << 20))
    }

    @Test(arguments: [true, false])
    func `the length of a text is limited`(_ isShared: Bool) {
        let book = { (size: Int) in
            let text = String(repeating: "x", count: size)
            return isShared
                ? BookInMaking(rows: "", shared: "<si><t>\(text)</t></si>")
                : BookInMaking(rows: "<row><c t=\"str\"><v>\(text)</v></c></row>")
        }
        #expect(refusal(of: book(98_301)) == nil)
        #expect(refusal(of: book(98_302))?.fact == .textTooLong)
    }

    @Test func `all shared texts together are limited`() {
        let shared = String(repeating: "<si><t>abcdefgh</t></si>", count: 10)
        let book = BookInMaking(rows: "", shared: shared)
        #expect(refusal(of: book, limits: Self.limits { $0.sharedTextBytes = 80 }) == nil)
        #expect(
            refusal(of: book, limits: Self.limits { $0.sharedTextBytes = 79 })?.fact
                == .tooMuchText)
        // Empty texts cost something, too.
        let empty = BookInMaking(rows: "", shared: String(repeating: "<si/>", count: 10))
        #expect(
            refusal(of: empty, limits: Self.limits { $0.sharedTextBytes = 79 })?.fact
                == .tooMuchText)
    }

    @Test func `sheets and styles are limited`() {
        let sheets = (1...3).map { "<sheet name=\"\($0)\" r:id=\"a\"/>" }.joined()
        var book = BookInMaking(
            sheets: sheets, links: BookInMaking.link("a", "worksheet", "a.xml"),
            styles: "<cellXfs><xf/><xf/><xf/></cellXfs>")
        book["xl/a.xml"] = "<worksheet/>"
        #expect(refusal(of: book, limits: Self.limits { ($0.sheets, $0.styles) = (3, 3) }) == nil)
        #expect(refusal(of: book, limits: Self.limits { $0.sheets = 2 })?.fact == .tooManySheets)
        #expect(refusal(of: book, limits: Self.limits { $0.styles = 2 })?.fact == .tooManyStyles)
    }

    @Test func `rows, columns and cells are limited by what holds something`() {
        let filler = "<row r=\"900\"><c r=\"A900\" s=\"1\"/><c r=\"XFD900\" s=\"1\"/></row>"
        let book = BookInMaking(
            rows: Self.row(1, cells: 4) + Self.row(8, cells: 2) + Self.row(30) + filler)
        let exact = Self.limits { ($0.rows, $0.columns, $0.cells) = (3, 4, 7) }
        #expect(refusal(of: book, limits: exact) == nil)
        #expect(
            refusal(of: book, limits: Self.limits { $0.rows = 2 })
                == SpreadsheetError(.tooManyRows, part: "Stunden", row: 30, limit: 2))
        #expect(
            refusal(of: book, limits: Self.limits { $0.columns = 3 })
                == SpreadsheetError(.tooManyColumns, part: "Stunden", row: 1, limit: 3))
        #expect(
            refusal(of: book, limits: Self.limits { $0.cells = 6 })
                == SpreadsheetError(.tooManyCells, part: "Stunden", row: 30, limit: 6))
    }

    @Test func `merged ranges are limited`() {
        let ranges = String(repeating: "<mergeCell ref=\"A1:B1\"/>", count: 3)
        let book = BookInMaking(rows: Self.row(1), after: ranges)
        #expect(refusal(of: book, limits: Self.limits { $0.mergedRanges = 3 }) == nil)
        #expect(
            refusal(of: book, limits: Self.limits { $0.mergedRanges = 2 })?.fact
                == .tooManyMergedRanges)
    }

    @Test func `a million formatted rows without content are no rows`() throws {
        var rows = Self.row(1)
        for number in 2...1_048_576 {
            rows += "<row r=\"\(number)\" spans=\"1:2\" s=\"3\" customFormat=\"1\" ht=\"15\"/>"
        }
        let told = try Told(
            BookInMaking(rows: rows, before: "<dimension ref=\"A1:XFD1048576\"/>"))
        #expect(told.cells == ["A1 number 1"])
    }

    private static func blanks(_ count: Int) -> String {
        // Elements between the blanks, so that no token is long.
        String(repeating: "<a/>" + String(repeating: " ", count: 1_020), count: count >> 10)
    }

    /// Text that hardly packs.
    private static func noise(_ count: Int) -> String {
        var random = SplitMix(seed: 7)
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
        let bytes = (0..<count).map { _ in letters[Int.random(in: 0..<36, using: &random)] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
