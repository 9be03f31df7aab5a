extension Decider {
    /// What is recorded of the ledger itself.
    static func ledger(
        _ event: LedgerEvent, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> LedgerEvent {
        switch event {
        case .opened(let event):
            try ClearText.check(event.origin, "origin")
            try ClearText.check(event.hashAlgorithm, "hash_algorithm")
            try ClearText.check(event.timeZone, "time_zone")
            try ClearText.check(event.language, "language")
        case .programStarted(let event):
            try ClearText.check(event.version, "version")
            try ClearText.check(event.build, "build")
        case .clockStepped: break
        case .referenceValueSet(let event):
            try ClearText.check(event.code, "code")
            try ClearText.check(event.source, "source")
            try check(event.amount)
            try check(from: event.from, until: event.until)
        case .referenceValueEnteredInError(var event):
            event.target = try resolve(event.target, stream, states)
            try requireFact(.referenceValue, event.target, states)
            return .referenceValueEnteredInError(event)
        }
        return event
    }

    /// What is recorded of published figures.
    static func figure(
        _ event: FigureEvent, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> FigureEvent {
        switch event {
        case .published(let event):
            try ClearText.check(event.subject, "subject")
            try ClearText.check(event.unit, "unit")
            try ClearText.check(event.fact, "fact")
            try ClearText.check(event.source, "source")
            try ClearText.check(event.span.written, "written")
        case .enteredInError(var event):
            event.target = try resolve(event.target, stream, states)
            try requireFact(.figure, event.target, states)
            return .enteredInError(event)
        }
        return event
    }

    private static func requireFact(
        _ family: LedgerFact, _ revision: Revision, _ states: States
    ) throws(Refusal) {
        guard let ledger = states.ledger,
            try ledger.facts.fact(revision, of: .ledger) == family
        else { throw Refusal(.noSuchEvent, StreamID.ledger.text, "\(revision)") }
    }
}
