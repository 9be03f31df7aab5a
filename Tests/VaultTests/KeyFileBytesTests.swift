import Engagement
import Testing

@testable import Vault

/// The known bytes were computed with Python 3: `struct`, and `zlib.crc32` for the checks, from
/// ledger id 10…1f, import key 40…5f and the key 01…20 of person 12, all hexadecimal.
struct KeyFileBytesTests {
    private static let golden =
        "5354424b4559530a00000001101112131415161718191a1b1c1d1e1f404142434445464748494a4b"
        + "4c4d4e4f505152535455565758595a5b5c5d5e5fb08c8780"
        + "020000000000000c000000010102030405060708090a0b0c0d0e0f101112131415161718191a1b1c"
        + "1d1e1f202c375257"

    private var bytes: [UInt8] {
        KeyFileBytes(ledger: Known.ledger, importKey: Known.importSecret, keys: [Known.key])
            .encoded
    }

    @Test func `the file has the documented bytes`() throws {
        #expect(hex(bytes) == KeyFileBytesTests.golden)
        let read = try KeyFileBytes(bytes)
        #expect(read.ledger == Known.ledger)
        #expect(read.importKey == Known.importSecret)
        #expect(read.keys == [Known.key])
        #expect(read.tornByteCount == 0)
    }

    @Test(arguments: 0..<64)
    func `a flipped bit anywhere in the head is noticed`(_ offset: Int) {
        var flipped = bytes
        flipped[offset] ^= 1
        #expect(throws: KeyFileBytes.Flaw.self) { try KeyFileBytes(flipped) }
    }

    @Test(arguments: 64..<112)
    func `a flipped bit anywhere in the last entry makes it a torn tail`(_ offset: Int) throws {
        var flipped = bytes
        flipped[offset] ^= 0x80
        let read = try KeyFileBytes(flipped)
        #expect(read.keys.isEmpty)
        #expect(read.tornByteCount == 48)
    }

    @Test func `what is no key file is told from a newer one and from a damaged one`() {
        #expect(throws: KeyFileBytes.Flaw.notAKeyFile) { try KeyFileBytes([]) }
        #expect(throws: KeyFileBytes.Flaw.notAKeyFile) { try KeyFileBytes(Known.content) }
        var newer = bytes
        newer[11] = 2
        #expect(throws: KeyFileBytes.Flaw.unknownFormat(2)) { try KeyFileBytes(newer) }
        let cut = Array(bytes.prefix(63))
        #expect(throws: KeyFileBytes.Flaw.damagedHead) { try KeyFileBytes(cut) }
    }

    @Test func `an entry of another ledger's file is not taken over`() throws {
        let other = KeyFileBytes(
            ledger: Known.otherLedger, importKey: Known.importSecret, keys: [])
        let read = try KeyFileBytes(other.encoded + bytes.suffix(48))
        #expect(read.keys.isEmpty)
        #expect(read.tornByteCount == 48)
    }

    @Test func `the check is the common CRC-32`() {
        let digits = Array("123456789".utf8)
        #expect(CRC32.of(digits, in: digits.indices) == 0xCBF4_3926)
        let begun = CRC32.of(digits, in: 0..<4)
        #expect(CRC32.of(digits, in: 4..<9, after: begun) == 0xCBF4_3926)
    }
}
