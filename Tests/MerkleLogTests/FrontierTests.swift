import MerkleLog
import Testing

struct FrontierTests {
    private func frontier(size: Int) -> Frontier {
        StoredTree(size: size).appender.frontier
    }

    @Test func `the root agrees with the recursive definition at every size to 300`() {
        let tree = StoredTree(size: 300)
        var frontier = Frontier()
        for size in 0...300 {
            #expect(frontier.root == NaiveTree.root(tree.leaves[..<size]), "size \(size)")
            #expect(frontier.hashes.count == size.nonzeroBitCount)
            guard size < 300 else { continue }
            frontier.append(tree.leaves[size])
        }
    }

    @Test(arguments: [0, 1, 2, 3, 7, 8, 255, 256, 257, 1000])
    func `stored bytes are read back as the same frontier`(_ size: Int) throws {
        let original = frontier(size: size)
        let bytes = original.bytes
        #expect(bytes.count == 8 + 32 * size.nonzeroBitCount)
        #expect(bytes[..<6].allSatisfy { $0 == 0 })
        #expect(Int(bytes[6]) * 256 + Int(bytes[7]) == size)
        #expect(try Frontier(bytes.span) == original)
    }

    @Test func `the largest subtree stands first`() {
        let tree = StoredTree(size: 6)
        #expect(
            tree.appender.frontier.hashes == [
                NaiveTree.root(tree.leaves[0..<4]), NaiveTree.root(tree.leaves[4..<6]),
            ])
    }

    @Test(arguments: [0, 1, 5, 7, 8, 9, 39, 71, 73, 104])
    func `bytes of another length are refused`(_ count: Int) {
        let padded = frontier(size: 5).bytes + [UInt8](repeating: 0, count: 64)
        let bytes = Array(padded.prefix(count))
        #expect(throws: TreeError.wrongFrontierLength(byteCount: count)) {
            try Frontier(bytes.span)
        }
    }

    @Test func `another size over the same hashes is refused`() {
        var bytes = frontier(size: 5).bytes
        bytes[7] = 7
        #expect(throws: TreeError.wrongFrontierLength(byteCount: 72)) {
            try Frontier(bytes.span)
        }
    }

    @Test func `a size of 2^63 is refused`() {
        let bytes = [0x80] + [UInt8](repeating: 0, count: 39)
        #expect(throws: TreeError.sizeTooLarge(1 << 63)) { try Frontier(bytes.span) }
    }

    @Test func `the largest size is read`() throws {
        let bytes = [0x7F] + [UInt8](repeating: 0xFF, count: 7 + 63 * 32)
        #expect(try Frontier(bytes.span).size == TreeLimit.leaves)
    }
}
