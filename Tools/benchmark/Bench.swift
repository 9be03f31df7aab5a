import ArgumentParser
import EventLog
import Foundation
import LMDB
import Ledger
import ReadModels

/// Measures the architecture's budget table on an invented town.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measures the budget table on an invented town.",
        discussion: """
            Each row is the median of several rounds, in turns with its limit. Everything is \
            done in a folder of its own, which is removed at the end.
            """)

    @Option(help: "Hours entries of the town.") var entries = 1_000_000
    @Flag(help: "A smoke test: 50,000 entries, two rounds.") var quick = false
    @Flag(help: "Print one JSON object, a key for each row.") var json = false
    @Option(help: "Rounds of each row.") var rounds = 5
    @Option(help: "Work below this folder instead of the system's temporary one.")
    var folder: String?
    @Option(
        help: """
            Measure these rows only: append,rebuild,replay,verify,query,import,memory,office,cards.
            """)
    var only: String?

    /// The options with which a town of so many entries is made.
    static func townOptions(_ ledger: String, _ entries: Int) -> [String] {
        [
            "--ledger", ledger, "--entries", "\(entries)", "--people",
            "\(Bench.people(of: entries))",
        ]
    }

    /// The people of a town of so many entries.
    static func people(of entries: Int) -> Int { max(20, entries / 50) }

    /// What a child process does instead of a run: nothing, or one piece of work whose memory is
    /// looked at from outside.
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "noop" { return }
        if arguments.first == "child", arguments.count == 3 {
            do {
                try Bench.child(arguments[1], arguments[2])
            } catch {
                Bench.exit(withError: error)
            }
            return
        }
        Bench.main(arguments)
    }

    private static func child(_ work: String, _ folder: String) throws {
        let ledger = try Ledger(LedgerPaths(folder: folder), access: .readWrite)
        switch work {
        case "rebuild": _ = try ledger.views.rebuild()
        case "verify": try Reading.verify(ledger)
        default: _ = try Reading.hoursPerYear(ledger)
        }
        ledger.close()
    }

    func validate() throws {
        guard entries >= 10_000, (1...99).contains(rounds) else {
            throw ValidationError("A run has at least 10,000 entries and 1 to 99 rounds.")
        }
    }

    func run() throws {
        let temporary = folder ?? NSTemporaryDirectory()
        let place = "\(temporary)/stundenbuch-bench-\(ProcessInfo.processInfo.processIdentifier)"
        let shop = Workshop(
            folder: place,
            programs: URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
                .deletingLastPathComponent().path,
            entries: quick ? 50_000 : entries, rounds: quick ? 2 : rounds,
            tell: { FileHandle.standardError.write(Data("bench: \($0)\n".utf8)) })
        try FileManager.default.createDirectory(
            atPath: place, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: place) }
        shop.tell("making a town of \(shop.entries) entries in \(place)")
        try shop.run("town", Bench.townOptions(shop.ledger, shop.entries))
        let report = Report(
            entries: shop.entries, events: try Bench.size(shop.ledger), machine: Bench.machine,
            rows: try measure(shop))
        print(json ? try report.json() : report.text)
    }

    /// The rows, first those that leave the town's ledger as it is.
    private func measure(_ shop: Workshop) throws -> [Measurement] {
        let (reading, writing) = (Reading(shop: shop), Writing(shop: shop))
        let (asking, office) = (Asking(shop: shop), Office(shop: shop))
        var rows: [Measurement] = []
        if wants("replay") {
            shop.tell("replay")
            let replay = try reading.replay()
            rows += [replay, try asking.wholeLedger(replay: replay)]
        }
        if wants("verify") {
            shop.tell("verify")
            rows.append(try reading.verify())
        }
        if wants("query") {
            shop.tell("queries")
            rows += try asking.queries()
        }
        if wants("rebuild") { rows.append(try writing.rebuild()) }
        if wants("memory") { rows += try asking.memory() }
        if wants("office") { rows += try office.answers() }
        if wants("cards") {
            let cards = CardWork(shop: shop)
            rows += try cards.answers() + cards.growth()
        }
        if wants("import") { rows += try asking.imports() }
        if wants("append") {
            rows += try writing.appendAndCatchUp()
            shop.tell("single appends")
            rows.append(try writing.singleAppend())
        }
        if wants("office") { rows += try office.imports() }
        return rows
    }

    private func wants(_ row: String) -> Bool {
        only.map { $0.split(separator: ",").contains(Substring(row)) } ?? true
    }

    static func size(_ folder: String) throws -> UInt64 {
        let ledger = try Ledger(LedgerPaths(folder: folder), access: .readOnly)
        defer { ledger.close() }
        return try ledger.size()
    }

    /// The processor, as the kernel names it, and how many of them.
    private static var machine: String {
        let facts = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let name = facts.split(separator: "\n").first { $0.hasPrefix("model name") }
        let model = name?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
        return "\(model ?? "unknown processor"), "
            + "\(ProcessInfo.processInfo.activeProcessorCount) cores"
    }
}
