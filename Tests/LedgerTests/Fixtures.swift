import EventLog
import LMDB
import Testing
import Vault

@testable import Engagement
@testable import Ledger

/// A ledger in a directory of its own, removed with everything in it when the test ends.
final class TrialLedger {
    let path: String
    let paths: LedgerPaths
    let ledger: Ledger
    let clock: TrialClock

    init(offsetMinutes: Int16 = 60) throws {
        path = "/tmp/stundenbuch-ledger-\(UInt64.random(in: 0 ... .max))"
        paths = LedgerPaths(folder: path + "/town")
        clock = TrialClock(offsetMinutes: offsetMinutes)
        try DurableFile.createDirectory(path, permissions: .ownerOnly)
        let clock = clock
        try Ledger.create(TrialLedger.new(paths), clock: { clock.read() })
        ledger = try Ledger(paths, access: .readWrite)
    }

    deinit {
        ledger.close()
        try? DurableFile.removeDirectory(path)
    }

    static func new(_ paths: LedgerPaths) -> NewLedger {
        NewLedger(
            paths: paths,
            opening: LedgerOpened(
                ledger: [UInt8](1...16), origin: "trial.example/ledger",
                recordFormat: UInt32(RecordHeader.format), hashAlgorithm: "sha256",
                timeZone: "Europe/Berlin", simulatedClock: true, language: "de"),
            permissions: .ownerOnly, importKey: Secret([UInt8](repeating: 9, count: 32)))
    }

    /// A session's settings: the trial clock, random bytes from a counter.
    func settings(
        rehearsal: Bool = false, acceptsClock: Bool = false, program: String = "1"
    ) -> SessionSettings {
        let clock = clock
        return SessionSettings(
            clock: { clock.read() }, actor: 1, isRehearsal: rehearsal,
            acceptsClock: acceptsClock,
            program: ProgramStarted(version: program, build: "test", schema: 1, engine: 1),
            random: { count in (0..<count).map { _ in UInt8.random(in: 0...255) } })
    }

    func session(rehearsal: Bool = false, program: String = "1") throws(LedgerError) -> Session {
        try Session.begin(ledger, settings(rehearsal: rehearsal, program: program))
    }

    func size() throws -> TreeSize { try ledger.size() }
}

/// A clock that a test sets; every reading is a millisecond later.
final class TrialClock: @unchecked Sendable {
    /// The next reading in µs since 1970: 2025-06-30 at 12:00 UTC.
    var now: Int64 = 1_751_284_800_000_000
    var offsetMinutes: Int16

    init(offsetMinutes: Int16) { self.offsetMinutes = offsetMinutes }

    func read() -> ClockReading {
        now += 1_000
        return ClockReading(microseconds: now, offsetMinutes: offsetMinutes)
    }
}

/// A draft whose number and content are a counter's; asks are given.
func draft(
    _ number: UInt64, content: UInt64? = nil, creates: StreamKind? = nil,
    _ asks: @escaping @Sendable (StreamID, inout any TextSealing) -> [Ask]
) -> Draft {
    Draft(
        identity: .given(CommandID(high: 1, low: number)),
        content: Array("content \(content ?? number)".utf8), creates: creates, asks: asks)
}

/// Registers a person with a sealed name.
func newPerson(_ number: UInt64, content: UInt64? = nil) -> Draft {
    draft(number, content: content, creates: .person) { created, sealer in
        let name = sealer.seal("Muster", as: .familyName, for: created, index: 0)
        return [
            Ask(created, .person(.registered(PersonRegistered(familyName: name, home: Home()))))
        ]
    }
}

/// Registers an organisation.
func newClub(_ number: UInt64) -> Draft {
    draft(number, creates: .organisation) { created, _ in
        [Ask(created, .organisation(.registered(OrganisationRegistered(name: "TSV"))))]
    }
}

/// Establishes a card programme.
func newProgramme(_ number: UInt64) -> Draft {
    draft(number, creates: .programme) { created, _ in
        let established = ProgrammeEstablished(code: "karte", title: "Karte", issuer: "Stadt")
        return [Ask(created, .programme(.established(established)))]
    }
}

let anna = PersonID(1)
let club = OrganisationID(1)
let programme = ProgrammeID(1)
let day = Day(daysSince1970: 20_240)

/// Records an hour of a person for the club.
func newHours(_ number: UInt64, of person: PersonID = anna) -> Draft {
    draft(number) { _, _ in
        let entry = HoursRecorded(
            organisation: club, span: DaySpan(day), minutes: Minutes(60), basis: .voluntary,
            grade: .sheet)
        return [Ask(person.stream, .hours(.recorded(entry)))]
    }
}

/// Applies for the next card of the ledger and assigns it a printed number that is refused, when
/// the card has not been granted.
func newCard(_ number: UInt64, of person: PersonID = anna, numbered: Bool = false) -> Draft {
    draft(number) { _, _ in
        let applied = CardApplied(
            card: CardID(0), programme: programme, kind: .first, by: .person, received: day)
        let asks = [Ask(person.stream, .card(.applied(applied)))]
        let printed = CardNumberAssigned(card: CardID(0), number: "001")
        return numbered ? asks + [Ask(person.stream, .card(.numberAssigned(printed)))] : asks
    }
}

extension Submission {
    /// The position from which an accepted draft stands.
    var first: Position? {
        guard case .accepted(let first, _) = self else { return nil }
        return first
    }

    /// The streams that an accepted draft writes.
    var streams: [StreamID] {
        guard case .accepted(_, let asks) = self else { return [] }
        return asks.map(\.stream)
    }

    /// The code of a refusal.
    var refusal: Refusal.Code? {
        guard case .refused(let refusal) = self else { return nil }
        return refusal.code
    }

    /// The position at which the command stands with the same content.
    var known: Position? {
        guard case .known(let position) = self else { return nil }
        return position
    }

    /// The position at which the command stands with other content.
    var conflict: Position? {
        guard case .conflict(let position) = self else { return nil }
        return position
    }
}
