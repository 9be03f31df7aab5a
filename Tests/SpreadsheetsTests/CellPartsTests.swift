import Testing

@testable import Spreadsheets

struct CellPartsTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("7", "7"), ("007", "7"), ("3.50", "3.5"), ("-0.05", "-0.05"),
        ("3.2999999999999998", "3.3"), ("0.30000000000000004", "0.3"), ("1200", "1200"),
        ("1.5E3", "1500"), ("15e-1", "1.5"), ("4.5E-2", "0.045"), ("+2", "2"),
        ("999999999999999.9", "1000000000000000"), ("123456789012345678", "123456789012346000"),
        ("123456789012344.5", "123456789012345"), ("0.000000000000000123", "0.000000000000000123"),
    ])
    func `a decimal is read and written`(_ text: String, _ expected: String) {
        #expect(DecimalNumber(text.utf8)?.text == expected)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "1,5", "1e", "1e+", "e5", " 1", "1 ", "0x1", "1.2.3", "--1",
        "NaN", "1E401", "1E-401", "1E9999999999999999999", String(repeating: "9", count: 401),
        "0." + String(repeating: "0", count: 401),
    ])
    func `all else is no decimal`(_ text: String) {
        #expect(DecimalNumber(text.utf8) == nil)
    }

    @Test(arguments: [
        ("7", 7), ("1.5E3", 1_500), ("-999999999999999", -999_999_999_999_999), ("0.5", nil),
        ("1E18", 1_000_000_000_000_000_000), ("9E18", 9_000_000_000_000_000_000), ("1E19", nil),
        ("99E18", nil),
    ])
    func `a decimal may be whole`(_ text: String, _ whole: Int64?) {
        #expect(DecimalNumber(text.utf8)?.whole == whole)
    }

    @Test(arguments: [
        ("0.5", 1, 1), ("0.4999", 1, 0), ("-0.5", 1, -1), ("1.0625", 86_400, 91_800),
        ("3.33333333333333", 60, 200), ("1E-300", 86_400, 0), ("1E15", 86_400, nil),
        ("1E14", 86_400, 8_640_000_000_000_000_000),
    ])
    func `a multiple is rounded`(_ text: String, _ factor: Int64, _ rounded: Int64?) throws {
        let number = try #require(DecimalNumber(text.utf8))
        #expect(number.rounded(times: factor) == rounded)
    }

    @Test(arguments: [
        ("A1", 1, 1), ("Z9", 26, 9), ("AA10", 27, 10), ("xfd1048576", 16_384, 1_048_576),
    ])
    func `a place is read and written`(_ text: String, _ column: Int, _ row: Int) throws {
        let place = try #require(Self.place(text))
        #expect(place == GridPlace(column: column, row: row))
        #expect(place.text == text.uppercased())
    }

    @Test(arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A1B", "$A$1", "A-1"])
    func `all else is no place`(_ text: String) {
        #expect(Self.place(text) == nil)
    }

    @Test(arguments: [
        ("General", NumberStyle.plain), ("Standard", .plain), ("0.00", .plain), ("@", .plain),
        ("#,##0.00 \"Stunden\"", .plain), ("0.00\\ \\h", .plain), ("[Red]0", .plain),
        ("0.00E+00", .plain), ("_-* #,##0.00\\ [$€-407]_-", .plain), ("0;\"dd\"", .plain),
        ("General\" h\"", .plain), ("dd.mm.yyyy", .day), ("TT.MM.JJJJ", .day), ("mmm", .day),
        ("d/m/yy", .day), ("mmm yy", .month), ("[$-407]MMMM\\ JJJJ;@", .month), ("mm/yyyy", .month),
        ("yyyy", .day), ("yyyy hh", .dayAndTime),
        ("[$-407]d. mmmm yyyy;@", .day), ("yyyy-mm-dd hh:mm", .dayAndTime),
        ("h:mm", .time), ("hh:mm AM/PM", .time), ("mm:ss.0", .time), ("[h]:mm", .elapsed),
        ("[hh]:mm:ss", .elapsed), ("[mm]", .elapsed), ("[m", .elapsed), ("\"", .plain),
        ("\\", .plain), ("", .plain),
    ])
    func `a format tells days and times from numbers`(_ code: String, _ style: NumberStyle) {
        #expect(Self.style(code) == style)
    }

    private static func place(_ text: String) -> GridPlace? { GridPlace(Array(text.utf8).span) }

    private static func style(_ code: String) -> NumberStyle {
        NumberStyle(code: Array(code.utf8).span)
    }

    @Test(arguments: [
        (0, NumberStyle.plain), (4, .plain), (14, .day), (16, .day), (17, .month), (18, .time),
        (21, .time),
        (22, .dayAndTime), (36, .day), (45, .time), (46, .elapsed), (47, .time), (48, .plain),
        (49, .plain), (58, .day), (164, .plain),
    ])
    func `formats known by number have their style`(_ id: Int, _ style: NumberStyle) {
        #expect(NumberStyle(builtIn: id) == style)
    }

    @Test(arguments: [
        ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("25569", "1970-01-01"),
        ("45716.9999999", "2025-03-01"), ("2958465", "9999-12-31"),
    ])
    func `days count from 1900`(_ serial: String, _ day: String) throws {
        let number = try #require(DecimalNumber(serial.utf8))
        guard case .day(let days, 0) = DateSystem.from1900.meaning(of: number, .day) else {
            Issue.record("\(serial) is no day")
            return
        }
        #expect(ISODay.text(days) == day)
        #expect(ISODay.days(Array(day.utf8)) == days)
    }

    @Test func `numbers that are no day say so`() throws {
        let meaning = { (system: DateSystem, serial: String, style: NumberStyle) throws in
            system.meaning(of: try #require(DecimalNumber(serial.utf8)), style)
        }
        #expect(try meaning(.from1900, "60", .day) == .noDay)
        #expect(try meaning(.from1900, "0", .day) == .noDay)
        #expect(try meaning(.from1900, "2958466", .day) == .number)
        #expect(try meaning(.from1900, "-1", .day) == .number)
        #expect(try meaning(.from1900, "1E300", .day) == .number)
        #expect(try meaning(.from1904, "2957003", .day) == .day(sinceEpoch: 2_932_896, seconds: 0))
        #expect(try meaning(.from1904, "2957004", .day) == .number)
        #expect(try meaning(.from1900, "45717", .month) == .month(sinceEpoch: 20_148))
        #expect(try meaning(.from1900, "45718", .month) == .day(sinceEpoch: 20_149, seconds: 0))
        #expect(try meaning(.from1900, "0", .time) == .time(seconds: 0))
        #expect(try meaning(.from1900, "0.999988425925926", .time) == .time(seconds: 86_399))
        #expect(try meaning(.from1900, "100.5", .elapsed) == .time(seconds: 8_683_200))
    }
}
