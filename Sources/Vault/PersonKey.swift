import Crypto
package import Engagement

/// The random key of one natural person, as the key file keeps it.
package struct PersonKey: Equatable, Sendable {
    /// The stream of the person, contact or actor.
    package let owner: StreamID
    /// The number of the key among the owner's, from 1.
    package let number: UInt32
    /// The 32 random bytes from which everything else is derived.
    package let secret: Secret

    /// The number of everybody's first key.
    package static let firstNumber: UInt32 = 1

    /// A person's key; the number is at least 1.
    package init(owner: StreamID, number: UInt32, secret: Secret) {
        precondition(number >= PersonKey.firstNumber, "keys are numbered from 1")
        self.owner = owner
        self.number = number
        self.secret = secret
    }
}

/// What is derived from a person's key by HKDF-SHA-256 (RFC 5869).
///
/// | Part | Bytes | Info, before owner (8 bytes) and key number (4 bytes) |
/// |---|---|---|
/// | sealing key | 32 | `seal/1` |
/// | digest key | 32 | `digest/1` |
/// | check value | 16 | `check/1` |
///
/// The input is the person's key, the salt is the ledger's id.
struct DerivedKeys: Sendable {
    let sealing: SymmetricKey
    private let extracted: SymmetricKey
    private let name: KeyName

    static let checkByteCount = 16

    /// The sealing key alone, at a third of the cost: for those who open one text of many owners.
    ///
    /// HKDF written out: the extraction under the salt, then the first block of the expansion,
    /// which is the whole of it.
    static func sealingKey(of key: PersonKey, salted: HMAC<SHA256>) -> SymmetricKey {
        var extraction = salted
        extraction.update(data: key.secret.bytes)
        var info = Array("seal/1".utf8)
        info.append(bigEndian: key.owner.raw)
        info.append(bigEndian: key.number)
        info.append(1)
        return SymmetricKey(data: code(under: Array(extraction.finalize()), over: info))
    }

    /// HMAC-SHA-256 (RFC 2104) under a key of 32 bytes that is used once, at half the cost of one
    /// that is prepared for more.
    private static func code(under key: [UInt8], over bytes: [UInt8]) -> SHA256.Digest {
        func padded(_ pad: UInt8) -> [UInt8] {
            (0..<SHA256.blockByteCount).map { ($0 < key.count ? key[$0] : 0) ^ pad }
        }
        let inner = SHA256.hash(data: padded(0x36) + bytes)
        return SHA256.hash(data: padded(0x5C) + Array(inner))
    }

    /// Derives the sealing key; the others are derived when they are asked for, since most who
    /// open a text need neither.
    init(_ key: PersonKey, ledger: [UInt8]) {
        name = KeyName(owner: key.owner, number: key.number)
        extracted = SymmetricKey(
            data: HKDF<SHA256>.extract(inputKeyMaterial: key.secret.symmetricKey, salt: ledger))
        sealing = DerivedKeys.expanded("seal/1", extracted, name)
    }

    var digest: HMAC<SHA256> {
        HMAC(key: DerivedKeys.expanded("digest/1", extracted, name), use: "digest/1")
    }

    /// Tells which key it was, also after its destruction, and tells nothing else about it.
    ///
    /// It is the first block of HKDF-Expand (RFC 5869, 2.3), taken as bytes and not as a key.
    var check: [UInt8] {
        let info = DerivedKeys.info("check/1", name) + [1]
        let block = HMAC<SHA256>.authenticationCode(for: info, using: extracted)
        return Array(block.prefix(DerivedKeys.checkByteCount))
    }

    private static func info(_ use: String, _ name: KeyName) -> [UInt8] {
        var info = Array(use.utf8)
        info.append(bigEndian: name.owner.raw)
        info.append(bigEndian: name.number)
        return info
    }

    private static func expanded(
        _ use: String, _ extracted: SymmetricKey, _ name: KeyName
    ) -> SymmetricKey {
        HKDF<SHA256>.expand(
            pseudoRandomKey: extracted, info: info(use, name),
            outputByteCount: Secret.byteCount)
    }
}
