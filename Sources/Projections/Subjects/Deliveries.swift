package import Engagement

/// Every list that was handed in, numbered in the order of receipt over the whole ledger.
package enum Deliveries: Projection {
    /// The stored name.
    package static let name = "deliveries"
    /// The version of the rule and its bytes.
    package static let version = 2
    /// The families that it concerns.
    package static let families = EventFamilies.organisation
    /// What names a row.
    package typealias Key = EventName
    /// What a row holds.
    package typealias Row = DeliveryRow

    /// The key of the row that holds the last number; no delivery can be the ledger's first event.
    package static let last = EventName(.ledger, 0)

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        switch recorded.event {
        case .organisation(.deliveryReceived(let said)):
            let number = nextNumber(in: &rows)
            rows.change(recorded.name) {
                $0 = .delivery(DeliveryFacts(said, number: number, position: recorded.position))
            }
            guard let replaced = said.replaces else { return }
            change(EventName(recorded.stream, replaced), in: &rows) {
                $0.replacedBy = recorded.revision
            }
        case .organisation(.deliveryUndone(let said)):
            end(EventName(recorded.stream, said.delivery), in: &rows) {
                $0.undone = recorded.revision
            }
        case .organisation(.enteredInError(let said)):
            end(EventName(recorded.stream, said.target), in: &rows) { $0.isInError = true }
        default: break
        }
    }

    /// Ends a delivery; the one that it stood in place of is no longer replaced.
    private static func end(
        _ name: EventName, in rows: inout some RowChanging<Key, Row>,
        _ body: (inout DeliveryFacts) -> Void
    ) {
        var replaced: Revision?
        change(name, in: &rows) { delivery in
            body(&delivery)
            replaced = delivery.replaces
        }
        guard let replaced else { return }
        change(EventName(name.stream, replaced), in: &rows) { earlier in
            if earlier.replacedBy == name.revision { earlier.replacedBy = nil }
        }
    }

    private static func change(
        _ name: EventName, in rows: inout some RowChanging<Key, Row>,
        _ body: (inout DeliveryFacts) -> Void
    ) {
        rows.change(name) { row in
            guard case .delivery(var delivery) = row else { return }
            body(&delivery)
            row = .delivery(delivery)
        }
    }

    private static func nextNumber(in rows: inout some RowChanging<Key, Row>) -> UInt64 {
        var number: UInt64 = 1
        rows.change(last) { row in
            if case .last(let used) = row { number = used + 1 }
            row = .last(number)
        }
        return number
    }
}

/// A delivery, or the number of the last one.
package enum DeliveryRow: ProjectionRow {
    /// The number of the last delivery.
    case last(UInt64)
    /// A delivery.
    case delivery(DeliveryFacts)

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        switch self {
        case .last(let number): writer.put(UInt8(1), number)
        case .delivery(let delivery): writer.put(UInt8(2), delivery)
        }
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        switch try reader.byte() {
        case 1: self = .last(try reader.take())
        case 2: self = .delivery(try reader.take())
        default: throw .unknownWord
        }
    }
}

/// A list that was handed in.
package struct DeliveryFacts: Equatable, RowValue {
    /// Its number in the ledger, from 1, as in `L-17`.
    package var number: UInt64
    /// Its position in the ledger.
    package var position: Position
    /// What kind of list.
    package var list: String
    /// The namespace of its ids.
    package var source: String
    /// Rows with content.
    package var rows: UInt64
    /// The sum the list states.
    package var stated: Minutes?
    /// The sum that was counted.
    package var counted: Minutes?
    /// SHA-256 of the file.
    package var sha256: [UInt8]
    /// The days it is about.
    package var period: DaySpan?
    /// The earlier delivery of the same organisation that it stands in place of.
    package var replaces: Revision?
    /// The later delivery of the same organisation that stands in its place.
    package var replacedBy: Revision?
    /// The event that undid it.
    package var undone: Revision?
    /// Whether it was entered in error.
    package var isInError = false

    /// Whether it stands: neither replaced, nor undone, nor entered in error.
    package var stands: Bool { replacedBy == nil && undone == nil && !isInError }

    fileprivate init(_ said: DeliveryReceived, number: UInt64, position: Position) {
        self.number = number
        self.position = position
        list = said.list
        source = said.source
        rows = said.rows
        stated = said.stated
        counted = said.counted
        sha256 = said.sha256
        period = said.period
        replaces = said.replaces
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(number, position, list, source, rows, stated, counted, sha256, period)
        writer.put(replaces, replacedBy, undone, isInError)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        number = try reader.take()
        position = try reader.take()
        list = try reader.take()
        source = try reader.take()
        rows = try reader.take()
        stated = try reader.take()
        counted = try reader.take()
        sha256 = try reader.take()
        period = try reader.take()
        replaces = try reader.take()
        replacedBy = try reader.take()
        undone = try reader.take()
        isInError = try reader.take()
    }
}
