import EventCoding
import EventLog
import Testing

@testable import Engagement
@testable import History

/// What a verification learns from a record beside its bytes.
struct MeaningTests {
    private static let command = CommandNumber(high: 5, low: 6)

    private func record(_ event: Event, _ stream: StreamID, index: UInt16 = 0) -> [UInt8] {
        let header = RecordHeader(
            kind: event.kind.rawValue, index: index, count: index + 1, recordedAt: 0,
            offsetMinutes: 0, actor: 0, stream: stream.raw, revision: 0,
            previous: RecordHeader.noPrevious, command: Self.command, digest: 0)
        var bytes: [UInt8] = []
        header.write(to: &bytes)
        return bytes + EventCoding.payload(of: event)
    }

    private func codes(_ record: [UInt8], at position: Position) -> [String] {
        EventHistory.meaning(of: record.span, at: position).faults.map(\.code)
    }

    private static let opened = Event.ledger(
        .opened(
            LedgerOpened(
                ledger: [UInt8](1...16), origin: "a", recordFormat: 0, hashAlgorithm: "sha256",
                timeZone: "UTC", simulatedClock: false, language: "de")))

    @Test func `event 0 opens the ledger, and no other event does`() {
        let opening = record(Self.opened, .ledger)
        #expect(codes(opening, at: 0) == [])
        #expect(codes(opening, at: 1) == ["opened_twice"])
        let other = record(.actor(.registered(ActorRegistered(code: "a"))), ActorID(1).stream)
        #expect(codes(other, at: 0) == ["opening_missing"])
        #expect(codes(other, at: 1) == [])
    }

    @Test func `a step of the clock and a card are named`() {
        let step = record(.ledger(.clockStepped(ClockStepped(before: 2, now: 1))), .ledger)
        #expect(EventHistory.meaning(of: step.span, at: 3).isClockStep)
        let issued = CardIssued(card: CardID(7), on: Day(daysSince1970: 0))
        let card = record(.card(.issued(issued)), PersonID(1).stream)
        #expect(EventHistory.meaning(of: card.span, at: 3).card == 7)
        #expect(EventHistory.meaning(of: step.span, at: 3).card == nil)
    }

    @Test func `a sealed text of another event is found`() {
        func codes(_ command: CommandID, _ index: UInt16) -> [String] {
            let place = SealedPlace(command: command, index: index, field: .familyName)
            let box = [SealedPlace.boxVersion] + place.bytes + [UInt8](repeating: 0, count: 60)
            let name = Sealed(owner: PersonID(1).stream, key: 1, box: box)
            let event = NameChanged(from: Day(daysSince1970: 0), familyName: name)
            return self.codes(
                record(.person(.nameChanged(event)), PersonID(1).stream, index: 1), at: 3)
        }
        #expect(codes(CommandID(high: 5, low: 6), 1) == [])
        #expect(codes(CommandID(high: 5, low: 6), 0) == ["sealed_elsewhere"])
        #expect(codes(CommandID(high: 5, low: 7), 1) == ["sealed_elsewhere"])
    }

    @Test func `what cannot be read is undecodable or of a newer program`() {
        var bytes = record(Self.opened, .ledger)
        bytes.append(0xFF)
        #expect(codes(bytes, at: 1) == ["undecodable"])
        bytes = record(Self.opened, .ledger)
        bytes[2] = 0x7F
        #expect(codes(bytes, at: 1) == ["written_by_newer_program"])
    }
}
