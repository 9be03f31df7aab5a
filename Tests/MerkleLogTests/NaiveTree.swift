import MerkleLog
import TestSupport

/// The recursive definitions of RFC 9162 written down as they stand, to compare with.
enum NaiveTree {
    /// MTH of section 2.1.1.
    static func root(_ leaves: ArraySlice<Digest>) -> Digest {
        guard let first = leaves.first else { return TreeHash.empty }
        guard leaves.count > 1 else { return first }
        let middle = leaves.startIndex + split(leaves.count)
        return TreeHash.node(root(leaves[..<middle]), root(leaves[middle...]))
    }

    /// PATH of section 2.1.3.1.
    static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        guard leaves.count > 1 else { return [] }
        let middle = leaves.startIndex + split(leaves.count)
        if index < middle {
            return path(index, leaves[..<middle]) + [root(leaves[middle...])]
        }
        return path(index, leaves[middle...]) + [root(leaves[..<middle])]
    }

    /// PROOF of section 2.1.4.1.
    static func consistency(_ oldSize: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        subproof(oldSize, leaves, knowsRoot: true)
    }

    private static func subproof(
        _ oldSize: Int, _ leaves: ArraySlice<Digest>, knowsRoot: Bool
    ) -> [Digest] {
        guard oldSize != leaves.count else { return knowsRoot ? [] : [root(leaves)] }
        let half = split(leaves.count)
        let middle = leaves.startIndex + half
        if oldSize <= half {
            let left = subproof(oldSize, leaves[..<middle], knowsRoot: knowsRoot)
            return left + [root(leaves[middle...])]
        }
        let right = subproof(oldSize - half, leaves[middle...], knowsRoot: false)
        return right + [root(leaves[..<middle])]
    }

    private static func split(_ count: Int) -> Int {
        var half = 1
        while half * 2 < count {
            half *= 2
        }
        return half
    }
}

/// Leaves and the rows that appending them completed, as a ledger stores them.
struct StoredTree {
    private(set) var leaves: [Digest] = []
    private(set) var rows: [[UInt8]: Digest] = [:]
    private(set) var appender = TreeAppender(Frontier())

    struct MissingRow: Error {}

    /// A tree whose leaf n is the hash of n's decimal digits.
    init(size: Int) {
        for position in 0..<size {
            append(TreeHash.leaf(Array("\(position)".utf8).span))
        }
    }

    mutating func append(_ leaf: Digest) {
        leaves.append(leaf)
        appender.append(leaf)
        for row in appender.takeRows() {
            rows[row.key] = row.root
        }
    }

    func read(_ request: TreeRead) throws(MissingRow) -> [Digest] {
        switch request {
        case .leafHashes(let range):
            return Array(leaves[Int(range.lowerBound)..<Int(range.upperBound)])
        case .rows(let level, let indices):
            var roots: [Digest] = []
            for index in indices {
                guard let root = rows[TreeRow.key(level: level, index: index)] else {
                    throw MissingRow()
                }
                roots.append(root)
            }
            return roots
        }
    }
}

extension SplitMix {
    /// Picks a seed and prints it, so that a failing run can be repeated.
    static func announced(for test: String) -> SplitMix {
        let seed = UInt64.random(in: .min ... .max)
        print("\(test): seed \(seed)")
        return SplitMix(seed: seed)
    }
}
