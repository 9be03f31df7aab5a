import Documents
import Engagement
import EventCoding
import EventLog
import FoundationEssentials
import Glibc
import LMDB
import Ledger
import StrictJSON

/// An opened ledger with its clock: what every command that writes works at.
struct Desk {
    let ledger: Ledger
    let clock: Clock

    init(_ options: LedgerOptions) throws(Complaint) {
        ledger = try options.open()
        clock = try Clock(ledger)
    }

    /// Begins a session as the named actor, or as the one bound to the account.
    func session(
        _ options: WriteOptions, isRehearsal: Bool? = nil
    ) throws(Complaint) -> Session {
        let actor = try actor(options.actor)
        let clock = clock
        var settings = SessionSettings(
            clock: { clock.reading }, actor: UInt32(clamping: actor.serial),
            isRehearsal: isRehearsal ?? options.dryRun, acceptsClock: options.acceptClock,
            program: Program.started, random: Program.random)
        settings.onRecorded = { Standing.note($0) }
        let head = ledger.paths.head
        settings.onHeadFailure = { _ in
            Output.note(Texts.headNotRemembered(head))
        }
        do throws(LedgerError) {
            return try Session.begin(ledger, settings)
        } catch {
            throw Interruption.isRequested ? .interrupted : Complaint(error)
        }
    }

    /// Records one command and says what became of it.
    func record(
        _ draft: Draft, _ options: WriteOptions, _ output: OutputOptions, next: String = ""
    ) throws {
        let outcome = try submit(draft, options)
        try output.emit(try outcome.answer(isRehearsal: options.dryRun, next: next))
    }

    /// Records one command; a refusal or conflict is a complaint.
    func submit(_ draft: Draft, _ options: WriteOptions) throws(Complaint) -> Outcome {
        var session = try session(options)
        do throws(LedgerError) {
            let submission = try session.submit(draft)
            try session.finish()
            return try Outcome(submission)
        } catch {
            throw Complaint(error, sending: draft)
        }
    }

    /// The actor who types: `--actor`, `STUNDENBUCH_ACTOR`, or the one bound to the account.
    func actor(_ named: String?) throws(Complaint) -> ActorID {
        let environment = ProcessInfo.processInfo.environment
        let code = named ?? environment["STUNDENBUCH_ACTOR"]
        if let id = code.flatMap(ActorID.init), try isActive(id) { return id }
        let key = code ?? ActorKey.account
        let source = code == nil ? ActorKey.accountSource : ActorKey.codeSource
        guard ledger.keyring != nil else {
            throw Complaint(ledger.whyWithoutKeys)
        }
        let found: StreamID?
        do throws(LedgerError) {
            try ledger.catchUp()
            found = try ledger.stream(kind: .actor, source: source, key: key)
        } catch {
            throw Complaint(error)
        }
        guard let id = found.flatMap({ ActorID($0) }), try isActive(id) else {
            throw Complaint(LedgerError.unknownActor(key))
        }
        return id
    }

    private func isActive(_ actor: ActorID) throws(Complaint) -> Bool {
        try ledger.actorIsActive(actor, on: clock.today)
    }
}

/// How actors are found: by their code, or by the account of the machine they are bound to.
enum ActorKey {
    static let codeSource = "\u{1F}code"
    static let accountSource = "\u{1F}account"
    /// The account this program runs under.
    static var account: String { "uid:\(getuid())" }
}

/// What became of one command.
enum Outcome {
    case recorded(first: Position, [Ask])
    case known(Position)

    init(_ submission: Submission) throws(LedgerError) {
        switch submission {
        case .accepted(let first, let asks): self = .recorded(first: first, asks)
        case .known(let position): self = .known(position)
        case .conflict(let position): throw .conflict(position)
        case .refused(let refusal): throw .refused(refusal)
        }
    }

    /// The subject that the command made known, when its first event did.
    var subject: StreamID? {
        guard case .recorded(_, let asks) = self else { return nil }
        return asks.first?.stream
    }

    func answer(isRehearsal: Bool, next: String) throws -> Answer {
        var table = Table(
            name: "recorded",
            columns: [
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "subject", title: Texts.columnSubject, kind: .identifier),
                Column(key: "kind", title: Texts.columnEvent, kind: .text),
            ])
        for (position, ask) in rows {
            table.append([
                .position(position), .identifier(ask.stream.text), .kind(ask.event.kind),
            ])
        }
        let document = Document(
            title: title(isRehearsal), tables: rows.isEmpty ? [] : [table],
            paragraphs: next.isEmpty ? [] : [next])
        return Answer(document: document, json: json(isRehearsal))
    }

    private var rows: [(Position, Ask)] {
        guard case .recorded(let first, let asks) = self else { return [] }
        return asks.enumerated().map { (first + UInt64($0), $1) }
    }

    private func title(_ isRehearsal: Bool) -> String {
        switch self {
        case .known(let position): Texts.alreadyRecorded(position)
        case .recorded: isRehearsal ? Texts.wouldBeRecorded : Texts.wasRecorded
        }
    }

    private func json(_ isRehearsal: Bool) -> JSONValue {
        let recorded = rows.map { position, ask -> JSONValue in
            [
                "position": .integer(Int64(position)), "stream": .string(ask.stream.text),
                "kind": .string(ask.event.kind.name),
            ]
        }
        var members: [JSONValue.Member] = [
            .init("recorded", .array(recorded)), .init("dry_run", .bool(isRehearsal)),
        ]
        if case .known(let position) = self {
            members.append(.init("already_recorded_at", .integer(Int64(position))))
        }
        return .object(members)
    }
}
