import TestSupport
import Testing

@testable import Intake

struct CSVFuzzTests {
    private static let seed = UInt64.random(in: 0...UInt64.max)
    private static let words = [
        "\"", ";", ",", "\t", "\r", "\n", "\r\n", "\0", "person", "organisation", "day", "hours",
        "id", "03. Mai", "2025-03", "1.234,5", "3:30", "-1", "9999999999999999999999", "#####",
        "1,23E+05", "Ã¼", "KW 12/2025", "14:00", "Müller", "e\u{301}", "\u{202E}", " ", "x",
    ]
    private static let marks: [[UInt8]] = [
        [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC3], [0x81], [0xED, 0xA0],
    ]
    private static let pieces = words.map { Array($0.utf8) } + marks

    /// Random pieces, half of the time behind good headings.
    private func file(_ random: inout SplitMix) -> [UInt8] {
        var bytes: [UInt8] = []
        if Bool.random(using: &random) {
            bytes += Array("person;organisation;day;hours;from;to;confirmed_by;basis\n".utf8)
        }
        for _ in 0..<Int.random(in: 0..<40, using: &random) {
            if Int.random(in: 0..<8, using: &random) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &random))
            } else {
                bytes += CSVFuzzTests.pieces.randomElement(using: &random) ?? []
            }
        }
        return bytes
    }

    @Test func `50,000 random files are read to their end without a trap`() {
        var random = SplitMix(seed: CSVFuzzTests.seed)
        for number in 0..<50_000 {
            let bytes = file(&random)
            let list = ListKind.allCases[number % ListKind.allCases.count]
            let found = readings(number % 2 == 0 ? .hours : list, bytes)
            let isSound = found.allSatisfy { $0.row != nil || !$0.findings.isEmpty }
            #expect(isSound, "seed \(CSVFuzzTests.seed), file \(number)")
            #expect(found.count <= bytes.count + 1, "seed \(CSVFuzzTests.seed), file \(number)")
        }
    }

    @Test func `the chunks of a random file change nothing`() {
        var random = SplitMix(seed: CSVFuzzTests.seed)
        for number in 0..<2_000 {
            let bytes = file(&random)
            let whole = rows(bytes, chunk: 1_000_000)
            let chunk = Int.random(in: 1...9, using: &random)
            let parts = rows(bytes, chunk: chunk)
            let isSame =
                whole.map(\.bytes) == parts.map(\.bytes) && whole.map(\.ends) == parts.map(\.ends)
                && whole.map(\.faults) == parts.map(\.faults)
                && whole.map(\.line) == parts.map(\.line)
            #expect(isSame, "seed \(CSVFuzzTests.seed), file \(number), chunk \(chunk)")
        }
    }

    @Test func `a spelling of random texts never traps`() {
        var random = SplitMix(seed: CSVFuzzTests.seed)
        for _ in 0..<20_000 {
            let text = String(decoding: file(&random).prefix(40), as: UTF8.self)
            let composed = Composition.composed(text)
            #expect(Composition.composed(composed) == composed, "seed \(CSVFuzzTests.seed)")
            #expect(composed == text, "canonically equal; seed \(CSVFuzzTests.seed)")
        }
    }
}
