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
            let ours = try seconds {
                let report = try ledger.log.verify(
                    meaning: { EventHistory.meaning(of: $1, at: $0) }, progress: { _ in })
                guard report.isIntact else { throw BenchError.refused("\(report.findings)") }
            }
            ledger.close()
            row.ours.append(Double(size) / ours)
            row.limits.append(Double(size) / (try Limits.scanAndHash(shop.log)))
        }
        return row
    }

    /// Replays the whole log into the hours of each person and year.
    static func hoursPerYear(_ ledger: Ledger) throws -> Int {
        var rows = YearRows()
        try ledger.history.forEach(to: try ledger.size()) { recorded in
            if HoursByPerson.concerns(recorded) { HoursByPerson.project(recorded, into: &rows) }
            return true
        }
        return rows.years.count
    }
}

/// Rows of the months of a person, kept as one of its year.
private struct YearRows: RowChanging {
    /// By the person's serial and the year.
    private(set) var years: [UInt64: HoursRow] = [:]

    mutating func change(_ key: HoursKey<PersonID>, _ body: (inout HoursRow?) -> Void) {
        body(&years[key.subject.serial << 16 | UInt64(key.unit.year)])
    }
}
