import Engagement
import Projections
import ReadModels

/// One projection, followed event by event in two ways, and compared with the stored one.
protocol ProjectionWatch: AnyObject {
    /// Applies an event; names the projection if the two ways part.
    func apply(_ recorded: Recorded) -> String?
    /// Names the projection if its stored rows are others.
    func compare(_ views: ReadModels) throws(ReadModelError) -> String?
}

/// All projections, watched from the first event on.
struct ProjectionWatches: ProjectionVisitor {
    private(set) var all: [any ProjectionWatch] = []

    init() { Catalogue.visitAll(&self) }

    mutating func visit<P: Projection>(_ type: P.Type) throws(Never) { all.append(Watch<P>()) }
}

/// Rows in memory, and rows that are kept as bytes and read back at every change, as a store does
/// that writes after each event.
private final class Watch<P: Projection>: ProjectionWatch {
    private var memory = MemoryRows<P>()
    private var stored = StoredRows<P>()

    func apply(_ recorded: Recorded) -> String? {
        guard P.concerns(recorded) else { return nil }
        P.project(recorded, into: &memory)
        P.project(recorded, into: &stored)
        let parts = stored.takeTouched().contains { memory[$0]?.bytes != stored.rows[$0.bytes] }
        return parts || stored.isDamaged || stored.rows.count != memory.rows.count ? P.name : nil
    }

    func compare(_ views: ReadModels) throws(ReadModelError) -> String? {
        let rows = try views.rows(P.self)
        let expected = memory.sorted
        let isEqual =
            rows.count == expected.count
            && zip(rows, expected).allSatisfy { $0.key == $1.key && $0.row == $1.row }
        return isEqual ? nil : P.name
    }
}

/// Rows kept as bytes only.
private struct StoredRows<P: Projection>: RowChanging {
    private(set) var rows: [[UInt8]: [UInt8]] = [:]
    private(set) var isDamaged = false
    private var touched: [P.Key] = []

    mutating func change(_ key: P.Key, _ body: (inout P.Row?) -> Void) {
        let bytes = rows[key.bytes]
        var row = bytes.flatMap { P.Row(bytes: $0) }
        if bytes != nil, row == nil { isDamaged = true }
        body(&row)
        rows[key.bytes] = row.flatMap { $0.isEmpty ? nil : $0.bytes }
        touched.append(key)
    }

    mutating func takeTouched() -> [P.Key] {
        defer { touched.removeAll(keepingCapacity: true) }
        return touched
    }
}
