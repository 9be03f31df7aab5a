package import Engagement
import EventLog
import History
package import LMDB
import MerkleLog
import ReadModels
import Vault

extension Ledger {
    /// Makes a ledger, where nothing stands, from exported records or from a backup: the same
    /// bytes at the same positions with the same root.
    ///
    /// From exported records heads and tree are made anew; a backup brings them, verified.
    /// Returns size and root.
    ///
    /// Everything is made in a folder beside and moved into place when the root was reached;
    /// what fails leaves nothing behind. Keys are not made: they come from their own backup.
    package static func restore(
        from export: String, to paths: LedgerPaths, permissions: Permissions,
        progress: (TreeSize) -> Void
    ) throws(LedgerError) -> RecordExport.Receipt {
        let isBackup = try isBackup(export)
        var records = try ExportedRecords(export)
        if !isBackup { try records.readHead() }
        let temporary = LedgerPaths(folder: "\(paths.folder).new")
        try begin(temporary, instead: paths, permissions)
        do throws(LedgerError) {
            let receipt =
                isBackup
                ? try fill(temporary, backup: export, permissions, progress)
                : try fill(temporary, &records, permissions, progress)
            try settle(temporary, paths)
            return receipt
        } catch {
            try? DurableFile.removeDirectory(temporary.folder)
            throw error
        }
    }

    private static func begin(
        _ temporary: LedgerPaths, instead paths: LedgerPaths, _ permissions: Permissions
    ) throws(LedgerError) {
        do throws(FileError) {
            guard try !DurableFile.exists(paths.folder) else {
                throw .alreadyExists(path: paths.folder)
            }
            if try DurableFile.exists(temporary.folder) {
                try DurableFile.removeDirectory(temporary.folder)
            }
            CrashSentence.remove(temporary.folder)
            try DurableFile.createDirectory(temporary.folder, permissions: permissions)
            _ = try FileLock(temporary.lock, milliseconds: 0, permissions: permissions)
        } catch {
            throw creation(error, paths.folder)
        }
    }

    private static func fill(
        _ temporary: LedgerPaths, _ records: inout ExportedRecords, _ permissions: Permissions,
        _ progress: (TreeSize) -> Void
    ) throws(LedgerError) -> RecordExport.Receipt {
        let log = try wrapped { () throws(LogError) in
            try EventLog.create(at: temporary.log, permissions: permissions)
            return try EventLog(temporary.log, access: .readWrite)
        }
        defer { log.environment.close() }
        try append(&records, to: log, progress)
        let (size, root) = (records.size, try records.root())
        let reached = try wrapped { () throws(LogError) in try log.root(at: size) }
        guard reached == root else {
            throw .log(.damaged(nil, "the exported records do not give the root at their end"))
        }
        try wrapped { () throws(ReadModelError) in
            try ReadModels.create(at: temporary.views, permissions: permissions)
        }
        do throws(FileError) {
            let head = LastHead(ledger: records.ledger, size: size, root: root)
            try head.write(to: temporary.head, permissions: permissions)
        } catch {
            throw .file(error)
        }
        return RecordExport.Receipt(size: size, root: root)
    }

    /// Appends in batches as large as those of a session.
    private static func append(
        _ records: inout ExportedRecords, to log: EventLog, _ progress: (TreeSize) -> Void
    ) throws(LedgerError) {
        var position: TreeSize = 0
        while position < records.size {
            var batch: [[UInt8]] = []
            var bytes = 0
            while position < records.size, batch.count < EventLog.mostRecords,
                bytes < EventLog.mostBytes - RecordHeader.mostRecordBytes
            {
                let record = try records.record()
                try check(record, at: position, ledger: records.ledger)
                bytes += record.count
                batch.append(record)
                position += 1
            }
            let complete = batch
            try wrapped { () throws(LogError) in
                try log.restore(complete) { position, record in
                    EventHistory.meaning(of: record.span, at: position).card
                }
            }
            progress(position)
        }
    }

    /// A record that means nothing, or was sealed elsewhere, is not restored: the file is no
    /// export of this program, whatever its root.
    private static func check(
        _ record: [UInt8], at position: Position, ledger: [UInt8]
    ) throws(LedgerError) {
        let meaning = EventHistory.meaning(of: record.span, at: position)
        if let fault = meaning.faults.first {
            throw .log(.damaged(position, "\(fault.code): \(fault.detail)"))
        }
        guard position == 0 else { return }
        let first = try wrapped { () throws(HistoryError) in
            try EventHistory.decode(record.span, at: 0)
        }
        guard case .ledger(.opened(let opening)) = first.event, opening.ledger == ledger else {
            throw .log(.damaged(0, "the file is headed with another ledger's number"))
        }
    }

    private static func settle(
        _ temporary: LedgerPaths, _ paths: LedgerPaths
    ) throws(LedgerError) {
        do throws(FileError) {
            try DurableFile.move(temporary.folder, to: paths.folder)
        } catch {
            if case .alreadyExists = error { throw .alreadyExists(paths.folder) }
            throw .file(error)
        }
    }
}
