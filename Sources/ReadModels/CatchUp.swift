package import Engagement
import EventLog
import History
import LMDB
import MerkleLog
import Projections

/// One read model on its way up to date.
private protocol Runner: AnyObject {
    var name: String { get }
    var start: UInt64 { get set }
    func beginSlice(_ environment: Environment) throws(ReadModelError)
    func apply(_ recorded: Recorded)
    var families: EventFamilies { get }
    func endSlice() throws(ReadModelError) -> [RowChange]
}

private final class ProjectionRunner: Runner {
    let name: String
    let families: EventFamilies
    var start: UInt64 = 0
    private let run: ProjectionRun
    private var source: RowSource?

    init(_ run: ProjectionRun) {
        self.run = run
        name = run.tableName
        families = run.families
    }

    func beginSlice(_ environment: Environment) throws(ReadModelError) {
        do throws(LMDBError) {
            let opened = try RowSource(environment, environment.table(name))
            source = opened
            run.begin { opened.value(for: $0) }
        } catch {
            throw .storage(error)
        }
    }

    func apply(_ recorded: Recorded) { run.apply(recorded) }

    func endSlice() throws(ReadModelError) -> [RowChange] {
        let changes = run.end()
        defer { source = nil }
        if let failure = source?.failure { throw .storage(failure) }
        guard let changes else { throw .damagedRow(name) }
        return changes
    }
}

private final class CommandRunner: Runner {
    let name = CommandIndex.tableName
    let families = EventFamilies.all
    var start: UInt64 = 0
    private var changes: [RowChange] = []
    private var last: CommandID?

    func beginSlice(_ environment: Environment) {}

    func apply(_ recorded: Recorded) {
        guard recorded.command != last else { return }
        last = recorded.command
        changes.append(CommandIndex.row(recorded.command, recorded.position))
    }

    func endSlice() -> [RowChange] {
        let sorted = changes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        changes.removeAll(keepingCapacity: true)
        return sorted
    }
}

/// What a catch-up did.
package struct CatchUpReport: Equatable, Sendable {
    /// How many records were applied.
    package var applied: UInt64 = 0
    /// Read models whose rows did not fit the log and were dropped and built again.
    package var rebuilt: [String] = []
}

extension ReadModels {
    /// Records of one slice.
    package static let sliceRecords: UInt64 = 100_000

    /// Applies what the log has beyond the checkpoints; drops and rebuilds rows whose checkpoint
    /// does not fit the log.
    ///
    /// `progress` gets the tree size reached after each slice.
    package func catchUp(
        progress: (TreeSize) -> Void = { _ in }
    ) throws(ReadModelError) -> CatchUpReport {
        let size = try logSize()
        var report = CatchUpReport()
        let runners: [any Runner] = [CommandRunner()] + Catalogue.runs().map(ProjectionRunner.init)
        try place(runners, size, &report)
        var position = runners.map(\.start).min() ?? size
        while position < size {
            let end = min(size, position + ReadModels.sliceRecords)
            try slice(runners, position, end)
            report.applied += end - position
            position = end
            progress(end)
        }
        return report
    }

    /// Drops all rows and builds them again from the log.
    package func rebuild(
        progress: (TreeSize) -> Void = { _ in }
    ) throws(ReadModelError) -> CatchUpReport {
        for name in ReadModels.tableNames where name != ReadModels.checkpointTable {
            try drop(name)
        }
        return try catchUp(progress: progress)
    }

    /// Finds where each read model goes on, dropping those that do not fit.
    private func place(
        _ runners: [any Runner], _ size: UInt64, _ report: inout CatchUpReport
    ) throws(ReadModelError) {
        var roots: [UInt64: Digest] = [:]
        for runner in runners {
            guard let checkpoint = try checkpoint(runner.name) else {
                try drop(runner.name)
                continue
            }
            var fits = checkpoint.ledger == ledger && checkpoint.size <= size
            if fits {
                if roots[checkpoint.size] == nil {
                    roots[checkpoint.size] = try root(at: checkpoint.size)
                }
                fits = roots[checkpoint.size] == checkpoint.root
            }
            if fits {
                runner.start = checkpoint.size
            } else {
                try drop(runner.name)
                report.rebuilt.append(runner.name)
            }
        }
    }

    private func slice(
        _ runners: [any Runner], _ start: UInt64, _ end: UInt64
    ) throws(ReadModelError) {
        let concerned = runners.filter { $0.start < end }
        for runner in concerned { try runner.beginSlice(environment) }
        do throws(HistoryError) {
            try history.forEach(from: start, to: end) { recorded in
                let family = EventFamilies(of: recorded.event)
                for runner in concerned
                where runner.start <= recorded.position && runner.families.contains(family) {
                    runner.apply(recorded)
                }
                return true
            }
        } catch {
            throw .history(error)
        }
        var changes: [(name: String, rows: [RowChange])] = []
        for runner in concerned { changes.append((runner.name, try runner.endSlice())) }
        let reached = Checkpoint(size: end, root: try root(at: end), ledger: ledger)
        let before = concerned.map { (name: $0.name, size: $0.start) }
        guard try store(changes, reached, ifStill: before) else {
            // Another process came this far first: its rows are the same as ours.
            for runner in concerned { runner.start = max(runner.start, end) }
            return
        }
        for runner in concerned { runner.start = end }
    }

    private func store(
        _ changes: [(name: String, rows: [RowChange])],
        _ reached: Checkpoint, ifStill before: [(name: String, size: UInt64)]
    ) throws(ReadModelError) -> Bool {
        try environment.write { transaction throws(ReadModelError) in
            for (name, size) in before {
                guard (try checkpoint(name, transaction)?.size ?? 0) == size else { return false }
            }
            do throws(LMDBError) {
                for (name, rows) in changes {
                    try write(rows, to: environment.table(name), &transaction)
                    let (key, value) = (Array(name.utf8), reached.bytes)
                    try transaction.put(value.span, for: key.span, in: checkpoints)
                }
            } catch {
                throw .storage(error)
            }
            return true
        }
    }

    private func write(
        _ rows: [RowChange], to table: Table,
        _ transaction: inout WriteTransaction
    ) throws(LMDBError) {
        for change in rows {
            let key = change.key
            if let row = change.row {
                try transaction.put(row.span, for: key.span, in: table)
            } else {
                try transaction.delete(key.span, in: table)
            }
        }
    }

    private func drop(_ name: String) throws(ReadModelError) {
        try environment.write { transaction throws(ReadModelError) in
            do throws(LMDBError) {
                try transaction.clear(environment.table(name))
                let key = Array(name.utf8)
                try transaction.delete(key.span, in: checkpoints)
            } catch {
                throw .storage(error)
            }
        }
    }

    private func logSize() throws(ReadModelError) -> UInt64 {
        do throws(HistoryError) {
            return try history.size()
        } catch {
            throw .history(error)
        }
    }

    /// The root over the first records; over all of them it stands in the frontier already.
    func root(at size: UInt64) throws(ReadModelError) -> Digest {
        do throws(LogError) {
            let frontier = try history.log.frontier()
            if frontier.size == size { return frontier.root }
            return try history.log.root(at: size)
        } catch {
            throw .history(.log(error))
        }
    }
}
