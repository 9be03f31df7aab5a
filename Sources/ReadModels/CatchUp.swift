package import Engagement
import EventLog
import History
import LMDB
import MerkleLog
import Projections

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
            // A slice ends where another read model goes on, so that all of a slice begin with it.
            let next = runners.map(\.start).filter { $0 > position }.min() ?? size
            let end = min(size, next, position + ReadModels.sliceRecords)
            try slice(runners.filter { $0.start == position }, position, end)
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
        for runner in runners { try runner.beginSlice(environment) }
        try apply(runners, start, end)
        for runner in runners { try runner.endSlice() }
        let reached = Checkpoint(size: end, root: try root(at: end), ledger: ledger)
        // Unless another process came this far first: then its rows are the same as ours.
        _ = try store(runners, reached)
        for runner in runners { runner.start = end }
    }

    private func apply(
        _ runners: [any Runner], _ start: UInt64, _ end: UInt64
    ) throws(ReadModelError) {
        let concerned = (0..<EventFamilies.count).map { family in
            runners.filter { $0.families.contains(EventFamilies(bit: family)) }
        }
        do throws(HistoryError) {
            try history.forEach(from: start, to: end) { recorded in
                let step = HoursStep(recorded)
                for runner in concerned[EventFamilies.bit(of: recorded.event)] {
                    runner.apply(recorded, step)
                }
                return true
            }
        } catch {
            throw .history(error)
        }
    }

    private func store(
        _ runners: [any Runner], _ reached: Checkpoint
    ) throws(ReadModelError) -> Bool {
        try environment.write { transaction throws(ReadModelError) in
            for runner in runners {
                let size = try checkpoint(runner.name, transaction)?.size ?? 0
                guard size == runner.start else { return false }
            }
            do throws(LMDBError) {
                for runner in runners {
                    try runner.write(environment.table(runner.name), &transaction)
                    let (key, value) = (Array(runner.name.utf8), reached.bytes)
                    try transaction.put(value.span, for: key.span, in: checkpoints)
                }
            } catch {
                throw .storage(error)
            }
            return true
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
