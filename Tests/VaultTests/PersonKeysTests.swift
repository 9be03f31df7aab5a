import Engagement
import Testing

@testable import Vault

struct PersonKeysTests {
    @Test func `without a key a text is withheld, and that is no failure`() {
        let sealed = sealedByKnown()
        let none = PersonKeys(ledger: Known.ledger, keys: [], destroyed: [])
        #expect(none.open(sealed) == .withheld)
        #expect(none.failures == 0)
        #expect(none.checkValue(of: Known.owner) == nil)
        #expect(none.digest(Known.content, owner: Known.owner) == nil)
    }

    @Test func `after destruction a text is erased, with or without a key left over`() {
        let sealed = sealedByKnown()
        let restored = Known.keys(destroyed: [Known.owner])
        #expect(restored.open(sealed) == .erased)
        #expect(restored.checkValue(of: Known.owner) == nil)
        let auditor = PersonKeys(ledger: Known.ledger, keys: [], destroyed: [Known.owner])
        #expect(auditor.open(sealed) == .erased)

        let keys = Known.keys([Known.person(2)])
        #expect(keys.open(sealed) == .known("Müller"))
        keys.destroy(Known.owner)
        #expect(keys.open(sealed) == .erased)
        #expect(keys.digest(Known.content, owner: Known.owner) == nil)
        #expect(keys.checkValue(of: StreamID(.person, 2)) != nil)
        #expect(keys.failures == 0)
    }

    @Test func `a key is found before and after all of them are sorted in`() {
        let sealed = sealedByKnown()
        var foreign = sealed
        foreign.key = 9
        let others = (100...200).map(Known.person)
        #expect(Known.keys(others).open(sealed) == .known("Müller"))
        for looks in [31, 32, 33, 100] {
            let keys = Known.keys(others)
            for _ in 0..<looks { #expect(keys.open(foreign) == .withheld) }
            #expect(keys.open(sealed) == .known("Müller"))
            #expect(keys.failures == 0)
        }
        let twin = PersonKey(
            owner: Known.owner, number: 1, secret: Known.person(2).secret)
        #expect(Known.keys([twin]).open(sealed) == .withheld)
    }

    @Test func `many texts open as each does alone`() {
        let other = PersonKey(
            owner: StreamID(.person, 2), number: 1, secret: Known.person(2).secret)
        let keys = Known.keys([Known.key, other], destroyed: [])
        let first = sealedByKnown()
        var foreign = first
        foreign.key = 9
        var damaged = first
        damaged.box[40] ^= 1
        #expect(
            keys.texts([first, nil, foreign, first, damaged])
                == ["Müller", nil, nil, "Müller", nil])
        #expect(Known.keys(destroyed: [Known.owner]).texts([first]) == [nil])
        #expect(keys.failures == 0)
    }

    @Test func `the function for pure code opens from any thread`() async {
        let sealed = sealedByKnown()
        let disclose = Known.keys().disclosing
        let texts = await withTaskGroup(of: Disclosed.self) { group in
            for _ in 0..<8 { group.addTask { disclose(sealed) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(texts == [Disclosed](repeating: .known("Müller"), count: 8))
    }

    /// Computed with Python 3, `hmac` and `hashlib`: HKDF-SHA-256 written out as RFC 5869 has it.
    @Test func `derived keys are those of an independent HKDF`() {
        let derived = DerivedKeys(Known.key, ledger: Known.ledger)
        let sealing: [UInt8] = [
            0xC5, 0x27, 0xFA, 0x59, 0x11, 0x9E, 0xD7, 0x73, 0x7A, 0x49, 0xB9, 0x75, 0xE5, 0x65,
            0x2E, 0xBC, 0xD3, 0x12, 0xFD, 0xC4, 0x53, 0xEF, 0x22, 0x8D, 0x96, 0x54, 0x7B, 0x4A,
            0xBF, 0xE0, 0x57, 0x66,
        ]
        #expect(derived.sealing == Secret(sealing).symmetricKey)
        #expect(hex(derived.check) == "6a40fd196209b4af3c4801f7b61da152")
        #expect(Known.keys().checkValue(of: Known.owner) == derived.check)
        #expect(
            Known.keys().digest(Known.content, owner: Known.owner) == 0x1659_031C_FEB7_7F09)
    }

    @Test func `nothing derived for one owner, number or ledger serves another`() {
        let twin = PersonKey(owner: StreamID(.contact, 12), number: 1, secret: Known.key.secret)
        let next = PersonKey(owner: Known.owner, number: 2, secret: Known.key.secret)
        let all = [
            DerivedKeys(Known.key, ledger: Known.ledger), DerivedKeys(twin, ledger: Known.ledger),
            DerivedKeys(next, ledger: Known.ledger),
            DerivedKeys(Known.key, ledger: Known.otherLedger),
        ]
        #expect(Set(all.map(\.check)).count == 4)
        #expect(Set(all.map { $0.digest.digest(Known.content) }).count == 4)
        for (index, derived) in all.enumerated() {
            #expect(all[(index + 1)...].allSatisfy { $0.sealing != derived.sealing })
        }
    }

    @Test func `no description or dump shows a byte of a key`() {
        var dumped = ""
        dump(Known.key, to: &dumped)
        let shown = [
            dumped, "\(Known.key)", String(reflecting: Known.key), "\(Known.key.secret)",
            String(reflecting: Known.key.secret),
        ]
        // The first word of the key, as a number and in both bases.
        let first: UInt64 = 0x0102_0304_0506_0708
        for text in shown {
            #expect(text.contains("secret"))
            #expect(!text.contains(String(first)))
            #expect(!text.contains(String(first, radix: 16)))
            #expect(!text.contains("1, 2, 3"))
        }
    }

    private func sealedByKnown() -> Sealed {
        var sealer = Known.sealer(Known.keys())
        return sealer.seal("Müller", as: .familyName, for: Known.owner, index: 0)
    }
}
