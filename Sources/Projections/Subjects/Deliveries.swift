package import Engagement

/// Every list that was handed in, numbered in the order of receipt over the whole ledger.
package enum Deliveries: Projection {
    /// The stored name.
    package static let name = "deliveries"
    /// The version of the rule and its bytes.
    package static let version = 1
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
        case .organisation(.enteredInError(let said)):
            rows.change(EventName(recorded.stream, said.target)) { row in
                guard case .delivery(var delivery) = row else { return }
                delivery.isInError = true
                row = .delivery(delivery)
            }
        default: break
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
    /// Whether it was entered in error.
    package var isInError = false

    fileprivate init(_ said: DeliveryReceived, number: UInt64, position: Position) {
        self.number = number
        self.position = position
        list = said.list
        source = said.source
        rows = said.rows
        stated = said.stated
        counted = said.counted
        sha256 = said.sha256
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(number, position, list, source, rows, stated, counted, sha256, isInError)
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
        isInError = try reader.take()
    }
}
