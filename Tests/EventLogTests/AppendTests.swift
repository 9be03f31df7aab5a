import LMDB
import MerkleLog
import Testing

@testable import EventLog

private let (anna, ben): (UInt64, UInt64) = (2 << 56 | 1, 2 << 56 | 2)

struct AppendTests {
    @Test func `positions and revisions are dense, and links go back`() throws {
        let trial = try TrialLog()
        let first = try trial.append([command(1, anna, ben), command(2, anna)])
        #expect(
            first == AppendReceipt(first: 0, count: 3, recordedAt: 1_000_000, offsetMinutes: 60))
        let second = try trial.append([command(3, ben, ben)], at: 2)
        #expect(second.first == 3)
        #expect(try trial.log.size() == 5)
        let headers = try (0..<5).map { try trial.header($0) }
        #expect(headers.map(\.stream) == [anna, ben, anna, ben, ben])
        #expect(headers.map(\.revision) == [0, 0, 1, 1, 2])
        #expect(headers.map(\.previous) == [.max, .max, 0, 1, 3])
        #expect(headers.map(\.index) == [0, 1, 0, 0, 1])
        #expect(headers.map(\.count) == [2, 2, 1, 2, 2])
        #expect(try trial.log.head(of: anna) == StreamHead(position: 2, revision: 1))
        #expect(try trial.log.head(of: ben) == StreamHead(position: 4, revision: 2))
        #expect(try trial.log.head(of: 9) == nil)
        #expect(try trial.findings() == [])
    }

    @Test func `a stream that went on since the decision refuses the whole append`() throws {
        let trial = try TrialLog()
        try trial.append([command(1, anna)])
        let expecting = [
            ExpectedStream(stream: ben, nextRevision: 0),
            ExpectedStream(stream: anna, nextRevision: 0),
        ]
        let conflict = trial.refusal([command(2, ben)], expecting: expecting, at: reading(2))
        #expect(conflict == .conflict(stream: anna, expected: 0, found: 1))
        #expect(try trial.log.size() == 1)
        #expect(try trial.log.head(of: ben) == nil)
        let right = [ExpectedStream(stream: anna, nextRevision: 1)]
        let receipt = try trial.log.append(
            [command(2, ben)], expecting: right, clock: { reading(2) })
        #expect(receipt.first == 1)
    }

    @Test func `a small step of the clock repeats the last time, a larger one is refused`() throws {
        let trial = try TrialLog()
        try trial.append([command(1, anna)], at: 100)
        #expect(try trial.append([command(2, anna)], at: 98).recordedAt == 100_000_000)
        let behind = trial.refusal([command(3, anna)], at: reading(97, 999_999))
        #expect(behind == .clockBehind(last: 100_000_000, now: 97_999_999))
        let stepped = try trial.log.append(
            [command(3, anna)], expecting: [], clock: { reading(5) }, acceptsClockStep: true)
        #expect(stepped.recordedAt == 5_000_000)
        #expect(try trial.append([command(4, anna)], at: 6).recordedAt == 6_000_000)
    }

    @Test func `the clock is read once for a transaction, under its lock`() throws {
        let trial = try TrialLog()
        var readings: Int64 = 0
        _ = try trial.log.append(
            [command(1, anna), command(2, ben)], expecting: [],
            clock: {
                readings += 1
                return reading(readings)
            })
        #expect(readings == 1)
        let times = try (0..<2).map { try trial.header($0).recordedAt }
        #expect(times == [1_000_000, 1_000_000])
    }

    @Test func `keys that cannot be stored leave the log as it was`() throws {
        let trial = try TrialLog()
        try trial.append([command(1, anna)])
        let before = try trial.log.frontier()
        let full = FileError.notFound(path: "/keys")
        let refused = trial.refusal([command(2, anna)], at: reading(2), keys: full)
        #expect(refused == .keysNotStored(full))
        #expect(try trial.log.frontier() == before)
        #expect(try trial.log.head(of: anna)?.revision == 0)
    }

    @Test func `keys are asked for before the records can be seen`() throws {
        let trial = try TrialLog()
        var sizeWhenAsked: UInt64?
        _ = try trial.log.append(
            [command(1, anna)], expecting: [], clock: { reading(1) },
            keys: {
                sizeWhenAsked = try? trial.log.size()
                return nil
            })
        #expect(sizeWhenAsked == 0)
    }

    @Test func `a record of 65,535 bytes is taken, a longer one refuses the append`() throws {
        let trial = try TrialLog()
        var long = command(1, anna)
        long.records[0].payload = [UInt8](repeating: 7, count: 65_535 - 72)
        try trial.append([long])
        long.records[0].payload.append(7)
        #expect(trial.refusal([long], at: reading(2)) == .recordTooLong(65_536))
        #expect(try trial.log.size() == 1)
    }

    @Test func `an empty append changes nothing`() throws {
        let trial = try TrialLog()
        try trial.append([command(1, anna)])
        let receipt = try trial.append([], at: 2)
        #expect(receipt.count == 0)
        #expect(try trial.log.size() == 1)
        #expect(try trial.findings() == [])
    }

    @Test func `the largest serial of a kind is found among its neighbours`() throws {
        let trial = try TrialLog()
        #expect(try trial.log.lastSerial(ofKind: 2) == 0)
        var card = command(1, anna, 2 << 56 | 77, 3 << 56 | 5, 1 << 56)
        card.newCards = [(index: 1, card: 41)]
        try trial.append([card])
        #expect(try trial.log.lastSerial(ofKind: 2) == 77)
        #expect(try trial.log.lastSerial(ofKind: 3) == 5)
        #expect(try trial.log.lastSerial(ofKind: 1) == 0)
        #expect(try trial.log.lastSerial(ofKind: 4) == 0)
        #expect(try trial.log.lastSerial(ofKind: EventLog.cardKind) == 41)
        #expect(try trial.log.firstEvent(ofCard: 41) == 1)
        #expect(try trial.log.firstEvent(ofCard: 40) == nil)
    }

    @Test func `the log describes itself`() throws {
        let trial = try TrialLog()
        try trial.append([command(1, anna)])
        #expect(try trial.log.metaValue("format") == Array("0".utf8))
        #expect(try trial.log.metaValue("lmdb")?.isEmpty == false)
        #expect(try trial.log.metaValue("other") == nil)
    }
}
