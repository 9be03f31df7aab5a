import Engagement
import Ledger
import Projections
import ReadModels

extension Desk {
    /// The stream of a subject written as `P-12`, which need not exist.
    func stream(_ text: String) throws(Complaint) -> StreamID {
        if let stream = StreamID(text) { return stream }
        throw Complaint(
            .usage, "unknown_subject", Texts.unknownSubject(text), remedy: Texts.writeASubject)
    }

    /// A subject of one kind: written as `P-12`, or by the office's own key of it.
    func subject<ID: SubjectID>(_ text: String) throws(Complaint) -> ID {
        if let id = ID(text) { return id }
        let found: StreamID?
        do throws(LedgerError) {
            found = try ledger.stream(kind: ID.kind, source: "", key: text)
        } catch {
            throw Complaint(error)
        }
        if let id = found.flatMap({ ID($0) }) { return id }
        throw Complaint(
            .usage, "unknown_subject", Texts.unknownSubject(text), remedy: Texts.writeASubject)
    }

    /// Brings the read models up to date, once in a process unless the log has grown.
    func catchUp() throws(Complaint) {
        do throws(LedgerError) { try ledger.catchUp() } catch { throw Complaint(error) }
    }

    /// Brings the read models up to date and reads a row.
    func row<P: Projection>(_ type: P.Type, _ key: P.Key) throws(Complaint) -> P.Row? {
        try catchUp()
        do throws(ReadModelError) {
            return try ledger.views.row(type, key)
        } catch {
            throw Complaint(error)
        }
    }

    /// Brings the read models up to date and reads all rows, or those with a prefix.
    func rows<P: Projection>(
        _ type: P.Type, prefix: [UInt8] = []
    ) throws(Complaint) -> [(key: P.Key, row: P.Row)] {
        try catchUp()
        do throws(ReadModelError) {
            return try ledger.views.rows(type, prefix: prefix)
        } catch {
            throw Complaint(error)
        }
    }

    /// Brings the read models up to date and reads the sums of the years of a span, or all.
    func sums<P: HoursSums>(
        _ type: P.Type, in span: DaySpan?
    ) throws(Complaint) -> [HoursLines<P.Subject>.Line] {
        try catchUp()
        do throws(ReadModelError) {
            return try ledger.views.sums(type, in: span.map { $0.first.year...$0.last.year })
        } catch {
            throw Complaint(error)
        }
    }

    /// The rows of a projection at a tree size: from the read model when that is all there is,
    /// else by a replay in memory.
    func rows<P: Projection>(
        _ type: P.Type, knownAt known: TreeSize
    ) throws(Complaint) -> [(key: P.Key, row: P.Row)] {
        if try known == size() { return try rows(type) }
        return try replay(type, to: known) { _ in true }
    }
}
