import Engagement
import EventLog
import LMDB
import MerkleLog

/// Reads a file of exported records from its beginning to its end, one at a time.
struct ExportedRecords: ~Copyable {
    private var file: RegularFileReader
    private let path: String
    private var waiting: [UInt8] = []
    private var used = 0
    /// The number of the ledger whose records these are.
    private(set) var ledger: [UInt8] = []
    /// How many records the file says it has.
    private(set) var size: TreeSize = 0

    private static let pieceBytes = 1 << 20

    /// Opens a file; what stands before the records is read next, by ``readHead()``.
    init(_ path: String) throws(LedgerError) {
        file = try ExportedRecords.opened(path)
        self.path = path
    }

    private static func opened(_ path: String) throws(LedgerError) -> RegularFileReader {
        do throws(FileError) {
            return try RegularFileReader(path)
        } catch {
            throw .exportUnreadable(error)
        }
    }

    /// Reads which ledger's records these are, and how many.
    mutating func readHead() throws(LedgerError) {
        guard try take(RecordExport.magic.count) == RecordExport.magic else {
            throw .notAnExport(path, .beginning)
        }
        ledger = try take(16)
        size = number(try take(8))
    }

    /// The bytes of the next record.
    mutating func record() throws(LedgerError) -> [UInt8] {
        let count = number(try take(4))
        guard count <= UInt64(RecordHeader.mostRecordBytes) else {
            throw .notAnExport(path, .recordLength(count))
        }
        return try take(Int(count))
    }

    /// The root at the file's end, after which nothing may follow.
    mutating func root() throws(LedgerError) -> Digest {
        guard let root = Digest(try take(Digest.byteCount)) else {
            throw .notAnExport(path, .cut)
        }
        guard used == waiting.count, try next().isEmpty else {
            throw .notAnExport(path, .continued)
        }
        return root
    }

    private mutating func take(_ count: Int) throws(LedgerError) -> [UInt8] {
        while waiting.count - used < count {
            let piece = try next()
            guard !piece.isEmpty else { throw .notAnExport(path, .cut) }
            waiting.removeFirst(used)
            used = 0
            waiting += piece
        }
        defer { used += count }
        return Array(waiting[used..<used + count])
    }

    private mutating func next() throws(LedgerError) -> [UInt8] {
        do throws(FileError) {
            return try file.next(atMost: ExportedRecords.pieceBytes)
        } catch {
            throw .exportUnreadable(error)
        }
    }

    private func number(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}

/// Why a file is no file of exported records.
package enum ExportFault: Equatable, Sendable {
    /// It does not begin as one, nor as a backup.
    case beginning
    /// A record says that it has so many bytes.
    case recordLength(UInt64)
    /// It ends too early.
    case cut
    /// Something follows the root.
    case continued
}
