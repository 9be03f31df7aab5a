import Engagement
import EventLog
import History
import Projections
import ReadModels

/// Why a draft was not decided: refused, or the ledger failed underneath.
enum DecisionFailure: Error {
    case refused(Refusal)
    case failed(LedgerError)
}

extension Session {
    /// Decides the asks of one command in order, evolving the states; a refusal undoes the
    /// states of what came before in the same command.
    mutating func decide(_ asks: [Ask]) throws(DecisionFailure) -> DecidedCommand {
        var decided = DecidedCommand()
        for ask in asks { try load(ask) }
        let kept = asks.count > 1 ? states.keep(asks.map(\.stream)) : nil
        let context = DecisionContext(today: today)
        for ask in asks {
            do throws(DecisionFailure) {
                let ask = try numbered(ask, &decided)
                if leavesUnconfirmed(ask, after: decided) { continue }
                decided.asks.append(try decide(ask, context))
            } catch {
                if let kept { states.restore(kept) }
                throw error
            }
        }
        return decided
    }

    /// Whether the ask confirms an entry that its own command recorded as implausible: the entry
    /// is kept, marked, and the confirmation has to wait until somebody accepts the entry.
    private func leavesUnconfirmed(_ ask: Ask, after decided: DecidedCommand) -> Bool {
        guard case .hours(.confirmed(let event)) = ask.event, event.target == .justRecorded,
            case .hours(.recorded(let entry))? = decided.asks.last?.event
        else { return false }
        return entry.marks.contains(where: \.weighs)
    }

    private var today: Day {
        let reading = settings.clock()
        return Instant(microseconds: reading.microseconds)
            .day(minutesAheadOfUTC: Int(reading.offsetMinutes))
    }

    private mutating func decide(
        _ ask: Ask, _ context: DecisionContext
    ) throws(DecisionFailure) -> Ask {
        let event: Event
        do throws(Refusal) {
            event = try Decider.decide(ask, in: states, context: context)
        } catch {
            throw .refused(error)
        }
        batch.expect(ask.stream, states.nextRevision(of: ask.stream))
        states.evolve(ask.stream, states.nextRevision(of: ask.stream), event)
        return Ask(ask.stream, event)
    }

    /// Folds the states that a decision on the ask looks at, as far as they are not held.
    private mutating func load(_ ask: Ask) throws(DecisionFailure) {
        try load(ask.stream)
        for stream in Decider.reads(ask) {
            try load(stream)
            batch.expect(stream, states.nextRevision(of: stream))
        }
        if case .person(.enteredInError) = ask.event { try loadMerged(into: ask.stream) }
    }

    /// Folds the persons that were merged into one whose registration may be undone.
    private mutating func loadMerged(into stream: StreamID) throws(DecisionFailure) {
        let rows: [(key: PersonID, row: MergersRow)]
        do throws(ReadModelError) {
            rows = try ledger.views.rows(Mergers.self)
        } catch {
            throw .failed(.readModels(error))
        }
        for (person, row) in rows where row.into?.stream == stream { try load(person.stream) }
    }

    /// Folds a stream's state from the log, unless it is held or a rehearsal has folded it.
    mutating func load(_ stream: StreamID) throws(DecisionFailure) {
        guard !states.holds(stream) else { return }
        if !ledger.folded.give(stream, to: &states, isRehearsal: settings.isRehearsal) {
            try fold(stream)
            if settings.isRehearsal { ledger.folded.keep(stream, of: states) }
        }
        guard let person = PersonID(stream), began[person] == nil else { return }
        began[person] = states.nextRevision(of: stream)
    }

    private mutating func fold(_ stream: StreamID) throws(DecisionFailure) {
        states.load(empty: stream)
        let events: [Recorded]
        do throws(HistoryError) {
            events = try ledger.history.stream(stream)
        } catch {
            throw .failed(.history(error))
        }
        for recorded in events { states.evolve(stream, recorded.revision, recorded.event) }
    }

    /// A card belongs to the person who got it; its number is given here and nowhere else, so that
    /// no command takes over another person's card or leaves a gap.
    private func requireOwn(
        _ card: CardID, of stream: StreamID, _ decided: DecidedCommand
    ) throws(DecisionFailure) {
        if decided.newCard?.card == card { return }
        let cards = PersonID(stream).flatMap(states.person)?.cards
        guard cards?.knows(card) != true else { return }
        throw .refused(Refusal(.unknownSubject, card.text))
    }

    /// Puts the next card's number where an ask says "the next card of the ledger"; all asks of
    /// a command that say so mean the same new card.
    private mutating func numbered(
        _ ask: Ask, _ decided: inout DecidedCommand
    ) throws(DecisionFailure) -> Ask {
        guard case .card(var event) = ask.event else { return ask }
        guard event.card == CardID(0) else {
            try requireOwn(event.card, of: ask.stream, decided)
            return ask
        }
        if let opened = decided.newCard {
            event.card = opened.card
        } else {
            do throws(LedgerError) {
                event.card = CardID(try lastCardNumber() + 1)
            } catch {
                throw .failed(error)
            }
            decided.newCard = (decided.asks.count, event.card)
        }
        return Ask(ask.stream, .card(event))
    }
}

/// A command after its decision.
struct DecidedCommand {
    /// What is recorded, in order.
    var asks: [Ask] = []
    /// The card that the command opens, and which of the asks is its first event.
    var newCard: (index: Int, card: CardID)?
}
