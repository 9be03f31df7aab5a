import MerkleLog
import Testing

struct TreeHashTests {
    @Test func `the empty tree has the hash of nothing`() {
        #expect(
            TreeHash.empty.hex
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(Frontier().root == TreeHash.empty)
    }

    @Test(arguments: [
        ("", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        ("L123456", "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"),
    ])
    func `leaf hashes are the known ones`(_ record: String, _ hash: String) {
        #expect(TreeHash.leaf(Array(record.utf8).span).hex == hash)
    }

    @Test func `a node is not a leaf of the same bytes`() throws {
        let left = TreeHash.leaf([1].span)
        let right = TreeHash.leaf([2].span)
        let node = TreeHash.node(left, right)
        #expect(node != TreeHash.leaf((left.bytes + right.bytes).span))
        #expect(node != TreeHash.node(right, left))
    }

    /// The eight leaves that RFC 6962 implementations share.
    static let classicLeaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
        Array(0x50...0x57), Array(0x60...0x6F),
    ]

    @Test func `the eight classic leaves have the known root`() {
        var frontier = Frontier()
        for leaf in TreeHashTests.classicLeaves {
            frontier.append(TreeHash.leaf(leaf.span))
        }
        #expect(frontier.size == 8)
        #expect(
            frontier.root.hex
                == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
    }

    @Test func `records of every length around a block are hashed whole`() {
        var seen: Set<Digest> = []
        for count in [0, 1, 54, 55, 56, 63, 64, 65, 118, 119, 65_535] {
            var record = [UInt8](repeating: 9, count: count)
            seen.insert(TreeHash.leaf(record.span))
            guard count > 0 else { continue }
            record[count - 1] = 8
            seen.insert(TreeHash.leaf(record.span))
        }
        #expect(seen.count == 21)
    }
}
