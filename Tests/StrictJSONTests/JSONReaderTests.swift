import Testing

@testable import StrictJSON

struct JSONReaderTests {
    private func read(_ text: String) throws(JSONError) -> JSONValue {
        try JSONReader.read(Array(text.utf8), limit: 10_000)
    }

    private func refusal(_ bytes: [UInt8], limit: Int = 10_000) -> JSONError? {
        do throws(JSONError) {
            _ = try JSONReader.read(bytes, limit: limit)
            return nil
        } catch {
            return error
        }
    }

    private func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    @Test func `every kind of value is read and members keep their order`() throws {
        let text =
            " {\"z\": [true, false, null],\r\n\t\"a\": {\"n\": -12}, \"s\": \"ä\", \"e\": []} "
        let expected: JSONValue = [
            "z": [true, false, .null], "a": ["n": -12], "s": "ä", "e": [],
        ]
        #expect(try read(text) == expected)
    }

    @Test(arguments: [
        ("0", 0), ("-1", -1), ("10", 10),
        ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
    ])
    func `integers are accepted to both ends of their range`(
        _ text: String, _ number: Int64
    ) throws {
        #expect(try read(text) == .integer(number))
    }

    @Test(arguments: [
        ("", JSONError.Reason.unexpectedEnd), ("  ", .unexpectedEnd), ("-", .unexpectedEnd),
        ("[", .unexpectedEnd), ("[1", .unexpectedEnd), ("[1,", .unexpectedEnd),
        ("{\"a\"", .unexpectedEnd), ("{\"a\":", .unexpectedEnd), ("\"abc", .unexpectedEnd),
        ("\"\\", .unexpectedEnd), ("\"\\u12", .unexpectedEnd), ("tru", .unexpectedEnd),
        ("1e3", .notAnInteger), ("1E3", .notAnInteger), ("1.0", .notAnInteger),
        ("-0.5", .notAnInteger), ("0e0", .notAnInteger), ("01", .leadingZero),
        ("-01", .leadingZero), ("00", .leadingZero), ("-0", .negativeZero),
        ("9223372036854775808", .integerTooBig), ("-9223372036854775809", .integerTooBig),
        ("99999999999999999999999999", .integerTooBig),
        ("+1", .unexpectedCharacter), (".5", .unexpectedCharacter), ("-a", .unexpectedCharacter),
        ("NaN", .unexpectedCharacter), ("Infinity", .unexpectedCharacter),
        ("nul1", .unexpectedCharacter), ("'a'", .unexpectedCharacter),
        ("[1,]", .unexpectedCharacter), ("[,1]", .unexpectedCharacter),
        ("{\"a\":1,}", .unexpectedCharacter), ("{a:1}", .unexpectedCharacter),
        ("{\"a\" 1}", .unexpectedCharacter), ("[1 2]", .unexpectedCharacter),
        ("[1}", .unexpectedCharacter), ("// x\n1", .unexpectedCharacter),
        ("1 2", .trailingContent), ("{}{}", .trailingContent), ("1x", .trailingContent),
        ("[]\u{0}", .trailingContent), ("\"\u{1}\"", .controlCharacter),
        ("\"a\nb\"", .controlCharacter), ("\"\t\"", .controlCharacter),
        ("\"\u{1F}\"", .controlCharacter), ("\"\\x41\"", .badEscape), ("\"\\u00g0\"", .badEscape),
        ("\"\\U0041\"", .badEscape), ("\"\\ud800\"", .loneSurrogate),
        ("\"\\ud800x\"", .loneSurrogate), ("\"\\udc00\"", .loneSurrogate),
        ("\"\\ud83d\\ud83d\"", .loneSurrogate), ("\"\\ud83d\\u0041\"", .loneSurrogate),
        ("{\"a\":1,\"a\":1}", .duplicateKey), ("{\"a\":1,\"\\u0061\":2}", .duplicateKey),
        ("{\"\u{E9}\":1,\"e\u{301}\":2}", .duplicateKey),
    ])
    func `what is not strict is refused with its reason`(
        _ text: String, _ reason: JSONError.Reason
    ) {
        #expect(refusal(Array(text.utf8))?.reason == reason)
    }

