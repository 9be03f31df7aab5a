import Engagement
import Testing

@testable import Vault

struct SealingTests {
    private let place = SealedPlace(command: Known.command, index: 3, field: .familyName)

    private func sealed(_ text: String, nonce: [UInt8] = counted(from: 0xA0, 12)) -> Sealed {
        Sealing.seal(
            text, at: place, owner: KeyName(owner: Known.owner, number: 1),
            ledger: Known.ledger, with: DerivedKeys(Known.key, ledger: Known.ledger).sealing,
            nonce: nonce)
    }

    /// Computed with Python 3, `cryptography.hazmat` AESGCM 48.0.0, from the derived key of
    /// `PersonKeyTests`, nonce a0…ab and the documented plaintext and associated data.
    @Test func `a box has the documented bytes`() {
        let golden =
            "01808182838485868788898a8b8c8d8e8f00030002a0a1a2a3a4a5a6a7a8a9aaab39358d4ef266e8"
            + "be5df075912df330b6ada3132c0eb203102f9a8a30fe73cf30aeff4ee3157b3b26f30eaea25bd2"
            + "b298"
        #expect(hex(sealed("Müller").box) == golden)
    }

    @Test(arguments: ["", "a", "Müller-Lüdenscheidt", String(repeating: "ß", count: 8_000)])
    func `what was sealed is read again`(_ text: String) {
        let sealed = sealed(text)
        #expect(Known.keys().open(sealed) == .known(text))
        #expect(sealed.box.count == Sealing.boxSize(textByteCount: text.utf8.count))
        #expect(sealed.place == place)
    }

    @Test func `texts of 0 to 30 bytes have boxes of one size, longer ones of steps of 32`() {
        let sizes = (0...63).map { sealed(String(repeating: "x", count: $0)).box.count }
        #expect(Set(sizes[0...30]) == [81])
        #expect(Set(sizes[31...62]) == [113])
        #expect(sizes[63] == 145)
    }

    @Test func `a box with any byte changed, or cut anywhere, is refused`() {
        let good = sealed("Müller")
        let keys = Known.keys()
        for offset in good.box.indices {
            var flipped = good
            flipped.box[offset] ^= 1
            #expect(keys.open(flipped) == .withheld, "byte \(offset)")
            var cut = good
            cut.box = Array(good.box.prefix(offset))
            #expect(keys.open(cut) == .withheld, "cut to \(offset)")
        }
        #expect(keys.failures == 2 * good.box.count)
        #expect(keys.open(good) == .known("Müller"))
    }

    @Test func `a box given to another owner is refused, even one with the same random key`() {
        let twin = PersonKey(
            owner: StreamID(.person, 13), number: 1, secret: Known.key.secret)
        let second = PersonKey(owner: Known.owner, number: 2, secret: Known.key.secret)
        let keys = Known.keys([twin, second, Known.person(14)])
        var moved = sealed("Müller")
        for owner in [twin.owner, StreamID(.person, 14)] {
            moved.owner = owner
            #expect(keys.open(moved) == .withheld)
        }
        moved = sealed("Müller")
        moved.key = 2
        #expect(keys.open(moved) == .withheld)
        #expect(keys.failures == 3)
    }

    @Test func `a box does not open in another ledger that has the same key`() {
        let other = PersonKeys(ledger: Known.otherLedger, keys: [Known.key], destroyed: [])
        #expect(other.open(sealed("Müller")) == .withheld)
        #expect(other.failures == 1)
    }

    @Test func `the other ledger's id is also authenticated, not only mixed into the key`() {
        let key = DerivedKeys(Known.key, ledger: Known.ledger).sealing
        let box = sealed("Müller")
        #expect(Sealing.open(box, ledger: Known.ledger, with: key) == "Müller")
        #expect(Sealing.open(box, ledger: Known.otherLedger, with: key) == nil)
    }

    @Test func `a box for another command, event or field does not pass where it is expected`() {
        let keys = Known.keys()
        let box = sealed("Müller")
        #expect(keys.open(box, at: place) == .known("Müller"))
        var others = [place, place, place]
        others[0].command = CommandID(high: 1, low: 2)
        others[1].index = 4
        others[2].field = .givenNames
        for other in others {
            #expect(keys.open(box, at: other) == .withheld)
            var relabelled = box
            relabelled.box.replaceSubrange(1..<21, with: other.bytes)
            #expect(relabelled.place == other)
            #expect(keys.open(relabelled, at: other) == .withheld)
        }
        #expect(keys.failures == 6)
    }
}

struct SealedPlaceTests {
    @Test(arguments: SealedField.allCases)
    func `a place is read from the head of a box`(_ field: SealedField) {
        let place = SealedPlace(command: Known.command, index: 0x0102, field: field)
        let box = [1] + place.bytes + [0]
        #expect(SealedPlace(box: box) == place)
        #expect(hex(place.bytes).hasPrefix("808182838485868788898a8b8c8d8e8f0102"))
        #expect(place.bytes.count == SealedPlace.byteCount)
    }

    @Test func `another version, an unknown field and a short box have no place`() {
        let place = SealedPlace(command: Known.command, index: 0, field: .born)
        #expect(SealedPlace(box: [2] + place.bytes) == nil)
        #expect(SealedPlace(box: [1] + place.bytes.dropLast()) == nil)
        #expect(SealedPlace(box: [1] + place.bytes.dropLast(2) + [0xFF, 0xFF]) == nil)
        #expect(SealedPlace(box: []) == nil)
    }
}
