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
        case .activityListPublished(let event): try check(event, states)
        case .findingAnswered(let event): try check(event)
        case .examinationStarted(let event): try check(event)
        case .examinationClosed(var event):
            event.examination = try resolve(event.examination, stream, states)
            guard case .examination(let began) = try open(event.examination, states) else {
                throw Refusal(.noSuchEvent, stream.text, "\(event.examination)")
            }
            try check(from: began, until: event.on)
            return .examinationClosed(event)
        case .reminderSet(let event): try ClearText.check(event.topic, "topic")
        case .reminderDone(var event):
            event.reminder = try resolve(event.reminder, stream, states)
            guard case .reminder = try open(event.reminder, states) else {
                throw Refusal(.noSuchEvent, stream.text, "\(event.reminder)")
            }
            return .reminderDone(event)
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
