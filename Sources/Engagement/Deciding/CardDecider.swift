extension Decider {
    /// What is recorded of cards.
    static func card(
        _ event: CardEvent, _ stream: StreamID, _ states: States, _ context: DecisionContext
    ) throws(Refusal) -> CardEvent {
        guard let id = PersonID(stream), let person = states.person(id) else {
            throw Refusal(.unknownSubject, stream.text)
        }
        if case .enteredInError(let event) = event {
            return .enteredInError(try undo(event, stream, person, states))
        }
        if event.asksForACard { try requireAlone(id, person) }
        try check(happened: event.happened, context)
        try checkStage(event, person.cards)
        switch event {
        case .applied(let event): try check(received: event.received, context)
        case .granted(let event):
            try checkGrounds(event)
            try checkRunning(event.programme, event.validity, person.cards)
        case .grantedByException(let event):
            try requireReason(event.provenance)
            try checkRunning(event.programme, event.validity, person.cards)
        case .refused(let event): try ClearText.check(event.ground, "ground")
        case .numberAssigned(let event):
            try check(event.number, on: event.card, nil, person.cards)
        case .replaced(let event):
            try check(event.number, on: event.card, nil, person.cards)
        case .takenOver(let event): try check(event, person.cards)
        case .evidenceRequested(let event): try check(event)
        case .evidenceCompleted(let event):
            guard person.cards.card(event.card)?.awaitsEvidence == true else {
                throw Refusal(.wrongStage, event.card.text)
            }
        case .numberVoided(let event): try check(event, person.cards)
        case .extended(let event): try check(event, person.cards)
        case .objectionReceived(let event): try check(received: event.received, context)
        case .applicationWithdrawn, .assessed, .issued, .handedOver, .lossReported, .returned,
            .givenUp, .withdrawn, .revoked, .hearingHeld, .enteredInError:
            break
        }
        return event
    }

    /// The event that is undone must be one of that card.
    private static func undo(
        _ event: CardEnteredInError, _ stream: StreamID, _ person: PersonState, _ states: States
    ) throws(Refusal) -> CardEnteredInError {
        var undone = event
        undone.target = try resolve(event.target, stream, states)
        let fact = try person.cards.facts.fact(undone.target, of: stream)
        guard fact.card == event.card else {
            throw Refusal(.noSuchEvent, stream.text, "\(undone.target)", event.card.text)
        }
        return undone
    }

    /// The card must stand where the step begins, and a decision must be of its own programme.
    private static func checkStage(_ event: CardEvent, _ cards: CardState) throws(Refusal) {
        guard let fact = event.fact else { return }
        let card = cards.card(fact.card)
        guard CardStage.after(fact.step, from: card?.stage) != nil else {
            throw Refusal(event.mustBeFirst ? .alreadyKnown : .wrongStage, fact.card.text)
        }
        if let applied = card?.programme, let named = fact.programme, applied != named {
            throw Refusal(.wrongStage, fact.card.text, named.text)
        }
    }

    /// A grant rests on an assessment that is met; without a clear result it needs a reason.
    private static func checkGrounds(_ event: CardGranted) throws(Refusal) {
        switch event.assessment?.outcome {
        case .met: break
        case .notMet: throw Refusal(.notMet, event.card.text)
        case .undecided, nil: try requireReason(event.provenance)
        }
    }

    /// A person holds one running card of a programme at a time; the card that is granted is
    /// none of them, because no stage that runs leads to a grant.
    private static func checkRunning(
        _ programme: ProgrammeID, _ validity: CardValidity, _ cards: CardState
    ) throws(Refusal) {
        try check(from: validity.from, until: validity.until)
        for other in cards.standing where other.programme == programme {
            guard other.stage.isRunning, let held = other.validity, held.overlaps(validity)
            else { continue }
            throw Refusal(.alreadyHoldsCard, other.card.text)
        }
    }

    /// A number is printed once on the cards that a person has of a programme.
    private static func check(
        _ number: String?, on card: CardID, _ named: ProgrammeID?, _ cards: CardState
    ) throws(Refusal) {
        guard let number else { return }
        try ClearText.check(number, "number")
        let programme = named ?? cards.card(card)?.programme
        for other in cards.standing where other.programme == programme {
            guard other.numbers.contains(number) else { continue }
            throw Refusal(.taken, number, other.card.text)
        }
    }

    private static func check(_ event: CardTakenOver, _ cards: CardState) throws(Refusal) {
        try ClearText.check(event.ground, "ground")
        try check(event.number, on: event.card, event.programme, cards)
        guard event.decision == .granted else { return }
        try checkRunning(event.programme, event.validity, cards)
    }
}

extension CardEvent {
    /// The day on which it was decided or done; nil where the event has no such day, and for an
    /// application, whose day of receipt is checked by itself.
    fileprivate var happened: Day? {
        switch self {
        case .granted(let event): event.decided
        case .grantedByException(let event): event.decided
        case .refused(let event): event.decided
        case .issued(let event): event.on
        case .lossReported(let event): event.on
        case .replaced(let event): event.on
        case .returned(let event): event.on
        case .withdrawn(let event): event.decided
        case .revoked(let event): event.decided
        case .takenOver(let event): event.decided
        case .applicationWithdrawn(let event): event.on
        case .evidenceRequested(let event): event.on
        case .evidenceCompleted(let event): event.on
        case .handedOver(let event): event.on
        case .givenUp(let event): event.on
        case .extended(let event): event.decided
        case .hearingHeld(let event): event.on
        case .applied, .assessed, .numberAssigned, .numberVoided, .objectionReceived,
            .enteredInError:
            nil
        }
    }

    /// Whether only the first event of a card can be of this kind.
    fileprivate var mustBeFirst: Bool {
        switch self {
        case .applied, .takenOver: true
        default: false
        }
    }

    /// Whether the event would give the person a card, or keep it from one.
    fileprivate var asksForACard: Bool {
        switch self {
        case .applied, .granted, .grantedByException, .refused, .takenOver: true
        default: false
        }
    }
}
