/// The 128-bit number of a command; the same number with the same content is the same command.
package struct CommandID: Hashable, Comparable, Sendable {
    /// The first 8 bytes, big-endian.
    package var high: UInt64
    /// The last 8 bytes, big-endian.
    package var low: UInt64

    /// A command's number from its two halves.
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A command's number from the first 16 bytes of a sequence of at least 16.
    package init(bytes: [UInt8]) {
        precondition(bytes.count >= 16, "a command's number has 16 bytes")
        high = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The number as 32 hexadecimal digits.
    package var text: String {
        [high, low].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    package static func < (left: CommandID, right: CommandID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

/// An event as it stands in the ledger: what happened, where, when it was recorded, by whom.
package struct Recorded: Sendable {
    /// Its number in the ledger.
    package var position: Position
    /// The stream it stands in.
    package var stream: StreamID
    /// Its number in that stream.
    package var revision: Revision
    /// When the ledger recorded it.
    package var at: Instant
    /// Minutes that civil time was ahead of UTC then.
    package var minutesAheadOfUTC: Int
    /// Who typed it.
    package var actor: ActorID
    /// The command it came with.
    package var command: CommandID
    /// What happened.
    package var event: Event

    /// An event as it stands in the ledger.
    @inlinable
    package init(
        position: Position, stream: StreamID, revision: Revision, at: Instant,
        minutesAheadOfUTC: Int, actor: ActorID, command: CommandID, event: Event
    ) {
        self.position = position
        self.stream = stream
        self.revision = revision
        self.at = at
        self.minutesAheadOfUTC = minutesAheadOfUTC
        self.actor = actor
        self.command = command
        self.event = event
    }

    /// The civil day on which it was recorded.
    package var day: Day { at.day(minutesAheadOfUTC: minutesAheadOfUTC) }

    /// Its name inside payloads.
    package var name: EventName { EventName(stream, revision) }
}
