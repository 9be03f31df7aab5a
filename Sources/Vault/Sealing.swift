import Crypto
import Engagement

/// How a text becomes a box and a box a text.
///
/// | Offset | Size | Field |
/// |---|---|---|
/// | 0 | 1 | version, 1 |
/// | 1 | 20 | place: command id (16), index (2), field number (2); see ``SealedPlace`` |
/// | 21 | 12 | nonce, random |
/// | 33 | 32 n | ciphertext of AES-256-GCM |
/// | 33 + 32 n | 16 | tag |
///
/// The plaintext is the text's length (2 bytes), the text in UTF-8, and zeros up to the next
/// multiple of 32 bytes, so that short names cannot be told apart by length. Authenticated beside
/// it: version, ledger id (16), owner's stream (8), key number (4), place (20). Integers are
/// big-endian.
package enum Sealing {
    /// The longest text in bytes of UTF-8; callers check before they seal.
    package static let mostBytes = 16_000

    static let nonceByteCount = 12
    static let tagByteCount = 16
    static let blockByteCount = 32
    static let headByteCount = 1 + SealedPlace.byteCount

    /// The size in bytes of the box around a text of so many bytes of UTF-8.
    package static func boxSize(textByteCount: Int) -> Int {
        headByteCount + nonceByteCount + paddedSize(textByteCount) + tagByteCount
    }

    static func head(_ place: SealedPlace) -> [UInt8] {
        [SealedPlace.boxVersion] + place.bytes
    }

    static func seal(
        _ text: String, at place: SealedPlace, owner: KeyName, ledger: [UInt8],
        with key: SymmetricKey, nonce: [UInt8]
    ) -> Sealed {
        let beside = authenticated(place.bytes[...], owner: owner, ledger: ledger)
        do {
            let sealed = try AES.GCM.seal(
                padded(text), using: key, nonce: AES.GCM.Nonce(data: nonce),
                authenticating: beside)
            let box = head(place) + nonce + sealed.ciphertext + sealed.tag
            return Sealed(owner: owner.owner, key: owner.number, box: box)
        } catch {
            preconditionFailure("AES-GCM takes every text, a 32-byte key and a 12-byte nonce")
        }
    }

    /// The text; nil when the box was damaged, cut, made for another owner, key or ledger, or
    /// with another key.
    static func open(_ sealed: Sealed, ledger: [UInt8], with key: SymmetricKey) -> String? {
        guard sealed.place != nil else { return nil }
        let place = sealed.box[1..<headByteCount]
        let owner = KeyName(owner: sealed.owner, number: sealed.key)
        do {
            let opened = try AES.GCM.open(
                AES.GCM.SealedBox(combined: sealed.box[headByteCount...]), using: key,
                authenticating: authenticated(place, owner: owner, ledger: ledger))
            return text(inPadded: Array(opened))
        } catch {
            return nil
        }
    }

    private static func authenticated(
        _ place: ArraySlice<UInt8>, owner: KeyName, ledger: [UInt8]
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 + ledger.count + 12 + place.count)
        bytes.append(SealedPlace.boxVersion)
        bytes.append(contentsOf: ledger)
        bytes.append(bigEndian: owner.owner.raw)
        bytes.append(bigEndian: owner.number)
        bytes.append(contentsOf: place)
        return bytes
    }

    static func paddedSize(_ textByteCount: Int) -> Int {
        precondition(textByteCount <= mostBytes, "a text is longer than a box can hold")
        return (2 + textByteCount + blockByteCount - 1) / blockByteCount * blockByteCount
    }

    private static func padded(_ text: String) -> [UInt8] {
        let bytes = text.utf8
        let size = paddedSize(bytes.count)
        var padded: [UInt8] = []
        padded.reserveCapacity(size)
        padded.append(bigEndian: UInt16(bytes.count))
        padded.append(contentsOf: bytes)
        padded.append(contentsOf: repeatElement(0, count: size - padded.count))
        return padded
    }

    private static func text(inPadded padded: [UInt8]) -> String? {
        guard padded.count >= blockByteCount else { return nil }
        let count = Int(padded.number(UInt16.self, at: 0))
        guard count <= mostBytes, paddedSize(count) == padded.count,
            padded[(2 + count)...].allSatisfy({ $0 == 0 })
        else { return nil }
        return String(validating: padded[2..<(2 + count)], as: UTF8.self)
    }
}

/// A key by its owner and its number.
struct KeyName: Hashable, Sendable {
    let owner: StreamID
    let number: UInt32
}
