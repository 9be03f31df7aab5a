/// What happened to those who type.
package enum ActorEvent: Hashable, Sendable {
    /// Somebody may type into the ledger from here on.
    case registered(ActorRegistered)
    /// An actor may type no longer.
    case ended(ActorEnded)
}

/// Somebody may type into the ledger from here on.
package struct ActorRegistered: Hashable, Sendable {
    /// How the actor is named on the command line, as `engagement-1`.
    package var code: String
    /// The actor's name.
    package var name: Sealed?
    /// The account of the operating system.
    package var account: Sealed?
    /// Fingerprints the actor is found by.
    package var sourceKeys: [SourceKey]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        code: String, name: Sealed? = nil, account: Sealed? = nil, sourceKeys: [SourceKey] = [],
        provenance: Provenance = .unknown
    ) {
        self.code = code
        self.name = name
        self.account = account
        self.sourceKeys = sourceKeys
        self.provenance = provenance
    }
}

/// An actor may type no longer.
package struct ActorEnded: Hashable, Sendable {
    /// The first day without.
    package var from: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(from: Day, provenance: Provenance = .unknown) {
        self.from = from
        self.provenance = provenance
    }
}
