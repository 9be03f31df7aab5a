package import LMDB
import MerkleLog

extension EventLog {
    /// Most records of one transaction.
    package static let mostRecords = 10_000
    /// Most bytes of one transaction.
    package static let mostBytes = 8 << 20
    /// How far the clock may stand before the last record without being accepted, in µs.
    package static let clockTolerance: Int64 = 2_000_000

    /// Appends commands in one durable transaction.
    ///
    /// The clock is read once, under the lock. Every stream in `expecting` must stand where the
    /// decision saw it, or nothing is appended. `keys` runs before the commit, so that a sealed
    /// text never outlives its key.
    package func append(
        _ commands: [PendingCommand], expecting: [ExpectedStream],
        clock: () -> ClockReading, acceptsClockStep: Bool = false,
        keys: () -> FileError? = { nil }
    ) throws(LogError) -> AppendReceipt {
        try environment.write { transaction throws(LogError) in
            var writer = try BatchWriter(self, transaction)
            for stream in expecting {
                try writer.require(stream, transaction)
            }
            let reading = try writer.settle(clock(), acceptsClockStep)
            for command in commands {
                try writer.append(command, reading, &transaction)
            }
            if let failure = keys() { throw .keysNotStored(failure) }
            try writer.finish(&transaction)
            return AppendReceipt(
                first: writer.first, count: writer.position - writer.first,
                recordedAt: reading.microseconds, offsetMinutes: reading.offsetMinutes)
        }
    }
}

/// The state of one appending transaction: heads and tree are kept here and written at its end.
struct BatchWriter {
    let log: EventLog
    let first: UInt64
    var position: UInt64
    var lastInstant: Int64?
    var tree: TreeAppender
    var heads: [UInt64: StreamHead] = [:]
    var cards: [(key: UInt64, head: StreamHead)] = []
    var buffer: [UInt8] = []

    init(_ log: EventLog, _ transaction: borrowing WriteTransaction) throws(LogError) {
        self.log = log
        first = try log.size(transaction)
        position = first
        let frontier = try log.storedFrontier(transaction)
        guard frontier.size == first else {
            throw .damaged(nil, "the tree counts \(frontier.size) records and the table \(first)")
        }
        tree = TreeAppender(frontier)
        lastInstant = first == 0 ? nil : try log.recordedAt(first - 1, transaction)
        buffer.reserveCapacity(1_024)
    }

    func require(
        _ expected: ExpectedStream, _ transaction: borrowing WriteTransaction
    ) throws(LogError) {
        let found = try log.head(of: expected.stream, transaction).map { $0.revision + 1 } ?? 0
        guard found == expected.nextRevision else {
            throw .conflict(
                stream: expected.stream, expected: expected.nextRevision, found: found)
        }
    }

    /// Small steps back repeat the last value, so that recorded-at never falls.
    func settle(
        _ reading: ClockReading, _ acceptsStep: Bool
    ) throws(LogError) -> ClockReading {
        guard let lastInstant, reading.microseconds < lastInstant, !acceptsStep else {
            return reading
        }
        guard reading.microseconds >= lastInstant - EventLog.clockTolerance else {
            throw .clockBehind(last: lastInstant, now: reading.microseconds)
        }
        return ClockReading(microseconds: lastInstant, offsetMinutes: reading.offsetMinutes)
    }

    mutating func append(
        _ command: PendingCommand, _ reading: ClockReading,
        _ transaction: inout WriteTransaction
    ) throws(LogError) {
        precondition(!command.records.isEmpty, "a command without events was appended")
        for (index, record) in command.records.enumerated() {
            let head = try head(of: record.stream, transaction)
            let header = RecordHeader(
                kind: record.kind, index: UInt16(index), count: UInt16(command.records.count),
                recordedAt: reading.microseconds, offsetMinutes: reading.offsetMinutes,
                actor: command.actor, stream: record.stream,
                revision: head.map { $0.revision + 1 } ?? 0,
                previous: head?.position ?? RecordHeader.noPrevious,
                command: command.command, digest: command.digest)
            try write(header, record.payload, &transaction)
        }
        for (index, card) in command.newCards {
            let at = position - UInt64(command.records.count - index)
            let key = EventLog.cardKind << 56 | card
            cards.append((key, StreamHead(position: at, revision: 0)))
        }
    }

    private mutating func write(
        _ header: RecordHeader, _ payload: [UInt8], _ transaction: inout WriteTransaction
    ) throws(LogError) {
        buffer.removeAll(keepingCapacity: true)
        header.write(to: &buffer)
        buffer.append(contentsOf: payload)
        guard buffer.count <= RecordHeader.mostRecordBytes else {
            throw .recordTooLong(buffer.count)
        }
        do throws(LMDBError) {
            try transaction.append(buffer.span, at: position, in: log.events)
        } catch {
            throw .storage(error)
        }
        tree.append(TreeHash.leaf(buffer.span))
        heads[header.stream] = StreamHead(position: position, revision: header.revision)
        position += 1
    }

    mutating func head(
        of stream: UInt64, _ transaction: borrowing WriteTransaction
    ) throws(LogError) -> StreamHead? {
        if let head = heads[stream] { return head }
        return try log.head(of: stream, transaction)
    }

    /// Writes heads in the order of their keys, the rows of the tree, and the frontier.
    mutating func finish(_ transaction: inout WriteTransaction) throws(LogError) {
        let sorted = heads.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
        let rows = tree.takeRows()
        do throws(LMDBError) {
            for (stream, head) in sorted {
                let value = head.bytes
                try transaction.put(value.span, at: stream, in: log.heads)
            }
            for (key, head) in cards {
                let value = head.bytes
                try transaction.put(value.span, at: key, in: log.heads)
            }
            for row in rows {
                let (key, value) = (row.key, row.root.bytes)
                try transaction.put(value.span, for: key.span, in: log.tree)
            }
            let (name, frontier) = (MetaName.frontier, tree.frontier.bytes)
            try transaction.put(frontier.span, for: name.span, in: log.meta)
            if first == 0 { try log.describe(&transaction) }
        } catch {
            throw .storage(error)
        }
    }
}

extension EventLog {
    fileprivate func describe(_ transaction: inout WriteTransaction) throws(LMDBError) {
        let facts = [
            (MetaName.format, Array("\(RecordHeader.format)".utf8)),
            (MetaName.storage, Array(Environment.libraryVersion.utf8)),
        ]
        for (name, value) in facts {
            try transaction.put(value.span, for: name.span, in: meta)
        }
    }

    fileprivate func recordedAt(
        _ position: UInt64, _ transaction: borrowing WriteTransaction
    ) throws(LogError) -> Int64 {
        let instant: Int64?
        do throws(LMDBError) {
            instant = try transaction.withValue(at: position, in: events) { value in
                guard let value, value.count >= 16 else { return nil }
                return Int64(bitPattern: bigEndian(value, 8, 8))
            }
        } catch {
            throw .storage(error)
        }
        guard let instant else { throw .damaged(position, "the last record is cut") }
        return instant
    }
}
