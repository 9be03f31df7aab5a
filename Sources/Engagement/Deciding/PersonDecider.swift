extension Decider {
    /// What is recorded of a person.
    static func person(
        _ event: PersonEvent, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> PersonEvent {
        guard case .registered(let event) = event else {
            guard let id = PersonID(stream), let person = states.person(id) else {
                throw Refusal(.unknownSubject, stream.text)
            }
            return try change(event, of: id, person, states)
        }
        return .registered(event)
    }

    private static func change(
        _ event: PersonEvent, of id: PersonID, _ person: PersonState, _ states: States
    ) throws(Refusal) -> PersonEvent {
        switch event {
        case .detailsCorrected(let event):
            return .detailsCorrected(try correct(event, id, person, states))
        case .separated(let event): return .separated(try separate(event, id, person, states))
        case .enteredInError(var event):
            event.target = try resolve(event.target, id.stream, states)
            event.alias = nil
            switch try person.facts.fact(event.target, of: id.stream) {
            case .registered: try requireUnused(id, person, states)
            case .alias(let fingerprint): event.alias = fingerprint
            case .changed, .corrected, .died, .blocked, .unblocked, .consent, .merged, .separated:
                break
            }
            return .enteredInError(event)
        case .registered, .residenceChanged, .nameChanged, .reachChanged, .died,
            .addressBlocked, .addressUnblocked, .consentGiven, .consentWithdrawn,
            .aliasRecorded, .merged:
            try requireAlone(id, person)
        }
        switch event {
        case .residenceChanged(let event): try check(event.home, of: id)
        case .nameChanged(let event):
            try requireChange(event.givenNames != nil || event.familyName != nil, id.stream)
        case .reachChanged(let event):
            try requireChange(event.email != nil || event.phone != nil, id.stream)
        case .died(let event):
            try ClearText.check(event.day.written, "written")
            guard person.diedAtLatest == nil else { throw Refusal(.hasEnded, id.text) }
        case .addressBlocked(let event): try check(event, id, person)
        case .addressUnblocked(let event): try check(event, id, person)
        case .consentGiven(let event):
            try ClearText.check(event.purpose, "purpose")
            guard person.facts.consent(to: event.purpose) == nil else {
                throw Refusal(.changesNothing, id.text, event.purpose)
            }
        case .consentWithdrawn(let event): try check(event, id, person)
        case .aliasRecorded(let event): try check(event, id, person)
        case .merged(let event): try merge(id, into: event.into, states)
        case .registered, .detailsCorrected, .separated, .enteredInError: break
        }
        return event
    }

    /// Refuses to undo the registration of a person about whom anything else still stands, or
    /// into whom others were merged.
    ///
    /// Those others stand in their own streams: whoever decides must hold them.
    private static func requireUnused(
        _ id: PersonID, _ person: PersonState, _ states: States
    ) throws(Refusal) {
        let mergers = states.mergers(into: id)
        if let first = mergers.first {
            throw Refusal(
                .stillInUse, id.text, "\(first.stream.text)/\(first.revision)",
                "\(mergers.count)")
        }
        guard let first = person.standingBeside.first else { return }
        throw Refusal(
            .stillInUse, id.text, "\(id.text)/\(first)", "\(person.standingBeside.count)")
    }

    /// Refuses what is new about a person who was merged into another one.
    static func requireAlone(_ id: PersonID, _ person: PersonState) throws(Refusal) {
        guard let into = person.mergedInto else { return }
        throw Refusal(.hasEnded, id.text, into.text)
    }

    /// Refuses an event in which no field is set.
    static func requireChange(_ changes: Bool, _ stream: StreamID) throws(Refusal) {
        guard changes else { throw Refusal(.changesNothing, stream.text) }
    }

    private static func check(_ home: Home, of id: PersonID) throws(Refusal) {
        try requireChange(home != Home(), id.stream)
    }

    /// A spelling is found by its fingerprint, and stands once for a person.
    private static func check(
        _ event: AliasRecorded, _ id: PersonID, _ person: PersonState
    ) throws(Refusal) {
        guard event.spelling.fingerprint.count == 16 else {
            throw Refusal(.textNotAllowed, "spelling")
        }
        for line in person.facts.standing {
            guard case .alias(event.spelling.fingerprint) = line.fact else { continue }
            throw Refusal(.changesNothing, id.text, "\(id.text)/\(line.revision)")
        }
    }

    private static func correct(
        _ event: DetailsCorrected, _ id: PersonID, _ person: PersonState, _ states: States
    ) throws(Refusal) -> DetailsCorrected {
        var corrected = event
        corrected.target = try resolve(event.target, id.stream, states)
        switch try person.facts.fact(corrected.target, of: id.stream) {
        case .registered, .changed: break
        case .corrected, .died, .blocked, .unblocked, .consent, .alias, .merged, .separated:
            throw Refusal(.noSuchEvent, id.text, "\(corrected.target)")
        }
        if let home = event.home { try check(home, of: id) }
        let texts = [event.givenNames, event.familyName, event.born, event.email, event.phone]
        try requireChange(event.home != nil || texts.contains { $0 != nil }, id.stream)
        return corrected
    }

    private static func merge(
        _ id: PersonID, into other: PersonID, _ states: States
    ) throws(Refusal) {
        guard id != other, states.person(other)?.mergedInto == nil else {
            throw Refusal(.mergesIntoItself, id.text, other.text)
        }
    }

    private static func separate(
        _ event: PersonSeparated, _ id: PersonID, _ person: PersonState, _ states: States
    ) throws(Refusal) -> PersonSeparated {
        var separated = event
        separated.target = try resolve(event.target, id.stream, states)
        guard case .merged = try person.facts.fact(separated.target, of: id.stream) else {
            throw Refusal(.noSuchEvent, id.text, "\(separated.target)")
        }
        guard person.standingMerger?.revision == separated.target else {
            throw Refusal(.alreadyReversed, id.text, "\(separated.target)")
        }
        return separated
    }
}
