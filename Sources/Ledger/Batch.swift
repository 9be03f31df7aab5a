import Engagement
import EventCoding
import EventLog

/// Commands that wait for one durable transaction.
struct Batch {
    private(set) var commands: [PendingCommand] = []
    private var records = 0
    private var bytes = 0
    private var revisions: [StreamID: Revision] = [:]

    var isFull: Bool {
        records >= EventLog.mostRecords - 100 || bytes >= EventLog.mostBytes - (1 << 20)
    }

    /// Where the streams must stand for the append to be what was decided.
    var expected: [ExpectedStream] {
        revisions.map { ExpectedStream(stream: $0.key.raw, nextRevision: $0.value) }
    }

    /// Notes what the first decision of this batch on a stream saw of it.
    mutating func expect(_ stream: StreamID, _ next: Revision) {
        if revisions[stream] == nil { revisions[stream] = next }
    }

    mutating func add(
        _ decided: DecidedCommand, _ id: CommandID, _ digest: UInt64, _ actor: UInt32
    ) {
        var pending: [PendingRecord] = []
        pending.reserveCapacity(decided.asks.count)
        for ask in decided.asks {
            let payload = EventCoding.payload(of: ask.event)
            bytes += payload.count + RecordHeader.byteCount
            pending.append(
                PendingRecord(
                    kind: ask.event.kind.rawValue, stream: ask.stream.raw, payload: payload))
        }
        records += pending.count
        commands.append(
            PendingCommand(
                command: CommandNumber(high: id.high, low: id.low), digest: digest,
                actor: actor, records: pending,
                newCards: decided.newCard.map { [($0.index, $0.card.serial)] } ?? []))
    }

    /// Counts what a rehearsal would append, without its bytes.
    mutating func count(_ decided: DecidedCommand) { records += decided.asks.count }

    /// The number of records that wait.
    var count: Int { records }
}
