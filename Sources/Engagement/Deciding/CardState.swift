/// Where a card stands in its life.
package enum CardStage: Sendable {
    /// Asked for, not decided.
    case applied
    /// No longer asked for.
    case applicationWithdrawn
    /// Decided against.
    case refused
    /// Decided for, or replaced, and not handed out.
    case granted
    /// Handed out.
    case issued
    /// Reported lost.
    case lost
    /// Given back.
    case returned
    /// Given up by its holder (Verzicht).
    case givenUp
    /// Ended because the grant was wrong from the start (Rücknahme).
    case withdrawn
    /// Ended because its grounds ended later (Widerruf).
    case revoked

    /// Whether the card is granted and has not ended.
    package var isRunning: Bool { self == .granted || self == .issued || self == .lost }

    /// Whether the card runs, or its holder parted with it.
    private var wasHeld: Bool { isRunning || self == .returned || self == .givenUp }

    /// Whether a decision was taken that can be objected to.
    private var isDecided: Bool { self != .applied && self != .applicationWithdrawn }

    /// The stage after a step; nil when no card at this stage, or no card yet, can take it.
    static func after(_ step: CardStep, from stage: CardStage?) -> CardStage? {
        switch (step, stage) {
        case (.applied, nil): .applied
        case (.applicationWithdrawn, .applied): .applicationWithdrawn
        case (.granted, nil), (.granted, .applied): .granted
        case (.refused, nil), (.refused, .applied): .refused
        case (.takenOver(let decision, _), nil): decision == .granted ? .granted : .refused
        case (.assessed, let stage?) where stage != .applicationWithdrawn: stage
        case (.evidenceRequested, .applied), (.evidenceCompleted, .applied): .applied
        case (.numberVoided, let stage?) where stage.isRunning: stage
        case (.extended, let stage?) where stage.isRunning: stage
        case (.handedOver, .granted), (.handedOver, .issued): .issued
        case (.givenUp, let stage?) where stage.isRunning: .givenUp
        case (.heard, let stage?) where stage != .applicationWithdrawn: stage
        case (.objected, let stage?) where stage.isDecided: stage
        case (.numbered, .granted), (.replaced, .granted), (.replaced, .issued),
            (.replaced, .lost):
            .granted
        case (.numbered, .issued), (.issued, .granted): .issued
        case (.lost, .granted), (.lost, .issued): .lost
        case (.returned, let stage?) where stage.isRunning: .returned
        case (.withdrawn, let stage?) where stage.wasHeld: .withdrawn
        case (.revoked, let stage?) where stage.wasHeld: .revoked
        default: nil
        }
    }
}

/// From when to when a card is valid.
package struct CardValidity: Hashable, Sendable {
    /// The first day.
    package var from: Day
    /// The last day; nil is unlimited.
    package var until: Day?

    /// Whether two validities share a day.
    func overlaps(_ other: CardValidity) -> Bool {
        (until.map { $0 >= other.from } ?? true) && (other.until.map { $0 >= from } ?? true)
    }
}

/// What an event says of a card, as far as later decisions look at it.
enum CardStep: Sendable {
    case applied
    case evidenceRequested
    case evidenceCompleted
    case applicationWithdrawn
    case assessed
    case granted(CardValidity)
    case refused
    case numbered
    case numberVoided(String)
    case issued
    case handedOver
    case lost
    case replaced
    case returned
    case givenUp
    case extended(Day)
    case withdrawn
    case revoked
    case heard
    case objected
    case takenOver(Decision, CardValidity)
}

/// One event of a card.
struct CardFact: Sendable {
    /// The card.
    let card: CardID
    /// What happened to it.
    let step: CardStep
    /// Of which programme, when the event names it.
    var programme: ProgrammeID?
    /// The printed number, when the event gives one.
    var number: String?
}

/// One card of a person as it stands now.
package struct StandingCard: Sendable {
    /// The card.
    package let card: CardID
    /// Of which programme; nil when no standing event names it.
    package internal(set) var programme: ProgrammeID?
    /// Where it stands.
    package internal(set) var stage: CardStage
    /// From when to when it is valid; nil when it was never granted.
    package internal(set) var validity: CardValidity?
    /// The numbers that were printed on it, the last one in force.
    package internal(set) var numbers: [String]
    /// Those of its numbers that are void.
    package internal(set) var voidNumbers: [String] = []
    /// Whether evidence was asked for that is not there.
    package internal(set) var awaitsEvidence = false
}