    @Test(arguments: [
        ("\"\\u0020\"", " "), ("\"\u{7F}\"", "\u{7F}"),
        ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"),
        ("\"\\ud83d\\ude00\"", "😀"), ("\"\\uD7FF\\uE000\"", "\u{D7FF}\u{E000}"),
        ("\"\\uDBFF\\uDFFF\"", "\u{10FFFF}"), ("\"\\u0000\"", "\0"), ("\"\"", ""),
    ])
    func `escapes are resolved`(_ text: String, _ expected: String) throws {
        let value = try read(text)
        guard case .string(let found) = value else {
            Issue.record("\(text) is no string")
            return
        }
        #expect(Array(found.utf8) == Array(expected.utf8))
    }

    @Test func `nesting is accepted to depth 32 and refused at 33`() throws {
        #expect(try JSONWriter.compact(read(nested(32))) == nested(32))
        let error = try #require(refusal(Array(nested(33).utf8)))
        #expect(error.reason == .tooDeep)
        #expect(error.position?.offset == 32)
    }

    @Test func `depth counts what is open and not what was`() throws {
        let siblings = "[" + Array(repeating: nested(31), count: 5).joined(separator: ",") + "]"
        #expect(try JSONWriter.compact(read(siblings)) == siblings)
    }

    @Test func `objects and arrays count together for the depth`() {
        let pairs = String(repeating: "{\"a\":[", count: 16) + String(repeating: "]}", count: 16)
        #expect(refusal(Array(pairs.utf8)) == nil)
        #expect(refusal(Array("[\(pairs)]".utf8))?.reason == .tooDeep)
    }

    @Test func `the size limit is inclusive`() {
        #expect(refusal(Array("1234".utf8), limit: 4) == nil)
        #expect(refusal(Array("12345".utf8), limit: 4)?.reason == .tooLarge)
        #expect(refusal(Array("1".utf8), limit: 0)?.reason == .tooLarge)
    }

    @Test func `lent memory is read like an array and under the same limit`() throws {
        let bytes = Array("[1, 2]".utf8)
        #expect(try JSONReader.read(bytes.span, limit: 6) == [1, 2])
        #expect(try JSONReader.read(bytes.span, limit: Int.max) == [1, 2])
        #expect(throws: JSONError.self) { try JSONReader.read(bytes.span, limit: 5) }
    }

    @Test(
        arguments: [
            ([0x22, 0xFF, 0x22], 1), ([0x22, 0xC0, 0x80, 0x22], 1),
            ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
            ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1), ([0x22, 0x61, 0xC3, 0x22], 2),
            ([0x22, 0x61, 0x62, 0xE2, 0x82], 3),
        ] as [([UInt8], Int)])
    func `bytes that are not UTF-8 are refused where they start`(_ bytes: [UInt8], _ offset: Int) {
        let error = refusal(bytes)
        #expect(error?.reason == .invalidUTF8)
        #expect(error?.position?.offset == offset)
    }

    @Test func `a byte order mark is refused by name`() {
        #expect(refusal([0xEF, 0xBB, 0xBF, 0x31])?.reason == .byteOrderMark)
    }

    @Test func `a refusal names offset, line, column and path`() throws {
        let text = "{\n  \"criteria\": [1,\n  {\"ä\": 0, \"minutes\": 1.5}]}"
        let error = try #require(refusal(Array(text.utf8)))
        #expect(error.reason == .notAnInteger)
        #expect(error.position == JSONError.Position(offset: 43, line: 3, column: 23))
        #expect(error.path.description == "criteria[1].minutes")
        #expect(error.description == "not_an_integer at 3:23 in criteria[1].minutes")
    }

    @Test(arguments: [
        ("", 1, 1), ("a", 2, 7), ("a[1]", 3, 3), ("a[1].b", 3, 9), ("a[1].missing", 3, 3),
        ("a[7]", 2, 7), ("ab", 4, 8), ("other", 1, 1),
    ])
    func `the place of a path is that of its value or of the deepest one around it`(
        _ path: String, _ line: Int, _ column: Int
    ) {
        let text = "{\n \"a\": [1,\n  {\"b\": 2}],\n \"ab\": 3}"
        let place = JSONReader.position(of: path, in: Array(text.utf8))
        #expect((place.line, place.column) == (line, column))
    }

    @Test func `every cut of a document is refused and never read as less`() throws {
        let text = Array("{\"a\":[1,true,\"\\u00e4ä\"],\"b\":{\"c\":null}}".utf8)
        #expect(refusal(text) == nil)
        for length in 0..<text.count {
            #expect(refusal(Array(text.prefix(length))) != nil, "cut to \(length) bytes")
        }
    }
}
