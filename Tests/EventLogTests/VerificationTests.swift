import LMDB
import MerkleLog
import Testing

@testable import EventLog

private let (anna, ben): (UInt64, UInt64) = (2 << 56 | 1, 2 << 56 | 2)

/// Damage is written past the log's operations; a verification must name each kind of it.
struct VerificationTests {
    /// 300 records of two streams, so that the tree has a stored row, and one command of two.
    private func trial() throws -> TrialLog {
        let trial = try TrialLog()
        try trial.append((0..<298).map { command($0, $0 % 3 == 2 ? ben : anna) })
        try trial.append([command(298, anna, ben)], at: 2)
        return trial
    }

    private func put(
        _ value: [UInt8]?, for key: [UInt8], in table: KeyPath<EventLog, Table>, _ trial: TrialLog
    ) throws {
        try trial.damage { transaction throws(LogError) in
            do throws(LMDBError) {
                let table = trial.log[keyPath: table]
                if let value {
                    try transaction.put(value.span, for: key.span, in: table)
                } else {
                    try transaction.delete(key.span, in: table)
                }
            } catch {
                throw .storage(error)
            }
        }
    }

    @Test func `what was appended is intact, and the root is that of the records`() throws {
        let trial = try trial()
        let report = try trial.verified()
        #expect(report.isIntact, "\(report.findings)")
        #expect(report.events == 300)
        #expect(report.root == (try trial.log.root(at: 300)))
    }

    @Test func `an empty log is intact`() throws {
        let report = try TrialLog().verified()
        #expect(report.isIntact)
        #expect(report.root == TreeHash.empty)
    }

    @Test(arguments: [0, 41, 255, 256, 299] as [UInt64])
    func `a changed byte of a payload does not fit the tree`(_ position: UInt64) throws {
        let trial = try trial()
        var record = try trial.record(position)
        record[RecordHeader.byteCount] ^= 0x01
        try trial.replace(position, with: record)
        let expected = position < 256 ? ["frontier_differs", "tree_differs"] : ["frontier_differs"]
        #expect(try trial.findings() == expected)
    }

    @Test func `any changed byte of a record is found`() throws {
        let trial = try trial()
        let record = try trial.record(150)
        for index in record.indices {
            var spoiled = record
            spoiled[index] ^= 0x40
            try trial.replace(150, with: spoiled)
            #expect(try !trial.findings().isEmpty, "byte \(index)")
        }
        try trial.replace(150, with: record)
        #expect(try trial.findings() == [])
    }

    @Test func `a dropped record is a gap`() throws {
        let trial = try trial()
        try put(nil, for: [UInt8](bigEndian: 150), in: \.events, trial)
        let report = try trial.verified()
        #expect(report.findings.first?.code == "gap")
        #expect(report.findings.first?.position == 150)
    }

    @Test func `a dropped end does not fit frontier and heads`() throws {
        let trial = try trial()
        for position: UInt64 in 298..<300 {
            try put(nil, for: [UInt8](bigEndian: position), in: \.events, trial)
        }
        #expect(try trial.findings() == ["frontier_differs", "head_differs"])
    }

    @Test func `swapped records break links and revisions`() throws {
        let trial = try trial()
        let (one, other) = (try trial.record(9), try trial.record(10))
        try trial.replace(9, with: other)
        try trial.replace(10, with: one)
        let found = try trial.findings()
        #expect(found.contains("broken_link"))
        #expect(found.contains("broken_revision"))
        #expect(found.contains("tree_differs"))
    }

    @Test func `a broken link and a wrong revision are found at their records`() throws {
        let trial = try trial()
        for (offset, code) in [(47, "broken_link"), (39, "broken_revision")] {
            let record = try trial.record(20)
            var spoiled = record
            spoiled[offset] ^= 1
            try trial.replace(20, with: spoiled)
            let findings = try trial.verified().findings
            #expect(findings.contains { $0.code == code && $0.position == 20 })
            try trial.replace(20, with: record)
        }
    }

