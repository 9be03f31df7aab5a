import LMDB
import Projections

/// A read model's rows while events are applied: read once from the table, kept in memory, and
/// written in the order of their keys at the end of a slice.
struct CachedRows<P: Projection>: RowChanging {
    private struct Entry {
        var row: P.Row?
        var isDirty: Bool
    }

    private var entries: [P.Key: Entry] = [:]
    private var dirty: [P.Key] = []
    private(set) var isDamaged = false
    /// The state that misses are read from; renewed after each slice is written.
    var source: RowSource?

    /// Rows kept from one slice to the next, at most; above that all are forgotten.
    static var mostKept: Int { 400_000 }

    mutating func change(_ key: P.Key, _ body: (inout P.Row?) -> Void) {
        if entries[key] == nil { entries[key] = Entry(row: stored(key), isDirty: false) }
        let becomesDirty = CachedRows.lend(&entries[key], to: body)
        if becomesDirty { dirty.append(key) }
    }

    private static func lend(
        _ entry: inout Entry?, to body: (inout P.Row?) -> Void
    ) -> Bool {
        guard var held = entry.take() else { return false }
        body(&held.row)
        if let row = held.row, row.isEmpty { held.row = nil }
        let becomesDirty = !held.isDirty
        held.isDirty = true
        entry = held
        return becomesDirty
    }

    private mutating func stored(_ key: P.Key) -> P.Row? {
        guard let bytes = source?.value(for: key.bytes) else { return nil }
        let row = P.Row(bytes: bytes)
        if row == nil { isDamaged = true }
        return row
    }

    /// What the slice changed, in the order of the keys; nil means that the row goes.
    mutating func takeChanges() -> [(key: [UInt8], row: [UInt8]?)] {
        dirty.sort()
        let changes = dirty.map { key in
            (key: key.bytes, row: entries[key]?.row?.bytes)
        }
        if entries.count > CachedRows.mostKept {
            entries.removeAll(keepingCapacity: true)
        } else {
            for key in dirty { entries[key]?.isDirty = false }
        }
        dirty.removeAll(keepingCapacity: true)
        return changes
    }
}

/// One state of a table that rows are read from while a slice is applied.
final class RowSource {
    private let transaction: ReadTransaction
    private let table: Table
    private(set) var failure: LMDBError?

    init(_ environment: Environment, _ table: Table) throws(LMDBError) {
        transaction = try environment.beginRead()
        self.table = table
    }

    func value(for key: [UInt8]) -> [UInt8]? {
        do throws(LMDBError) {
            return try transaction.value(for: key.span, in: table)
        } catch {
            failure = error
            return nil
        }
    }
}
