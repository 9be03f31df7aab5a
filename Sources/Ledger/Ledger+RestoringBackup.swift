import Engagement
import EventLog
import History
import LMDB
import MerkleLog
import ReadModels

/// A backup of the log as the beginning of a ledger: the file `backup` wrote is the log itself.
///
/// Whether the file is one is told by what liblmdb writes at its beginning; whether it is whole,
/// by reading every record of the copy and deriving the root anew.
extension Ledger {
    private static let pieceBytes = 1 << 20
    /// Where liblmdb's mark stands in a data file, and the mark in this machine's byte order.
    private static let markOffset = 16
    private static let mark: UInt32 = 0xBEEF_C0DE

    /// Whether a file begins as a log's data file and not as exported records.
    static func isBackup(_ path: String) throws(LedgerError) -> Bool {
        do throws(FileError) {
            var reader = try RegularFileReader(path)
            let beginning = try reader.next(atMost: markOffset + 4)
            let found = beginning.dropFirst(markOffset).reversed()
                .reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            return beginning.count == markOffset + 4 && found == mark
        } catch {
            throw .exportUnreadable(error)
        }
    }

    /// Puts a copy of the backup in place as the log of a ledger in the making, verifies it, and
    /// gives the others their beginning.
    static func fill(
        _ temporary: LedgerPaths, backup: String, _ permissions: Permissions,
        _ progress: (TreeSize) -> Void
    ) throws(LedgerError) -> RecordExport.Receipt {
        try copy(backup, to: temporary.log, permissions)
        let log = try wrapped { () throws(LogError) in
            try EventLog(temporary.log, access: .readWrite)
        }
        defer { log.environment.close() }
        let report = try verified(log, progress)
        try wrapped { () throws(ReadModelError) in
            try ReadModels.create(at: temporary.views, permissions: permissions)
        }
        let number = try ledgerNumber(log, backup)
        do throws(FileError) {
            let head = LastHead(ledger: number, size: report.events, root: report.root)
            try head.write(to: temporary.head, permissions: permissions)
        } catch {
            throw .file(error)
        }
        return RecordExport.Receipt(size: report.events, root: report.root)
    }

    private static func verified(
        _ log: EventLog, _ progress: (TreeSize) -> Void
    ) throws(LedgerError) -> LogReport {
        try wrapped { () throws(LogError) in
            let report = try log.verify { position, record in
                EventHistory.meaning(of: record, at: position)
            } progress: {
                progress($0)
            }
            if let finding = report.findings.first {
                throw .damaged(finding.position, "\(finding.code): \(finding.detail)")
            }
            guard try log.root(at: report.events) == report.root else {
                throw .damaged(nil, "the records do not give the root of the tree")
            }
            return report
        }
    }

    private static func ledgerNumber(
        _ log: EventLog, _ path: String
    ) throws(LedgerError) -> [UInt8] {
        let first = try wrapped { () throws(HistoryError) in
            try EventHistory(log).event(at: 0)
        }
        guard case .ledger(.opened(let opening))? = first?.event else { throw .notOpened(path) }
        return opening.ledger
    }

    private static func copy(
        _ backup: String, to directory: String, _ permissions: Permissions
    ) throws(LedgerError) {
        var reader: RegularFileReader
        do throws(FileError) {
            reader = try RegularFileReader(backup)
        } catch {
            throw .exportUnreadable(error)
        }
        do throws(FileError) {
            try DurableFile.createDirectory(directory, permissions: permissions)
            var file = try NewFile("\(directory)/data.mdb", permissions: permissions)
            while true {
                let piece = try reader.next(atMost: pieceBytes)
                if piece.isEmpty { break }
                try file.write(piece.span)
            }
            try file.finish()
        } catch {
            throw .file(error)
        }
    }
}
