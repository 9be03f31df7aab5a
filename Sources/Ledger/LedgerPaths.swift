/// Where a reader has what may not be written to in the ledger's own folder.
package struct Elsewhere: Equatable, Sendable {
    /// A copy of the log's directory; nil when the log itself can be read.
    package var log: String?
    /// The directory of the read models, made when nothing stands there.
    package var views: String
    /// What does not fit about the ledger's own read models, where that is the reason.
    package var misfit: ViewsMisfit?

    /// Other places for a ledger's parts.
    package init(log: String?, views: String, misfit: ViewsMisfit?) {
        self.log = log
        self.views = views
        self.misfit = misfit
    }
}

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
    /// The last known head of the log, outside its database.
    package var head: String { "\(folder)/head" }
    /// Whether the keys lie inside the ledger's folder, as in a trial ledger.
    package var keepsKeysInside: Bool { keys == "\(folder)/keys" }
}
