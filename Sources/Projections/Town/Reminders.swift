package import Engagement

/// What is to be looked at again, and what was (Wiedervorlage).
package enum Reminders: Projection {
    /// The stored name.
    package static let name = "reminders"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.ledger
    /// What names a row.
    package typealias Key = EventName
    /// What a row holds.
    package typealias Row = ReminderRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        switch recorded.event {
        case .ledger(.reminderSet(let said)):
            rows.change(recorded.name) { $0 = ReminderRow(said, at: recorded.position) }
        case .ledger(.reminderDone(let said)):
            rows.change(EventName(recorded.stream, said.reminder)) { $0?.done = said.on }
        default: break
        }
    }
}

/// A reminder.
package struct ReminderRow: ProjectionRow {
    /// The position of the event.
    package var position: Position
    /// Whom or what it is about.
    package var subject: StreamID
    /// The day it is due.
    package var due: Day
    /// What for.
    package var topic: String
    /// Why, in words of the office.
    package var reason: Sealed?
    /// The day on which it was dealt with.
    package var done: Day?

    fileprivate init(_ said: ReminderSet, at position: Position) {
        self.position = position
        (subject, due, topic) = (said.subject, said.due, said.topic)
        reason = said.provenance.particulars?.reason
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(position, subject.raw, due, topic, reason, done)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        position = try reader.take()
        let raw: UInt64 = try reader.take()
        guard let stream = StreamID(raw: raw) else { throw .unknownWord }
        subject = stream
        due = try reader.take()
        topic = try reader.take()
        reason = try reader.take()
        done = try reader.take()
    }
}
