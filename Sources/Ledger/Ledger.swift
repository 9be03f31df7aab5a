package import Engagement
package import EventLog
package import History
package import LMDB
package import ReadModels
import Vault

/// A ledger: the log, its history, the read models and the keys.
package final class Ledger {
    /// Where its parts lie.
    package let paths: LedgerPaths
    /// The records.
    package let log: EventLog
    /// The records as events.
    package let history: EventHistory
    /// The read models.
    package let views: ReadModels
    /// The keys; nil where this reader has none.
    package let keyring: Keyring?
    /// Who may read and write the files, as the folder's own bits say.
    package let permissions: Permissions
    /// What event 0 says.
    package let opening: LedgerOpened
    /// The size of the log that the read models were last found to contain in this process.
    private var caughtUp: TreeSize?
    /// What a rehearsal leaves to the session that records.
    let folded = FoldedStates()
    /// When it was opened.
    package let openedAt: Instant
    /// What does not fit about the ledger's own read models, when others are read in their place.
    let knownMisfit: ViewsMisfit?

    /// Opens a ledger.
    ///
    /// Without its key file it can be read, and sealed texts are withheld.
    ///
    /// Missing read models are made, empty. `elsewhere` is for a reader who may not write into
    /// the ledger's folder.
    package init(
        _ paths: LedgerPaths, access: Access, elsewhere: Elsewhere? = nil
    ) throws(LedgerError) {
        self.paths = paths
        knownMisfit = elsewhere?.misfit
        try Ledger.checkFolder(paths.folder)
        log = try Ledger.openLog(paths, elsewhere?.log ?? paths.log, access)
        permissions = try Ledger.permissions(of: paths)
        history = EventHistory(log)
        let first = try Ledger.firstEvent(history, paths.folder)
        guard case .ledger(.opened(let opening)) = first.event else {
            throw .notOpened(paths.folder)
        }
        self.opening = opening
        openedAt = first.at
        let (history, number, permissions) = (history, opening.ledger, permissions)
        views = try wrapped { () throws(ReadModelError) in
            try Ledger.openViews(
                elsewhere?.views ?? paths.views, of: history, ledger: number,
                permissions: elsewhere == nil ? permissions : .ownerOnly)
        }
        keyring = try Ledger.openKeyring(paths, ledger: opening.ledger, permissions)
    }

    private static func openLog(
        _ paths: LedgerPaths, _ directory: String, _ access: Access
    ) throws(LedgerError) -> EventLog {
        do throws(LogError) {
            return try EventLog(directory, access: access)
        } catch {
            guard case .storage(.notAnEnvironment(let attempt)) = error else {
                throw .log(error)
            }
            throw unlikeALog(paths, attempt)
        }
    }

    /// Refuses a folder in which somebody else could put another log or other keys in place.
    private static func checkFolder(_ folder: String) throws(LedgerError) {
        let mode: UInt32
        do throws(FileError) {
            mode = try DurableFile.mode(of: folder)
        } catch {
            if case .notFound = error { throw .notALedger(folder) }
            throw .file(error)
        }
        let isLink = mode & 0o170000 == 0o120000
        guard isLink || mode & 0o170000 == 0o040000 else { throw .notALedger(folder) }
        guard !isLink, mode & 0o002 == 0 else { throw .refusedFolder(folder, isLink: isLink) }
    }

    private static func permissions(of paths: LedgerPaths) throws(LedgerError) -> Permissions {
        do throws(FileError) {
            return try DurableFile.permissions(ofDirectory: paths.folder)
        } catch {
            throw .file(error)
        }
    }

    private static func firstEvent(
        _ history: EventHistory, _ folder: String
    ) throws(LedgerError) -> Recorded {
        let first = try wrapped { () throws(HistoryError) in try history.event(at: 0) }
        guard let first else { throw .notOpened(folder) }
        return first
    }

    private static func openKeyring(
        _ paths: LedgerPaths, ledger: [UInt8], _ permissions: Permissions
    ) throws(LedgerError) -> Keyring? {
        do throws(VaultError) {
            return try Keyring(paths.keys, ledger: ledger, permissions: permissions)
        } catch {
            switch error {
            case .file(.notFound), .file(.permission): return nil
            default: throw .vault(error)
            }
        }
    }

    /// Opens sealed texts as far as this reader has the keys.
    package var disclose: Disclosing {
        guard let keyring else { return { _ in .withheld } }
        return keyring.persons.disclosing
    }

    /// The number of records.
    package func size() throws(LedgerError) -> TreeSize {
        try wrapped { () throws(LogError) in try log.size() }
    }

    /// The knowledge cut of a civil day: the records up to the last one whose day is not later.
    package func size(knownOn day: Day) throws(LedgerError) -> TreeSize {
        var low: TreeSize = 0
        var high = try size()
        while low < high {
            let middle = (low + high) / 2
            let event = try wrapped { () throws(HistoryError) in
                try history.event(at: middle)
            }
            guard let event else { break }
            if event.day <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Brings the read models up to date; a second call does nothing unless the log has grown.
    package func catchUp() throws(LedgerError) {
        let size = try size()
        guard caughtUp != size else { return }
        try wrapped { () throws(ReadModelError) in _ = try views.catchUp() }
        caughtUp = size
    }

    /// Closes the environments; nothing of the ledger can be used afterwards.
    package func close() {
        views.close()
        log.environment.close()
    }
}
