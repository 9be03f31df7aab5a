package import Engagement
package import LMDB
package import MerkleLog

/// The last known head of the log: `L/head`, a small text file outside the database.
///
/// The beginning of a chain is itself a valid chain. So a log that was put back to an older copy,
/// cut by whole transactions, or exchanged for another ledger's looks intact from within; only
/// what was remembered elsewhere can tell. Every session leaves the size and the root it reached
/// here, synced and put in place as a whole, and the next session and `verify` compare: the log
/// must still have that root at that size.
///
/// The file may be older than the log (a program that was killed between its commit and this
/// file, or a disk that was full), never newer: it is written after the commit and under the
/// writer's lock. An old one proves less and accuses nobody. It stands beside the log, so who
/// replaces the whole folder replaces it too; against that, a copy of it elsewhere helps.
///
/// | Line | Content |
/// |---|---|
/// | 1 | `stundenbuch head 1` |
/// | 2 | `ledger` and the ledger's 32 hexadecimal digits |
/// | 3 | `size` and the number of records |
/// | 4 | `root` and the root's 64 hexadecimal digits |
package struct LastHead: Equatable, Sendable {
    /// The ledger's 128-bit number.
    package var ledger: [UInt8]
    /// How many records there were.
    package var size: TreeSize
    /// The root of the tree over them.
    package var root: Digest

    /// A head of a ledger's log.
    package init(ledger: [UInt8], size: TreeSize, root: Digest) {
        self.ledger = ledger
        self.size = size
        self.root = root
    }

    private static let title = "stundenbuch head 1"
    private static let mostBytes = 4_096

    /// The file's text.
    package var text: String {
        "\(LastHead.title)\nledger \(ledger.hex)\nsize \(size)\nroot \(root.hex)\n"
    }

    /// The head in a file's text; nil unless it is exactly what ``text`` writes.
    package init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 5, lines[0] == LastHead.title, lines[4].isEmpty,
            let ledger = LastHead.value(lines[1], "ledger"),
            let size = LastHead.value(lines[2], "size").flatMap({ UInt64($0) }),
            let root = LastHead.value(lines[3], "root").flatMap({ Digest(hex: $0) }),
            ledger.utf8.count == 32, let high = UInt64(ledger.prefix(16), radix: 16),
            let low = UInt64(ledger.suffix(16), radix: 16)
        else { return nil }
        let halves = [high, low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) }
        }
        self.init(ledger: halves, size: size, root: root)
        guard self.text == text else { return nil }
    }

    private static func value(_ line: Substring, _ name: String) -> String? {
        line.hasPrefix(name + " ") ? String(line.dropFirst(name.count + 1)) : nil
    }

    /// The head in a file; nil when there is no file, `unreadable` when it is not one of ours
    /// and `forbidden` when it may not be read.
    package static func read(_ path: String) throws(HeadFault) -> LastHead? {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFileReader.contents(of: path, atMost: mostBytes)
        } catch {
            switch error {
            case .notFound: return nil
            case .permission: throw .forbidden
            default: throw .unreadable
            }
        }
        guard let head = LastHead(String(decoding: bytes, as: UTF8.self)) else {
            throw .unreadable
        }
        return head
    }

    /// Puts the head in place of the last one, synced.
    package func write(to path: String, permissions: Permissions) throws(FileError) {
        let bytes = Array(text.utf8)
        try DurableFile.replace(path, with: bytes.span, permissions: permissions)
    }

    /// What speaks against a log of that ledger and size; `root` gives its root at this head's
    /// size, and is not asked beyond the log's end.
    package func fault<Failure: Error>(
        ledger: [UInt8], size: TreeSize, root: (TreeSize) throws(Failure) -> Digest?
    ) throws(Failure) -> HeadFault? {
        guard ledger == self.ledger else { return .otherLedger }
        guard size >= self.size else { return .shorter(size: size, head: self.size) }
        guard try root(self.size) == self.root else { return .otherHistory(size: self.size) }
        return nil
    }
}

/// Why the log is not what the last known head says.
package enum HeadFault: Error, Equatable, Sendable {
    /// The file of the head is not what this program writes.
    case unreadable
    /// This user may not read the file of the head.
    case forbidden
    /// The log is another ledger's.
    case otherLedger
    /// The log has fewer records than the head knew.
    case shorter(size: TreeSize, head: TreeSize)
    /// The log has as many records, but other ones among the first `size`.
    case otherHistory(size: TreeSize)

    /// The stable English code of the finding.
    package var code: String {
        switch self {
        case .unreadable: "head_unreadable"
        case .forbidden: "permission"
        case .shorter: "log_older_than_head"
        case .otherLedger, .otherHistory: "log_foreign"
        }
    }
}
