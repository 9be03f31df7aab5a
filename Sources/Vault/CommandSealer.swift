package import Engagement
import Crypto

/// Seals the personal texts of one command, and makes a key for every owner who has none yet.
///
/// The keys it makes stand in ``PersonKeys/unsaved`` until the ledger has appended them to the
/// key file. The random numbers come from outside: so many bytes at each call.
package struct CommandSealer: TextSealing {
    /// Random bytes, exactly as many as asked for.
    package typealias Random = (_ count: Int) -> [UInt8]

    /// The command whose texts are sealed.
    package let command: CommandID
    /// The keys that this command made, in the order in which they were made.
    package private(set) var newKeys: [PersonKey] = []
    /// The owners for whom a text came although their keys were destroyed.
    ///
    /// Their texts went into boxes that nobody can open; a command that has any must be refused.
    package private(set) var erasedOwners: Set<StreamID> = []

    private let keys: PersonKeys
    private let importKey: ImportKey
    private let random: Random

    /// A sealer for one command.
    package init(
        command: CommandID, keys: PersonKeys, importKey: ImportKey, random: @escaping Random
    ) {
        self.command = command
        self.keys = keys
        self.importKey = importKey
        self.random = random
    }

    /// Seals a text of at most ``Sealing/mostBytes`` for its owner; an index is at most 65,535.
    package mutating func seal(
        _ text: String, as field: SealedField, for owner: StreamID, index: Int
    ) -> Sealed {
        let place = SealedPlace(command: command, index: eventIndex(index), field: field)
        let (name, key) = sealingKey(for: owner)
        return Sealing.seal(
            text, at: place, owner: name, ledger: keys.ledger, with: key,
            nonce: drawn(Sealing.nonceByteCount))
    }

    /// The fingerprint under which a source's own key of a subject is found again, 16 bytes.
    package func fingerprint(of key: String, kind: StreamKind, source: String) -> [UInt8] {
        importKey.fingerprint(of: key, kind: kind, source: source)
    }

    /// The command's digest: under the owner's digest key when it carries that owner's texts, and
    /// under the import key when it carries none.
    ///
    /// Nil when the owner has no key: seal first.
    package func digest(of content: [UInt8], owner: StreamID?) -> UInt64? {
        guard let owner else { return importKey.digest(content) }
        return keys.digest(content, owner: owner)
    }

    private mutating func sealingKey(for owner: StreamID) -> (KeyName, SymmetricKey) {
        if let (name, derived) = keys.newestKeys(of: owner) { return (name, derived.sealing) }
        let secret = Secret(drawn(Secret.byteCount))
        let key = PersonKey(owner: owner, number: PersonKey.firstNumber, secret: secret)
        let name = KeyName(owner: owner, number: key.number)
        if keys.isDestroyed(owner) {
            erasedOwners.insert(owner)
            return (name, DerivedKeys(key, ledger: keys.ledger).sealing)
        }
        newKeys.append(key)
        return (name, keys.add(key).sealing)
    }

    private func drawn(_ count: Int) -> [UInt8] {
        let bytes = random(count)
        precondition(bytes.count == count, "the source of random numbers gave another count")
        return bytes
    }
}

/// An event's index as boxes hold it.
func eventIndex(_ index: Int) -> UInt16 {
    guard let index = UInt16(exactly: index) else {
        preconditionFailure("an event's index in its command has two bytes")
    }
    return index
}
