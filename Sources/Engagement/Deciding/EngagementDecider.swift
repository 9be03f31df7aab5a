extension Decider {
    /// What is recorded of engagements.
    static func engagement(
        _ event: EngagementEvent, _ stream: StreamID, _ states: States,
        _ context: DecisionContext
    ) throws(Refusal) -> EngagementEvent {
        guard let id = PersonID(stream), let person = states.person(id) else {
            throw Refusal(.unknownSubject, stream.text)
        }
        switch event {
        case .attestationWithdrawn(let event):
            return .attestationWithdrawn(try withdraw(event, stream, person, states))
        case .enteredInError(var event):
            event.target = try resolve(event.target, stream, states)
            _ = try person.engagements.facts.fact(event.target, of: stream)
            return .enteredInError(event)
        case .started, .paused, .resumed, .ended, .attested, .qualificationRecorded,
            .honourRecorded, .allowanceRecorded, .declarationMade:
            try requireAlone(id, person)
        }
        switch event {
        case .started(let event): try check(event)
        case .paused(var event):
            event.engagement = try resolve(event.engagement, stream, states)
            try check(event, try running(event.engagement, stream, person))
            return .paused(event)
        case .resumed(var event):
            event.engagement = try resolve(event.engagement, stream, states)
            try check(event, try running(event.engagement, stream, person))
            return .resumed(event)
        case .ended(var event):
            event.engagement = try resolve(event.engagement, stream, states)
            try check(event, try running(event.engagement, stream, person))
            return .ended(event)
        case .attested(let event):
            return .attested(try attest(event, id, person, states, context))
        case .qualificationRecorded(let event):
            try ClearText.check(event.code, "code")
            try check(from: event.from, until: event.until)
        case .honourRecorded(let event):
            try ClearText.check(event.code, "code")
            try ClearText.check(event.issuer, "issuer")
            try ClearText.check(event.day.written, "written")
        case .allowanceRecorded(let event): try check(event.amount)
        case .declarationMade(let event): try ClearText.check(event.code, "code")
        case .attestationWithdrawn, .enteredInError: break
        }
        return event
    }

    /// The engagement that an event names, when it was not entered in error.
    private static func running(
        _ revision: Revision, _ stream: StreamID, _ person: PersonState
    ) throws(Refusal) -> StandingEngagement {
        guard case .started = try person.engagements.facts.fact(revision, of: stream),
            let engagement = person.engagements.engagement(revision)
        else { throw Refusal(.noSuchEvent, stream.text, "\(revision)") }
        return engagement
    }

    private static func check(_ event: EngagementStarted) throws(Refusal) {
        try ClearText.check(event.activity, "activity")
        try ClearText.check(event.district, "district")
        try ClearText.check(event.since?.written, "since")
        try ClearText.check(event.until?.written, "until")
        if let since = event.since {
            try check(from: since.span.first, until: event.until?.span.last)
        }
    }

    private static func check(
        _ event: EngagementPaused, _ engagement: StandingEngagement
    ) throws(Refusal) {
        guard engagement.restsFrom == nil else {
            throw Refusal(.wrongStage, "\(engagement.revision)")
        }
        try check(from: event.from, until: engagement.latestEnd)
    }

    private static func check(
        _ event: EngagementResumed, _ engagement: StandingEngagement
    ) throws(Refusal) {
        guard let restsFrom = engagement.restsFrom else {
            throw Refusal(.wrongStage, "\(engagement.revision)")
        }
        try check(from: restsFrom, until: event.from)
    }

    private static func check(
        _ event: EngagementEnded, _ engagement: StandingEngagement
    ) throws(Refusal) {
        try ClearText.check(event.day.written, "written")
        guard !engagement.hasEnded else {
            throw Refusal(.wrongStage, "\(engagement.revision)")
        }
        if let start = engagement.earliestStart {
            try check(from: start, until: event.day.span.last)
        }
    }

    /// An attestation with its marks.
    ///
    /// That it covers no day after its signature is left to the rules: it says what it says.
    private static func attest(
        _ event: EngagementAttested, _ id: PersonID, _ person: PersonState, _ states: States,
        _ context: DecisionContext
    ) throws(Refusal) -> EngagementAttested {
        var attested = event
        if let named = event.engagement {
            let revision = try resolve(named, id.stream, states)
            guard try running(revision, id.stream, person).organisation == event.organisation
            else { throw Refusal(.noSuchEvent, id.text, "\(revision)") }
            attested.engagement = revision
        }
        try ClearText.check(event.activity, "activity")
        try ClearText.check(event.since?.written, "since")
        try check(event.allowanceAmount)
        try check(event.perWeek, atMost: .mostInAWeek)
        try check(event.perYear, atMost: .mostInOneEntry)
        try check(event.inPeriod, atMost: .mostInOneEntry)
        attested.marks = marks(event, id, states, context)
        return attested
    }

    /// Refuses an attested time that is none, or more than its week or year holds.
    private static func check(_ stated: Minutes?, atMost limit: Minutes) throws(Refusal) {
        guard let stated, !(Minutes(1)...limit).contains(stated) else { return }
        throw Refusal(.minutesOutOfRange, "\(stated.count)")
    }

    private static func marks(
        _ event: EngagementAttested, _ id: PersonID, _ states: States, _ context: DecisionContext
    ) -> [Mark] {
        var marks: [Mark] = []
        if event.provenance.isTypedLate(context) { marks.append(.lateTyped) }
        if event.signatories.contains(where: { states.contact($0.contact)?.person == id }) {
            marks.append(.confirmedByTheVolunteer)
        }
        if event.signatories.contains(where: { $0.signed.map { $0 > context.today } ?? false }) {
            marks.append(.inTheFuture)
        }
        return marks
    }

    private static func withdraw(
        _ event: AttestationWithdrawn, _ stream: StreamID, _ person: PersonState,
        _ states: States
    ) throws(Refusal) -> AttestationWithdrawn {
        var withdrawn = event
        withdrawn.attestation = try resolve(event.attestation, stream, states)
        let engagements = person.engagements
        guard case .attested = try engagements.facts.fact(withdrawn.attestation, of: stream)
        else { throw Refusal(.noSuchEvent, stream.text, "\(withdrawn.attestation)") }
        guard !engagements.isWithdrawn(withdrawn.attestation) else {
            throw Refusal(.alreadyReversed, stream.text, "\(withdrawn.attestation)")
        }
        return withdrawn
    }
}
