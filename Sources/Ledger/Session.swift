package import Engagement
package import EventLog
import EventCoding
package import LMDB
import Projections
import ReadModels
import Vault

/// What became of a draft.
package enum Submission: Sendable {
    /// It is (or in a rehearsal would be) recorded, from that position on.
    case accepted(first: Position, [Ask])
    /// The same command with the same content stands in the ledger already, at that position.
    case known(Position)
    /// The same command number stands in the ledger with other content, at that position.
    case conflict(Position)
    /// It cannot be recorded.
    case refused(Refusal)
}

/// What a session's writing rests on, given by the command line.
package struct SessionSettings: Sendable {
    /// Reads the clock, under the writer's lock.
    package var clock: @Sendable () -> ClockReading
    /// The serial of the actor who types; 0 for the program itself.
    package var actor: UInt32
    /// Whether nothing is appended: for dry runs and for the first pass of an import.
    package var isRehearsal: Bool
    /// Whether a clock that stands before the last record is accepted and recorded.
    package var acceptsClock: Bool
    /// What is appended when another program wrote last.
    package var program: ProgramStarted
    /// Random bytes, exactly as many as asked for.
    package var random: @Sendable (_ count: Int) -> [UInt8]
    /// Hears after every append which records stand durably since the session began, whatever
    /// happens afterwards.
    package var onRecorded: @Sendable (Range<Position>) -> Void = { _ in }
    /// Hears why the last known head could not be remembered, which hinders nothing else.
    package var onHeadFailure: @Sendable (FileError) -> Void = { _ in }

    /// What a session's writing rests on.
    package init(
        clock: @escaping @Sendable () -> ClockReading, actor: UInt32, isRehearsal: Bool,
        acceptsClock: Bool, program: ProgramStarted,
        random: @escaping @Sendable (_ count: Int) -> [UInt8]
    ) {
        self.clock = clock
        self.actor = actor
        self.isRehearsal = isRehearsal
        self.acceptsClock = acceptsClock
        self.program = program
        self.random = random
    }
}

