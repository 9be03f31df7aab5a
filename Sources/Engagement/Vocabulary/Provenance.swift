/// The paper behind an event: when it came, from whom, how, and where it is.
package struct Intake: Hashable, Sendable {
    /// The day the office received it (Eingang).
    package var received: Day
    /// Who handed it in.
    package var from: ContactID?
    /// How it came.
    package var channel: Channel?
    /// The file reference (Aktenzeichen).
    package var reference: String?
    /// Where the paper lies, or its number in the document system.
    package var keptAt: String?
    /// What kind of document it is, as the office calls it.
    package var document: String?
    /// SHA-256 of the document when it is digital: 32 bytes.
    package var sha256: [UInt8]?

    /// What is known of a paper; only the day is required.
    package init(
        received: Day, from: ContactID? = nil, channel: Channel? = nil,
        reference: String? = nil, keptAt: String? = nil, document: String? = nil,
        sha256: [UInt8]? = nil
    ) {
        self.received = received
        self.from = from
        self.channel = channel
        self.reference = reference
        self.keptAt = keptAt
        self.document = document
        self.sha256 = sha256
    }
}

/// The optional common part of every payload: why it was recorded and what it rests on.
package struct Provenance: Hashable, Sendable {
    /// The delivery (list) that the event came with.
    package var delivery: EventName?
    /// What is rarer; kept apart, so that an hours entry stays small in memory.
    package var particulars: Particulars?

    /// Where an event comes from; nothing need be known.
    @inlinable
    package init(delivery: EventName? = nil, particulars: Particulars? = nil) {
        self.delivery = delivery
        self.particulars = particulars
    }

    /// Nothing is known of where it came from.
    package static let unknown = Provenance()
}

/// The rarer parts of a provenance.
package final class Particulars: Hashable, Sendable {
    /// The paper behind it.
    package let intake: Intake?
    /// A published code for the reason, as `double`.
    package let reasonCode: String?
    /// The reason in words.
    package let reason: Sealed?
    /// The event that caused this one.
    package let cause: EventName?
    /// Who said it, when that is not who signed.
    package let reporter: ContactID?

    /// The particulars of a provenance.
    package init(
        intake: Intake? = nil, reasonCode: String? = nil, reason: Sealed? = nil,
        cause: EventName? = nil, reporter: ContactID? = nil
    ) {
        self.intake = intake
        self.reasonCode = reasonCode
        self.reason = reason
        self.cause = cause
        self.reporter = reporter
    }

    package static func == (left: Particulars, right: Particulars) -> Bool {
        left.intake == right.intake && left.reasonCode == right.reasonCode
            && left.reason == right.reason && left.cause == right.cause
            && left.reporter == right.reporter
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(intake)
        hasher.combine(reasonCode)
        hasher.combine(reason)
        hasher.combine(cause)
        hasher.combine(reporter)
    }
}
