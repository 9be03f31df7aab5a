package import Engagement

/// The events that every project held.
package enum ProjectEvents: Projection {
    /// The stored name.
    package static let name = "project_events"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.project
    /// What names a row.
    package typealias Key = ProjectID
    /// What a row holds.
    package typealias Row = ProjectEventsRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard let project = ProjectID(recorded.stream) else { return }
        switch recorded.event {
        case .project(.eventHeld(let said)):
            rows.grow(project) { $0.events.append(EventHeldFacts(said, of: recorded)) }
        case .project(.enteredInError(let said)):
            rows.grow(project) { $0.events.undo(said.target) }
        default: break
        }
    }
}

/// The events of one project, in the order they were recorded.
package struct ProjectEventsRow: GrowingRow {
    /// The events.
    package var events: [EventHeldFacts] = []

    /// No event.
    package init() {}

    /// Whether there is none.
    package var isEmpty: Bool { events.isEmpty }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(events) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) { events = try reader.take() }
}

/// An event that was held.
package struct EventHeldFacts: Equatable, Revisioned, RowValue {
    /// The event, in the project's stream.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// What it was.
    package var title: String
    /// When.
    package var day: VagueDay
    /// How many took part.
    package var participants: Int64?
    /// What else was counted.
    package var quantity: Int64?
    /// What the quantity counts.
    package var unit: String?
    /// Where that is published.
    package var source: String?

    fileprivate init(_ said: EventHeld, of recorded: Recorded) {
        (revision, position) = (recorded.revision, recorded.position)
        (title, day, participants) = (said.title, said.day, said.participants)
        (quantity, unit, source) = (said.quantity, said.unit, said.source)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, title, day, participants, quantity, unit, source)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        title = try reader.take()
        day = try reader.take()
        participants = try reader.take()
        quantity = try reader.take()
        unit = try reader.take()
        source = try reader.take()
    }
}
