package import Engagement
import EventLog
import LMDB
package import MerkleLog

/// All records of a ledger in one file, byte for byte, from which the same ledger can be made
/// again: the same positions, the same bytes, the same root.
///
/// Integers are big-endian.
///
/// | Offset | Size | Field |
/// |---|---|---|
/// | 0 | 16 | `stundenbuch-rec` and a line feed, in ASCII |
/// | 16 | 1 | version of this file's format, 1 |
/// | 17 | 3 | 0 |
/// | 20 | 16 | the ledger's number |
/// | 36 | 8 | number of records |
/// | 44 | 4 + n | each record: its length, then its bytes, in the order of their positions |
/// | … | 32 | root of the tree over the records |
///
/// Nothing follows the root. Sealed texts stay sealed; the keys are in no such file.
package enum RecordExport {
    /// The bytes with which every such file begins.
    package static let magic = Array("stundenbuch-rec\n".utf8) + [version, 0, 0, 0]
    /// The version of the format.
    package static let version: UInt8 = 1
    /// Bytes before the first record.
    package static let headByteCount = 44

    /// What an export came to.
    package struct Receipt: Equatable, Sendable {
        /// How many records are in the file.
        package var size: TreeSize
        /// The root over them.
        package var root: Digest
    }

    /// Writes all records of the log into a file that must not exist.
    ///
    /// The root at its end is computed from the bytes that were written, and must be the log's own.
    package static func write(
        _ ledger: Ledger, to path: String, progress: (TreeSize) -> Void
    ) throws(LedgerError) -> Receipt {
        let size = try ledger.size()
        let root = try wrapped { () throws(LogError) in try ledger.log.root(at: size) }
        do throws(ExportFailure) {
            var file = try made(path)
            try write(magic + ledger.opening.ledger + bigEndian(size, 8), &file)
            let written = try records(ledger.log, size, &file, progress)
            guard written == root else {
                throw .log(.damaged(nil, "the records do not give the root of the tree"))
            }
            try write(root.bytes, &file)
            try finish(file)
        } catch {
            throw error.asLedgerError
        }
        return Receipt(size: size, root: root)
    }

    private static func records(
        _ log: EventLog, _ size: TreeSize, _ file: inout NewFile, _ progress: (TreeSize) -> Void
    ) throws(ExportFailure) -> Digest {
        var tree = Frontier()
        var failure: FileError?
        do throws(LogError) {
            try log.scan(from: 0, to: size) { position, record in
                tree.append(TreeHash.leaf(record))
                do throws(FileError) {
                    try file.write(bigEndian(UInt64(record.count), 4).span)
                    try file.write(record)
                } catch {
                    failure = error
                }
                if (position + 1) % EventLog.sliceRecords == 0 { progress(position + 1) }
                return failure == nil
            }
        } catch {
            throw .log(error)
        }
        if let failure { throw .file(failure) }
        return tree.root
    }

    private static func made(_ path: String) throws(ExportFailure) -> NewFile {
        do throws(FileError) {
            return try NewFile(path, permissions: .ownerOnly)
        } catch {
            throw .file(error)
        }
    }

    private static func write(
        _ bytes: [UInt8], _ file: inout NewFile
    ) throws(ExportFailure) {
        do throws(FileError) { try file.write(bytes.span) } catch { throw .file(error) }
    }

    private static func finish(_ file: consuming NewFile) throws(ExportFailure) {
        do throws(FileError) { try file.finish() } catch { throw .file(error) }
    }

    static func bigEndian(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - 1 - $0))) }
    }
}

/// Why an export failed: at the log or at the file.
private enum ExportFailure: Error {
    case log(LogError)
    case file(FileError)

    var asLedgerError: LedgerError {
        switch self {
        case .log(let error): .log(error)
        case .file(let error): .file(error)
        }
    }
}
