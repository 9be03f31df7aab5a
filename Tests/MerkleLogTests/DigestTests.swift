import MerkleLog
import Testing

struct DigestTests {
    private let ascending = (0..<32).map { UInt8($0) }

    @Test func `bytes, hex and their parsers agree`() throws {
        let digest = try #require(Digest(ascending))
        #expect(digest.bytes == ascending)
        #expect(digest.hex == "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
        #expect(Digest(hex: digest.hex) == digest)
        #expect(Digest(ascending.span) == digest)
        #expect("\(digest)" == digest.hex)
    }

    @Test(arguments: [0, 1, 31, 33, 64])
    func `only 32 bytes make a digest`(_ count: Int) {
        #expect(Digest([UInt8](repeating: 7, count: count)) == nil)
    }

    @Test(arguments: [
        "", "00", String(repeating: "A", count: 64), String(repeating: "g", count: 64),
        String(repeating: "0", count: 63), String(repeating: "0", count: 65),
        "0x" + String(repeating: "0", count: 62), String(repeating: "ä", count: 32),
    ])
    func `only 64 lower-case hexadecimal digits make a digest`(_ text: String) {
        #expect(Digest(hex: text) == nil)
    }

    @Test func `digests compare as their bytes do`() throws {
        for position in ascending.indices {
            var larger = ascending
            larger[position] = 0xFF
            let (low, high) = (try #require(Digest(ascending)), try #require(Digest(larger)))
            #expect(low < high)
            #expect(!(high < low))
            #expect(low != high)
            #expect(Set([low, high, low]).count == 2)
        }
    }

    @Test func `a digest is added behind what is already there`() throws {
        let digest = try #require(Digest(ascending))
        var bytes: [UInt8] = [0xAA]
        digest.append(to: &bytes)
        #expect(bytes == [0xAA] + ascending)
        let written = [UInt8](capacity: 33) { output in
            output.append(0xBB)
            digest.append(to: &output)
        }
        #expect(written == [0xBB] + ascending)
    }
}
