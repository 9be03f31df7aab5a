/// What happened to cards.
package enum CardEvent: Hashable, Sendable {
    /// A card was applied for.
    case applied(CardApplied)
    /// Something that the application lacks was asked for.
    case evidenceRequested(EvidenceRequested)
    /// Everything that was asked for is there.
    case evidenceCompleted(EvidenceCompleted)
    /// The application was withdrawn.
    case applicationWithdrawn(ApplicationWithdrawn)
    /// The conditions were examined, and the result was put on file.
    case assessed(CardAssessed)
    /// The card was granted (erteilt).
    case granted(CardGranted)
    /// The card was granted although the conditions are not met.
    case grantedByException(CardGrantedByException)
    /// The card was refused (abgelehnt).
    case refused(CardRefused)
    /// The card bears a printed number.
    case numberAssigned(CardNumberAssigned)
    /// A printed number became void, as by a misprint; it is never used again.
    case numberVoided(CardNumberVoided)
    /// The card was handed out.
    case issued(CardIssued)
    /// The person has the card in hand.
    case handedOver(CardHandedOver)
    /// The card was reported lost.
    case lossReported(CardLossReported)
    /// A lost or damaged card was replaced.
    case replaced(CardReplaced)
    /// The card was given back.
    case returned(CardReturned)
    /// The holder gave the card up (Verzicht).
    case givenUp(CardGivenUp)
    /// The card is valid longer than it was granted, as by a general extension.
    case extended(CardExtended)
    /// The grant was withdrawn, because it was wrong from the start (Rücknahme).
    case withdrawn(CardWithdrawn)
    /// The grant was revoked, because its grounds ended later (Widerruf).
    case revoked(CardRevoked)
    /// The person was heard before a decision (Anhörung).
    case hearingHeld(HearingHeld)
    /// The person objects to a decision (Widerspruch).
    case objectionReceived(ObjectionReceived)
    /// A decision taken outside this ledger was taken over.
    case takenOver(CardTakenOver)
    /// An event about a card was entered in error.
    case enteredInError(CardEnteredInError)
}

/// A card was applied for.
package struct CardApplied: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// Of which programme.
    package var programme: ProgrammeID
    /// First, renewal or replacement.
    package var kind: ApplicationKind
    /// Who applied.
    package var by: Applicant
    /// The day the application was received (Eingang).
    package var received: Day
    /// Whether an identity document was shown.
    package var identityShown: Bool?
    /// Whether the person declared to continue.
    package var continues: Bool?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        card: CardID, programme: ProgrammeID, kind: ApplicationKind, by: Applicant, received: Day,
        identityShown: Bool? = nil, continues: Bool? = nil, provenance: Provenance = .unknown
    ) {
        self.card = card
        self.programme = programme
        self.kind = kind
        self.by = by
        self.received = received
        self.identityShown = identityShown
        self.continues = continues
        self.provenance = provenance
    }
}

/// The application was withdrawn.
package struct ApplicationWithdrawn: Hashable, Sendable {
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

/// The conditions were examined, and the result was put on file.
package struct CardAssessed: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// What the examination found.
    package var assessment: AssessmentRecord
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, assessment: AssessmentRecord, provenance: Provenance = .unknown) {
        self.card = card
        self.assessment = assessment
        self.provenance = provenance
    }
}

/// The card was granted (erteilt).
package struct CardGranted: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// Of which programme.
    package var programme: ProgrammeID
    /// What the decision rests on.
    package var assessment: AssessmentRecord?
    /// The day of the decision.
    package var decided: Day
    /// The first day of validity.
    package var validFrom: Day
    /// The last day of validity; absent is unlimited.
    package var validUntil: Day?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        card: CardID, programme: ProgrammeID, assessment: AssessmentRecord? = nil, decided: Day,
        validFrom: Day, validUntil: Day? = nil, provenance: Provenance = .unknown
    ) {
        self.card = card
        self.programme = programme
        self.assessment = assessment
        self.decided = decided
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.provenance = provenance
    }
}

/// The card was granted although the conditions are not met.
package struct CardGrantedByException: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// Of which programme.
    package var programme: ProgrammeID
    /// What the examination found.
    package var assessment: AssessmentRecord?
    /// The day of the decision.
    package var decided: Day
    /// The first day of validity.
    package var validFrom: Day
    /// The last day of validity; absent is unlimited.
    package var validUntil: Day?
    /// Who approved the exception.
    package var approvedBy: ContactID
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        card: CardID, programme: ProgrammeID, assessment: AssessmentRecord? = nil, decided: Day,
        validFrom: Day, validUntil: Day? = nil, approvedBy: ContactID,
        provenance: Provenance = .unknown
    ) {
        self.card = card
        self.programme = programme
        self.assessment = assessment
        self.decided = decided
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.approvedBy = approvedBy
        self.provenance = provenance
    }
}

/// The card was refused (abgelehnt).
package struct CardRefused: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// Of which programme.
    package var programme: ProgrammeID
    /// What the decision rests on.
    package var assessment: AssessmentRecord?
    /// The day of the decision.
    package var decided: Day
    /// The code of the criterion that was not met.
    package var ground: String
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(
        card: CardID, programme: ProgrammeID, assessment: AssessmentRecord? = nil, decided: Day,
        ground: String, provenance: Provenance = .unknown
    ) {
        self.card = card
        self.programme = programme
        self.assessment = assessment
        self.decided = decided
        self.ground = ground
        self.provenance = provenance
    }
}

/// The card bears a printed number.
package struct CardNumberAssigned: Hashable, Sendable {
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

/// The card was handed out.
package struct CardIssued: Hashable, Sendable {
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

/// The card was reported lost.
package struct CardLossReported: Hashable, Sendable {
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

/// A lost or damaged card was replaced.
package struct CardReplaced: Hashable, Sendable {
    /// The card.
    package var card: CardID
    /// The day.
    package var on: Day
    /// The new number as printed.
    package var number: String?
    /// Where the event comes from.
    package var provenance: Provenance

    /// The event with all its fields.
    package init(card: CardID, on: Day, number: String? = nil, provenance: Provenance = .unknown) {
        self.card = card
        self.on = on
        self.number = number
        self.provenance = provenance
    }
}

/// The card was given back.
package struct CardReturned: Hashable, Sendable {
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
