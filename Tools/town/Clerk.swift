import Audit
import Engagement
import EventLog
import LMDB
import Ledger
import MerkleLog
import Vault

/// Why a town could not be told to its end.
enum TownError: Error {
    case ledger(LedgerError)
    /// The ledger refused what the plan says: the plan is wrong.
    case refused(Refusal)
    /// The ledger knows one of the town's commands already.
    case notNew
    /// An application could not be judged.
    case judging(AuditError)
    /// A list could not be written.
    case file(String)
    case usage(String)
}

/// Types the town's commands into its ledger.
final class Clerk {
    let plan: TownPlan
    private let clock: SimulatedClock
    private let bytes: SeededBytes
    private var session: Session
    private let ledger: Ledger
    /// How many events were recorded by what they are.
    private(set) var events = 0

    /// Makes a new ledger and sits down at it.
    init(_ plan: TownPlan, folder: String) throws(TownError) {
        self.plan = plan
        let clock = SimulatedClock(plan.first)
        let bytes = SeededBytes(seed: plan.seed)
        (self.clock, self.bytes) = (clock, bytes)
        do throws(LedgerError) {
            let paths = LedgerPaths(folder: folder)
            let opening = LedgerOpened(
                ledger: bytes.draw(16), origin: "erfunden.example/stundenbuch",
                recordFormat: 0, hashAlgorithm: "sha256", timeZone: SimulatedClock.timeZone,
                simulatedClock: true, language: "de")
            try Ledger.create(
                NewLedger(
                    paths: paths, opening: opening, permissions: .ownerOnly,
                    importKey: Secret(bytes.draw(Secret.byteCount))),
                clock: { clock.reading })
            ledger = try Ledger(paths, access: .readWrite)
            session = try Session.begin(
                ledger,
                SessionSettings(
                    clock: { clock.reading }, actor: 1, isRehearsal: false, acceptsClock: false,
                    program: ProgramStarted(version: "0", build: "town", schema: 0, engine: 0),
                    random: { bytes.draw($0) }))
        } catch {
            throw .ledger(error)
        }
    }

    /// Turns to a day; what was typed before is durable first.
    func turn(to day: Day) throws(TownError) {
        try flush()
        clock.set(day)
    }

    func flush() throws(TownError) {
        do throws(LedgerError) { try session.flush() } catch { throw .ledger(error) }
    }

    /// Ends the work: everything is durable and every read model up to date.
    func finish() throws(TownError) {
        do throws(LedgerError) { try session.finish() } catch { throw .ledger(error) }
    }

    /// Reads what is durable; the town never takes two people for one.
    var reader: AuditReader { AuditReader(ledger.history, mergers: []) }

    /// Opens what the clerk may read.
    var disclose: Disclosing { ledger.disclose }

    /// The number of durable records.
    func size() throws(TownError) -> TreeSize {
        do throws(LedgerError) { return try ledger.size() } catch { throw .ledger(error) }
    }

    /// The number of records, and the root of the tree over them.
    func outcome() throws -> (size: UInt64, root: Digest) {
        let size = try ledger.size()
        return (size, try ledger.log.root(at: size))
    }

    /// The revision that the next event of a stream will get.
    func nextRevision(of stream: StreamID) throws(TownError) -> Revision {
        do throws(LedgerError) {
            return try session.nextRevision(of: stream)
        } catch {
            throw .ledger(error)
        }
    }

    /// Records a command; returns its events as they were recorded.
    @discardableResult
    func type(
        creates: StreamKind? = nil,
        _ asks: @escaping @Sendable (StreamID, inout any TextSealing) -> [Ask]
    ) throws(TownError) -> [Ask] {
        let id = bytes.draw(16)
        let draft = Draft(
            identity: .given(CommandID(bytes: id)), content: id, creates: creates, asks: asks)
        let submission: Submission
        do throws(LedgerError) {
            submission = try session.submit(draft)
        } catch {
            throw .ledger(error)
        }
        switch submission {
        case .accepted(_, let recorded):
            events += recorded.count
            return recorded
        case .known, .conflict: throw .notNew
        case .refused(let refusal): throw .refused(refusal)
        }
    }

    /// Records one event.
    @discardableResult
    func type(_ stream: StreamID, _ event: Event) throws(TownError) -> [Ask] {
        try type { _, _ in [Ask(stream, event)] }
    }
}
