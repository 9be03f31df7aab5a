package import Engagement

/// The amounts that rules point to, dated; one entered in error has no row.
package enum ReferenceValues: Projection {
    /// The stored name.
    package static let name = "reference_values"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.ledger
    /// What names a row.
    package typealias Key = EventName
    /// What a row holds.
    package typealias Row = ReferenceValueRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        switch recorded.event {
        case .ledger(.referenceValueSet(let said)):
            rows.change(recorded.name) { $0 = ReferenceValueRow(said, at: recorded.position) }
        case .ledger(.referenceValueEnteredInError(let said)):
            rows.change(EventName(recorded.stream, said.target)) { $0 = nil }
        default: break
        }
    }

    /// The amount of that code on a day: of the rows that cover it, the one that begins last,
    /// and of two that begin together the one recorded last.
    package static func amount(
        of code: String, on day: Day, in rows: [ReferenceValueRow]
    ) -> ReferenceValueRow? {
        rows.filter { $0.code == code && $0.from <= day }
            .filter { $0.until.map { day <= $0 } ?? true }
            .max { ($0.from, $0.position) < ($1.from, $1.position) }
    }
}

/// An amount that rules point to.
package struct ReferenceValueRow: ProjectionRow {
    /// The position of the event.
    package var position: Position
    /// Which amount, as `estg-3-26a`.
    package var code: String
    /// The first day it holds.
    package var from: Day
    /// The last day it holds.
    package var until: Day?
    /// The amount.
    package var amount: Cents
    /// Where the amount is published.
    package var source: String

    fileprivate init(_ said: ReferenceValueSet, at position: Position) {
        self.position = position
        (code, from, until) = (said.code, said.from, said.until)
        (amount, source) = (said.amount, said.source)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(position, code, from, until, amount, source)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        position = try reader.take()
        code = try reader.take()
        from = try reader.take()
        until = try reader.take()
        amount = try reader.take()
        source = try reader.take()
    }
}
