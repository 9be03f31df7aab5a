/// Where the parts of a ledger lie.
package struct LedgerPaths: Equatable, Sendable {
    /// The ledger's folder.
    package var folder: String
    /// The key file, inside the folder or outside.
    package var keys: String

    /// The parts of a ledger in a folder; without a key file named, the keys lie inside.
    package init(folder: String, keys: String? = nil) {
        self.folder = folder
        self.keys = keys ?? "\(folder)/keys"
    }

    /// The LMDB environment of the log, and of nothing derived.
    package var log: String { "\(folder)/log" }
    /// The LMDB environment of the read models.
    package var views: String { "\(folder)/views" }
    /// The file that the one writer locks.
    package var lock: String { "\(folder)/writer.lock" }
    /// Whether the keys lie inside the ledger's folder, as in a trial ledger.
    package var keepsKeysInside: Bool { keys == "\(folder)/keys" }
}
