import LMDB

/// Where a stream stands: its last record and that record's revision.
package struct StreamHead: Equatable, Sendable {
    /// The position of the last record.
    package var position: UInt64
    /// Its revision.
    package var revision: UInt64

    init(position: UInt64, revision: UInt64) {
        self.position = position
        self.revision = revision
    }

    init?(_ bytes: Span<UInt8>) {
        guard bytes.count == 16 else { return nil }
        position = bigEndian(bytes, 0, 8)
        revision = bigEndian(bytes, 8, 8)
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        appendBigEndian(position, 8, to: &bytes)
        appendBigEndian(revision, 8, to: &bytes)
        return bytes
    }
}

private enum FoundHead {
    case nothing, malformed
    case head(StreamHead)
}

extension EventLog {
    /// The head of a stream; nil when it has no events.
    package func head(of stream: UInt64) throws(LogError) -> StreamHead? {
        try read { transaction throws(LogError) in try head(of: stream, transaction) }
    }

    func head(
        of stream: UInt64, _ transaction: borrowing some Transaction & ~Copyable
    ) throws(LogError) -> StreamHead? {
        let found: FoundHead
        do throws(LMDBError) {
            found = try transaction.withValue(at: stream, in: heads) { value in
                guard let value else { return FoundHead.nothing }
                return StreamHead(value).map(FoundHead.head) ?? .malformed
            }
        } catch {
            throw .storage(error)
        }
        switch found {
        case .nothing: return nil
        case .head(let head): return head
        case .malformed: throw .damaged(nil, "the head of stream \(stream) is malformed")
        }
    }

    /// The largest serial of a kind of stream (or of cards, kind 255); 0 when there is none.
    package func lastSerial(ofKind kind: UInt64) throws(LogError) -> UInt64 {
        try read { transaction throws(LogError) in
            var last: UInt64 = 0
            do throws(LMDBError) {
                let top = kind << 56 | 0x00FF_FFFF_FFFF_FFFF
                try transaction.forEachBackwards(in: heads, from: top) { key, _ in
                    guard key.count == 8 else { return false }
                    let found = bigEndian(key, 0, 8)
                    if found >> 56 == kind { last = found & 0x00FF_FFFF_FFFF_FFFF }
                    return false
                }
            } catch {
                throw .storage(error)
            }
            return last
        }
    }

    /// The position of a card's first event; nil when no card has the number.
    package func firstEvent(ofCard card: UInt64) throws(LogError) -> UInt64? {
        try head(of: EventLog.cardKind << 56 | card)?.position
    }

    /// The positions of a stream's records below a tree size, newest first, with their bytes,
    /// read backwards from its head; the closure ends the reading by returning false.
    package func forEachBackwards(
        in stream: UInt64, knownAt size: UInt64,
        _ body: (_ position: UInt64, _ record: Span<UInt8>) throws(LogError) -> Bool
    ) throws(LogError) {
        try read { transaction throws(LogError) in
            var next = try head(of: stream, transaction)?.position
            while let position = next, position != RecordHeader.noPrevious {
                let step: Result<UInt64?, LogError>
                do throws(LMDBError) {
                    step = try transaction.withValue(at: position, in: events) { record in
                        do throws(LogError) {
                            return .success(try lend(record, position, stream, size, body))
                        } catch {
                            return .failure(error)
                        }
                    }
                } catch {
                    throw .storage(error)
                }
                next = try step.get()
            }
        }
    }

    /// Lends a record of a stream; where its link to the record before leads, or nil when the
    /// closure ended the reading.
    private func lend(
        _ record: Span<UInt8>?, _ position: UInt64, _ stream: UInt64, _ size: UInt64,
        _ body: (_ position: UInt64, _ record: Span<UInt8>) throws(LogError) -> Bool
    ) throws(LogError) -> UInt64? {
        guard let record else {
            throw .damaged(position, "a stream links to a record that is not there")
        }
        let header: RecordHeader
        do throws(RecordHeader.Fault) {
            header = try RecordHeader(record)
        } catch {
            throw .damaged(position, "\(error)")
        }
        guard header.stream == stream else {
            throw .damaged(position, "a stream links to a record of another stream")
        }
        if position < size, try !body(position, record) { return nil }
        guard header.previous == RecordHeader.noPrevious || header.previous < position else {
            throw .damaged(position, "its link to the record before does not go back")
        }
        return header.previous
    }
}
