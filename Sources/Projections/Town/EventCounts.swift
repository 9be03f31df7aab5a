package import Engagement

/// How many events of every kind there are, and when the last one was recorded.
package enum EventCounts: Projection {
    /// The stored name.
    package static let name = "event_counts"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.all
    /// What names a row.
    package typealias Key = KindKey
    /// What a row holds.
    package typealias Row = EventCountRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        rows.change(KindKey(recorded.event.kind)) { row in
            let before = row?.count ?? 0
            row = EventCountRow(
                count: before + 1, lastPosition: recorded.position, lastAt: recorded.at)
        }
    }
}

/// A kind of event as a key: its number in two bytes.
package struct KindKey: ProjectionKey {
    /// The kind.
    package let kind: EventKind

    /// The key of a kind.
    package init(_ kind: EventKind) { self.kind = kind }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.fixed(kind.rawValue) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let kind = EventKind(rawValue: try reader.fixed()) else { throw .unknownWord }
        self.kind = kind
    }

    package static func < (left: KindKey, right: KindKey) -> Bool {
        left.kind.rawValue < right.kind.rawValue
    }
}

/// The events of one kind.
package struct EventCountRow: ProjectionRow {
    /// How many there are.
    package var count: UInt64
    /// The position of the last one.
    package var lastPosition: Position
    /// When the last one was recorded.
    package var lastAt: Instant

    init(count: UInt64, lastPosition: Position, lastAt: Instant) {
        self.count = count
        self.lastPosition = lastPosition
        self.lastAt = lastAt
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(count, lastPosition, lastAt.microseconds)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        count = try reader.take()
        lastPosition = try reader.take()
        lastAt = Instant(microseconds: try reader.take())
    }
}
