import EventLog
import LMDB
import MerkleLog
import TestSupport
import Testing

@testable import Engagement
@testable import Projections
@testable import ReadModels

struct CatchUpTests {
    /// The story in the log, and the read models caught up.
    private func caughtUp() throws -> TrialViews {
        let trial = try TrialViews()
        try trial.append(Story.asks[...])
        _ = try trial.views.catchUp()
        return trial
    }

    @Test func `in pieces, at once and in memory the rows are the same, at random prefixes`()
        throws
    {
        let seed = UInt64.random(in: .min ... .max)
        print("catch-up in pieces: seed \(seed)")
        var random = SplitMix(seed: seed)
        let trial = try TrialViews()
        var size = 0
        while size < Story.asks.count {
            let end = min(Story.asks.count, size + Int.random(in: 1...90, using: &random))
            try trial.append(Story.asks[size..<end])
            let report = try trial.views.catchUp()
            #expect(report == CatchUpReport(applied: UInt64(end - size), rebuilt: []))
            #expect(try trial.differences() == [], "size \(end), seed \(seed)")
            size = end
            let pieces = try trial.digests()
            _ = try trial.views.rebuild()
            #expect(try trial.digests() == pieces, "size \(end), seed \(seed)")
        }
    }

    @Test func `a catch-up without news applies nothing`() throws {
        let trial = try caughtUp()
        let before = try trial.digests()
        #expect(try trial.views.catchUp() == CatchUpReport())
        #expect(try trial.digests() == before)
    }

    @Test func `every checkpoint is size and root of the log`() throws {
        let trial = try caughtUp()
        let root = try trial.log.root(at: UInt64(Story.asks.count))
        let expected = Checkpoint(
            size: UInt64(Story.asks.count), root: root, ledger: TrialViews.ledger)
        for state in try trial.views.states() {
            #expect(state.checkpoint == expected, "\(state.name)")
        }
        #expect(try trial.views.misfit() == nil)
    }

    @Test func `rows whose root does not fit the log are dropped and built again`() throws {
        let trial = try caughtUp()
        let right = try trial.digests()
        let name = ReadModels.tableName(Persons.self)
        let foreign = Checkpoint(size: 40, root: TreeHash.empty, ledger: TrialViews.ledger)
        try trial.write(foreign.bytes, for: Array(name.utf8), in: ReadModels.checkpointTable)
        #expect(try trial.views.misfit()?.name == name)
        let report = try trial.views.catchUp()
        #expect(report.rebuilt == [name])
        #expect(try trial.digests() == right)
        #expect(try trial.differences() == [])
    }

    @Test func `rows that know more than the log are dropped and built again`() throws {
        let trial = try caughtUp()
        let name = ReadModels.tableName(Cards.self)
        let ahead = Checkpoint(
            size: UInt64(Story.asks.count) + 1, root: try trial.log.root(at: 1),
            ledger: TrialViews.ledger)
        try trial.write(ahead.bytes, for: Array(name.utf8), in: ReadModels.checkpointTable)
        #expect(try trial.views.catchUp().rebuilt == [name])
        #expect(try trial.differences() == [])
    }

    @Test func `rows of another ledger are dropped and built again`() throws {
        let trial = try caughtUp()
        let other = try trial.views(of: [UInt8](2...17))
        defer { other.close() }
        let report = try other.catchUp()
        #expect(report.rebuilt == (try other.states().map(\.name)))
        #expect(try other.rows(Persons.self).count == 5)
    }

    @Test func `several at once never take each other's rows for those of another log`()
        async throws
    {
        let trial = try TrialViews()
        let views = trial.views
        let rebuilt = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var rebuilt: [String] = []
                    for _ in 0..<20 { rebuilt += try views.catchUp().rebuilt }
                    return rebuilt
                }
            }
            for start in stride(from: 0, to: Story.asks.count, by: 8) {
                try trial.append(Story.asks[start..<min(start + 8, Story.asks.count)])
            }
            var all: [String] = []
            for try await names in group { all += names }
            return all
        }
        #expect(rebuilt == [])
        _ = try views.catchUp()
        #expect(try trial.differences() == [])
    }

    @Test func `a malformed checkpoint is none`() throws {
        let trial = try caughtUp()
        let name = ReadModels.tableName(Actors.self)
        try trial.write([1, 2, 3], for: Array(name.utf8), in: ReadModels.checkpointTable)
        _ = try trial.views.catchUp()
        #expect(try trial.differences() == [])
        #expect(try trial.views.states().allSatisfy { $0.checkpoint != nil })
    }

    @Test func `a damaged row is named, and a rebuild mends it`() throws {
        let trial = try caughtUp()
        let name = ReadModels.tableName(Persons.self)
        let key = try #require(try trial.views.rows(Persons.self).first).key
        try trial.write([0xFF], for: key.bytes, in: name)
        #expect(throws: ReadModelError.damagedRow(name)) { try trial.views.rows(Persons.self) }
        #expect(throws: ReadModelError.damagedRow(name)) {
            try trial.views.row(Persons.self, key)
        }
        let moved = ResidenceChanged(from: Day(daysSince1970: 0), home: Home())
        try trial.append([Ask(PersonID(1).stream, .person(.residenceChanged(moved)))])
        #expect(throws: ReadModelError.damagedRow(name)) { try trial.views.catchUp() }
        _ = try trial.views.rebuild()
        #expect(try trial.differences() == [])
    }

    @Test func `the index of commands finds the first event of each`() throws {
        let trial = try caughtUp()
        #expect(try trial.views.commandIndexSize() == UInt64(Story.asks.count))
        for number: UInt64 in [1, 7, UInt64(Story.asks.count)] {
            let found = try trial.views.position(of: CommandID(high: 3, low: number))
            #expect(found == number - 1)
        }
        #expect(try trial.views.position(of: CommandID(high: 9, low: 9)) == nil)
    }

    @Test func `rows are read by their key and by the beginning of it`() throws {
        let trial = try caughtUp()
        let all = try trial.views.rows(Engagements.self)
        let one = try #require(all.dropFirst(3).first)
        #expect(try trial.views.row(Engagements.self, one.key) == one.row)
        let prefix = Array(one.key.bytes.prefix(8))
        let some = try trial.views.rows(Engagements.self, prefix: prefix)
        #expect(some.map(\.key) == all.map(\.key).filter { $0.bytes.starts(with: prefix) })
        #expect(some.count < all.count)
    }

    @Test func `the digest of a table changes with its rows`() throws {
        let trial = try caughtUp()
        let before = try trial.views.digest(ofTable: ReadModels.tableName(Projects.self))
        try trial.append([
            Ask(
                ProjectID(1).stream,
                .project(.closed(ProjectClosed(day: VagueDay(Day(daysSince1970: 20_300))))))
        ])
        _ = try trial.views.catchUp()
        #expect(try trial.views.digest(ofTable: ReadModels.tableName(Projects.self)) != before)
    }
}
