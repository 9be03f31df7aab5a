package import Engagement

/// Everybody who typed, by serial.
package enum Actors: Projection {
    /// The stored name.
    package static let name = "actors"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.actor
    /// What names a row.
    package typealias Key = ActorID
    /// What a row holds.
    package typealias Row = ActorRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .actor(let event) = recorded.event, let actor = ActorID(recorded.stream)
        else { return }
        rows.grow(actor) { row in
            switch event {
            case .registered(let said):
                row.registered = recorded.position
                row.code = said.code
                row.name = said.name
                row.account = said.account
            case .ended(let said): row.ended = said.from
            }
        }
    }
}

/// Somebody who types.
package struct ActorRow: GrowingRow {
    /// The position of the registration.
    package var registered: Position?
    /// How the actor is named on the command line.
    package var code = ""
    /// The actor's name.
    package var name: Sealed?
    /// The account of the operating system.
    package var account: Sealed?
    /// The first day on which the actor may not type.
    package var ended: Day?

    /// Nobody known.
    package init() {}

    /// Whether the actor may type on a day.
    package func isActive(on day: Day) -> Bool {
        registered != nil && ended.map { day < $0 } ?? true
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(registered, code, name, account, ended)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        registered = try reader.take()
        code = try reader.take()
        name = try reader.take()
        account = try reader.take()
        ended = try reader.take()
    }
}
