extension Decider {
    /// What is recorded of an organisation.
    static func organisation(
        _ event: OrganisationEvent, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> OrganisationEvent {
        guard case .registered(let event) = event else {
            guard let organisation = OrganisationID(stream).flatMap(states.organisation) else {
                throw Refusal(.unknownSubject, stream.text)
            }
            return try change(event, stream, organisation, states)
        }
        try ClearText.check(event.name, "name")
        try ClearText.check(event.category, "category")
        try ClearText.check(event.legalForm, "legal_form")
        try ClearText.check(event.founded?.written, "founded")
        return .registered(event)
    }

    private static func change(
        _ event: OrganisationEvent, _ stream: StreamID, _ organisation: OrganisationState,
        _ states: States
    ) throws(Refusal) -> OrganisationEvent {
        switch event {
        case .registered: break
        case .changed(let event): try check(event, stream)
        case .renamed(let event): try ClearText.check(event.name, "name")
        case .succeeded(let event):
            guard event.by.stream != stream else {
                throw Refusal(.mergesIntoItself, stream.text, event.by.text)
            }
        case .dissolved:
            guard organisation.dissolvedFrom == nil else {
                throw Refusal(.hasEnded, stream.text)
            }
        case .deliveryReceived(let event): try check(event, stream, organisation)
        case .deliveryUndone(let event):
            return .deliveryUndone(try undo(event, stream, organisation, states))
        case .corrected(let event):
            return .corrected(try correct(event, stream, organisation, states))
        case .enteredInError(var event):
            event.target = try resolve(event.target, stream, states)
            _ = try organisation.facts.fact(event.target, of: stream)
            return .enteredInError(event)
        }
        return event
    }

    private static func check(_ event: OrganisationChanged, _ stream: StreamID) throws(Refusal) {
        try requireChange(
            event.category != nil || event.seat != nil || event.nonprofit != nil
                || event.legalForm != nil, stream)
        try ClearText.check(event.category, "category")
        try ClearText.check(event.legalForm, "legal_form")
    }

    private static func check(
        _ event: DeliveryReceived, _ stream: StreamID, _ organisation: OrganisationState
    ) throws(Refusal) {
        try ClearText.check(event.list, "list")
        if !event.source.isEmpty { try ClearText.check(event.source, "source") }
        try ClearText.check(sha256: event.sha256)
        for sum in [event.stated, event.counted] {
            guard let sum, sum < .zero else { continue }
            throw Refusal(.minutesOutOfRange, "\(sum.count)")
        }
        guard let replaced = event.replaces else { return }
        try checkStands(replaced, stream, organisation)
    }

    /// A delivery is undone as a whole, with a reason, and not twice.
    private static func undo(
        _ event: DeliveryUndone, _ stream: StreamID, _ organisation: OrganisationState,
        _ states: States
    ) throws(Refusal) -> DeliveryUndone {
        var undone = event
        undone.delivery = try resolve(event.delivery, stream, states)
        try checkStands(undone.delivery, stream, organisation)
        try requireReason(event.provenance)
        return undone
    }

    /// Refuses what is no delivery, one that was undone, and one that another stands in place of.
    private static func checkStands(
        _ delivery: Revision, _ stream: StreamID, _ organisation: OrganisationState
    ) throws(Refusal) {
        guard case .delivery = try organisation.facts.fact(delivery, of: stream) else {
            throw Refusal(.noSuchEvent, stream.text, "\(delivery)")
        }
        guard let later = organisation.replacement(of: delivery) else { return }
        throw Refusal(.stillInUse, stream.text, "\(stream.text)/\(later)", "1")
    }

    private static func correct(
        _ event: OrganisationCorrected, _ stream: StreamID, _ organisation: OrganisationState,
        _ states: States
    ) throws(Refusal) -> OrganisationCorrected {
        var corrected = event
        corrected.target = try resolve(event.target, stream, states)
        switch try organisation.facts.fact(corrected.target, of: stream) {
        case .registered, .changed: break
        case .succeeded, .dissolved, .delivery, .corrected:
            throw Refusal(.noSuchEvent, stream.text, "\(corrected.target)")
        }
        try requireChange(
            event.name != nil || event.category != nil || event.seat != nil
                || event.founded != nil || event.nonprofit != nil || event.legalForm != nil,
            stream)
        try ClearText.check(event.name, "name")
        try ClearText.check(event.category, "category")
        try ClearText.check(event.legalForm, "legal_form")
        try ClearText.check(event.founded?.written, "founded")
        return corrected
    }
}
