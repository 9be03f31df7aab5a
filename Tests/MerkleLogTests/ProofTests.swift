import MerkleLog
import TestSupport
import Testing

struct ProofTests {
    private static let tree = StoredTree(size: 2_000)

    private func root(_ size: UInt64) throws -> Digest {
        try TreeReader.root(at: size, reading: ProofTests.tree.read)
    }

    private func flipping(_ bit: Int, of digest: Digest) throws -> Digest {
        var bytes = digest.bytes
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        return try #require(Digest(bytes))
    }

    private func holds(_ check: () throws -> Void) -> Bool {
        do {
            try check()
            return true
        } catch {
            return false
        }
    }

    @Test func `inclusion holds for every leaf of a small tree, and nowhere else`() throws {
        for size in UInt64(1)...40 {
            let root = try root(size)
            for index in 0..<size {
                let leaf = ProofTests.tree.leaves[Int(index)]
                let proof = try TreeReader.inclusionProof(
                    of: index, at: size, reading: ProofTests.tree.read)
                try proof.verify(leaf: leaf, index: index, size: size, root: root)
                for other in 0...size where other != index {
                    let isAccepted = holds {
                        try proof.verify(leaf: leaf, index: other, size: size, root: root)
                    }
                    #expect(!isAccepted, "\(index) of \(size) passed as \(other)")
                }
            }
        }
    }

    @Test func `consistency holds between all small trees, and from no other size`() throws {
        for new in UInt64(1)...40 {
            for old in 1...new {
                let proof = try TreeReader.consistencyProof(
                    from: old, to: new, reading: ProofTests.tree.read)
                let (oldRoot, newRoot) = (try root(old), try root(new))
                try proof.verify(oldSize: old, oldRoot: oldRoot, newSize: new, newRoot: newRoot)
                for other in UInt64(1)...40 where other != old {
                    let isAccepted = holds {
                        try proof.verify(
                            oldSize: other, oldRoot: oldRoot, newSize: new, newRoot: newRoot)
                    }
                    #expect(!isAccepted, "\(old) to \(new) passed as from \(other)")
                }
            }
        }
    }

