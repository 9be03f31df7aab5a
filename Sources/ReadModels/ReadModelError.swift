package import History
package import LMDB

/// Why read models cannot be read or brought up to date.
package enum ReadModelError: Error, Equatable, Sendable {
    /// The views' storage failed; they can be removed and built again.
    case storage(LMDBError)
    /// The history underneath cannot be read.
    case history(HistoryError)
    /// A row of the named read model is not what this program writes; a rebuild mends it.
    case damagedRow(String)
}

extension ReadModelError: StorageFailure {
    /// Wraps a storage failure.
    package init(_ error: LMDBError) { self = .storage(error) }
}
