/// Something is to be looked at again on a day (Wiedervorlage).
package struct ReminderSet: Hashable, Sendable {
    /// Whom or what it is about.
    package var subject: StreamID
    /// The day.
    package var due: Day
    /// What for, a code as `renewal`.
    package var topic: String
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(subject: StreamID, due: Day, topic: String, provenance: Provenance = .unknown) {
        self.subject = subject
        self.due = due
        self.topic = topic
        self.provenance = provenance
    }
}

/// A reminder was dealt with.
package struct ReminderDone: Hashable, Sendable {
    /// The reminder, by its revision in the same stream.
    package var reminder: Revision
    /// The day.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(reminder: Revision, on: Day, provenance: Provenance = .unknown) {
        self.reminder = reminder
        self.on = on
        self.provenance = provenance
    }
}
