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
    /// Others may do the same at once: where they came first it begins again from their rows, so
    /// that on return the rows have everything that the log had at the call. `progress` gets the
    /// tree size reached after each slice.
    package func catchUp(
        progress: (TreeSize) -> Void = { _ in }
    ) throws(ReadModelError) -> CatchUpReport {
        var report = CatchUpReport()
        while try !advance(&report, progress) {}
        return report
    }

    /// One attempt; false when somebody else changed checkpoints meanwhile.
    private func advance(
        _ report: inout CatchUpReport, _ progress: (TreeSize) -> Void
    ) throws(ReadModelError) -> Bool {
        let runners: [any Runner] = [CommandRunner()] + Catalogue.runs().map(ProjectionRunner.init)
        guard let size = try place(runners, &report) else { return false }
        var position = runners.map(\.start).min() ?? size
        while position < size {
            // A slice ends where another read model goes on, so that all of a slice begin with it.
            let next = runners.map(\.start).filter { $0 > position }.min() ?? size
            let end = min(size, next, position + ReadModels.sliceRecords)
            let slice = runners.filter { $0.start == position }
            guard try apply(slice, from: position, upTo: end) else { return false }
            report.applied += end - position
            position = end
            progress(end)
        }
        return true
    }

    /// Drops all rows and builds them again from the log.
    package func rebuild(
        progress: (TreeSize) -> Void = { _ in }
    ) throws(ReadModelError) -> CatchUpReport {
        for name in ReadModels.tableNames where name != ReadModels.checkpointTable {
            while try !drop(name, seen: try checkpoint(name)) {}
        }
        return try catchUp(progress: progress)
    }

    /// Finds where each read model goes on, dropping those that do not fit, and how far the log
    /// has come; nil when somebody else changed a checkpoint meanwhile.
    ///
    /// The log is looked at after the checkpoints: rows that others brought up meanwhile would
    /// seem to know more than it.
    private func place(
        _ runners: [any Runner], _ report: inout CatchUpReport
    ) throws(ReadModelError) -> UInt64? {
        var roots: [UInt64: Digest] = [:]
        let found = try checkpoints(of: runners)
        let size = try logSize()
        for (runner, checkpoint) in zip(runners, found) {
            guard let checkpoint else {
                guard try drop(runner.name, seen: nil) else { return nil }
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
                guard try drop(runner.name, seen: checkpoint) else { return nil }
                report.rebuilt.append(runner.name)
            }
        }
        return size
    }

    private func checkpoints(
        of runners: [any Runner]
    ) throws(ReadModelError) -> [Checkpoint?] {
        var found: [Checkpoint?] = []
        for runner in runners { found.append(try checkpoint(runner.name)) }
        return found
    }

    /// Applies a slice and stores it; false when somebody else came this far first.
    private func apply(
        _ runners: [any Runner], from start: UInt64, upTo end: UInt64
    ) throws(ReadModelError) -> Bool {
        for runner in runners { try runner.beginSlice(environment) }
        try apply(runners, start, end)
        for runner in runners { try runner.endSlice() }
        let reached = Checkpoint(size: end, root: try root(at: end), ledger: ledger)
        guard try store(runners, reached) else { return false }
        for runner in runners { runner.start = end }
        return true
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

    /// Drops the rows of a table, unless its checkpoint is no longer the one that was seen: then
    /// somebody else has built them anew, and they are left.
    private func drop(
        _ name: String, seen: Checkpoint?
    ) throws(ReadModelError) -> Bool {
        try environment.write { transaction throws(ReadModelError) in
            guard try checkpoint(name, transaction) == seen else { return false }
            do throws(LMDBError) {
                try transaction.clear(environment.table(name))
                let key = Array(name.utf8)
                try transaction.delete(key.span, in: checkpoints)
            } catch {
                throw .storage(error)
            }
            return true
        }
    }

    /// The number of records.
    func logSize() throws(ReadModelError) -> UInt64 {
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
