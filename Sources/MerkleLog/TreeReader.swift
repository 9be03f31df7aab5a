/// What a reader of the tree asks of the store, at most 128 neighbours at a time.
package enum TreeRead: Hashable, Sendable {
    /// The leaf hashes of these positions, in order.
    case leafHashes(Range<UInt64>)
    /// The stored roots of one level, from 1, at these indices, in order.
    case rows(level: UInt8, indices: Range<UInt64>)

    /// The number of digests that answer it.
    var count: Int {
        switch self {
        case .leafHashes(let range), .rows(_, let range): range.count
        }
    }
}

/// Roots and proofs at any size the tree has ever had, from leaf hashes and stored rows.
///
/// What lies between stored rows is recomputed: a root reads at most 255 neighbours per level, a
/// proof at most twice as many. The `read` argument answers each request with exactly the digests
/// asked for or throws. A size must not exceed the size of the stored tree; that is the caller's
/// to check, as only the store knows it.
package enum TreeReader {
    /// The right edge that the tree had at `size`.
    package static func frontier<Failure: Error>(
        at size: UInt64, reading read: (TreeRead) throws(Failure) -> [Digest]
    ) throws(Failure) -> Frontier {
        precondition(size <= TreeLimit.leaves, "A tree has at most 2^63 − 1 leaves.")
        return Frontier(size: size, hashes: try subtrees(of: 0..<size, reading: read))
    }

    /// The root that the tree had at `size`.
    package static func root<Failure: Error>(
        at size: UInt64, reading read: (TreeRead) throws(Failure) -> [Digest]
    ) throws(Failure) -> Digest {
        try frontier(at: size, reading: read).root
    }

    /// Evidence that the leaf at `index`, which must be below `size`, is in the tree of that size.
    package static func inclusionProof<Failure: Error>(
        of index: UInt64, at size: UInt64,
        reading read: (TreeRead) throws(Failure) -> [Digest]
    ) throws(Failure) -> InclusionProof {
        precondition(index < size && size <= TreeLimit.leaves, "The leaf is not in the tree.")
        let siblings = ProofPlan.inclusion(of: index, at: size)
        return InclusionProof(hashes: try roots(of: siblings, reading: read))
    }

    /// Evidence that the tree of `newSize` extends that of `oldSize`, which must be from 1 to
    /// `newSize`; between equal sizes the proof is empty.
    package static func consistencyProof<Failure: Error>(
        from oldSize: UInt64, to newSize: UInt64,
        reading read: (TreeRead) throws(Failure) -> [Digest]
    ) throws(Failure) -> ConsistencyProof {
        precondition(
            oldSize >= 1 && oldSize <= newSize && newSize <= TreeLimit.leaves,
            "A consistency proof leads from at least one leaf to at least as many.")
        let pieces = ProofPlan.consistency(from: oldSize, to: newSize)
        return ConsistencyProof(hashes: try roots(of: pieces, reading: read))
    }

    private static func roots<Failure: Error>(
        of ranges: [Range<UInt64>], reading read: (TreeRead) throws(Failure) -> [Digest]
    ) throws(Failure) -> [Digest] {
        var roots: [Digest] = []
        for range in ranges {
            roots.append(TreeHash.fold(try subtrees(of: range, reading: read)))
        }
        return roots
    }

    /// The roots of the complete subtrees that make up `leaves`, largest first.
    ///
    /// The range begins where a subtree of its largest power of two begins; every range of a plan
    /// does.
    private static func subtrees<Failure: Error>(
        of leaves: Range<UInt64>, reading read: (TreeRead) throws(Failure) -> [Digest]
    ) throws(Failure) -> [Digest] {
        var roots: [Digest] = []
        var start = leaves.lowerBound
        while start < leaves.upperBound {
            let height = UInt64.bitWidth - 1 - (leaves.upperBound - start).leadingZeroBitCount
            let index = start >> UInt64(height)
            roots.append(try subtree(height: height, index: index, reading: read))
            start += 1 << UInt64(height)
        }
        return roots
    }

    private static func subtree<Failure: Error>(
        height: Int, index: UInt64, reading read: (TreeRead) throws(Failure) -> [Digest]
    ) throws(Failure) -> Digest {
        let (level, rest) = height.quotientAndRemainder(dividingBy: TreeRow.heightPerLevel)
        let indices = index << UInt64(rest)..<(index + 1) << UInt64(rest)
        let request: TreeRead =
            level == 0 ? .leafHashes(indices) : .rows(level: UInt8(level), indices: indices)
        let neighbours = try read(request)
        precondition(neighbours.count == request.count, "The store answered with another number.")
        return TreeHash.join(neighbours)
    }
}
