import LMDB
import MerkleLog
import Testing

@testable import EventLog

private let (anna, ben): (UInt64, UInt64) = (2 << 56 | 1, 2 << 56 | 2)

struct ReadingTests {
    /// Ten records: of ben at every third position, of anna at the others.
    private func tenRecords() throws -> TrialLog {
        let trial = try TrialLog()
        try trial.append((0..<10).map { command($0, $0 % 3 == 2 ? ben : anna) })
        return trial
    }

    private func backwards(
        _ trial: TrialLog, _ stream: UInt64, knownAt size: UInt64, atMost count: Int = .max
    ) throws -> [UInt64] {
        var positions: [UInt64] = []
        try trial.log.forEachBackwards(in: stream, knownAt: size) { position, _ in
            positions.append(position)
            return positions.count < count
        }
        return positions
    }

    @Test func `a stream is read backwards, up to a tree size`() throws {
        let trial = try tenRecords()
        #expect(try backwards(trial, ben, knownAt: .max) == [8, 5, 2])
        #expect(try backwards(trial, ben, knownAt: 8) == [5, 2])
        #expect(try backwards(trial, ben, knownAt: 2) == [])
        #expect(try backwards(trial, anna, knownAt: 5) == [4, 3, 1, 0])
        #expect(try backwards(trial, anna, knownAt: .max, atMost: 2) == [9, 7])
        #expect(try backwards(trial, 99, knownAt: .max) == [])
    }

    @Test func `a scan hands on every record of its range in order`() throws {
        let trial = try tenRecords()
        var positions: [UInt64] = []
        try trial.log.scan(from: 3, to: 8) { position, _ in
            positions.append(position)
            return true
        }
        #expect(positions == [3, 4, 5, 6, 7])
        positions = []
        try trial.log.scan(from: 0, to: 10) { position, _ in
            positions.append(position)
            return position < 4
        }
        #expect(positions == [0, 1, 2, 3, 4])
    }

    @Test func `a scan beyond the end says what is missing`() throws {
        let trial = try tenRecords()
        let failure = failure { () throws(LogError) in
            try trial.log.scan(from: 5, to: 11) { _, _ in true }
        }
        #expect(failure == .damaged(10, "the record is missing"))
    }

    @Test func `a scan goes on from slice to slice`() throws {
        let trial = try TrialLog()
        let size = EventLog.sliceRecords + 3
        var next: UInt64 = 0
        while next < size {
            let end = min(size, next + UInt64(EventLog.mostRecords))
            try trial.append((next..<end).map { command($0, anna) })
            next = end
        }
        var expected: UInt64 = 0
        try trial.log.scan(from: 0, to: size) { position, record in
            guard position == expected, record.count == 80 else { return false }
            expected += 1
            return true
        }
        #expect(expected == size)
    }

    @Test func `frontier, roots and proofs are those of the records`() throws {
        let trial = try TrialLog()
        #expect(try trial.log.root(at: 0) == TreeHash.empty)
        try trial.append((0..<300).map { command($0, anna) })
        try trial.append((300..<700).map { command($0, ben) }, at: 2)
        let leaves = try (0..<700).map { try trial.leaf($0) }
        for size in [0, 1, 2, 255, 256, 257, 300, 512, 699, 700] {
            #expect(try trial.log.root(at: UInt64(size)) == naiveRoot(leaves[..<size]), "\(size)")
        }
        #expect(try trial.log.frontier().root == naiveRoot(leaves[...]))
        for (position, size) in [(0, 1), (0, 700), (299, 300), (256, 700), (699, 700)] {
            let proof = try trial.log.inclusionProof(of: UInt64(position), at: UInt64(size))
            try proof.verify(
                leaf: leaves[position], index: UInt64(position), size: UInt64(size),
                root: naiveRoot(leaves[..<size]))
        }
        for (old, new) in [(1, 700), (256, 257), (300, 700), (700, 700)] {
            let proof = try trial.log.consistencyProof(from: UInt64(old), to: UInt64(new))
            try proof.verify(
                oldSize: UInt64(old), oldRoot: naiveRoot(leaves[..<old]),
                newSize: UInt64(new), newRoot: naiveRoot(leaves[..<new]))
        }
    }

    @Test func `a link that does not go back ends the reading as damage`() throws {
        let trial = try tenRecords()
        var record = try trial.record(5)
        record.replaceSubrange(40..<48, with: [UInt8](bigEndian: 8))
        try trial.replace(5, with: record)
        let backwards = { () throws(LogError) in
            try trial.log.forEachBackwards(in: ben, knownAt: .max) { _, _ in true }
        }
        #expect(failure(backwards) == .damaged(5, "its link to the record before does not go back"))
        record.replaceSubrange(40..<48, with: [UInt8](bigEndian: 1))
        try trial.replace(5, with: record)
        #expect(failure(backwards) == .damaged(1, "a stream links to a record of another stream"))
    }
}