/// The one writer of a ledger at work: drafts in, events decided, batches appended.
///
/// It holds the writer's lock for its life. Accepted drafts are durable after ``flush()``.
package struct Session: ~Copyable {
    let ledger: Ledger
    let settings: SessionSettings
    private let lock: FileLock
    let keyring: Keyring
    var states = States()
    var batch = Batch()
    var recent = RecentCommands()
    /// The index of commands as the last catch-up left it; what came later is in `recent`.
    var commands: CommandReading?
    var serials: [StreamKind: UInt64] = [:]
    var lastCard: UInt64?
    var made: [[UInt8]: StreamID?] = [:]
    var named: [NamedKey: StreamID] = [:]
    /// The revision at which each person's stream stood when the session first looked at it.
    var began: [PersonID: Revision] = [:]
    var mustAnnounce = false
    private var firstRecorded: Position?
    /// The number of records after all that was accepted so far.
    package internal(set) var size: TreeSize

    /// How long a session waits for another writer, in milliseconds.
    package static let patience = 10_000
    /// The weight of kept states above which they are forgotten between batches.
    private static let mostWeight = 1_400_000

    /// Takes the writer's lock and brings the read models up to date.
    package static func begin(
        _ ledger: Ledger, _ settings: SessionSettings
    ) throws(LedgerError) -> Session {
        guard let keyring = ledger.keyring else { throw ledger.whyWithoutKeys }
        try ledger.requireWholeKeys()
        var session = Session(ledger, settings, keyring, try lock(ledger))
        try session.prepare()
        return session
    }

    private init(
        _ ledger: Ledger, _ settings: SessionSettings, _ keyring: Keyring,
        _ lock: consuming FileLock
    ) {
        self.ledger = ledger
        self.settings = settings
        self.keyring = keyring
        self.lock = lock
        size = 0
    }

    private mutating func prepare() throws(LedgerError) {
        try ledger.checkHead()
        try ledger.requireFittingViews()
        let views = ledger.views
        try wrapped { () throws(ReadModelError) in _ = try views.catchUp() }
        size = try ledger.size()
        try settleClock()
        ledger.folded.begin(at: size)
        if !settings.isRehearsal { mustAnnounce = try mustAnnounceProgram() }
    }

    private static func lock(_ ledger: Ledger) throws(LedgerError) -> FileLock {
        do throws(FileError) {
            return try FileLock(
                ledger.paths.lock, milliseconds: Session.patience,
                permissions: ledger.permissions)
        } catch {
            if case .busy(_, let waited) = error { throw .busy(milliseconds: waited) }
            throw .file(error)
        }
    }

    /// Decides a draft; what is accepted waits in the batch until it is full or flushed.
    package mutating func submit(_ draft: Draft) throws(LedgerError) -> Submission {
        let id = number(draft)
        if let earlier = try earlier(id) {
            return earlier.isSame(draft.content, keyring)
                ? .known(earlier.position) : .conflict(earlier.position)
        }
        var created: StreamID?
        if let kind = draft.creates { created = StreamID(kind, try lastSerial(of: kind) + 1) }
        let (asks, digest) = seal(draft, id, created ?? .ledger)
        try announceProgram()
        let decided: DecidedCommand
        do throws(DecisionFailure) {
            decided = try decide(asks)
        } catch {
            withdrawAnnouncement()
            switch error {
            case .refused(let refusal): return .refused(refusal)
            case .failed(let failure): throw failure
            }
        }
        if let created { serials[created.kind] = created.serial }
        let first = size
        accept(decided, id, digest)
        if batch.isFull { _ = try flush() }
        return .accepted(first: first, decided.asks)
    }

    /// Appends what waits, in one durable transaction; nil when nothing waits.
    @discardableResult
    package mutating func flush() throws(LedgerError) -> AppendReceipt? {
        guard batch.count > 0 else { return nil }
        let batch = batch
        self.batch = Batch()
        if states.weight > Session.mostWeight { forgetStates() }
        guard !settings.isRehearsal else { return nil }
        let receipt = try append(batch)
        mustAnnounce = false
        let first = firstRecorded ?? receipt.first
        firstRecorded = first
        settings.onRecorded(first..<receipt.first + receipt.count)
        if recent.isLong {
            makeRoom()
            try wrapped { () throws(ReadModelError) in _ = try ledger.views.catchUp() }
            recent = RecentCommands()
            made.removeAll()
        }
        return receipt
    }

    /// Appends what waits and brings the read models up to date.
    package mutating func finish() throws(LedgerError) {
        try flush()
        makeRoom()
        guard !settings.isRehearsal else { return }
        if let failure = try ledger.rememberHead() { settings.onHeadFailure(failure) }
        do throws(ReadModelError) {
            _ = try ledger.views.catchUp()
        } catch {
            throw .viewsBehind(error)
        }
    }

    private mutating func accept(
        _ decided: DecidedCommand, _ id: CommandID, _ digest: UInt64
    ) {
        let stream = decided.asks.first?.stream ?? .ledger
        recent.add(id, EarlierCommand(position: size, digest: digest, stream: stream))
        for ask in decided.asks { remember(ask) }
        if let opened = decided.newCard { lastCard = opened.card.serial }
        if settings.isRehearsal {
            batch.count(decided)
        } else {
            batch.add(decided, id, digest, settings.actor)
        }
        size += UInt64(decided.asks.count)
    }

    /// Before the first command of this program, that it writes from here on; the announcement
    /// waits in the batch with the command and goes if that is refused.
    private mutating func announceProgram() throws(LedgerError) {
        guard mustAnnounce, batch.commands.isEmpty else { return }
        let event = Event.ledger(.programStarted(settings.program))
        let announcement = DecidedCommand(asks: [Ask(.ledger, event)])
        do throws(DecisionFailure) {
            try load(.ledger)
        } catch {
            if case .failed(let failure) = error { throw failure }
        }
        batch.expect(.ledger, states.nextRevision(of: .ledger))
        states.evolve(.ledger, states.nextRevision(of: .ledger), event)
        accept(announcement, freshCommandID(), 0)
    }

    private mutating func withdrawAnnouncement() {
        guard mustAnnounce, batch.commands.count == 1 else { return }
        batch = Batch()
        states.forget(.ledger)
        size -= 1
    }

    /// Gives up what the read models need room for when they are brought up to date: the reading
    /// of the index, which must not outlast them, and many states, which are folded again.
    private mutating func makeRoom() {
        commands = nil
        if states.weight > Session.mostWeight / 4 { forgetStates() }
    }

    /// Bounds the memory of kept states.
    ///
    /// A rehearsal keeps all but the people: the others it may have made itself, and they are few.
    private mutating func forgetStates() {
        if settings.isRehearsal { states.forgetPeople() } else { states = States() }
    }

    private func append(_ batch: Batch) throws(LedgerError) -> AppendReceipt {
        do throws(LogError) {
            return try ledger.log.append(
                batch.commands, expecting: batch.expected, clock: settings.clock,
                keys: { keyring.storeNewKeys() })
        } catch {
            keyring.persons.forgetUnsaved()
            throw .log(error)
        }
    }

    private func number(_ draft: Draft) -> CommandID {
        switch draft.identity {
        case .given(let id): id
        case .content(let bytes): draft.number ?? keyring.imports.importID(bytes)
        }
    }

    /// Seals the draft's texts; the digest of its content is taken under the key of whom they
    /// belong to, so that it says nothing any longer when that key is destroyed.
    private func seal(
        _ draft: Draft, _ id: CommandID, _ created: StreamID
    ) -> (asks: [Ask], digest: UInt64) {
        let inner: any TextSealing =
            settings.isRehearsal
            ? SealingForDryRun(command: id, importKey: keyring.imports)
            : CommandSealer(
                command: id, keys: keyring.persons, importKey: keyring.imports,
                random: settings.random)
        var sealer: any TextSealing = WitnessedSealer(inner)
        let asks = draft.asks(created, &sealer)
        let owner = (sealer as? WitnessedSealer)?.firstOwner
        let digest =
            owner.flatMap { keyring.persons.digest(draft.content, owner: $0) }
            ?? draft.digest ?? keyring.imports.digest(draft.content)
        return (asks, digest)
    }

    func freshCommandID() -> CommandID { CommandID(bytes: settings.random(16)) }
}
