package import Engagement

/// The rows of one projection in memory: for replays, and as the example of a store.
package struct MemoryRows<P: Projection>: RowChanging, Sendable {
    /// The rows by key, in no order.
    package private(set) var rows: [P.Key: P.Row]

    /// No rows; the capacity is a hint, in rows.
    package init(minimumCapacity: Int = 0) {
        rows = Dictionary(minimumCapacity: minimumCapacity)
    }

    /// Applies one recorded event.
    package mutating func apply(_ recorded: Recorded) {
        guard P.concerns(recorded) else { return }
        P.project(recorded, into: &self)
    }

    /// Lends the row under a key, and drops it when it says nothing.
    package mutating func change(_ key: P.Key, _ body: (inout P.Row?) -> Void) {
        MemoryRows.lend(&rows[key], to: body)
    }

    private static func lend(_ row: inout P.Row?, to body: (inout P.Row?) -> Void) {
        body(&row)
        if let changed = row, changed.isEmpty { row = nil }
    }

    /// The row under a key.
    package subscript(key: P.Key) -> P.Row? { rows[key] }

    /// The rows in the order of their keys.
    package var sorted: [(key: P.Key, row: P.Row)] {
        rows.sorted { $0.key < $1.key }.map { (key: $0.key, row: $0.value) }
    }

    /// The bytes over which a digest of the rows is taken: in key order, each key and each row
    /// with its length before it.
    package var digestInput: [UInt8] {
        var writer = RowWriter()
        for (key, row) in sorted { writer.put(key.bytes, row.bytes) }
        return writer.bytes
    }
}
