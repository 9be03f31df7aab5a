/// Evidence that a leaf is in a tree: its siblings on the way to the root, lowest first.
package struct InclusionProof: Hashable, Sendable {
    /// The hashes in the order of RFC 9162, section 2.1.3.
    package let hashes: [Digest]

    /// Takes over hashes that are known to be digests.
    package init(hashes: [Digest]) {
        self.hashes = hashes
    }

    /// Reads hashes from outside; throws unless each has 32 bytes and there are at most 63.
    package init(hashes: [[UInt8]]) throws(TreeError) {
        self.init(hashes: try Digest.list(from: hashes))
    }

    /// Throws why the proof does not show that the leaf with this hash stands at `index` in the
    /// tree of `size` leaves with this root (RFC 9162, section 2.1.3.2).
    package func verify(
        leaf: Digest, index: UInt64, size: UInt64, root: Digest
    ) throws(TreeError) {
        try TreeLimit.check(hashCount: hashes.count)
        try TreeLimit.check(size: size)
        guard index < size else { throw .indexNotBelowSize(index: index, size: size) }
        var walk = ProofWalk(index: index, last: size - 1)
        var hash = leaf
        for sibling in hashes {
            switch try walk.step() {
            case .left: hash = TreeHash.node(sibling, hash)
            case .right: hash = TreeHash.node(hash, sibling)
            }
        }
        try walk.finish()
        guard hash == root else { throw .rootDiffers }
    }
}
