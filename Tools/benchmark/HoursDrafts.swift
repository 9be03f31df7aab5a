import Engagement
import EventLog
import Ledger
import Synchronization

/// Plain hours entries of the town's people, as many as are wanted.
final class HoursDrafts {
    private let ledger: Ledger
    private let organisations: UInt64
    private let state: Mutex<UInt64>
    private var next = 0
    private let round: Int
    /// How many people the entries are spread over.
    let people: Int
    /// The moment after everything that the town tells: 2026-06-01T09:00:00Z.
    private static let now = ClockReading(
        microseconds: 1_780_304_400_000_000, offsetMinutes: 120)

    init(ledger: Ledger, round: Int) throws {
        self.ledger = ledger
        self.round = round
        organisations = max(1, try ledger.log.lastSerial(ofKind: 3))
        people = Int(min(2_000, max(1, try ledger.log.lastSerial(ofKind: 2))))
        state = Mutex(UInt64(round + 1) &* 0x9E37_79B9_7F4A_7C15)
    }

    func session() throws -> Session {
        try Session.begin(
            ledger,
            SessionSettings(
                clock: { HoursDrafts.now }, actor: 1, isRehearsal: false, acceptsClock: false,
                program: ProgramStarted(version: "0", build: "bench", schema: 0, engine: 0),
                random: { Array(repeating: 7, count: $0) }))
    }

    func submit(_ count: Int, to session: inout Session) throws {
        for _ in 0..<count {
            guard case .accepted = try session.submit(draft()) else {
                throw BenchError.refused("an hours entry of the benchmark")
            }
        }
    }

    private func draft() -> Draft {
        let person = PersonID(UInt64(next % people) + 1)
        let day = Day(daysSince1970: 20_454 + Int32(next / people % 140))
        next += 1
        let entry = HoursRecorded(
            organisation: OrganisationID((person.serial - 1) % organisations + 1),
            activity: "training", span: DaySpan(day), minutes: Minutes(Int64(15 + next % 90)),
            place: MunicipalityKey("15999001"), district: "Nordend", basis: .voluntary,
            grade: .sheet)
        let ask = Ask(person.stream, .hours(.recorded(entry)))
        let id = CommandID(high: draw(), low: draw())
        return Draft(
            identity: .given(id), content: Array("\(next) \(round)".utf8), creates: nil
        ) { _, _ in [ask] }
    }

    /// Spread like the ids of real commands: xorshift after Marsaglia.
    private func draw() -> UInt64 {
        state.withLock { word in
            word ^= word << 13
            word ^= word >> 7
            word ^= word << 17
            return word
        }
    }
}
