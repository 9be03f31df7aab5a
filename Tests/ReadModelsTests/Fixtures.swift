import EventCoding
import EventLog
import History
import LMDB
import Testing

@testable import Engagement
@testable import Projections
@testable import ReadModels

/// A log with read models beside it, in a directory of its own.
final class TrialViews {
    static let ledger = [UInt8](1...16)

    let path: String
    let log: EventLog
    let history: EventHistory
    let views: ReadModels
    private var commands: UInt64 = 0

    init() throws {
        path = "/tmp/stundenbuch-views-\(UInt64.random(in: 0 ... .max))"
        try DurableFile.createDirectory(path, permissions: .ownerOnly)
        try EventLog.create(at: path + "/log", permissions: .ownerOnly)
        log = try EventLog(path + "/log", access: .readWrite)
        history = EventHistory(log)
        try ReadModels.create(at: path + "/views", permissions: .ownerOnly)
        views = try ReadModels(path + "/views", of: history, ledger: Self.ledger)
    }

    deinit {
        views.close()
        log.environment.close()
        try? DurableFile.removeDirectory(path)
    }

    /// Read models of another ledger over the same log and the same rows.
    func views(of ledger: [UInt8]) throws -> ReadModels {
        views.close()
        return try ReadModels(path + "/views", of: history, ledger: ledger)
    }

    /// Appends events, each as a command of its own.
    func append(_ asks: ArraySlice<Ask>) throws(LogError) {
        let pending = asks.map { ask in
            commands += 1
            return PendingCommand(
                command: CommandNumber(high: 3, low: commands), digest: 0, actor: 1,
                records: [
                    PendingRecord(
                        kind: ask.event.kind.rawValue, stream: ask.stream.raw,
                        payload: EventCoding.payload(of: ask.event))
                ])
        }
        let now = ClockReading(
            microseconds: 1_700_000_000_000_000 + Int64(commands) * 1_000_000, offsetMinutes: 60)
        _ = try log.append(pending, expecting: [], clock: { now })
    }

    /// The digest of every table of the views, by name.
    func digests() throws(ReadModelError) -> [String: [UInt8]] {
        var digests: [String: [UInt8]] = [:]
        for state in try views.states() {
            digests[state.name] = try views.digest(ofTable: state.name)
        }
        return digests
    }

    /// The names of the projections whose rows differ from a replay in memory.
    func differences() throws -> [String] {
        var comparison = Comparison(views: views)
        try history.forEach(to: try history.size()) { recorded in
            comparison.events.append(recorded)
            return true
        }
        try Catalogue.visitAll(&comparison)
        return comparison.differing
    }

    /// Writes past the read models' own operations.
    func write(_ value: [UInt8], for key: [UInt8], in table: String) throws(ReadModelError) {
        try views.environment.write { transaction throws(ReadModelError) in
            do throws(LMDBError) {
                let table = views.environment.table(table)
                try transaction.put(value.span, for: key.span, in: table)
            } catch {
                throw .storage(error)
            }
        }
    }
}

/// Compares the stored rows of every projection with those of a replay in memory.
private struct Comparison: ProjectionVisitor {
    let views: ReadModels
    var events: [Recorded] = []
    var differing: [String] = []

    mutating func visit<P: Projection>(_ type: P.Type) throws(ReadModelError) {
        var rows = MemoryRows<P>()
        for event in events { rows.apply(event) }
        let stored = try views.rows(type)
        let replayed = rows.sorted
        let isEqual =
            stored.count == replayed.count
            && zip(stored, replayed).allSatisfy { $0.key == $1.key && $0.row == $1.row }
        if !isEqual { differing.append(P.name) }
    }
}
