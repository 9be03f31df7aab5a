/// A personal text that only the key of the person it belongs to can open.
package struct Sealed: Hashable, Sendable {
    /// The stream of the natural person whose key sealed it: a person, contact or actor.
    package var owner: StreamID
    /// The number of that person's key, from 1.
    package var key: UInt32
    /// Version, nonce, ciphertext and tag; `Schemas/RECORD.md` has the table.
    package var box: [UInt8]

    /// A sealed text as it stands in a payload.
    package init(owner: StreamID, key: UInt32, box: [UInt8]) {
        self.owner = owner
        self.key = key
        self.box = box
    }
}

/// What reading a sealed text gives; an auditor must be able to tell the four apart.
package enum Disclosed: Hashable, Sendable {
    /// The text itself.
    case known(String)
    /// There is a text, and this reader has no key for it.
    case withheld
    /// There was a text, and its key was destroyed.
    case erased
    /// Nobody ever said it.
    case neverKnown

    /// The text; nil in the three other cases.
    package var text: String? {
        guard case .known(let text) = self else { return nil }
        return text
    }
}

/// Opens a sealed text: the only way in which keys reach what is pure.
package typealias Disclosing = @Sendable (Sealed) -> Disclosed

/// A source's own key of a subject: found again by fingerprint, read only with the key.
package struct SourceKey: Hashable, Sendable {
    /// The first 16 bytes of HMAC-SHA-256 over namespace, kind and key under the import key.
    package var fingerprint: [UInt8]
    /// The key as the source writes it.
    package var key: Sealed?

    /// A source's key.
    package init(fingerprint: [UInt8], key: Sealed?) {
        self.fingerprint = fingerprint
        self.key = key
    }
}
