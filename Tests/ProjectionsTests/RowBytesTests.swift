import Engagement
import TestSupport
import Testing

@testable import Projections

struct RowBytesTests {
    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64.max - 1, UInt64.max])
    func `a number in a row comes back`(_ number: UInt64) {
        #expect(UInt64(bytes: number.bytes) == number)
    }

    @Test(arguments: [0, -1, 1, 63, -64, 64, Int64.max, Int64.min])
    func `a signed number in a row comes back`(_ number: Int64) {
        #expect(Int64(bytes: number.bytes) == number)
    }

    @Test(
        arguments: [
            [0x80], [0x80, 0x00], [0xFF, 0x80, 0x00], Array(repeating: 0xFF, count: 10),
            Array(repeating: 0x80, count: 10) + [0x01],
            Array(repeating: UInt8(0x80), count: 9) + [0x02],
        ] as [[UInt8]])
    func `a number not in its shortest form is refused`(_ bytes: [UInt8]) {
        #expect(UInt64(bytes: bytes) == nil)
    }

    @Test func `text that is not UTF-8 and words that do not exist are refused`() {
        #expect(String(bytes: [2, 0xC3, 0x28]) == nil)
        #expect(String(bytes: [3, 0x61, 0x62]) == nil)
        #expect(Mark(bytes: [0]) == nil)
        #expect(Mark(bytes: [99]) == nil)
        #expect(Mark(bytes: [8]) == .lateTyped)
        #expect(Bool(bytes: [2]) == nil)
        #expect(MunicipalityKey(bytes: UInt32(5).bytes) == nil)
        #expect(PlaceSubject(bytes: [0, 0, 0, 5]) == nil)
        #expect(HoursUnit(bytes: [0, 3, 0x17, 0x11]) == nil)
        #expect(KindKey(bytes: [0, 0]) == nil)
        #expect(StreamID(.person, 1).raw == 0x0200_0000_0000_0001)
        #expect(EventName(bytes: Array(repeating: 0, count: 16)) == nil)
    }

    @Test func `an array cannot claim more elements than there are bytes`() {
        #expect([UInt64](bytes: UInt64.max.bytes) == nil)
        #expect([UInt64](bytes: [2, 5, 6]) == [5, 6])
    }

    @Test func `texts in keys sort by their UTF-8, whatever they hold`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(seed: seed)
        let alphabet: [Unicode.Scalar] = ["\0", "a", "b", "u", "\u{308}", "ü", "ß", "€", "😀"]
        let keys = (0..<400).map { _ in
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                text.append(alphabet.randomElement(using: &random) ?? "a")
            }
            return HoursKey(
                KeyText(String(text)), HoursUnit(containing: DaySpan(day(2025, 1, 1))))
        }
        let sorted = Array(Set(keys)).sorted()
        let bytes = sorted.map(\.bytes)
        #expect(Set(keys.map(\.bytes)).count == sorted.count, "seed \(seed)")
        for (one, other) in zip(bytes, bytes.dropFirst()) {
            #expect(one.lexicographicallyPrecedes(other), "seed \(seed)")
        }
        #expect(sorted.allSatisfy { HoursKey<KeyText>(bytes: $0.bytes) == $0 }, "seed \(seed)")
    }

    @Test func `two spellings of an umlaut are two keys`() {
        #expect("S\u{FC}d" == "Su\u{308}d")
        #expect(KeyText("S\u{FC}d") != KeyText("Su\u{308}d"))
    }

    @Test(arguments: ["ä", "\0", "a", "😀"])
    func `a long text is cut so that its key fits the store`(_ letter: String) {
        let text = String(repeating: letter, count: 600)
        let key = HoursKey(
            DistrictSubject(rosslau, text), HoursUnit(containing: DaySpan(day(2025, 1, 1))))
        #expect((480...511).contains(key.bytes.count))
        #expect(text.hasPrefix(key.subject.district.text))
        #expect(HoursKey<DistrictSubject>(bytes: key.bytes) == key)
    }
}
