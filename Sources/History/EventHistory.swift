package import Engagement
package import EventLog
import EventCoding

/// Why history cannot be read.
package enum HistoryError: Error, Equatable, Sendable {
    /// The log failed or contradicts itself.
    case log(LogError)
    /// A record holds what only a newer program knows; nothing is decided from this ledger.
    case writtenByNewerProgram(Position, String)
    /// A record is not what any program writes.
    case damaged(Position, String)
}

/// Records as events: by page, by stream, up to a tree size.
package struct EventHistory: Sendable {
    /// The log underneath.
    package let log: EventLog

    /// The history that a log holds.
    package init(_ log: EventLog) { self.log = log }

    /// The number of records.
    package func size() throws(HistoryError) -> TreeSize {
        do throws(LogError) {
            return try log.size()
        } catch {
            throw .log(error)
        }
    }

    /// Hands on the events from a position up to a tree size, in order, until the closure
    /// returns false.
    ///
    /// Payloads of kinds that are not wanted are left unread; a kind that this program does not
    /// know is never passed over.
    package func forEach(
        from start: Position = 0, to size: TreeSize,
        where isWanted: (EventKind) -> Bool = { _ in true }, _ body: (Recorded) -> Bool
    ) throws(HistoryError) {
        var failure: HistoryError?
        do throws(LogError) {
            try log.scan(from: start, to: size) { position, record in
                do throws(HistoryError) {
                    let header = try EventHistory.header(record, at: position)
                    if let kind = EventKind(rawValue: header.kind), !isWanted(kind) { return true }
                    return body(try EventHistory.decode(header, record, at: position))
                } catch {
                    failure = error
                    return false
                }
            }
        } catch {
            throw .log(error)
        }
        if let failure { throw failure }
    }

    /// The events of a stream known at a tree size, oldest first.
    package func stream(
        _ stream: StreamID, knownAt size: TreeSize = .max
    ) throws(HistoryError) -> [Recorded] {
        var events: [Recorded] = []
        var failure: HistoryError?
        do throws(LogError) {
            try log.forEachBackwards(in: stream.raw, knownAt: size) { position, record in
                do throws(HistoryError) {
                    events.append(try EventHistory.decode(record, at: position))
                    return true
                } catch {
                    failure = error
                    return false
                }
            }
        } catch {
            throw .log(error)
        }
        if let failure { throw failure }
        return events.reversed()
    }

    /// The event at a position; nil when the log is shorter.
    package func event(at position: Position) throws(HistoryError) -> Recorded? {
        let record: [UInt8]?
        do throws(LogError) {
            record = try log.record(at: position)
        } catch {
            throw .log(error)
        }
        return if let record { try EventHistory.decode(record.span, at: position) } else { nil }
    }

    /// The event of a stream with a revision; nil when there is none.
    package func event(_ name: EventName) throws(HistoryError) -> Recorded? {
        var found: [UInt8]?
        var at: Position = 0
        do throws(LogError) {
            try log.forEachBackwards(in: name.stream.raw, knownAt: .max) { position, record in
                guard let header = try? RecordHeader(record), header.revision == name.revision
                else { return true }
                found = Array(record)
                at = position
                return false
            }
        } catch {
            throw .log(error)
        }
        return if let found { try EventHistory.decode(found.span, at: at) } else { nil }
    }

    /// The event that a record's bytes hold; strict.
    package static func decode(
        _ record: Span<UInt8>, at position: Position
    ) throws(HistoryError) -> Recorded {
        try decode(try header(record, at: position), record, at: position)
    }

    private static func header(
        _ record: Span<UInt8>, at position: Position
    ) throws(HistoryError) -> RecordHeader {
        do throws(RecordHeader.Fault) {
            return try RecordHeader(record)
        } catch {
            switch error {
            case .format, .reserved: throw .writtenByNewerProgram(position, "\(error)")
            case .length, .commandIndex: throw .damaged(position, "\(error)")
            }
        }
    }

    private static func decode(
        _ header: RecordHeader, _ record: Span<UInt8>, at position: Position
    ) throws(HistoryError) -> Recorded {
        guard let stream = StreamID(raw: header.stream) else {
            throw .writtenByNewerProgram(position, "unknown kind of stream")
        }
        let payload = record.extracting(RecordHeader.byteCount..<record.count)
        let event: Event
        do throws(CodingFailure) {
            event = try EventCoding.event(kind: header.kind, payload: payload)
        } catch {
            switch error {
            case .writtenByNewerProgram(let what): throw .writtenByNewerProgram(position, what)
            case .damaged(let what): throw .damaged(position, what)
            }
        }
        return Recorded(
            position: position, stream: stream, revision: header.revision,
            at: Instant(microseconds: header.recordedAt),
            minutesAheadOfUTC: Int(header.offsetMinutes),
            actor: ActorID(UInt64(header.actor)),
            command: CommandID(high: header.command.high, low: header.command.low), event: event)
    }
}

extension [UInt8] {
    init(_ bytes: Span<UInt8>) {
        self = [UInt8](capacity: bytes.count) { output in
            for index in bytes.indices { output.append(bytes[index]) }
        }
    }
}
