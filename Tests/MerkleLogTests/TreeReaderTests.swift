import TestSupport
import Testing

@testable import MerkleLog

struct TreeReaderTests {
    @Test func `a row is completed by every 256th leaf, with its root`() {
        var appender = TreeAppender(Frontier())
        let tree = StoredTree(size: 1_024)
        var rows: [TreeRow] = []
        for (position, leaf) in tree.leaves.enumerated() {
            appender.append(leaf)
            let completed = appender.takeRows()
            #expect(completed.count == ((position + 1).isMultiple(of: 256) ? 1 : 0))
            rows += completed
        }
        #expect(rows.map(\.index) == [0, 1, 2, 3])
        for row in rows {
            let start = Int(row.index) * 256
            #expect(row.level == 1)
            #expect(row.root == NaiveTree.root(tree.leaves[start..<start + 256]))
        }
    }

    @Test func `a key is the level and the index, big-endian`() {
        #expect(TreeRow.key(level: 2, index: 0x0102) == [2, 0, 0, 0, 0, 0, 0, 1, 2])
        let row = TreeRow(level: 1, index: .max, root: TreeHash.empty)
        #expect(row.key == [1] + [UInt8](repeating: 255, count: 8))
    }

    @Test func `rows are collected until they are fetched`() {
        var appender = TreeAppender(Frontier())
        for leaf in StoredTree(size: 600).leaves {
            appender.append(leaf)
        }
        #expect(appender.takeRows().map(\.index) == [0, 1])
        #expect(appender.takeRows().isEmpty)
    }

    @Test func `going on from a stored frontier gives the same tree`() throws {
        let tree = StoredTree(size: 700)
        var first = TreeAppender(Frontier())
        for leaf in tree.leaves.prefix(300) {
            first.append(leaf)
        }
        var second = TreeAppender(try Frontier(first.frontier.bytes.span))
        for leaf in tree.leaves.dropFirst(300) {
            second.append(leaf)
        }
        #expect(second.frontier == tree.appender.frontier)
        let rows = first.takeRows() + second.takeRows()
        #expect(Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0.root) }) == tree.rows)
    }

    @Test func `every earlier root and frontier is found again`() throws {
        let tree = StoredTree(size: 1_100)
        var frontier = Frontier()
        for size in 0...1_100 {
            let found = try TreeReader.frontier(at: UInt64(size), reading: tree.read)
            #expect(found == frontier, "size \(size)")
            #expect(try TreeReader.root(at: UInt64(size), reading: tree.read) == frontier.root)
            guard size < 1_100 else { continue }
            frontier.append(tree.leaves[size])
        }
    }

    @Test func `a store that fails makes the reader fail`() {
        let tree = StoredTree(size: 200)
        #expect(throws: StoredTree.MissingRow.self) {
            try TreeReader.root(at: 256 * 3, reading: tree.read)
        }
    }

    @Test func `proofs equal the recursive definition at random sizes`() throws {
        var random = SplitMix.announced(for: "proofs equal the recursive definition")
        let tree = StoredTree(size: 2_000)
        for _ in 0..<60 {
            let size = Int.random(in: 1...2_000, using: &random)
            let leaves = tree.leaves[..<size]
            let index = Int.random(in: 0..<size, using: &random)
            let old = Int.random(in: 1...size, using: &random)
            let inclusion = try TreeReader.inclusionProof(
                of: UInt64(index), at: UInt64(size), reading: tree.read)
            let consistency = try TreeReader.consistencyProof(
                from: UInt64(old), to: UInt64(size), reading: tree.read)
            #expect(inclusion.hashes == NaiveTree.path(index, leaves), "\(index) of \(size)")
            #expect(
                consistency.hashes == NaiveTree.consistency(old, leaves), "\(old) to \(size)")
        }
    }

    @Test func `trees of more than 65,536 leaves use the second level`() throws {
        let tree = StoredTree(size: 65_536 + 900)
        #expect(tree.rows[TreeRow.key(level: 2, index: 0)] != nil)
        #expect(tree.rows.count == 259 + 1)
        for (old, size) in [(65_535, 65_536), (65_536, 66_000), (300, 65_537), (65_792, 66_436)] {
            let leaves = tree.leaves[..<size]
            let root = try TreeReader.root(at: UInt64(size), reading: tree.read)
            #expect(root == NaiveTree.root(leaves))
            let consistency = try TreeReader.consistencyProof(
                from: UInt64(old), to: UInt64(size), reading: tree.read)
            #expect(consistency.hashes == NaiveTree.consistency(old, leaves))
            let inclusion = try TreeReader.inclusionProof(
                of: UInt64(old - 1), at: UInt64(size), reading: tree.read)
            #expect(inclusion.hashes == NaiveTree.path(old - 1, leaves))
        }
    }

    private static let largeSizes: [UInt64] = [
        10_000_000, 0xFFFF_FFFF, 1 << 40, (1 << 40) + 1, UInt64(Int64.max),
    ]

    @Test(arguments: largeSizes)
    func `the work stays bounded in a tree of any size`(_ size: UInt64) throws {
        var requested = 0
        func read(_ request: TreeRead) -> [Digest] {
            #expect(request.count <= 128)
            requested += request.count
            return Array(repeating: TreeHash.empty, count: request.count)
        }
        let levels = (UInt64.bitWidth - size.leadingZeroBitCount + 7) / 8
        _ = TreeReader.root(at: size, reading: read)
        #expect(requested <= 255 * levels)
        for index: UInt64 in [0, 1, size / 3, size - 1] {
            requested = 0
            _ = TreeReader.inclusionProof(of: index, at: size, reading: read)
            #expect(requested <= 2 * 255 * levels)
            requested = 0
            _ = TreeReader.consistencyProof(from: index + 1, to: size, reading: read)
            #expect(requested <= 2 * 255 * levels)
        }
    }
}
