import LMDB
import MerkleLog

extension EventLog {
    /// Appends records that stood in a log before, byte for byte, in one durable transaction;
    /// heads and tree are made anew.
    ///
    /// Only for a log that is being made from exported records: the positions must be those the
    /// records had, and every link and revision must fit, else `damaged`. `card` names the card
    /// that a record is about. At most ``mostRecords`` records and about ``mostBytes`` bytes.
    package func restore(
        _ records: [[UInt8]], card: (_ position: UInt64, _ record: [UInt8]) -> UInt64?
    ) throws(LogError) {
        try environment.write { transaction throws(LogError) in
            var writer = try BatchWriter(self, transaction)
            for record in records {
                let number = card(writer.position, record)
                try writer.restore(record, card: number, &transaction)
            }
            try writer.finish(&transaction)
        }
    }
}

extension BatchWriter {
    fileprivate mutating func restore(
        _ record: [UInt8], card: UInt64?, _ transaction: inout WriteTransaction
    ) throws(LogError) {
        let header: RecordHeader
        do throws(RecordHeader.Fault) {
            header = try RecordHeader(record.span)
        } catch {
            throw .damaged(position, "\(error)")
        }
        let before = try head(of: header.stream, transaction)
        guard header.revision == before.map({ $0.revision + 1 }) ?? 0,
            header.previous == before?.position ?? RecordHeader.noPrevious
        else { throw .damaged(position, "it does not follow its stream's record before") }
        if let card { try open(card, transaction) }
        do throws(LMDBError) {
            try transaction.append(record.span, at: position, in: log.events)
        } catch {
            throw .storage(error)
        }
        tree.append(TreeHash.leaf(record.span))
        heads[header.stream] = StreamHead(position: position, revision: header.revision)
        position += 1
    }

    /// Notes a card's first event, unless an earlier one was.
    private mutating func open(
        _ card: UInt64, _ transaction: borrowing WriteTransaction
    ) throws(LogError) {
        let key = EventLog.cardKind << 56 | card
        guard !cards.contains(where: { $0.key == key }),
            try log.head(of: key, transaction) == nil
        else { return }
        cards.append((key, StreamHead(position: position, revision: 0)))
    }
}
