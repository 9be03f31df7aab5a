import LMDB
import MerkleLog
import Testing

@testable import EventLog

/// A log in a directory of its own, removed with everything in it when the test ends.
final class TrialLog {
    let path: String
    let log: EventLog

    init() throws {
        path = "/tmp/stundenbuch-log-\(UInt64.random(in: 0 ... .max))"
        try DurableFile.createDirectory(path, permissions: .ownerOnly)
        try EventLog.create(at: path + "/log", permissions: .ownerOnly)
        log = try EventLog(path + "/log", access: .readWrite)
    }

    deinit {
        log.environment.close()
        try? DurableFile.removeDirectory(path)
    }

    /// Appends commands that expect nothing, at a time in seconds.
    @discardableResult
    func append(
        _ commands: [PendingCommand], at seconds: Int64 = 1
    ) throws(LogError) -> AppendReceipt {
        try log.append(commands, expecting: [], clock: { reading(seconds) })
    }

    /// Why the log refuses to append commands at a time; nil when it does not.
    func refusal(
        _ commands: [PendingCommand], expecting: [ExpectedStream] = [], at now: ClockReading,
        keys: FileError? = nil
    ) -> LogError? {
        do throws(LogError) {
            _ = try log.append(commands, expecting: expecting, clock: { now }, keys: { keys })
            return nil
        } catch {
            return error
        }
    }

    /// The report of a verification that looks at the bytes alone.
    func verified(
        _ meaning: (UInt64, Span<UInt8>) -> RecordMeaning = { _, _ in RecordMeaning() }
    ) throws(LogError) -> LogReport {
        try log.verify(meaning: meaning, progress: { _ in })
    }

    /// The codes that a verification finds, each once, sorted.
    func findings() throws(LogError) -> [String] {
        Set(try verified().findings.map(\.code)).sorted()
    }

    /// Writes past the log's own operations, as damage does.
    func damage(
        _ body: (inout WriteTransaction) throws(LogError) -> Void
    ) throws(LogError) {
        try log.environment.write(body)
    }

    /// Puts bytes in the place of a record.
    func replace(_ position: UInt64, with record: [UInt8]) throws(LogError) {
        try damage { transaction throws(LogError) in
            do throws(LMDBError) {
                let key = [UInt8](bigEndian: position)
                try transaction.put(record.span, for: key.span, in: log.events)
            } catch {
                throw .storage(error)
            }
        }
    }

    func record(_ position: UInt64) throws -> [UInt8] {
        try #require(try log.record(at: position))
    }

    func leaf(_ position: UInt64) throws -> Digest {
        let record = try record(position)
        return TreeHash.leaf(record.span)
    }

    func header(_ position: UInt64) throws -> RecordHeader {
        let record = try record(position)
        return try RecordHeader(record.span)
    }
}

func reading(_ seconds: Int64, _ microseconds: Int64 = 0) -> ClockReading {
    ClockReading(microseconds: seconds * 1_000_000 + microseconds, offsetMinutes: 60)
}

/// A command with one event for each stream, whose payloads are its number.
func command(_ number: UInt64, _ streams: UInt64...) -> PendingCommand {
    PendingCommand(
        command: CommandNumber(high: 0, low: number), digest: number, actor: 1,
        records: streams.map { stream in
            PendingRecord(kind: 401, stream: stream, payload: [UInt8](bigEndian: number))
        })
}

/// What a step throws; nil when it succeeds.
func failure(_ step: () throws(LogError) -> Void) -> LogError? {
    do throws(LogError) {
        try step()
        return nil
    } catch {
        return error
    }
}

/// The tree written down as RFC 9162 defines it, to compare with.
func naiveRoot(_ leaves: ArraySlice<Digest>) -> Digest {
    guard let first = leaves.first else { return TreeHash.empty }
    guard leaves.count > 1 else { return first }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let middle = leaves.startIndex + half
    return TreeHash.node(naiveRoot(leaves[..<middle]), naiveRoot(leaves[middle...]))
}
