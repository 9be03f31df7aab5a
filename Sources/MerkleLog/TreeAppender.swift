/// One row of the stored tree: the root of a complete subtree of 256^level leaves.
package struct TreeRow: Hashable, Sendable {
    /// From 1 (256 leaves) to 7.
    package let level: UInt8
    /// Which of the subtrees of that size, from the left, from 0.
    package let index: UInt64
    /// The subtree's root.
    package let root: Digest

    /// How many times two trees are joined between one level and the next.
    static let heightPerLevel = 8

    /// The nine bytes under which the row is stored: level, then index big-endian.
    package var key: [UInt8] { TreeRow.key(level: level, index: index) }

    /// The nine bytes under which the row of a level and index is stored.
    package static func key(level: UInt8, index: UInt64) -> [UInt8] {
        var key = [level]
        key.reserveCapacity(9)
        appendBigEndian(index, to: &key)
        return key
    }
}

/// Appends leaves and collects the rows that they complete, until the writer fetches them.
package struct TreeAppender: Sendable {
    /// The tree's right edge after all appended leaves.
    package private(set) var frontier: Frontier
    private var rows: [TreeRow] = []

    /// Goes on from a stored frontier.
    package init(_ frontier: Frontier) {
        self.frontier = frontier
    }

    /// Adds one leaf at the end; the tree must have fewer than 2^63 − 1.
    package mutating func append(_ leaf: Digest) {
        frontier.append(leaf) { height, index, root in
            guard height.isMultiple(of: TreeRow.heightPerLevel) else { return }
            let level = UInt8(height / TreeRow.heightPerLevel)
            rows.append(TreeRow(level: level, index: index, root: root))
        }
    }

    /// Hands over the rows completed since the last call, in the order of their completion;
    /// within a level that is the order of their keys.
    package mutating func takeRows() -> [TreeRow] {
        defer { rows = [] }
        return rows
    }
}
