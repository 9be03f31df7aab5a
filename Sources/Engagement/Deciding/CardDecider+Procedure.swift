// What a request for evidence, a void number and an extension must be.
extension Decider {
    /// Something is asked for, at the latest for the day on which it is due.
    static func check(_ event: EvidenceRequested) throws(Refusal) {
        guard !event.documents.isEmpty else {
            throw Refusal(.changesNothing, event.card.text)
        }
        for document in event.documents { try ClearText.check(document, "documents") }
        try check(from: event.on, until: event.due)
    }

    /// A number becomes void that the card bears, once.
    static func check(_ event: CardNumberVoided, _ cards: CardState) throws(Refusal) {
        try ClearText.check(event.number, "number")
        let card = cards.card(event.card)
        guard card?.numbers.contains(event.number) == true else {
            throw Refusal(.noSuchEvent, event.card.text, event.number)
        }
        guard card?.voidNumbers.contains(event.number) == false else {
            throw Refusal(.changesNothing, event.card.text, event.number)
        }
    }

    /// An extension ends later than the card does, and not within another running card.
    static func check(_ event: CardExtended, _ cards: CardState) throws(Refusal) {
        guard let card = cards.card(event.card), let validity = card.validity,
            let until = validity.until, until < event.until
        else { throw Refusal(.changesNothing, event.card.text) }
        let added = CardValidity(from: until.advanced(by: 1), until: event.until)
        for other in cards.standing where other.programme == card.programme {
            guard other.card != card.card, other.stage.isRunning,
                let held = other.validity, held.overlaps(added)
            else { continue }
            throw Refusal(.alreadyHoldsCard, other.card.text)
        }
    }
}
