import Engagement
import EventLog
import Foundation
import LMDB
import Ledger
import ReadModels

/// The rows about what is written: appends, catch-up, rebuild.
struct Writing {
    let shop: Workshop

    /// Bulk appends and the catch-ups after them, in turns with their limits.
    func appendAndCatchUp() throws -> [Measurement] {
        var (append, catchUp) = (Table.bulkAppend, Table.catchUp)
        for round in 0..<shop.rounds {
            shop.tell("append and catch-up, round \(round + 1)")
            let ledger = try Ledger(LedgerPaths(folder: shop.ledger), access: .readWrite)
            let first = try fill(ledger, round, &append)
            let target = try shop.empty("bare")
            let size = try ledger.size()
            append.limits.append(
                Double(size - first) / (try Limits.append(shop.log, from: first, to: target)))
            let before = try shop.copy(shop.views, to: "before")
            let reached = try ledger.views.commandIndexSize()
            let caughtUp = try seconds { _ = try ledger.views.catchUp() }
            catchUp.ours.append(Double(size - reached) / caughtUp)
            ledger.close()
            let written = try Limits.writeRows(of: shop.views, over: before)
            catchUp.limits.append(Double(size - reached) / written)
        }
        return [append, catchUp]
    }

    /// Appends a round's entries; gives the position of the first that was timed.
    private func fill(
        _ ledger: Ledger, _ round: Int, _ row: inout Measurement
    ) throws -> UInt64 {
        let drafts = try HoursDrafts(ledger: ledger, round: round)
        var session = try drafts.session()
        // Folds the states of those who are written to, which an import does in its first pass.
        try drafts.submit(drafts.people, to: &session)
        try session.flush()
        let first = session.size
        let needed = try seconds {
            try drafts.submit(shop.slice, to: &session)
            try session.flush()
        }
        row.ours.append(Double(session.size - first) / needed)
        return first
    }

    /// Durable appends of one entry each, interleaved with bare commits of as many bytes.
    func singleAppend() throws -> Measurement {
        var row = Table.singleAppend
        let ledger = try Ledger(LedgerPaths(folder: shop.ledger), access: .readWrite)
        defer { ledger.close() }
        let drafts = try HoursDrafts(ledger: ledger, round: shop.rounds)
        var session = try drafts.session()
        try drafts.submit(drafts.people, to: &session)
        try session.flush()
        let bare = try BareCommits(try shop.empty("bare"))
        let bytes = [UInt8](repeating: 7, count: 118)
        let count = min(500, shop.slice / 5)
        for _ in 0..<shop.rounds {
            var (ours, limit) = (0.0, 0.0)
            for _ in 0..<count {
                ours += try seconds {
                    try drafts.submit(1, to: &session)
                    try session.flush()
                }
                limit += try bare.commit(bytes)
            }
            row.ours.append(Double(count) / ours)
            row.limits.append(Double(count) / limit)
        }
        return row
    }

    func rebuild() throws -> Measurement {
        var row = Table.rebuild
        for round in 0..<shop.rounds {
            shop.tell("rebuild, round \(round + 1)")
            let ledger = try Ledger(LedgerPaths(folder: shop.ledger), access: .readWrite)
            let size = Double(try ledger.size())
            let ours = try seconds { _ = try ledger.views.rebuild() }
            ledger.close()
            row.ours.append(size / ours)
            let before = try shop.empty("before")
            row.limits.append(size / (try Limits.writeRows(of: shop.views, over: before)))
        }
        return row
    }
}
