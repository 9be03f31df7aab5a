import LMDB
import MerkleLog

/// The running state of a verification: what the records read so far give.
struct LogCheck {
    private(set) var count: UInt64 = 0
    private(set) var tree = TreeAppender(Frontier())
    private(set) var findings: [LogFinding] = []
    private var heads: [UInt64: StreamHead] = [:]
    private var cards: [UInt64: StreamHead] = [:]
    private var lastAt = Int64.min
    private var command: (number: CommandNumber, next: UInt16, count: UInt16)?

    mutating func note(_ code: String, _ position: UInt64?, _ detail: String) {
        findings.append(LogFinding(code: code, position: position, detail: detail))
    }

    /// Takes the next record.
    ///
    /// Its length is looked at before its bytes: a damaged length could lead out of the file.
    mutating func take(
        _ position: UInt64, _ record: Span<UInt8>,
        _ meaning: (UInt64, Span<UInt8>) -> RecordMeaning
    ) {
        count += 1
        let header: RecordHeader
        do throws(RecordHeader.Fault) {
            header = try RecordHeader(record)
        } catch {
            if case .length(let bytes) = error, bytes > RecordHeader.mostRecordBytes {
                note("malformed_header", position, "a record of \(bytes) bytes")
                return
            }
            tree.append(TreeHash.leaf(record))
            note("malformed_header", position, "\(error)")
            return
        }
        tree.append(TreeHash.leaf(record))
        let meaning = meaning(position, record)
        for fault in meaning.faults { note(fault.code, position, fault.detail) }
        checkStream(position, header)
        checkCommand(position, header)
        checkTime(position, header, meaning)
        if let card = meaning.card, cards[card] == nil {
            cards[card] = StreamHead(position: position, revision: 0)
        }
    }

    private mutating func checkStream(_ position: UInt64, _ header: RecordHeader) {
        let before = heads[header.stream]
        let revision = before.map { $0.revision &+ 1 } ?? 0
        let previous = before?.position ?? RecordHeader.noPrevious
        if header.revision != revision {
            note("broken_revision", position, "revision \(header.revision), expected \(revision)")
        }
        if header.previous != previous {
            note("broken_link", position, "links to \(header.previous), expected \(previous)")
        }
        heads[header.stream] = StreamHead(position: position, revision: header.revision)
    }

    private mutating func checkCommand(_ position: UInt64, _ header: RecordHeader) {
        if let open = command, open.next < open.count {
            if open.number != header.command || open.next != header.index
                || open.count != header.count
            {
                note("split_command", position, "the command before is not complete")
            }
        } else if header.index != 0 {
            note("split_command", position, "the command's first events are missing")
        }
        command = (header.command, header.index + 1, header.count)
    }

    /// Recorded-at never falls, but where the event itself says that the clock was set back.
    private mutating func checkTime(
        _ position: UInt64, _ header: RecordHeader, _ meaning: RecordMeaning
    ) {
        if header.recordedAt < lastAt, !meaning.isClockStep {
            note("time_falls", position, "recorded at \(header.recordedAt), before \(lastAt)")
        }
        lastAt = header.recordedAt
    }

    /// Heads of streams and of cards; a record that could not be read makes others differ, too.
    mutating func compareHeads(_ stored: StoredRows) {
        if let open = command, open.next < open.count {
            note("split_command", count - 1, "the last command is not complete")
        }
        var expected: [[UInt8]: StreamHead] = [:]
        for (stream, head) in heads { expected[[UInt8](bigEndian: stream)] = head }
        for (card, head) in cards {
            expected[[UInt8](bigEndian: EventLog.cardKind << 56 | card)] = head
        }
        if stored.isOutOfOrder { note("head_differs", nil, "the heads are out of order") }
        for (key, head) in sorted(expected) where stored.rows[key] != head.bytes {
            note("head_differs", head.position, "the head of stream \(name(key)) is another")
        }
        for key in stored.rows.keys.sorted(by: precedes) where expected[key] == nil {
            note("head_differs", nil, "a head of stream \(name(key)) without events")
        }
    }

    mutating func compareRows(_ stored: StoredRows) {
        var expected: [[UInt8]: [UInt8]] = [:]
        for row in tree.takeRows() { expected[row.key] = row.root.bytes }
        guard expected != stored.rows || stored.isOutOfOrder else { return }
        note("tree_differs", nil, "the stored rows of the tree are not those of the records")
    }

    private func sorted(_ heads: [[UInt8]: StreamHead]) -> [(key: [UInt8], value: StreamHead)] {
        heads.sorted { precedes($0.key, $1.key) }
    }

    private func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.lexicographicallyPrecedes(right)
    }

    /// The kind and the serial that a key of `heads` names.
    private func name(_ key: [UInt8]) -> String {
        guard let kind = key.first else { return "without a name" }
        let serial = key.dropFirst().prefix(7).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return "\(kind)/\(serial)"
    }
}
