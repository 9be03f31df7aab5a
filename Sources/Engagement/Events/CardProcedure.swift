/// Something that the application lacks was asked for.
package struct EvidenceRequested: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The day.
    package var on: Day
    /// The day by which it should be there.
    package var due: Day?
    /// What is asked for, as codes.
    package var documents: [String]
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        card: CardID, on: Day, due: Day? = nil, documents: [String] = [],
        provenance: Provenance = .unknown
    ) {
        self.card = card
        self.on = on
        self.due = due
        self.documents = documents
        self.provenance = provenance
    }
}

/// Everything that was asked for is there.
package struct EvidenceCompleted: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The day.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, on: Day, provenance: Provenance = .unknown) {
        self.card = card
        self.on = on
        self.provenance = provenance
    }
}

/// A printed number became void, as by a misprint; it is never used again.
package struct CardNumberVoided: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The number as printed, `001`.
    package var number: String
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, number: String, provenance: Provenance = .unknown) {
        self.card = card
        self.number = number
        self.provenance = provenance
    }
}

/// The person has the card in hand.
package struct CardHandedOver: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The day.
    package var on: Day
    /// Whether an identity document was shown.
    package var identityShown: Bool?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        card: CardID, on: Day, identityShown: Bool? = nil, provenance: Provenance = .unknown
    ) {
        self.card = card
        self.on = on
        self.identityShown = identityShown
        self.provenance = provenance
    }
}

/// The holder gave the card up (Verzicht).
package struct CardGivenUp: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The day.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, on: Day, provenance: Provenance = .unknown) {
        self.card = card
        self.on = on
        self.provenance = provenance
    }
}

/// The card is valid longer than it was granted, as by a general extension.
package struct CardExtended: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The last day of validity from then on.
    package var until: Day
    /// The day of the decision.
    package var decided: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, until: Day, decided: Day, provenance: Provenance = .unknown) {
        self.card = card
        self.until = until
        self.decided = decided
        self.provenance = provenance
    }
}

/// The person was heard before a decision (Anhörung).
package struct HearingHeld: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The day.
    package var on: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, on: Day, provenance: Provenance = .unknown) {
        self.card = card
        self.on = on
        self.provenance = provenance
    }
}

/// The person objects to a decision (Widerspruch).
package struct ObjectionReceived: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The day the objection was received (Eingang).
    package var received: Day
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, received: Day, provenance: Provenance = .unknown) {
        self.card = card
        self.received = received
        self.provenance = provenance
    }
}
