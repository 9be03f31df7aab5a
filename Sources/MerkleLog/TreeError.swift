/// Why bytes were refused as a stored frontier, or a proof as evidence.
package enum TreeError: Error, Hashable, Sendable {
    /// A hash has another length than 32 bytes; positions count from 0.
    case wrongHashLength(position: Int, byteCount: Int)
    /// A proof of more than 63 hashes fits no tree.
    case tooManyHashes(count: Int)
    /// Trees have at most 2^63 − 1 leaves.
    case sizeTooLarge(UInt64)
    /// The leaf would lie beyond the end of the tree.
    case indexNotBelowSize(index: UInt64, size: UInt64)
    /// Every tree extends the empty one, so a proof from it would show nothing.
    case oldSizeIsZero
    /// A log never becomes shorter.
    case oldSizeAboveNewSize(old: UInt64, new: UInt64)
    /// Hashes are missing for a tree of this size.
    case proofTooShort
    /// Hashes are left over for a tree of this size.
    case proofTooLong
    /// The leaf and the proof lead to another root.
    case rootDiffers
    /// The proof does not lead to the old tree's root.
    case oldRootDiffers
    /// The proof does not lead to the new tree's root.
    case newRootDiffers
    /// A stored frontier must have 8 bytes for the size and 32 for each of its set bits.
    case wrongFrontierLength(byteCount: Int)
}

/// The limits that every part of the tree keeps.
package enum TreeLimit {
    /// The largest number of leaves: 2^63 − 1, so that sizes fit signed numbers everywhere.
    package static let leaves = UInt64(Int64.max)
    /// The largest number of hashes in a proof.
    package static let proofHashes = 63

    static func check(size: UInt64) throws(TreeError) {
        guard size <= leaves else { throw .sizeTooLarge(size) }
    }

    static func check(hashCount: Int) throws(TreeError) {
        guard hashCount <= proofHashes else { throw .tooManyHashes(count: hashCount) }
    }
}

extension Digest {
    /// Checks the length of every hash before anything else is looked at.
    static func list(from hashes: [[UInt8]]) throws(TreeError) -> [Digest] {
        try TreeLimit.check(hashCount: hashes.count)
        var digests: [Digest] = []
        digests.reserveCapacity(hashes.count)
        for (position, bytes) in hashes.enumerated() {
            guard let digest = Digest(bytes) else {
                throw .wrongHashLength(position: position, byteCount: bytes.count)
            }
            digests.append(digest)
        }
        return digests
    }
}
