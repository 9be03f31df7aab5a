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

    /// Something that cannot be, at a position or in the log as a whole.
    package init(code: String, position: UInt64?, detail: String) {
        self.code = code
        self.position = position
        self.detail = detail
    }
}

/// What a verification of the bytes came to.
package struct LogReport: Sendable {
    /// How many records were read.
    package var events: UInt64 = 0
    /// The root of the tree computed from the records alone.
    package var root: Digest
    /// The roots over the first records that were asked for, computed from the records alone.
    package var rootsBelow: [UInt64: Digest] = [:]
    /// Everything that cannot be, at most ``mostFindings``.
    package var findings: [LogFinding] = []

    /// Findings that are listed at most; more damage says nothing new.
    package static let mostFindings = 1_000

    /// Whether nothing was found.
    package var isIntact: Bool { findings.isEmpty }
}

/// What a record means, as far as a verification of the bytes has to know it.
package struct RecordMeaning: Equatable, Sendable {
    /// What is wrong with the meaning: stable code and detail of each fault.
    package var faults: [(code: String, detail: String)] = []
    /// The number of the card that the event is about; nil for every other event.
    package var card: UInt64?
    /// Whether the event says that the clock was set back, so that recorded-at may fall.
    package var isClockStep = false

    /// A record without faults that is about no card.
    package init() {}

    package static func == (left: RecordMeaning, right: RecordMeaning) -> Bool {
        left.card == right.card && left.isClockStep == right.isClockStep
            && left.faults.elementsEqual(right.faults, by: ==)
    }
}

extension EventLog {
    /// Reads every record and recomputes everything that is derived from them: leaf hashes, rows
    /// of the tree, frontier, links and revisions of streams, heads, whole commands, times.
    ///
    /// `meaning` says what a record means and what is wrong with that; `progress` gets the number
    /// of records read so far. The roots over the first records of the sizes in `sizes` are noted
    /// on the way; a size beyond the end has none.
    package func verify(
        rootsAt sizes: Set<UInt64> = [], meaning: (UInt64, Span<UInt8>) -> RecordMeaning,
        progress: (UInt64) -> Void
    ) throws(LogError) -> LogReport {
        var check = LogCheck()
        var roots: [UInt64: Digest] = [:]
        do throws(LMDBError) {
            // One unchanging state is read, however long it takes: a verification of two states
            // would say nothing about either, and others may be writing.
            try environment.read { transaction throws(LMDBError) in
                var expected: UInt64 = 0
                try readAll(transaction) { position, record in
                    guard position == expected else {
                        check.note("gap", expected, "the next record stands at \(position)")
                        return false
                    }
                    expected += 1
                    check.take(position, record, meaning)
                    if sizes.contains(expected) { roots[expected] = check.tree.frontier.root }
                    if expected % EventLog.sliceRecords == 0 { progress(expected) }
                    return check.findings.count < LogReport.mostFindings
                }
                try compare(&check, transaction)
            }
        } catch {
            throw .storage(error)
        }
        return LogReport(
            events: check.count, root: check.tree.frontier.root, rootsBelow: roots,
            findings: Array(check.findings.prefix(LogReport.mostFindings)))
    }

    private func readAll(
        _ transaction: borrowing ReadTransaction, _ body: (UInt64, Span<UInt8>) -> Bool
    ) throws(LMDBError) {
        try transaction.forEach(in: events, from: nil) { key, record in
            guard key.count == 8 else { return body(.max, record) }
            return body(bigEndian(key, 0, 8), record)
        }
    }

    /// Compares what is stored beside the records with what they give.
    private func compare(
        _ check: inout LogCheck, _ transaction: borrowing ReadTransaction
    ) throws(LMDBError) {
        var heads = StoredRows()
        var rows = StoredRows()
        let (headTable, treeTable) = (self.heads, tree)
        let name = MetaName.frontier
        let frontier = try transaction.value(for: name.span, in: meta)
        try transaction.forEach(in: headTable, from: nil) { heads.take($0, $1) }
        try transaction.forEach(in: treeTable, from: nil) { rows.take($0, $1) }
        if frontier != check.tree.frontier.bytes, check.count > 0 || frontier != nil {
            check.note("frontier_differs", nil, "the stored frontier is not that of the records")
        }
        check.compareHeads(heads)
        check.compareRows(rows)
    }
}

/// The rows of a small table; reading ends where keys no longer rise, which only damage does.
struct StoredRows {
    private(set) var rows: [[UInt8]: [UInt8]] = [:]
    private(set) var isOutOfOrder = false
    private var last: [UInt8]?

    mutating func take(_ key: Span<UInt8>, _ value: Span<UInt8>) -> Bool {
        let key = [UInt8](copying: key)
        if let last, !last.lexicographicallyPrecedes(key) {
            isOutOfOrder = true
            return false
        }
        last = key
        // Neither a head nor a row of the tree is longer; what is longer is only noted as such.
        rows[key] = [UInt8](copying: value.extracting(0..<min(value.count, 64)))
        return true
    }
}
