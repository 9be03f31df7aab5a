import Engagement
import EventLog
package import History
package import LMDB
package import ReadModels

extension Ledger {
    /// Opens read models in a directory, and makes them, empty, where nothing stands: they are
    /// rebuilt from the log, so that a removed folder is no loss.
    package static func openViews(
        _ directory: String, of history: EventHistory, ledger: [UInt8], permissions: Permissions
    ) throws(ReadModelError) -> ReadModels {
        if isVacant(directory) {
            do throws(ReadModelError) {
                try ReadModels.create(at: directory, permissions: permissions)
            } catch {
                // Somebody else made them meanwhile: they are opened like any other.
                guard case .storage(.alreadyExists) = error else { throw error }
            }
        }
        return try ReadModels(directory, of: history, ledger: ledger)
    }

    private static func isVacant(_ directory: String) -> Bool {
        do throws(FileError) { return try !DurableFile.exists(directory) } catch { return false }
    }

    /// Removes the read models of a ledger, however damaged, and makes them anew, empty; no
    /// ledger may be open in this process.
    ///
    /// Other programs that have them open go on with the removed ones until they end.
    package static func renewViews(_ paths: LedgerPaths) throws(LedgerError) {
        let permissions: Permissions
        do throws(FileError) {
            permissions = try DurableFile.permissions(ofDirectory: paths.folder)
            let lock = try FileLock(
                paths.lock, milliseconds: Session.patience, permissions: permissions)
            if try DurableFile.exists(paths.views) {
                try DurableFile.removeDirectory(paths.views)
            }
            _ = consume lock
        } catch {
            if case .busy(_, let waited) = error { throw .busy(milliseconds: waited) }
            throw .file(error)
        }
        try wrapped { () throws(ReadModelError) in
            try ReadModels.create(at: paths.views, permissions: permissions)
        }
    }
}

extension Ledger {
    /// Throws `logMissing`, or `notALedger` where nothing of a ledger lies, unless the file of a
    /// log stands where the paths say.
    package static func requireLog(_ paths: LedgerPaths) throws(LedgerError) {
        if let mode = try? DurableFile.mode(of: paths.folder), mode & 0o170000 == 0o100000 {
            throw .notALedger(paths.folder)
        }
        do throws(FileError) {
            if try DurableFile.exists("\(paths.log)/data.mdb") { return }
        } catch {
            throw .file(error)
        }
        throw withoutLog(paths)
    }

    /// What a file is that does not begin as a log: damaged, when other parts of a ledger lie
    /// around it.
    static func unlikeALog(_ paths: LedgerPaths, _ attempt: Attempt) -> LedgerError {
        let missing = withoutLog(paths)
        guard case .logMissing = missing,
            (try? DurableFile.exists("\(paths.log)/data.mdb")) == true
        else { return missing }
        return .log(.storage(.damaged(attempt, .metaPages)))
    }

    /// What a folder without a log is: a ledger that lost it, when other parts of one lie there.
    static func withoutLog(_ paths: LedgerPaths) -> LedgerError {
        let remains = [paths.lock, paths.head, paths.keys, paths.views]
        return remains.contains { (try? DurableFile.exists($0)) == true }
            ? .logMissing(paths.folder) : .notALedger(paths.folder)
    }
}
