package import Engagement
package import EventLog
import EventCoding
package import LMDB
import ReadModels
package import Vault

/// What a new ledger is made with.
package struct NewLedger: Sendable {
    /// Where its parts will lie.
    package var paths: LedgerPaths
    /// What event 0 will say.
    package var opening: LedgerOpened
    /// Who may read and write the files.
    package var permissions: Permissions

    /// The key under which rows and sources' keys will be recognised: 32 random bytes.
    package var importKey: Secret

    /// A ledger to be made.
    package init(
        paths: LedgerPaths, opening: LedgerOpened, permissions: Permissions, importKey: Secret
    ) {
        self.paths = paths
        self.opening = opening
        self.permissions = permissions
        self.importKey = importKey
    }
}

extension Ledger {
    /// Makes a ledger where nothing stands: everything is made in a folder beside, with event 0
    /// durable, and then moved into place.
    ///
    /// What fails leaves nothing behind.
    package static func create(
        _ new: NewLedger, clock: () -> ClockReading
    ) throws(LedgerError) {
        let temporary = LedgerPaths(folder: "\(new.paths.folder).new")
        do throws(FileError) {
            guard try !DurableFile.exists(new.paths.folder) else {
                throw .alreadyExists(path: new.paths.folder)
            }
            if try DurableFile.exists(temporary.folder) {
                try DurableFile.removeDirectory(temporary.folder)
            }
            try DurableFile.createDirectory(temporary.folder, permissions: new.permissions)
        } catch {
            throw creation(error, new.paths.folder)
        }
        do throws(LedgerError) {
            try makeKeys(temporary, new)
        } catch {
            try? DurableFile.removeDirectory(temporary.folder)
            throw error
        }
        do throws(LedgerError) {
            try fill(temporary, new, clock)
            do throws(FileError) {
                try DurableFile.move(temporary.folder, to: new.paths.folder)
            } catch {
                throw creation(error, new.paths.folder)
            }
        } catch {
            discard(LedgerPaths(folder: temporary.folder, keys: keys(temporary, new)))
            throw error
        }
    }

    /// Removes all of a ledger that was just made and in which nothing is recorded, with its
    /// keys, wherever they lie.
    package static func discard(_ paths: LedgerPaths) {
        if !paths.keepsKeysInside { try? DurableFile.remove(paths.keys) }
        try? DurableFile.removeDirectory(paths.folder)
    }

    static func creation(_ error: FileError, _ folder: String) -> LedgerError {
        switch error {
        case .alreadyExists: return .alreadyExists(folder)
        case .notFound: return .file(.notFound(path: folder))
        default: return .file(error)
        }
    }

    private static func keys(_ temporary: LedgerPaths, _ new: NewLedger) -> String {
        new.paths.keepsKeysInside ? temporary.keys : new.paths.keys
    }

    private static func makeKeys(
        _ temporary: LedgerPaths, _ new: NewLedger
    ) throws(LedgerError) {
        do throws(VaultError) {
            _ = try KeyFile.create(
                at: keys(temporary, new), ledger: new.opening.ledger, importKey: new.importKey,
                permissions: new.permissions)
        } catch {
            throw .vault(error)
        }
    }

    private static func fill(
        _ temporary: LedgerPaths, _ new: NewLedger, _ clock: () -> ClockReading
    ) throws(LedgerError) {
        let log = try wrapped { () throws(LogError) in
            try EventLog.create(at: temporary.log, permissions: new.permissions)
            return try EventLog(temporary.log, access: .readWrite)
        }
        defer { log.environment.close() }
        try wrapped { () throws(ReadModelError) in
            try ReadModels.create(at: temporary.views, permissions: new.permissions)
        }
        do throws(FileError) {
            _ = try FileLock(temporary.lock, milliseconds: 0, permissions: new.permissions)
        } catch {
            throw .file(error)
        }
        try wrapped { () throws(LogError) in
            _ = try log.append([opening(new.opening)], expecting: [], clock: clock)
        }
    }

    private static func opening(_ opening: LedgerOpened) -> PendingCommand {
        let event = Event.ledger(.opened(opening))
        let number = CommandID(bytes: opening.ledger)
        return PendingCommand(
            command: CommandNumber(high: number.high, low: number.low), digest: 0, actor: 0,
            records: [
                PendingRecord(
                    kind: event.kind.rawValue, stream: StreamID.ledger.raw,
                    payload: EventCoding.payload(of: event))
            ])
    }
}