/// The cards of one person.
package struct CardState: Sendable {
    /// A person without cards.
    static let initial = CardState()

    private(set) var facts = FactLog<CardFact>()
    /// The cards with at least one standing event, in the order of their first one.
    package private(set) var standing: [StandingCard] = []

    /// How many events are kept.
    var weight: Int { facts.lines.count }

    /// The card as it stands; nil when no event of it stands.
    package func card(_ id: CardID) -> StandingCard? { standing.first { $0.card == id } }

    /// Whether the person ever had an event of that card, also one entered in error.
    package func knows(_ id: CardID) -> Bool { facts.lines.contains { $0.fact.card == id } }

    /// The events of cards that stand.
    var live: [Revision] {
        facts.standing.compactMap { line in
            card(line.fact.card) == nil ? nil : line.revision
        }
    }

    /// Takes up what happened to the cards of the person.
    mutating func evolve(_ revision: Revision, _ event: CardEvent) {
        if case .enteredInError(let event) = event {
            facts.undo(event.target)
        } else if let fact = event.fact {
            facts.append(revision, fact)
        }
        recount()
    }

    /// Reads the standing events anew: a step that lost its ground has no effect.
    private mutating func recount() {
        standing = []
        for line in facts.standing { apply(line.fact) }
    }

    private mutating func apply(_ fact: CardFact) {
        let index = standing.firstIndex { $0.card == fact.card }
        let stage = index.map { standing[$0].stage }
        guard let after = CardStage.after(fact.step, from: stage) else { return }
        var card =
            index.map { standing[$0] }
            ?? StandingCard(card: fact.card, stage: after, numbers: [])
        card.stage = after
        card.programme = fact.programme ?? card.programme
        card.numbers += fact.number.map { [$0] } ?? []
        switch fact.step {
        case .granted(let validity), .takenOver(.granted, let validity): card.validity = validity
        case .extended(let until): card.validity?.until = until
        case .numberVoided(let number): card.voidNumbers.append(number)
        case .evidenceRequested: card.awaitsEvidence = true
        case .evidenceCompleted: card.awaitsEvidence = false
        default: break
        }
        if let index { standing[index] = card } else { standing.append(card) }
    }
}

extension CardEvent {
    /// What the event says of its card; nil for one that undoes another.
    var fact: CardFact? {
        switch self {
        case .applied(let event):
            CardFact(card: event.card, step: .applied, programme: event.programme)
        case .evidenceRequested(let event): CardFact(card: event.card, step: .evidenceRequested)
        case .evidenceCompleted(let event): CardFact(card: event.card, step: .evidenceCompleted)
        case .numberVoided(let event):
            CardFact(card: event.card, step: .numberVoided(event.number))
        case .handedOver(let event): CardFact(card: event.card, step: .handedOver)
        case .givenUp(let event): CardFact(card: event.card, step: .givenUp)
        case .extended(let event): CardFact(card: event.card, step: .extended(event.until))
        case .hearingHeld(let event): CardFact(card: event.card, step: .heard)
        case .objectionReceived(let event): CardFact(card: event.card, step: .objected)
        case .applicationWithdrawn(let event):
            CardFact(card: event.card, step: .applicationWithdrawn)
        case .assessed(let event): CardFact(card: event.card, step: .assessed)
        case .granted(let event):
            CardFact(
                card: event.card, step: .granted(event.validity), programme: event.programme)
        case .grantedByException(let event):
            CardFact(
                card: event.card, step: .granted(event.validity), programme: event.programme)
        case .refused(let event):
            CardFact(card: event.card, step: .refused, programme: event.programme)
        case .numberAssigned(let event):
            CardFact(card: event.card, step: .numbered, number: event.number)
        case .issued(let event): CardFact(card: event.card, step: .issued)
        case .lossReported(let event): CardFact(card: event.card, step: .lost)
        case .replaced(let event):
            CardFact(card: event.card, step: .replaced, number: event.number)
        case .returned(let event): CardFact(card: event.card, step: .returned)
        case .withdrawn(let event): CardFact(card: event.card, step: .withdrawn)
        case .revoked(let event): CardFact(card: event.card, step: .revoked)
        case .takenOver(let event):
            CardFact(
                card: event.card, step: .takenOver(event.decision, event.validity),
                programme: event.programme, number: event.number)
        case .enteredInError: nil
        }
    }
}

extension CardGranted {
    /// From when to when the card is valid.
    var validity: CardValidity { CardValidity(from: validFrom, until: validUntil) }
}

extension CardGrantedByException {
    /// From when to when the card is valid.
    var validity: CardValidity { CardValidity(from: validFrom, until: validUntil) }
}

extension CardTakenOver {
    /// From when to when the card is valid; from the decision on when the paper does not say.
    var validity: CardValidity { CardValidity(from: validFrom ?? decided, until: validUntil) }
}
