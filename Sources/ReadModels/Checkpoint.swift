package import MerkleLog

/// How far a read model has come: a tree size, the root at that size, and the ledger.
package struct Checkpoint: Equatable, Sendable {
    /// The number of records that the rows contain.
    package var size: UInt64
    /// The root of the tree over them; if it no longer fits the log, the rows are dropped.
    package var root: Digest
    /// The 128-bit number of the ledger.
    package var ledger: [UInt8]

    /// How far a read model has come.
    package init(size: UInt64, root: Digest, ledger: [UInt8]) {
        precondition(ledger.count == 16, "a ledger's number has 16 bytes")
        self.size = size
        self.root = root
        self.ledger = ledger
    }

    init?(_ bytes: [UInt8]) {
        guard bytes.count == 56, let root = Digest(Array(bytes[8..<40])) else { return nil }
        size = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
        self.root = root
        ledger = Array(bytes[40..<56])
    }

    var bytes: [UInt8] {
        var bytes = (0..<8).map { UInt8(truncatingIfNeeded: size >> UInt64(56 - 8 * $0)) }
        root.append(to: &bytes)
        return bytes + ledger
    }
}
