import Spreadsheets
import Testing

struct CellValueTests {
    @Test func `texts come from the shared list, runs put together, reading aids left out`() throws
    {
        let shared =
            "<si><t>Müller, Änne</t></si>"
            + "<si><r><rPr><b/></rPr><t>An</t></r><r><t xml:space=\"preserve\">na </t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si><si><t/></si>"
        let rows =
            "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"s\"><v>1</v></c>"
            + "<c r=\"D3\" t=\"s\"><v>2</v></c></row>"
        let told = try Told(BookInMaking(rows: rows, shared: shared))
        #expect(told.cells == ["B3 text Müller, Änne", "C3 text Anna "])
    }

    @Test func `texts may stand in the cell itself`() throws {
        let rows =
            "<row><c t=\"inlineStr\"><is><r><t>01</t></r><r><t>067</t></r>"
            + "<rPh><t>aid</t></rPh></is></c>"
            + "<c t=\"str\"><f>A1</f><v>x</v></c><c t=\"str\"><f>A1</f><v></v></c></row>"
        let told = try Told(BookInMaking(rows: rows))
        #expect(told.cells == ["A1 text 01067", "B1 text formula x"])
    }

    @Test func `numbers keep what the file writes and are read with 15 digits`() throws {
        let rows =
            "<row r=\"1\"><c r=\"A1\"><v>3.2999999999999998</v></c><c r=\"B1\" t=\"n\"><v>-7</v>"
            + "</c><c r=\"C1\"><v>1E+3</v></c></row>"
        let told = try Told(BookInMaking(rows: rows))
        #expect(told.cells == ["A1 number 3.3", "B1 number -7", "C1 number 1000"])
        let row = told.rows[0]
        let written = String(decoding: row.bytes(of: row.cells[0]), as: UTF8.self)
        #expect(written == "3.2999999999999998")
        #expect(row.number(in: row.cells[1])?.whole == -7)
    }

    @Test func `truth values, errors and formulas say what they are`() throws {
        let rows =
            "<row r=\"9\"><c r=\"A9\" t=\"b\"><v>1</v></c><c r=\"B9\" t=\"b\"><v>0</v></c>"
            + "<c r=\"C9\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D9\"><f>SUM(1,2)</f></c>"
            + "<c r=\"E9\"><f>SUM(1,2)</f><v></v></c><c r=\"F9\"><f>SUM(1,2)</f><v>3</v></c>"
            + "<c r=\"G9\" s=\"4\"/></row>"
        let told = try Told(BookInMaking(rows: rows))
        #expect(
            told.cells == [
                "A9 truth true", "B9 truth false", "C9 error formula #DIV/0!",
                "D9 uncalculated formula ", "E9 uncalculated formula ", "F9 number formula 3",
            ])
    }

    @Test func `a number is a day or a time when its style says so`() throws {
        let styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
            + "<xf numFmtId=\"165\"/><xf numFmtId=\"20\"/></cellXfs>"
        let values = [
            ("0", "45717"), ("1", "45717"), ("2", "45717"), ("3", "45717.354166666664"),
            ("4", "1.0625"), ("5", "0.10416666666666667"), ("5", "1.0625"), ("1", "60"),
            ("1", "0"), ("1", "-3"), ("99", "7"),
        ]
        let cells = values.map { "<c s=\"\($0.0)\"><v>\($0.1)</v></c>" }.joined()
        let told = try Told(BookInMaking(rows: "<row>\(cells)</row>", styles: styles))
        #expect(
            told.cells == [
                "A1 number 45717", "B1 day 2025-03-01", "C1 day 2025-03-01",
                "D1 day 2025-03-01 08:30", "E1 time 25:30", "F1 time 2:30",
                "G1 day 1900-01-01 01:30", "H1 no day 1900-02-29", "I1 no day 1900-01-00",
                "J1 number -3", "K1 number 7",
            ])
    }

    @Test(arguments: ["1", "true"])
    func `dates may count from 1904`(_ flag: String) throws {
        let rows = "<row><c s=\"0\"><v>0</v></c><c s=\"0\"><v>44255</v></c></row>"
        let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        let properties = "<workbookPr date1904=\"\(flag)\"/>"
        let told = try Told(BookInMaking(rows: rows, styles: styles, properties: properties))
        #expect(told.cells == ["A1 day 1904-01-01", "B1 day 2025-03-01"])
    }

    @Test func `days may be written as ISO writes them`() throws {
        let texts = [
            "2025-03-01", "2025-03-01T08:30:00", "08:30", "2025-02-29", "2025-03-01T25:00",
        ]
        let cells = texts.map { "<c t=\"d\"><v>\($0)</v></c>" }.joined()
        let told = try Told(BookInMaking(rows: "<row>\(cells)</row>"))
        #expect(
            told.cells == [
                "A1 day 2025-03-01", "B1 day 2025-03-01 08:30", "C1 time 8:30",
                "D1 text 2025-02-29", "E1 text 2025-03-01T25:00",
            ])
    }

    @Test func `prefixes, missing places and escapes are no obstacle`() throws {
        let rows =
            "<x:row xmlns:x=\"u\"><x:c t=\"inlineStr\"><x:is><x:t>a_x000D_b_x005F_x_xD800_</x:t>"
            + "</x:is></x:c></x:row><row r=\"7\"><c><v>1</v></c><c r=\"D7\"><v>2</v></c>"
            + "<c><v>3</v></c></row>"
        let told = try Told(BookInMaking(rows: rows))
        #expect(
            told.cells == [
                "A1 text a\rb_x_xD800_", "A7 number 1", "D7 number 2", "E7 number 3",
            ])
    }

    @Test func `hidden rows and columns and merged ranges are told`() throws {
        let rows =
            "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"
        let told = try Told(
            BookInMaking(
                rows: rows,
                before: "<cols><col min=\"2\" max=\"4\" hidden=\"1\"/><col min=\"5\" max=\"5\"/>"
                    + "</cols>",
                after: "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"odd\"/>"
                    + "</mergeCells>"))
        #expect(told.rows.map(\.isHidden) == [true, false])
        #expect(told.hidden == [2...4])
        #expect(told.merged == ["A1:C2"])
    }

    @Test func `words outside cells are nobody's value`() throws {
        let after = "<extLst><row><c><v>1</v></c></row></extLst>"
        let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext>2</ext></extLst></c></row>"
        #expect(try Told(BookInMaking(rows: rows, after: after)).cells == ["A1 number 1"])
    }
}
