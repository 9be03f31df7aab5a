import Engagement
import Testing

@testable import Vault

/// The known answers were computed with Python 3, `hmac.new(key, message, hashlib.sha256)` over
/// the documented messages, with the import key 40…5f.
struct ImportKeyTests {
    private let key = ImportKey(Known.importSecret)

    @Test func `ids, digests and fingerprints are those of an independent HMAC`() {
        #expect(key.importID(Known.content).text == "f019ee3ead163d0ad01799ac614ed792")
        #expect(key.digest(Known.content) == 0x73CA_F8D4_BE43_4BAC)
        let fingerprint = key.fingerprint(of: "M-0042", kind: .person, source: "sv-dessau")
        #expect(hex(fingerprint) == "0c90c8a78278ecd63e29f30dd1c5abdf")
    }

    @Test func `using the key does not change it`() {
        let first = key.importID(Known.content)
        _ = key.digest(Known.content)
        #expect(key.importID(Known.content) == first)
    }

    @Test func `kind, namespace and key each count, and cannot run into one another`() {
        let all = [
            key.fingerprint(of: "bc", kind: .person, source: "a"),
            key.fingerprint(of: "c", kind: .person, source: "ab"),
            key.fingerprint(of: "bc", kind: .organisation, source: "a"),
            key.fingerprint(of: "abc", kind: .person, source: ""),
        ]
        #expect(Set(all).count == 4)
        #expect(all.allSatisfy { $0.count == 16 })
    }
}

struct HashesTests {
    @Test func `hashes are those of an independent SHA-256`() {
        #expect(
            hex(Hashes.sha256(Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            hex(Hashes.eventsDigest([0, 812, 1 << 40])) == "021fe6642412be15019e377a7611285f")
    }

    @Test func `the order of events counts`() {
        #expect(Hashes.eventsDigest([1, 2]) != Hashes.eventsDigest([2, 1]))
    }
}
