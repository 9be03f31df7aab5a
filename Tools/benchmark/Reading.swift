import Engagement
import EventLog
import History
import LMDB
import Ledger
import Projections
import ReadModels

/// The rows about what is read from the log: replay and verification.
struct Reading {
    let shop: Workshop

    func replay() throws -> Measurement {
        var row = Table.replay
        for _ in 0..<shop.rounds {
            let ledger = try Ledger(LedgerPaths(folder: shop.ledger), access: .readOnly)
            let size = try ledger.size()
            let ours = try seconds { _ = try Reading.hoursPerYear(ledger) }
            ledger.close()
            row.ours.append(Double(size) / ours)
            row.limits.append(Double(size) / (try Limits.scan(shop.log)))
        }
        return row
    }

    func verify() throws -> Measurement {
        var row = Table.verify
        for _ in 0..<shop.rounds {
            let ledger = try Ledger(LedgerPaths(folder: shop.ledger), access: .readOnly)
            let size = try ledger.size()
            let ours = try seconds { try Reading.verify(ledger) }
            ledger.close()
            row.ours.append(Double(size) / ours)
            row.limits.append(Double(size) / (try Limits.scanAndHash(shop.log)))
        }
        return row
    }

    /// Recomputes everything that is derived from the records.
    static func verify(_ ledger: Ledger) throws {
        let report = try ledger.log.verify(
            meaning: { EventHistory.meaning(of: $1, at: $0) }, progress: { _ in })
        guard report.isIntact else { throw BenchError.refused("\(report.findings)") }
    }

    /// Replays the whole log into the hours of each person and year.
    static func hoursPerYear(_ ledger: Ledger) throws -> Int {
        let fold = HoursByPerson.fold(byYear: true)
        try ledger.history.forEach(to: try ledger.size(), where: { $0.isOfHours }) { recorded in
            if let step = HoursStep(recorded) { fold.add(step) }
            return true
        }
        return fold.rows().count
    }
}
