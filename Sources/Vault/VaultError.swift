package import LMDB

/// Why a key file cannot be used; every case names the file and none holds a byte of a key.
package enum VaultError: Error, Equatable, Sendable {
    /// The file itself failed: missing, a symbolic link, no space, no right.
    case file(FileError)
    /// What stands there does not begin like a key file.
    case notAKeyFile(path: String)
    /// A newer program wrote it.
    case unknownFormat(path: String, format: UInt32)
    /// The keys are those of another ledger.
    case otherLedger(path: String)
    /// More people may read or write it than the ledger's permissions say.
    case tooOpen(path: String, mode: UInt32)
    /// Its head does not agree with its check; a backup is needed.
    case damagedHead(path: String)
    /// An entry with others behind it does not agree with its check, counted from 0; a backup is
    /// needed, because nobody can tell whose key it was.
    case damagedEntry(path: String, entry: Int)
    /// Another program changed it since it was read: it must be opened again.
    case changed(path: String)
}
