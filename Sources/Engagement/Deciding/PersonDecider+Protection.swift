// What protects a person: a blocked address, and consents that can be taken back.
extension Decider {
    /// A block is noted again only when that says something new, as when it is prolonged.
    static func check(
        _ event: AddressBlockNoted, _ id: PersonID, _ person: PersonState
    ) throws(Refusal) {
        try check(from: event.from, until: event.until)
        guard let block = person.facts.block else { return }
        if block.until == nil || block == (event.from, event.until) {
            throw Refusal(.changesNothing, id.text)
        }
    }

    /// A block that lasts is lifted, from its first day on at the earliest.
    static func check(
        _ event: AddressBlockLifted, _ id: PersonID, _ person: PersonState
    ) throws(Refusal) {
        guard let block = person.facts.block, block.until.map({ event.from <= $0 }) ?? true else {
            throw Refusal(.changesNothing, id.text)
        }
        try check(from: block.from, until: event.from)
    }

    /// A consent that was given is taken back, not before it was given.
    static func check(
        _ event: ConsentWithdrawn, _ id: PersonID, _ person: PersonState
    ) throws(Refusal) {
        try ClearText.check(event.purpose, "purpose")
        guard let given = person.facts.consent(to: event.purpose) else {
            throw Refusal(.changesNothing, id.text, event.purpose)
        }
        try check(from: given, until: event.on)
    }
}

extension FactLog<PersonFact> {
    /// The block of the address that was noted last and not lifted.
    fileprivate var block: (from: Day, until: Day?)? {
        var block: (from: Day, until: Day?)?
        for line in standing {
            switch line.fact {
            case .blocked(let from, let until): block = (from, until)
            case .unblocked: block = nil
            default: break
            }
        }
        return block
    }

    /// The day on which a consent was given that was not taken back.
    func consent(to purpose: String) -> Day? {
        var given: Day?
        for line in standing {
            guard case .consent(purpose, let day, let isGiven) = line.fact else { continue }
            given = isGiven ? day : nil
        }
        return given
    }
}
