/// Evidence that a tree extends an older one: the parts from which both roots follow.
package struct ConsistencyProof: Hashable, Sendable {
    /// The hashes in the order of RFC 9162, section 2.1.4.
    package let hashes: [Digest]

    /// Takes over hashes that are known to be digests.
    package init(hashes: [Digest]) {
        self.hashes = hashes
    }

    /// Reads hashes from outside; throws unless each has 32 bytes and there are at most 63.
    package init(hashes: [[UInt8]]) throws(TreeError) {
        self.init(hashes: try Digest.list(from: hashes))
    }

    /// Throws why the proof does not show that the new tree begins with the old tree's leaves
    /// (RFC 9162, section 2.1.4.2).
    ///
    /// An old size of 0 is refused: whoever begins with the empty tree has nothing to prove and
    /// decides that before asking. Between equal sizes the proof must be empty.
    package func verify(
        oldSize: UInt64, oldRoot: Digest, newSize: UInt64, newRoot: Digest
    ) throws(TreeError) {
        try TreeLimit.check(hashCount: hashes.count)
        try TreeLimit.check(size: newSize)
        guard oldSize > 0 else { throw .oldSizeIsZero }
        guard oldSize <= newSize else {
            throw .oldSizeAboveNewSize(old: oldSize, new: newSize)
        }
        guard oldSize < newSize else {
            guard hashes.isEmpty else { throw .proofTooLong }
            guard oldRoot == newRoot else { throw .newRootDiffers }
            return
        }
        guard !hashes.isEmpty else { throw .proofTooShort }
        try verifyGrowth(oldSize: oldSize, oldRoot: oldRoot, newSize: newSize, newRoot: newRoot)
    }

    private func verifyGrowth(
        oldSize: UInt64, oldRoot: Digest, newSize: UInt64, newRoot: Digest
    ) throws(TreeError) {
        // A complete old tree is itself the lowest part, and its root is known.
        let isComplete = oldSize.nonzeroBitCount == 1
        var old = isComplete ? oldRoot : hashes[0]
        var new = old
        var walk = ProofWalk(index: oldSize - 1, last: newSize - 1)
        walk.skipOddRows()
        for part in hashes.dropFirst(isComplete ? 0 : 1) {
            switch try walk.step() {
            case .left:
                old = TreeHash.node(part, old)
                new = TreeHash.node(part, new)
            case .right:
                new = TreeHash.node(new, part)
            }
        }
        try walk.finish()
        guard old == oldRoot else { throw .oldRootDiffers }
        guard new == newRoot else { throw .newRootDiffers }
    }
}
