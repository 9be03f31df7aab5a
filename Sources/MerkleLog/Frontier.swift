/// The right edge of a tree: all that appending and the root need to know of the past.
///
/// It holds the root of one complete subtree per set bit of the size, largest first.
/// Its bytes:
///
/// | Offset | Size | Meaning |
/// |---|---|---|
/// | 0 | 8 | tree size, big-endian, at most 2^63 − 1 |
/// | 8 | 32 each | one hash per set bit of the size, largest subtree first |
package struct Frontier: Hashable, Sendable {
    /// The number of leaves.
    package private(set) var size: UInt64
    /// The roots of the complete subtrees that make up the tree, largest first.
    package private(set) var hashes: [Digest]

    private static let sizeByteCount = 8

    /// The frontier of the empty tree.
    package init() {
        size = 0
        hashes = []
    }

    /// Reads stored bytes; throws if the size is too large or the length does not fit the size.
    package init(_ bytes: Span<UInt8>) throws(TreeError) {
        guard bytes.count >= Frontier.sizeByteCount else {
            throw .wrongFrontierLength(byteCount: bytes.count)
        }
        var size: UInt64 = 0
        for position in 0..<Frontier.sizeByteCount {
            size = size << 8 | UInt64(bytes[position])
        }
        try TreeLimit.check(size: size)
        guard bytes.count == Frontier.byteCount(size: size) else {
            throw .wrongFrontierLength(byteCount: bytes.count)
        }
        self.size = size
        hashes = []
        for position in 0..<size.nonzeroBitCount {
            let offset = Frontier.sizeByteCount + position * Digest.byteCount
            hashes.append(Digest(bytes, from: offset))
        }
    }

    /// The caller has made sure that there is one hash per set bit.
    init(size: UInt64, hashes: [Digest]) {
        precondition(hashes.count == size.nonzeroBitCount, "A frontier has a hash per set bit.")
        self.size = size
        self.hashes = hashes
    }

    /// The root of the whole tree (RFC 9162, section 2.1.1).
    package var root: Digest {
        TreeHash.fold(hashes)
    }

    /// The bytes to store.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Frontier.byteCount(size: size))
        appendBigEndian(size, to: &bytes)
        for hash in hashes {
            hash.append(to: &bytes)
        }
        return bytes
    }

    /// Adds one leaf at the end; the tree must have fewer than 2^63 − 1.
    package mutating func append(_ leaf: Digest) {
        append(leaf) { _, _, _ in }
    }

    /// Adds one leaf and reports each subtree that it completes: height, index, root.
    mutating func append(_ leaf: Digest, completed: (Int, UInt64, Digest) -> Void) {
        precondition(size < TreeLimit.leaves, "The tree is full.")
        var subtree = leaf
        var height = 0
        while size >> UInt64(height) & 1 == 1 {
            subtree = TreeHash.node(hashes.removeLast(), subtree)
            height += 1
            completed(height, size >> UInt64(height), subtree)
        }
        hashes.append(subtree)
        size += 1
    }

    private static func byteCount(size: UInt64) -> Int {
        sizeByteCount + size.nonzeroBitCount * Digest.byteCount
    }
}

extension TreeHash {
    /// Joins neighbouring subtrees, largest first, from the smallest up.
    static func fold(_ subtrees: [Digest]) -> Digest {
        guard var root = subtrees.last else { return empty }
        for subtree in subtrees.dropLast().reversed() {
            root = node(subtree, root)
        }
        return root
    }

    /// The root over a power of two of neighbours of equal height.
    static func join(_ neighbours: [Digest]) -> Digest {
        var row = neighbours
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { node(row[$0], row[$0 + 1]) }
        }
        return row[0]
    }
}
