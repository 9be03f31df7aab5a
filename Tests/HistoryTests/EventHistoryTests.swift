import EventCoding
import EventLog
import LMDB
import Testing

@testable import Engagement
@testable import History

private let anna = PersonID(1).stream
private let day = Day(daysSince1970: 20_148)

/// A log with a few events of two persons, in a directory of its own.
private final class TrialHistory {
    let path: String
    let history: EventHistory

    init(_ asks: [Ask]) throws {
        path = "/tmp/stundenbuch-history-\(UInt64.random(in: 0 ... .max))"
        try DurableFile.createDirectory(path, permissions: .ownerOnly)
        try EventLog.create(at: path + "/log", permissions: .ownerOnly)
        history = EventHistory(try EventLog(path + "/log", access: .readWrite))
        try append(asks)
    }

    deinit {
        history.log.environment.close()
        try? DurableFile.removeDirectory(path)
    }

    func append(_ asks: [Ask]) throws(LogError) {
        let commands = asks.enumerated().map { number, ask in
            PendingCommand(
                command: CommandNumber(high: 5, low: UInt64(number)), digest: 0, actor: 3,
                records: [
                    PendingRecord(
                        kind: ask.event.kind.rawValue, stream: ask.stream.raw,
                        payload: EventCoding.payload(of: ask.event))
                ])
        }
        let late = ClockReading(microseconds: 1_767_222_000_000_000, offsetMinutes: 60)
        _ = try history.log.append(commands, expecting: [], clock: { late })
    }

    /// A record with the payload of another kind, as no program writes it.
    func append(kind: UInt16, stream: UInt64, payload: [UInt8]) throws(LogError) {
        let record = PendingRecord(kind: kind, stream: stream, payload: payload)
        let command = PendingCommand(
            command: CommandNumber(high: 6, low: 0), digest: 0, actor: 0, records: [record])
        let late = ClockReading(microseconds: 1_767_222_000_000_000, offsetMinutes: 60)
        _ = try history.log.append([command], expecting: [], clock: { late })
    }

    func forEach(from start: Position = 0) throws(HistoryError) -> [Recorded] {
        var events: [Recorded] = []
        try history.forEach(from: start, to: try history.size()) { recorded in
            events.append(recorded)
            return true
        }
        return events
    }
}

struct EventHistoryTests {
    private static let asks = (0..<12).map { number -> Ask in
        let person = PersonID(number % 3 == 0 ? 1 : 2).stream
        let declared = DeclarationMade(code: "code-\(number)", on: day)
        return Ask(person, .engagement(.declarationMade(declared)))
    }

    @Test func `records come back as the events that were appended`() throws {
        let trial = try TrialHistory(Self.asks)
        let events = try trial.forEach()
        #expect(events.map(\.event) == Self.asks.map(\.event))
        #expect(events.map(\.stream) == Self.asks.map(\.stream))
        #expect(events.map(\.position) == Array(0..<12))
        #expect(events.map(\.command) == (0..<12).map { CommandID(high: 5, low: $0) })
        #expect(events.allSatisfy { $0.actor == ActorID(3) && $0.minutesAheadOfUTC == 60 })
        #expect(try trial.forEach(from: 9).map(\.position) == [9, 10, 11])
    }

    @Test func `a record's civil day is that of the ledger, not of UTC`() throws {
        let trial = try TrialHistory(Self.asks)
        let first = try #require(try trial.history.event(at: 0))
        #expect(first.at.iso == "2025-12-31T23:00:00Z")
        #expect(first.day.iso == "2026-01-01")
    }

    @Test func `a stream comes oldest first, up to a tree size`() throws {
        let trial = try TrialHistory(Self.asks)
        #expect(try trial.history.stream(anna).map(\.position) == [0, 3, 6, 9])
        #expect(try trial.history.stream(anna).map(\.revision) == [0, 1, 2, 3])
        #expect(try trial.history.stream(anna, knownAt: 6).map(\.position) == [0, 3])
        #expect(try trial.history.stream(anna, knownAt: 7).map(\.position) == [0, 3, 6])
        #expect(try trial.history.stream(anna, knownAt: 0).isEmpty)
        #expect(try trial.history.stream(PersonID(9).stream).isEmpty)
    }

    @Test func `an event is found by its position and by its name`() throws {
        let trial = try TrialHistory(Self.asks)
        #expect(try trial.history.event(at: 6)?.event == Self.asks[6].event)
        #expect(try trial.history.event(at: 12) == nil)
        #expect(try trial.history.event(EventName(anna, 2))?.position == 6)
        #expect(try trial.history.event(EventName(anna, 4)) == nil)
        #expect(try trial.history.event(EventName(PersonID(9).stream, 0)) == nil)
    }

    @Test func `what only a newer program knows ends every reading, with its position`() throws {
        let trial = try TrialHistory(Self.asks)
        try trial.append(kind: 998, stream: anna.raw, payload: [])
        let newer = HistoryError.writtenByNewerProgram(12, "kind 998")
        #expect(throws: newer) { try trial.forEach() }
        #expect(throws: newer) { try trial.history.stream(anna) }
        #expect(throws: newer) { try trial.history.event(at: 12) }
        #expect(try trial.history.stream(PersonID(2).stream).count == 8)
    }

    @Test func `a stream of an unknown kind was written by a newer program`() throws {
        let trial = try TrialHistory(Self.asks)
        let payload = EventCoding.payload(of: Self.asks[0].event)
        try trial.append(kind: 310, stream: 99 << 56 | 1, payload: payload)
        #expect(throws: HistoryError.writtenByNewerProgram(12, "unknown kind of stream")) {
            try trial.history.event(at: 12)
        }
    }

    @Test func `what no program writes is damage, with its position`() throws {
        let trial = try TrialHistory(Self.asks)
        try trial.append(kind: 401, stream: anna.raw, payload: [0xFF])
        #expect {
            try trial.forEach()
        } throws: { error in
            guard case HistoryError.damaged(12, _) = error else { return false }
            return true
        }
    }

    @Test func `a header's faults are told apart`() {
        let short = [UInt8](repeating: 0, count: 71)
        #expect(throws: HistoryError.damaged(4, "length(71)")) {
            try EventHistory.decode(short.span, at: 4)
        }
        let format = [1] + [UInt8](repeating: 0, count: 72)
        #expect(throws: HistoryError.writtenByNewerProgram(4, "format(1)")) {
            try EventHistory.decode(format.span, at: 4)
        }
    }
}
