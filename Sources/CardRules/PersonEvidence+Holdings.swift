import Engagement

extension PersonEvidence {
    /// The honours on record, with those that somebody told beside the records.
    func honours() -> [HonourHeld] {
        standing.compactMap { line in
            guard case .engagement(.honourRecorded(let event)) = line.event else { return nil }
            return HonourHeld(code: event.code, given: event.day, position: line.position)
        } + circumstances.honours
    }

    /// The cards on record, each up to the last day that was said of it, with those that somebody
    /// told beside the records; nil when neither is known.
    ///
    /// A card of a programme without a code is one of no programme that a rule can name.
    func cards() -> [HeldCard]? {
        guard let programmes = circumstances.programmes else { return circumstances.cards }
        var found: [CardKey: HeldCard] = [:]
        for line in standing {
            guard case .card(let event) = line.event else { continue }
            if let granted = event.granted {
                found[CardKey(line.name.stream, granted.card)] = HeldCard(
                    programme: programmes[granted.programme] ?? "", from: granted.from,
                    until: granted.until, position: line.position)
            } else if let changed = event.lastDay {
                found[CardKey(line.name.stream, changed.card)]?.until = changed.until
            }
        }
        return found.values.sorted { $0.position < $1.position } + (circumstances.cards ?? [])
    }
}

/// A card by the stream that tells of it and its number there.
private struct CardKey: Hashable {
    let stream: StreamID
    let card: CardID

    init(_ stream: StreamID, _ card: CardID) { (self.stream, self.card) = (stream, card) }
}

extension CardEvent {
    /// What was granted, by the office or before the ledger; nil for every other event.
    fileprivate var granted: (card: CardID, programme: ProgrammeID, from: Day, until: Day?)? {
        switch self {
        case .granted(let said): (said.card, said.programme, said.validFrom, said.validUntil)
        case .grantedByException(let said):
            (said.card, said.programme, said.validFrom, said.validUntil)
        case .takenOver(let said) where said.decision == .granted:
            (said.card, said.programme, said.validFrom ?? said.decided, said.validUntil)
        default: nil
        }
    }

    /// The last day of a card after it was prolonged or ended early; nil for every other event.
    fileprivate var lastDay: (card: CardID, until: Day)? {
        switch self {
        case .extended(let said): (said.card, said.until)
        case .returned(let said): (said.card, said.on.advanced(by: -1))
        case .givenUp(let said): (said.card, said.on.advanced(by: -1))
        case .withdrawn(let said): (said.card, said.from.advanced(by: -1))
        case .revoked(let said): (said.card, said.from.advanced(by: -1))
        default: nil
        }
    }
}
