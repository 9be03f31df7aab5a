import LMDB
package import MerkleLog

/// Something in the stored bytes that cannot be.
package struct LogFinding: Equatable, Sendable {
    /// Stable English code, as `broken_link`.
    package var code: String
    /// The position of the record concerned; nil when it is none.
    package var position: UInt64?
    /// What was found, for people who read bytes.
    package var detail: String
}

/// What a verification of the bytes came to.
package struct LogReport: Sendable {
    /// How many records were read.
    package var events: UInt64 = 0
    /// The root of the tree computed from the records alone.
    package var root: Digest
    /// Everything that cannot be, at most ``mostFindings``.
    package var findings: [LogFinding] = []

    /// Findings that are listed at most; more damage says nothing new.
    package static let mostFindings = 1_000

    /// Whether nothing was found.
    package var isIntact: Bool { findings.isEmpty }
}

extension EventLog {
    /// Reads every record and recomputes everything that is derived from them: leaf hashes, rows
    /// of the tree, frontier, links and revisions of streams, heads, whole commands, times.
    ///
    /// `decode` says what is wrong with a record's meaning, nil when nothing is; `progress` gets
    /// the number of records read so far.
    package func verify(
        decode: (UInt64, Span<UInt8>) -> String?, progress: (UInt64) -> Void
    ) throws(LogError) -> LogReport {
        var check = LogCheck()
        do throws(LMDBError) {
            var expected: UInt64 = 0
            try readAll { position, record in
                if position != expected { check.note("gap", expected, "the record is missing") }
                expected = position &+ 1
                check.take(position, record, decode(position, record))
                if position % EventLog.sliceRecords == 0 { progress(position) }
                return check.findings.count < LogReport.mostFindings
            }
            try compare(&check)
        } catch {
            throw .storage(error)
        }
        return LogReport(
            events: check.count, root: check.tree.frontier.root, findings: check.findings)
    }

    private func readAll(
        _ body: (UInt64, Span<UInt8>) -> Bool
    ) throws(LMDBError) {
        try environment.read { transaction throws(LMDBError) in
            try transaction.forEach(in: events, from: nil) { key, record in
                guard key.count == 8 else { return body(.max, record) }
                return body(bigEndian(key, 0, 8), record)
            }
        }
    }

    /// Compares what is stored beside the records with what they give.
    private func compare(_ check: inout LogCheck) throws(LMDBError) {
        var frontier: [UInt8]?
        var storedHeads: [UInt64: StreamHead] = [:]
        var storedRows: [[UInt8]: [UInt8]] = [:]
        var malformed = 0
        try environment.read { transaction throws(LMDBError) in
            let name = MetaName.frontier
            frontier = try transaction.value(for: name.span, in: meta)
            try transaction.forEach(in: heads, from: nil) { key, value in
                if key.count == 8, let head = StreamHead(value) {
                    storedHeads[bigEndian(key, 0, 8)] = head
                } else {
                    malformed += 1
                }
                return true
            }
            try transaction.forEach(in: tree, from: nil) { key, value in
                storedRows[copy(key)] = copy(value)
                return true
            }
        }
        if malformed > 0 { check.note("head_differs", nil, "\(malformed) heads are malformed") }
        if frontier != check.tree.frontier.bytes, check.count > 0 {
            check.note("frontier_differs", nil, "the stored frontier is not that of the records")
        }
        check.compareHeads(storedHeads)
        check.compareRows(storedRows)
    }
}

/// The running state of a verification.
private struct LogCheck {
    var count: UInt64 = 0
    var tree = TreeAppender(Frontier())
    var findings: [LogFinding] = []
    private var heads: [UInt64: StreamHead] = [:]
    private var lastAt = Int64.min
    private var command: (number: CommandNumber, next: UInt16, count: UInt16)?

    mutating func note(_ code: String, _ position: UInt64?, _ detail: String) {
        findings.append(LogFinding(code: code, position: position, detail: detail))
    }

    mutating func take(_ position: UInt64, _ record: Span<UInt8>, _ fault: String?) {
        count += 1
        tree.append(TreeHash.leaf(record))
        if let fault { note("undecodable", position, fault) }
        do throws(RecordHeader.Fault) {
            let header = try RecordHeader(record)
            checkStream(position, header)
            checkCommand(position, header)
        } catch {
            note("malformed_header", position, "\(error)")
        }
    }

    private mutating func checkStream(_ position: UInt64, _ header: RecordHeader) {
        let before = heads[header.stream]
        let revision = before.map { $0.revision + 1 } ?? 0
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
            if open.number != header.command || open.next != header.index {
                note("split_command", position, "the command before is not complete")
            }
        } else if header.index != 0 {
            note("split_command", position, "the command's first events are missing")
        }
        command = (header.command, header.index + 1, header.count)
    }

    mutating func compareHeads(_ stored: [UInt64: StreamHead]) {
        if let open = command, open.next < open.count {
            note("split_command", count - 1, "the last command is not complete")
        }
        for (stream, head) in heads where stored[stream] != head {
            note("head_differs", head.position, "the head of stream \(stream) is another")
        }
        for (stream, head) in stored
        where stream >> 56 != EventLog.cardKind && heads[stream] == nil {
            note("head_differs", head.position, "a head of stream \(stream) without events")
        }
    }

    mutating func compareRows(_ stored: [[UInt8]: [UInt8]]) {
        var expected: [[UInt8]: [UInt8]] = [:]
        for row in tree.takeRows() { expected[row.key] = row.root.bytes }
        guard expected != stored else { return }
        note("tree_differs", nil, "the stored rows of the tree are not those of the records")
    }
}
