package import Engagement
import Crypto
import Synchronization

/// The keys of all natural persons of one ledger, in memory.
///
/// Only the random keys are taken over at the start; what is derived from one is derived when it
/// is first needed, so that opening a ledger of 20,000 persons costs no key derivation. May be
/// used from several threads.
package final class PersonKeys: Sendable {
    /// The id of the ledger, 16 bytes.
    package let ledger: [UInt8]
    private let state: Mutex<State>

    private struct State {
        /// Keys of the file that are not sorted in yet: most questions need none or a few.
        private var waiting: [PersonKey]
        private var looks = 0
        /// Up to so many keys are looked for one by one: sorting all in costs more than that.
        private static let fewLooks = 32
        var secrets: [KeyName: Secret] = [:]
        var newest: [StreamID: UInt32] = [:]
        var derived: [KeyName: DerivedKeys] = [:]
        var unsaved: [PersonKey] = []
        var destroyed: Set<StreamID>
        var failures = 0

        init(_ keys: [PersonKey], destroyed: Set<StreamID>) {
            self.destroyed = destroyed
            waiting = keys
        }

        /// The secret with a name, without sorting in the keys of the file for a few of them.
        mutating func secret(_ name: KeyName) -> Secret? {
            looks += 1
            if looks > State.fewLooks { takeUp() }
            guard !waiting.isEmpty else { return secrets[name] }
            return waiting.last { $0.number == name.number && $0.owner == name.owner }?.secret
        }

        /// Sorts in the keys of the file, before all of them are looked at.
        mutating func takeUp() {
            guard !waiting.isEmpty else { return }
            secrets.reserveCapacity(waiting.count)
            newest.reserveCapacity(waiting.count)
            for key in waiting { insert(key) }
            waiting = []
        }

        mutating func insert(_ key: PersonKey) {
            secrets[KeyName(owner: key.owner, number: key.number)] = key.secret
            newest[key.owner] = max(newest[key.owner] ?? 0, key.number)
        }
    }

    /// The keys of a key file, or none for a reader without one, and the owners whose erasure the
    /// log records: their keys count as destroyed even if an old key file still has them.
    package init(ledger: [UInt8], keys: [PersonKey], destroyed: Set<StreamID>) {
        precondition(ledger.count == 16, "a ledger's id has 16 bytes")
        self.ledger = ledger
        state = Mutex(State(keys, destroyed: destroyed))
    }

    private func withKeys<Result: Sendable>(
        _ body: (inout sending State) -> sending Result
    ) -> Result {
        state.withLock { state in
            state.takeUp()
            return body(&state)
        }
    }

    /// The number of boxes so far that an existing key did not open: each is damage.
    package var failures: Int { state.withLock { $0.failures } }

    /// The keys made since the last ``markSaved()``, in the order in which they were made.
    ///
    /// They must be appended to the key file before the log's transaction commits.
    package var unsaved: [PersonKey] { state.withLock { $0.unsaved } }

    /// Says that the ``unsaved`` keys stand in the key file.
    package func markSaved() {
        state.withLock { $0.unsaved = [] }
    }

    /// Forgets the ``unsaved`` keys; only when nothing sealed with them was committed.
    package func forgetUnsaved() {
        withKeys { state in
            for key in state.unsaved {
                let name = KeyName(owner: key.owner, number: key.number)
                state.secrets[name] = nil
                state.derived[name] = nil
                state.newest[key.owner] = nil
            }
            state.unsaved = []
        }
    }

    /// Whether the log records that the owner's keys were destroyed.
    package func isDestroyed(_ owner: StreamID) -> Bool {
        state.withLock { $0.destroyed.contains(owner) }
    }

    /// Forgets an owner's keys for ever; reading the owner's texts then gives `erased`.
    package func destroy(_ owner: StreamID) {
        withKeys { state in
            state.destroyed.insert(owner)
            state.newest[owner] = nil
            state.unsaved.removeAll { $0.owner == owner }
            for name in state.secrets.keys where name.owner == owner {
                state.secrets[name] = nil
                state.derived[name] = nil
            }
        }
    }

    /// The check value of an owner's newest key, 16 bytes, by which an erasure names the key that
    /// it destroys; nil when there is none.
    package func checkValue(of owner: StreamID) -> [UInt8]? {
        newestKeys(of: owner)?.keys.check
    }

    /// The digest of a command that carries texts of this owner; nil when the owner has no key,
    /// because a digest under a key that stays would outlive an erasure.
    package func digest(_ content: [UInt8], owner: StreamID) -> UInt64? {
        newestKeys(of: owner)?.keys.digest.digest(content)
    }

    /// Opens a text: `erased` when its owner's keys were destroyed, `withheld` when there is no
    /// key, and `withheld` with one more of ``failures`` when the key does not fit the box.
    package func open(_ sealed: Sealed) -> Disclosed {
        if isDestroyed(sealed.owner) { return .erased }
        let name = KeyName(owner: sealed.owner, number: sealed.key)
        guard let keys = derivedKeys(name) else { return .withheld }
        guard let text = Sealing.open(sealed, ledger: ledger, with: keys.sealing) else {
            state.withLock { $0.failures += 1 }
            return .withheld
        }
        return .known(text)
    }

    /// Opens a text that must have been sealed for this place; a box moved here from elsewhere is
    /// a failure.
    package func open(_ sealed: Sealed, at place: SealedPlace) -> Disclosed {
        if isDestroyed(sealed.owner) { return .erased }
        guard sealed.place == place else {
            state.withLock { $0.failures += 1 }
            return .withheld
        }
        return open(sealed)
    }

    /// The texts of many boxes in their order; nil for those that this reader cannot open, which
    /// does not count them as ``failures``.
    ///
    /// Texts of one owner that stand together cost one key derivation, and none is kept. Several
    /// threads may open at once without waiting for each other.
    package func texts(_ sealed: [Sealed?]) -> [String?] {
        let (secrets, destroyed) = withKeys { ($0.secrets, $0.destroyed) }
        let salted = HMAC<SHA256>(key: SymmetricKey(data: ledger))
        var last: (name: KeyName, key: SymmetricKey)?
        return sealed.map { sealed in
            guard let sealed, !destroyed.contains(sealed.owner) else { return nil }
            let name = KeyName(owner: sealed.owner, number: sealed.key)
            if last?.name != name {
                guard let secret = secrets[name] else { return nil }
                let key = PersonKey(owner: name.owner, number: name.number, secret: secret)
                last = (name, DerivedKeys.sealingKey(of: key, salted: salted))
            }
            return last.flatMap { Sealing.open(sealed, ledger: ledger, with: $0.key) }
        }
    }

    /// The function by which pure code reads sealed texts.
    package var disclosing: Disclosing {
        { self.open($0) }
    }

    /// Takes over an owner's first key, to be saved before it may be relied on.
    func add(_ key: PersonKey) -> DerivedKeys {
        let derived = DerivedKeys(key, ledger: ledger)
        withKeys { state in
            precondition(state.newest[key.owner] == nil, "an owner got a first key twice")
            precondition(!state.destroyed.contains(key.owner), "an erased owner got a new key")
            state.insert(key)
            state.derived[KeyName(owner: key.owner, number: key.number)] = derived
            state.unsaved.append(key)
        }
        return derived
    }

    /// An owner's newest key, derived; nil when there is none or it was destroyed.
    func newestKeys(of owner: StreamID) -> (name: KeyName, keys: DerivedKeys)? {
        let number = withKeys { state in
            state.destroyed.contains(owner) ? nil : state.newest[owner]
        }
        guard let number else { return nil }
        let name = KeyName(owner: owner, number: number)
        return derivedKeys(name).map { (name, $0) }
    }

    /// What is derived is derived outside of the lock, so that threads do not wait for it.
    private func derivedKeys(_ name: KeyName) -> DerivedKeys? {
        let (known, secret) = state.withLock { state -> (DerivedKeys?, Secret?) in
            if let known = state.derived[name] { return (known, nil) }
            return (nil, state.secret(name))
        }
        if let known { return known }
        guard let secret else { return nil }
        let made = DerivedKeys(
            PersonKey(owner: name.owner, number: name.number, secret: secret), ledger: ledger)
        state.withLock { state in
            // Whoever destroyed the owner's keys meanwhile has the last word.
            if !state.destroyed.contains(name.owner) { state.derived[name] = made }
        }
        return made
    }
}
