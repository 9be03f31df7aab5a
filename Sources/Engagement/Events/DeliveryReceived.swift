/// A list was handed in.
package struct DeliveryReceived: Hashable, Sendable {
    /// What kind of list, as `hours`.
    package var list: String
    /// The namespace of its ids; empty for the office's own.
    package var source: String
    /// Rows with content.
    package var rows: UInt64
    /// The sum the list states.
    package var stated: Minutes?
    /// The sum that was counted.
    package var counted: Minutes?
    /// SHA-256 of the file, 32 bytes.
    package var sha256: [UInt8]
    /// The days the list is about.
    package var period: DaySpan?
    /// The earlier delivery that this one stands in place of, by its revision in the same stream.
    package var replaces: Revision?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        list: String, source: String, rows: UInt64, stated: Minutes? = nil,
        counted: Minutes? = nil, sha256: [UInt8], period: DaySpan? = nil,
        replaces: Revision? = nil, provenance: Provenance = .unknown
    ) {
        self.list = list
        self.source = source
        self.rows = rows
        self.stated = stated
        self.counted = counted
        self.sha256 = sha256
        self.period = period
        self.replaces = replaces
        self.provenance = provenance
    }
}

/// A list was undone as a whole: what came with it was taken back.
package struct DeliveryUndone: Hashable, Sendable {
    /// The delivery, by its revision in the same stream.
    package var delivery: Revision
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(delivery: Revision, provenance: Provenance = .unknown) {
        self.delivery = delivery
        self.provenance = provenance
    }
}
