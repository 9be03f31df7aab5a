/// Which parts of a tree a proof is made of: ranges of leaves, in the order of the proof.
///
/// Both walks go from the root down and split a tree of n leaves at the largest power of two
/// below n (RFC 9162, section 2.1); proofs list from the bottom up.
enum ProofPlan {
    /// The siblings on the way from the leaf to the root (section 2.1.3.1).
    static func inclusion(of index: UInt64, at size: UInt64) -> [Range<UInt64>] {
        var siblings: [Range<UInt64>] = []
        var tree = 0..<size
        while tree.upperBound - tree.lowerBound > 1 {
            let middle = split(tree)
            if index < middle {
                siblings.append(middle..<tree.upperBound)
                tree = tree.lowerBound..<middle
            } else {
                siblings.append(tree.lowerBound..<middle)
                tree = middle..<tree.upperBound
            }
        }
        return siblings.reversed()
    }

    /// The parts from which both roots follow (section 2.1.4.1).
    static func consistency(from oldSize: UInt64, to newSize: UInt64) -> [Range<UInt64>] {
        var parts: [Range<UInt64>] = []
        var tree = 0..<newSize
        while tree.upperBound != oldSize {
            let middle = split(tree)
            if oldSize <= middle {
                parts.append(middle..<tree.upperBound)
                tree = tree.lowerBound..<middle
            } else {
                parts.append(tree.lowerBound..<middle)
                tree = middle..<tree.upperBound
            }
        }
        // The verifier knows the old root, so the old tree as a whole is left out.
        if tree.lowerBound > 0 {
            parts.append(tree)
        }
        return parts.reversed()
    }

    /// Where the right half begins; the tree has at least two leaves.
    private static func split(_ tree: Range<UInt64>) -> UInt64 {
        let last = tree.upperBound - tree.lowerBound - 1
        let height = UInt64.bitWidth - 1 - last.leadingZeroBitCount
        return tree.lowerBound + 1 << UInt64(height)
    }
}