    @Test func `a command that is not complete is found`() throws {
        let trial = try trial()
        var record = try trial.record(299)
        record[48] ^= 1
        try trial.replace(299, with: record)
        #expect(try trial.findings().contains("split_command"))
        record = try trial.record(0)
        record[7] = 2
        try trial.replace(0, with: record)
        let findings = try trial.verified().findings
        #expect(findings.contains { $0.code == "split_command" && $0.position == 1 })
    }

    @Test func `a time that falls is found, unless the event says that the clock was set back`()
        throws
    {
        let trial = try TrialLog()
        try trial.append([command(1, anna)], at: 100)
        _ = try trial.log.append(
            [command(2, anna)], expecting: [], clock: { reading(50) }, acceptsClockStep: true)
        #expect(try trial.findings() == ["time_falls"])
        let report = try trial.verified { position, _ in
            var meaning = RecordMeaning()
            meaning.isClockStep = position == 1
            return meaning
        }
        #expect(report.isIntact)
    }

    @Test func `wrong, missing, malformed and superfluous heads are found`() throws {
        let trial = try trial()
        let right = try #require(try trial.log.head(of: anna))
        let wrong = StreamHead(position: right.position - 1, revision: right.revision)
        for value in [wrong.bytes, nil, [1, 2, 3]] {
            try put(value, for: [UInt8](bigEndian: anna), in: \.heads, trial)
            #expect(try trial.findings() == ["head_differs"])
        }
        try put(right.bytes, for: [UInt8](bigEndian: anna), in: \.heads, trial)
        #expect(try trial.findings() == [])
        try put(right.bytes, for: [UInt8](bigEndian: 2 << 56 | 99), in: \.heads, trial)
        #expect(try trial.findings() == ["head_differs"])
    }

    @Test func `a wrong row and a missing row of the tree are found`() throws {
        let trial = try trial()
        let key = TreeRow.key(level: 1, index: 0)
        try put([UInt8](repeating: 0, count: 32), for: key, in: \.tree, trial)
        #expect(try trial.findings() == ["tree_differs"])
        try put(nil, for: key, in: \.tree, trial)
        #expect(try trial.findings() == ["tree_differs"])
        #expect(throws: LogError.self) { try trial.log.root(at: 300) }
    }

    @Test func `a wrong frontier is found, and nothing can be appended to it`() throws {
        let trial = try trial()
        try put(Frontier().bytes, for: MetaName.frontier, in: \.meta, trial)
        #expect(try trial.findings() == ["frontier_differs"])
        let error = LogError.damaged(nil, "the tree counts 0 records and the table 300")
        #expect(trial.refusal([command(9, anna)], at: reading(9)) == error)
        #expect(throws: error) { try trial.log.frontier() }
        try put([1, 2, 3], for: MetaName.frontier, in: \.meta, trial)
        #expect(throws: LogError.damaged(nil, "the frontier of the tree is malformed")) {
            try trial.log.frontier()
        }
    }

    @Test func `what a record's meaning lacks is noted with its position`() throws {
        let trial = try trial()
        let report = try trial.verified { position, _ in
            var meaning = RecordMeaning()
            if position == 7 { meaning.faults = [(code: "undecodable", detail: "no sense")] }
            return meaning
        }
        let finding = LogFinding(code: "undecodable", position: 7, detail: "no sense")
        #expect(report.findings == [finding])
    }

    @Test func `what others append meanwhile is no damage`() throws {
        let trial = try trial()
        let report = try trial.verified { position, _ in
            if position == 7 { _ = try? trial.append([command(9, anna)], at: 9) }
            return RecordMeaning()
        }
        #expect(report.events == 300)
        #expect(report.findings == [])
        #expect(try trial.log.size() == 301)
    }

    @Test func `roots over the beginning are noted on the way`() throws {
        let trial = try trial()
        let report = try trial.log.verify(
            rootsAt: [1, 256, 300, 301], meaning: { _, _ in RecordMeaning() }, progress: { _ in })
        #expect(report.rootsBelow.keys.sorted() == [1, 256, 300])
        #expect(report.rootsBelow[256] == (try trial.log.root(at: 256)))
    }
}
