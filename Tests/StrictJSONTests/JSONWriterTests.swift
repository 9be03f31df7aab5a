import TestSupport
import Testing

@testable import StrictJSON

struct JSONWriterTests {
    @Test func `the compact form is one line in the order given`() {
        let value: JSONValue = [
            "b": [1, -2, "x"], "a": ["yes": true, "none": .null], "e": [], "o": [:],
        ]
        #expect(
            JSONWriter.compact(value)
                == #"{"b":[1,-2,"x"],"a":{"yes":true,"none":null},"e":[],"o":{}}"#)
    }

    @Test func `the indented form takes two blanks a level`() {
        let value: JSONValue = ["a": [1, ["b": false]], "e": [], "o": [:]]
        let expected = """
            {
              "a": [
                1,
                {
                  "b": false
                }
              ],
              "e": [],
              "o": {}
            }
            """
        #expect(JSONWriter.indented(value) == expected)
    }

    @Test(arguments: [
        ("\"\\/", #""\"\\/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\r\n", #""\r\n""#),
        ("\0\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
        ("\u{7F}\u{80}\u{9F}", #""\u007f\u0080\u009f""#),
        ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{202E}\u{2066}", #""\u202e\u2066""#),
        ("\u{E0041}", #""\udb40\udc41""#), ("äß€😀", "\"äß€😀\""), ("e\u{301}", "\"e\u{301}\""),
        ("\u{A0}", "\"\u{A0}\""), (" ~", "\" ~\""),
    ])
    func `strings are escaped where they could do harm and nowhere else`(
        _ text: String, _ expected: String
    ) {
        #expect(Array(JSONWriter.quoted(text).utf8) == Array(expected.utf8))
    }

    @Test func `both forms are read back to the same value and bytes`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("JSON round trip, seed \(seed)")
        var generator = SplitMix(seed: seed)
        for round in 0..<500 {
            let value = Self.value(depth: 5, &generator)
            let compact = JSONWriter.compact(value)
            for text in [compact, JSONWriter.indented(value)] {
                let back = try JSONReader.read(Array(text.utf8), limit: 1_000_000)
                #expect(back == value, "seed \(seed), round \(round)")
                #expect(
                    Array(JSONWriter.compact(back).utf8) == Array(compact.utf8),
                    "seed \(seed), round \(round)")
            }
        }
    }

    @Test func `no control ever leaves in the compact form`() throws {
        for code in Array(UInt32(0)...0x2FF) + Array(UInt32(0x2000)...0x206F) {
            let scalar = try #require(Unicode.Scalar(code))
            let text = JSONWriter.quoted(String(scalar))
            #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
            #expect(try JSONReader.read(Array(text.utf8), limit: 100) == .string(String(scalar)))
        }
    }

    private static func value(depth: Int, _ generator: inout SplitMix) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .integer(Int64.random(in: Int64.min...Int64.max, using: &generator))
        case 3:
            let edges = [0, -1, 1, Int64.min, Int64.max]
            return .integer(edges.randomElement(using: &generator) ?? 0)
        case 4: return .string(text(&generator))
        case 5:
            let count = Int.random(in: 0...4, using: &generator)
            return .array((0..<count).map { _ in value(depth: depth - 1, &generator) })
        default:
            let count = Int.random(in: 0...4, using: &generator)
            return .object(
                (0..<count).map { index in
                    // The index in front keeps names apart.
                    let name = "\(index)" + text(&generator)
                    return JSONValue.Member(name, value(depth: depth - 1, &generator))
                })
        }
    }

    private static func text(_ generator: inout SplitMix) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x7F, 0x20...0x7E, 0x80...0x7FF, 0x2000...0x206F, 0xE000...0xFFFF,
            0x1F300...0x1FAFF,
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            let range = ranges.randomElement(using: &generator) ?? 0...0x7F
            let code = UInt32.random(in: range, using: &generator)
            scalars.append(Unicode.Scalar(code) ?? "?")
        }
        return String(scalars)
    }
}
