/// An event ready to be appended.
package struct PendingRecord: Sendable {
    /// The kind of event.
    package var kind: UInt16
    /// The stream.
    package var stream: UInt64
    /// The payload's bytes.
    package var payload: [UInt8]

    /// An event ready to be appended.
    package init(kind: UInt16, stream: UInt64, payload: [UInt8]) {
        self.kind = kind
        self.stream = stream
        self.payload = payload
    }
}

/// A command ready to be appended: its events go in together or not at all.
package struct PendingCommand: Sendable {
    /// The command id.
    package var command: CommandNumber
    /// The command's digest.
    package var digest: UInt64
    /// The serial of the actor; 0 for the program itself.
    package var actor: UInt32
    /// The events, 1 to 65,535.
    package var records: [PendingRecord]
    /// Numbers of cards of which the first event is in this command: (index of the event, card).
    package var newCards: [(index: Int, card: UInt64)]

    /// A command ready to be appended.
    package init(
        command: CommandNumber, digest: UInt64, actor: UInt32, records: [PendingRecord],
        newCards: [(index: Int, card: UInt64)] = []
    ) {
        self.command = command
        self.digest = digest
        self.actor = actor
        self.records = records
        self.newCards = newCards
    }
}

/// What the clock said when the writer's lock was held.
package struct ClockReading: Equatable, Sendable {
    /// µs since 1970 UTC.
    package var microseconds: Int64
    /// Minutes that civil time was ahead of UTC.
    package var offsetMinutes: Int16

    /// A reading of the clock.
    package init(microseconds: Int64, offsetMinutes: Int16) {
        self.microseconds = microseconds
        self.offsetMinutes = offsetMinutes
    }
}

/// A stream's expected state at an append: the append fails as a whole on a mismatch.
package struct ExpectedStream: Sendable {
    /// The stream.
    package var stream: UInt64
    /// The revision that its next event must get: the number of events the decision knew.
    package var nextRevision: UInt64

    /// A stream's expected state.
    package init(stream: UInt64, nextRevision: UInt64) {
        self.stream = stream
        self.nextRevision = nextRevision
    }
}

/// What an append gives back: where its records stand.
package struct AppendReceipt: Equatable, Sendable {
    /// The position of the first record appended.
    package var first: UInt64
    /// How many records were appended.
    package var count: UInt64
    /// Recorded-at of all of them, µs since 1970.
    package var recordedAt: Int64
    /// Minutes that civil time was ahead of UTC.
    package var offsetMinutes: Int16
}
