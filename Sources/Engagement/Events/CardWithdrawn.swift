/// The grant was withdrawn, because it was wrong from the start (Rücknahme).
package struct CardWithdrawn: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The first day without the card.
    package var from: Day
    /// The day of the decision.
    package var decided: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, from: Day, decided: Day, provenance: Provenance = .unknown) {
        self.card = card
        self.from = from
        self.decided = decided
        self.provenance = provenance
    }
}

/// The grant was revoked, because its grounds ended later (Widerruf).
package struct CardRevoked: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The first day without the card.
    package var from: Day
    /// The day of the decision.
    package var decided: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, from: Day, decided: Day, provenance: Provenance = .unknown) {
        self.card = card
        self.from = from
        self.decided = decided
        self.provenance = provenance
    }
}

/// A decision taken outside this ledger was taken over.
package struct CardTakenOver: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// Of which programme.
    package var programme: ProgrammeID
    /// First, renewal or replacement.
    package var kind: ApplicationKind
    /// What was decided.
    package var decision: Decision
    /// The code of the ground of a refusal.
    package var ground: String?
    /// The number as printed.
    package var number: String?
    /// The day of the decision.
    package var decided: Day
    /// The first day of validity.
    package var validFrom: Day?
    /// The last day of validity.
    package var validUntil: Day?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        card: CardID, programme: ProgrammeID, kind: ApplicationKind, decision: Decision,
        ground: String? = nil, number: String? = nil, decided: Day, validFrom: Day? = nil,
        validUntil: Day? = nil, provenance: Provenance = .unknown
    ) {
        self.card = card
        self.programme = programme
        self.kind = kind
        self.decision = decision
        self.ground = ground
        self.number = number
        self.decided = decided
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.provenance = provenance
    }
}

/// An event about a card was entered in error.
package struct CardEnteredInError: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The event, by its revision in the same stream.
    package var target: Revision
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, target: Revision, provenance: Provenance = .unknown) {
        self.card = card
        self.target = target
        self.provenance = provenance
    }
}