    @Test func `one flipped bit breaks an inclusion proof`() throws {
        var random = SplitMix.announced(for: "one flipped bit, inclusion")
        for _ in 0..<4 {
            let size = UInt64.random(in: 2...2_000, using: &random)
            let index = UInt64.random(in: 0..<size, using: &random)
            let (leaf, root) = (ProofTests.tree.leaves[Int(index)], try root(size))
            let proof = try TreeReader.inclusionProof(
                of: index, at: size, reading: ProofTests.tree.read)
            for position in proof.hashes.indices {
                for bit in 0..<256 {
                    var hashes = proof.hashes
                    hashes[position] = try flipping(bit, of: hashes[position])
                    #expect(throws: TreeError.rootDiffers, "\(index) of \(size)") {
                        try InclusionProof(hashes: hashes).verify(
                            leaf: leaf, index: index, size: size, root: root)
                    }
                }
            }
        }
    }

    @Test func `one flipped bit breaks a consistency proof`() throws {
        var random = SplitMix.announced(for: "one flipped bit, consistency")
        for _ in 0..<4 {
            let new = UInt64.random(in: 2...2_000, using: &random)
            let old = UInt64.random(in: 1..<new, using: &random)
            let (oldRoot, newRoot) = (try root(old), try root(new))
            let proof = try TreeReader.consistencyProof(
                from: old, to: new, reading: ProofTests.tree.read)
            for position in proof.hashes.indices {
                for bit in 0..<256 {
                    var hashes = proof.hashes
                    hashes[position] = try flipping(bit, of: hashes[position])
                    #expect(throws: TreeError.self, "\(old) to \(new)") {
                        try ConsistencyProof(hashes: hashes).verify(
                            oldSize: old, oldRoot: oldRoot, newSize: new, newRoot: newRoot)
                    }
                }
            }
        }
    }

    @Test func `a hash too many or too few is named`() throws {
        let root = try root(100)
        let leaf = ProofTests.tree.leaves[7]
        let proof = try TreeReader.inclusionProof(of: 7, at: 100, reading: ProofTests.tree.read)
        let long = InclusionProof(hashes: proof.hashes + [leaf])
        let short = InclusionProof(hashes: Array(proof.hashes.dropLast()))
        #expect(throws: TreeError.proofTooLong) {
            try long.verify(leaf: leaf, index: 7, size: 100, root: root)
        }
        #expect(throws: TreeError.proofTooShort) {
            try short.verify(leaf: leaf, index: 7, size: 100, root: root)
        }
    }

    @Test func `a leaf beyond the tree is refused`() throws {
        let leaf = ProofTests.tree.leaves[0]
        let proof = InclusionProof(hashes: [Digest]())
        try proof.verify(leaf: leaf, index: 0, size: 1, root: leaf)
        #expect(throws: TreeError.indexNotBelowSize(index: 1, size: 1)) {
            try proof.verify(leaf: leaf, index: 1, size: 1, root: leaf)
        }
        #expect(throws: TreeError.indexNotBelowSize(index: 0, size: 0)) {
            try proof.verify(leaf: leaf, index: 0, size: 0, root: TreeHash.empty)
        }
    }

    @Test func `a proof from the empty tree is refused`() throws {
        let (empty, root) = (TreeHash.empty, try root(3))
        let proof = ConsistencyProof(hashes: [Digest]())
        #expect(throws: TreeError.oldSizeIsZero) {
            try proof.verify(oldSize: 0, oldRoot: empty, newSize: 3, newRoot: root)
        }
        #expect(throws: TreeError.oldSizeIsZero) {
            try proof.verify(oldSize: 0, oldRoot: empty, newSize: 0, newRoot: empty)
        }
    }

    @Test func `between equal sizes the proof is empty and the roots are equal`() throws {
        let (root, other) = (try root(3), try root(4))
        let empty = ConsistencyProof(hashes: [Digest]())
        try empty.verify(oldSize: 3, oldRoot: root, newSize: 3, newRoot: root)
        #expect(throws: TreeError.newRootDiffers) {
            try empty.verify(oldSize: 3, oldRoot: root, newSize: 3, newRoot: other)
        }
        #expect(throws: TreeError.proofTooLong) {
            try ConsistencyProof(hashes: [root])
                .verify(oldSize: 3, oldRoot: root, newSize: 3, newRoot: root)
        }
    }

    @Test func `a shrinking log and an empty proof of growth are refused`() throws {
        let (three, four) = (try root(3), try root(4))
        let proof = ConsistencyProof(hashes: [Digest]())
        #expect(throws: TreeError.oldSizeAboveNewSize(old: 4, new: 3)) {
            try proof.verify(oldSize: 4, oldRoot: four, newSize: 3, newRoot: three)
        }
        #expect(throws: TreeError.proofTooShort) {
            try proof.verify(oldSize: 3, oldRoot: three, newSize: 4, newRoot: four)
        }
    }

    @Test func `a consistency proof says which root it misses`() throws {
        let (old, new) = (try root(6), try root(9))
        let proof = try TreeReader.consistencyProof(
            from: 6, to: 9, reading: ProofTests.tree.read)
        #expect(throws: TreeError.oldRootDiffers) {
            try proof.verify(oldSize: 6, oldRoot: new, newSize: 9, newRoot: new)
        }
        #expect(throws: TreeError.newRootDiffers) {
            try proof.verify(oldSize: 6, oldRoot: old, newSize: 9, newRoot: old)
        }
    }

    @Test(arguments: [UInt64(1) << 63, .max])
    func `a tree of more than 2^63 − 1 leaves is refused`(_ size: UInt64) {
        let (leaf, none) = (TreeHash.empty, [Digest]())
        #expect(throws: TreeError.sizeTooLarge(size)) {
            try InclusionProof(hashes: none).verify(leaf: leaf, index: 0, size: size, root: leaf)
        }
        #expect(throws: TreeError.sizeTooLarge(size)) {
            try ConsistencyProof(hashes: none)
                .verify(oldSize: 1, oldRoot: leaf, newSize: size, newRoot: leaf)
        }
    }

    @Test func `at most 63 hashes, of 32 bytes each, make a proof`() throws {
        let hash = [UInt8](repeating: 1, count: 32)
        let many = Array(repeating: hash, count: 64)
        _ = try InclusionProof(hashes: Array(many.dropLast()))
        _ = try ConsistencyProof(hashes: Array(many.dropLast()))
        #expect(throws: TreeError.tooManyHashes(count: 64)) { try InclusionProof(hashes: many) }
        #expect(throws: TreeError.tooManyHashes(count: 64)) { try ConsistencyProof(hashes: many) }
        let uneven = [hash, hash + [0]]
        #expect(throws: TreeError.wrongHashLength(position: 1, byteCount: 33)) {
            try InclusionProof(hashes: uneven)
        }
        #expect(throws: TreeError.wrongHashLength(position: 1, byteCount: 33)) {
            try ConsistencyProof(hashes: uneven)
        }
    }
}
