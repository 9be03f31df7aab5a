import Engagement
import EventLog
import Foundation
import LMDB
import Ledger

/// The rows about whole processes: queries, imports, memory.
struct Asking {
    let shop: Workshop

    /// Queries answered by a read model, and of one person at half of the log.
    func queries() throws -> [Measurement] {
        let half = "\(try size() / 2)"
        let readModel = [
            "balance", "hours", "--by", "organisation", "-p", "2025", "-O", "csv", "--ledger",
            shop.ledger,
        ]
        let person = [
            "balance", "hours", "--by", "organisation", "--person", "P-1", "--known-at", half,
            "-O", "csv", "--ledger", shop.ledger,
        ]
        return [
            try query(Table.queryReadModel, readModel), try query(Table.queryPerson, person),
        ]
    }

    private func query(_ row: Measurement, _ arguments: [String]) throws -> Measurement {
        var row = row
        try shop.run("stundenbuch", arguments)
        for _ in 0..<(4 * shop.rounds + 1) {
            row.ours.append(1_000 * (try shop.run("stundenbuch", arguments)).seconds)
            row.limits.append(1_000 * (try shop.run("benchmark", ["noop"])).seconds)
        }
        return row
    }

    /// The whole ledger at half of the log, held against the rate of the replay in process.
    func wholeLedger(replay: Measurement) throws -> Measurement {
        var row = Table.queryLedger
        let half = try size() / 2
        for _ in 0..<shop.rounds {
            let needed = try shop.run(
                "stundenbuch",
                [
                    "balance", "hours", "--by", "organisation", "--known-at", "\(half)", "-O",
                    "csv", "--ledger", shop.ledger,
                ])
            row.ours.append(Double(half) / needed.seconds)
        }
        row.limits = replay.ours
        return row
    }

    /// Imports of lists of hours, one a round, and the memory they needed.
    func imports() throws -> [Measurement] {
        var (row, memory) = (Table.importRows, Table.memory("import"))
        let lists = try lists()
        for (round, list) in lists.enumerated() {
            shop.tell("import, round \(round + 1)")
            let needed = try shop.run(
                "stundenbuch", ["import", "hours", list.path, "--quiet", "--ledger", shop.ledger])
            row.ours.append(Double(list.rows) / needed.seconds)
            memory.ours.append(needed.mebibytes)
        }
        row.limits = [80_000]
        memory.limits = [256]
        return [row, memory]
    }

    /// The memory of a replay and of a rebuild, in processes of their own.
    func memory() throws -> [Measurement] {
        try ["replay", "rebuild"].map { work in
            shop.tell("memory of \(work)")
            var row = Table.memory(work)
            row.limits = [256]
            row.ours = [try shop.run("benchmark", ["child", work, shop.ledger]).mebibytes]
            return row
        }
    }

    private func size() throws -> UInt64 {
        let ledger = try Ledger(LedgerPaths(folder: shop.ledger), access: .readOnly)
        defer { ledger.close() }
        return try ledger.size()
    }

    /// Lists of another seed's town for the same people, one for each round.
    private func lists() throws -> [(path: String, rows: Int)] {
        let folder = try shop.empty("lists")
        try shop.run(
            "town",
            [
                "--csv", folder, "--seed", "2", "--entries", "\(shop.slice * shop.rounds)",
                "--people", "\(Bench.people(of: shop.entries))",
            ])
        let text = try String(contentsOfFile: "\(folder)/hours.csv", encoding: .utf8)
        let lines = text.split(separator: "\n")
        let share = (lines.count - 1) / shop.rounds
        return try (0..<shop.rounds).map { round in
            let rows = lines[(1 + round * share)..<(1 + (round + 1) * share)]
            let path = "\(folder)/hours-\(round).csv"
            let list = ([lines[0]] + rows).joined(separator: "\n") + "\n"
            try list.write(toFile: path, atomically: false, encoding: .utf8)
            return (path, rows.count)
        }
    }
}
