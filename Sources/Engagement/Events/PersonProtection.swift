/// The registry blocks information about where the person lives (Auskunftssperre).
package struct AddressBlockNoted: Hashable, Sendable {
    /// The first day of the block.
    package var from: Day
    /// The last day of the block, when that is known.
    package var until: Day?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, until: Day? = nil, provenance: Provenance = .unknown) {
        self.from = from
        self.until = until
        self.provenance = provenance
    }
}

/// The block of information about where the person lives ended.
package struct AddressBlockLifted: Hashable, Sendable {
    /// The first day without the block.
    package var from: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, provenance: Provenance = .unknown) {
        self.from = from
        self.provenance = provenance
    }
}

/// The person consented to a use of personal data.
package struct ConsentGiven: Hashable, Sendable {
    /// What was consented to, a code as `publish-name`.
    package var purpose: String
    /// The day of the declaration.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(purpose: String, on: Day, provenance: Provenance = .unknown) {
        self.purpose = purpose
        self.on = on
        self.provenance = provenance
    }
}

/// The person took a consent back.
package struct ConsentWithdrawn: Hashable, Sendable {
    /// What was consented to, a code as `publish-name`.
    package var purpose: String
    /// The day of the declaration.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(purpose: String, on: Day, provenance: Provenance = .unknown) {
        self.purpose = purpose
        self.on = on
        self.provenance = provenance
    }
}
