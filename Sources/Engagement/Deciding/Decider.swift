/// Decides what is recorded of what is asked: one pure function of states and circumstances.
package enum Decider {
    /// The streams beside the written one whose states the decision on an ask needs, each once.
    package static func reads(_ ask: Ask) -> [StreamID] {
        var streams: [StreamID] = []
        ask.event.forEachNamed { stream in
            if stream != ask.stream, !streams.contains(stream) { streams.append(stream) }
        }
        return streams
    }

    /// The event that is recorded: the asked one with its marks, and with what it repeats.
    ///
    /// The written stream and those of ``reads(_:)`` must be held; one that is not is unknown.
    /// Throws the first reason for which the event cannot be recorded.
    package static func decide(
        _ ask: Ask, in states: States, context: DecisionContext
    ) throws(Refusal) -> Event {
        try checkSubject(ask, in: states)
        try ask.event.forEachNamed { (stream) throws(Refusal) in
            guard states.isKnown(stream) else { throw Refusal(.unknownSubject, stream.text) }
        }
        try checkProvenance(ask.event.provenance, in: states, context)
        let stream = ask.stream
        switch ask.event {
        case .hours(let event) where stream.kind == .organisation:
            return .hours(try groupHours(event, stream, states, context))
        case .hours(let event):
            return .hours(try hours(event, stream, states, context))
        case .engagement(let event):
            return .engagement(try engagement(event, stream, states, context))
        case .card(let event):
            return .card(try card(event, stream, states, context))
        case .person(let event): return .person(try person(event, stream, states))
        case .contact(let event): return .contact(try contact(event, stream, states))
        case .organisation(let event):
            return .organisation(try organisation(event, stream, states))
        case .project(let event): return .project(try project(event, stream, states))
        case .programme(let event): return .programme(try programme(event, stream, states))
        case .actor(let event): return .actor(try actor(event, stream, states))
        case .ledger(let event): return .ledger(try ledger(event, stream, states))
        case .figure(let event): return .figure(try figure(event, stream, states))
        }
    }

    /// A registration opens a stream; everything else needs a subject that is known.
    private static func checkSubject(_ ask: Ask, in states: States) throws(Refusal) {
        guard ask.event.mayStand(in: ask.stream.kind),
            ask.stream.kind != .ledger || ask.stream == .ledger
        else { throw Refusal(.unknownSubject, ask.stream.text) }
        if ask.event.opensItsStream {
            guard states.nextRevision(of: ask.stream) == 0 else {
                throw Refusal(.alreadyKnown, ask.stream.text)
            }
        } else {
            guard states.isKnown(ask.stream) else {
                throw Refusal(.unknownSubject, ask.stream.text)
            }
        }
    }

    /// No paper comes after it is recorded, and named events exist.
    private static func checkProvenance(
        _ provenance: Provenance, in states: States, _ context: DecisionContext
    ) throws(Refusal) {
        if let delivery = provenance.delivery { try check(delivery, in: states) }
        guard let particulars = provenance.particulars else { return }
        if let cause = particulars.cause { try check(cause, in: states) }
        try ClearText.check(particulars.reasonCode, "reason_code")
        guard let intake = particulars.intake else { return }
        try check(received: intake.received, context)
        try ClearText.check(intake.reference, "reference")
        try ClearText.check(intake.keptAt, "kept_at")
        try ClearText.check(intake.document, "document")
        try ClearText.check(sha256: intake.sha256)
    }

    private static func check(_ name: EventName, in states: States) throws(Refusal) {
        guard name.revision < states.nextRevision(of: name.stream) else {
            throw Refusal(.noSuchEvent, name.stream.text, "\(name.revision)")
        }
    }
}

// What several families ask.
extension Decider {
    /// Refuses a day of receipt that is still to come.
    static func check(received: Day, _ context: DecisionContext) throws(Refusal) {
        guard received > context.today else { return }
        throw Refusal(.receivedInTheFuture, received.iso)
    }

    /// Refuses a day that is still to come, of something that has happened; an absent day is
    /// allowed.
    static func check(happened day: Day?, _ context: DecisionContext) throws(Refusal) {
        guard let day, day > context.today else { return }
        throw Refusal(.dayInTheFuture, day.iso)
    }

    /// Refuses a last day before the first; an absent last day is allowed.
    static func check(from first: Day, until last: Day?) throws(Refusal) {
        guard let last, last < first else { return }
        throw Refusal(.endsBeforeItBegins, first.iso, last.iso)
    }

    /// Refuses an amount that is negative or too large; an absent one is allowed.
    static func check(_ amount: Cents?) throws(Refusal) {
        guard let amount, !(Cents.zero...Cents.mostInOneEntry).contains(amount) else { return }
        throw Refusal(.amountOutOfRange, "\(amount.count)")
    }

    /// Refuses a step without a reason.
    static func requireReason(_ provenance: Provenance) throws(Refusal) {
        guard provenance.givesReason else { throw Refusal(.reasonRequired) }
    }

    /// The revision an ask means, with the event just before in its place.
    static func resolve(
        _ revision: Revision, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> Revision {
        guard revision == .justRecorded else { return revision }
        let next = states.nextRevision(of: stream)
        guard next > 0 else { throw Refusal(.noSuchEvent, stream.text) }
        return next - 1
    }
}

extension Event {
    /// Whether a stream of that kind can hold the event: hours of a group stand in the
    /// organisation's stream, and so does what is said of them.
    fileprivate func mayStand(in kind: StreamKind) -> Bool {
        switch self {
        case .hours(.recordedForGroup): kind == .organisation
        case .hours(.accepted), .hours(.reversed): kind == .person || kind == .organisation
        default: kind == streamKind
        }
    }

    /// The kind of the streams that hold the event's family.
    private var streamKind: StreamKind {
        switch self {
        case .ledger, .figure: .ledger
        case .actor: .actor
        case .person, .engagement, .hours, .card: .person
        case .contact: .contact
        case .organisation: .organisation
        case .programme: .programme
        case .project: .project
        }
    }

    /// Whether the event is the first of its stream and makes the subject known.
    var opensItsStream: Bool {
        switch self {
        case .ledger(.opened), .actor(.registered), .person(.registered), .contact(.registered),
            .organisation(.registered), .programme(.established), .project(.opened):
            true
        default: false
        }
    }
}
