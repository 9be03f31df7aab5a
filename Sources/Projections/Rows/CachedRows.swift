/// A read model's rows while events are applied: read once from the table, kept in memory, and
/// written in the order of their keys at the end of a slice.
struct CachedRows<P: Projection>: RowChanging {
    private struct Entry {
        let key: P.Key
        var row: P.Row?
        var isDirty: Bool
    }

    private var places: [P.Key: Int] = [:]
    private var entries: [Entry] = []
    private var dirty: [Int] = []
    private(set) var isDamaged = false
    /// What rows that are not held are read from; renewed after each slice is written.
    var source: ((_ key: [UInt8]) -> [UInt8]?)?
    /// Whether no row stands in the table that is not held: so it is from an empty table on, as
    /// long as nothing was forgotten.
    var holdsAll = false

    /// Rows kept from one slice to the next, at most; above that all are forgotten.
    static var mostKept: Int { 100_000 }

    /// Lends the row under a key, read or held, and keeps what the closure leaves.
    package mutating func change(_ key: P.Key, _ body: (inout P.Row?) -> Void) {
        guard let place = places[key] else {
            var row = stored(key)
            body(&row)
            places[key] = entries.count
            entries.append(Entry(key: key, row: CachedRows.kept(row), isDirty: true))
            dirty.append(entries.count - 1)
            return
        }
        body(&entries[place].row)
        if let row = entries[place].row, row.isEmpty { entries[place].row = nil }
        guard !entries[place].isDirty else { return }
        entries[place].isDirty = true
        dirty.append(place)
    }

    private static func kept(_ row: P.Row?) -> P.Row? {
        guard let row, !row.isEmpty else { return nil }
        return row
    }

    private mutating func stored(_ key: P.Key) -> P.Row? {
        guard !holdsAll, let bytes = source?(key.bytes) else { return nil }
        let row = P.Row(bytes: bytes)
        if row == nil { isDamaged = true }
        return row
    }

    /// What the slice changed, in the order of the keys; nil means that the row goes.
    mutating func takeChanges() -> [RowChange] {
        dirty.sort { entries[$0].key < entries[$1].key }
        let changes = dirty.map { place in
            RowChange(key: entries[place].key.bytes, row: entries[place].row?.bytes)
        }
        if entries.count > CachedRows.mostKept {
            holdsAll = false
            places.removeAll(keepingCapacity: true)
            entries.removeAll(keepingCapacity: true)
        } else {
            for place in dirty { entries[place].isDirty = false }
        }
        dirty.removeAll(keepingCapacity: true)
        return changes
    }
}
