package import Engagement
package import LMDB
package import Vault

/// The keys of one opened ledger: the file they stand in, and what they can do.
package final class Keyring {
    private var file: KeyFile
    /// The keys of natural persons.
    package let persons: PersonKeys
    /// The key under which rows, sources' keys and contents are recognised.
    package let imports: ImportKey

    /// Opens the key file of a ledger.
    package init(
        _ path: String, ledger: [UInt8], permissions: Permissions, destroyed: Set<StreamID> = []
    ) throws(VaultError) {
        file = try KeyFile.open(path, ledger: ledger, permissions: permissions) {
            path throws(FileError) in try DurableFile.mode(of: path)
        }
        persons = PersonKeys(ledger: ledger, keys: file.keys, destroyed: destroyed)
        imports = ImportKey(file.importKey)
    }

    /// Appends the keys that were made since the last time, synced; nil when that succeeded.
    ///
    /// Called inside the log's write transaction, before it commits.
    func storeNewKeys() -> FileError? {
        let unsaved = persons.unsaved
        guard !unsaved.isEmpty else { return nil }
        do throws(VaultError) {
            try file.append(unsaved)
            persons.markSaved()
            return nil
        } catch {
            if case .file(let failure) = error { return failure }
            // Somebody else added keys since this file was read, before the lock was held.
            if case .changed(let path) = error {
                return .busy(path: path, waitedMilliseconds: 0)
            }
            return .failed(path: file.path, call: "append", code: 0)
        }
    }

    /// Writes a synced copy of the keys to a path where nothing stands.
    package func backup(to path: String) throws(VaultError) { try file.backup(to: path) }

    /// Reads the file again, verifies every entry and counts.
    package func check() throws(VaultError) -> KeyCounts {
        try file.check { path throws(FileError) in try DurableFile.mode(of: path) }
    }

    /// Whether a crash left a part of a key at the end of the file.
    package var hasTornTail: Bool { file.tornTail }
}

/// A sealer that remembers for whom it sealed first: that owner's key makes the command's digest.
struct WitnessedSealer: TextSealing {
    var sealer: any TextSealing
    private(set) var firstOwner: StreamID?

    init(_ sealer: any TextSealing) { self.sealer = sealer }

    mutating func seal(
        _ text: String, as field: SealedField, for owner: StreamID, index: Int
    ) -> Sealed {
        if firstOwner == nil { firstOwner = owner }
        return sealer.seal(text, as: field, for: owner, index: index)
    }

    func fingerprint(of key: String, kind: StreamKind, source: String) -> [UInt8] {
        sealer.fingerprint(of: key, kind: kind, source: source)
    }
}
