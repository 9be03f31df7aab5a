import ArgumentParser
import Audit
import Documents
import Engagement
import LMDB
import Ledger
import ReadModels
import StrictJSON

/// Builds all read models from the log in a fresh folder, says how long that took, and compares
/// them with those in use.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: Texts.aboutReplay, aliases: ["nachspielen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Option(help: Texts.helpReplayInto) var into: String?

    func run() throws {
        let desk = try Desk(ledger)
        let fresh = try models(desk)
        defer { fresh.close() }
        let shown = Progress(output)
        let progress = shown.line(Texts.progressRebuild)
        let replay: Replay
        do throws(ReadModelError) {
            defer { shown.clear() }
            let clock = ContinuousClock()
            let start = clock.now
            let built = try fresh.catchUp { progress(Int($0)) }
            let took = start.duration(to: clock.now)
            let states = try ReadModelCheck.run(desk.ledger.views, against: fresh) { _ in }
            replay = Replay(events: built.applied, took: took, states: states)
        } catch {
            throw Complaint(error)
        }
        try output.emit(replay.answer)
        guard replay.isEqual else { throw AnswerIsNo(status: .integrity) }
    }

    /// Empty read models in the folder that was named, where nothing may stand, or in a
    /// temporary one.
    private func models(_ desk: Desk) throws(Complaint) -> ReadModels {
        let folder = if let into { into } else { "\(try TemporaryFolder.make())/views" }
        do throws(ReadModelError) {
            try ReadModels.create(at: folder, permissions: .ownerOnly)
            return try ReadModels(
                folder, of: desk.ledger.history, ledger: desk.ledger.opening.ledger)
        } catch {
            throw Complaint(error)
        }
    }
}

/// What a replay came to.
private struct Replay {
    let events: UInt64
    let took: Duration
    let states: [ReadModelState]

    var isEqual: Bool { states.allSatisfy(\.equal) }

    private var microseconds: Int64 {
        let (seconds, attoseconds) = took.components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }

    private var rate: Int64 {
        Int64(clamping: events) * 1_000_000 / max(1, microseconds)
    }

    var answer: Answer {
        let document = Document(
            title: isEqual ? Texts.titleReplayEqual : Texts.titleReplayDiffers,
            facts: [
                .init(
                    key: "events", title: Texts.factRecordCount,
                    value: .integer(Int64(clamping: events))),
                .init(
                    key: "milliseconds", title: Texts.factMilliseconds,
                    value: .integer(microseconds / 1_000)),
                .init(key: "events_per_second", title: Texts.factRate, value: .integer(rate)),
            ],
            tables: [ReadModelTable.table(states)])
        let json: JSONValue = [
            "equal": .bool(isEqual), "events": .integer(Int64(clamping: events)),
            "microseconds": .integer(microseconds), "events_per_second": .integer(rate),
            "read_models": .array(states.map(ReadModelTable.json)),
        ]
        return Answer(document: document, json: json)
    }
}
