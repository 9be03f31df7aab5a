extension Decider {
    /// What is recorded of a project.
    static func project(
        _ event: ProjectEvent, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> ProjectEvent {
        try checkTexts(event)
        if case .opened = event { return event }
        guard let project = ProjectID(stream).flatMap(states.project) else {
            throw Refusal(.unknownSubject, stream.text)
        }
        switch event {
        case .milestoneMoved(var event):
            event.milestone = try planned(event.milestone, stream, project, states)
            return .milestoneMoved(event)
        case .milestoneReached(var event):
            event.marks = event.milestone == nil ? [.unplanned] : []
            if let milestone = event.milestone {
                event.milestone = try planned(milestone, stream, project, states)
            }
            return .milestoneReached(event)
        case .milestoneDropped(var event):
            event.milestone = try planned(event.milestone, stream, project, states)
            return .milestoneDropped(event)
        case .closed:
            guard !project.isClosed else { throw Refusal(.hasEnded, stream.text) }
        case .enteredInError(var event):
            event.target = try resolve(event.target, stream, states)
            _ = try project.facts.fact(event.target, of: stream)
            return .enteredInError(event)
        case .opened, .milestonePlanned, .eventHeld, .agreementSigned: break
        }
        return event
    }

    /// The milestone that an event names: planned, and not given up.
    private static func planned(
        _ revision: Revision, _ stream: StreamID, _ project: ProjectState, _ states: States
    ) throws(Refusal) -> Revision {
        let milestone = try resolve(revision, stream, states)
        guard case .planned = try project.facts.fact(milestone, of: stream) else {
            throw Refusal(.noSuchEvent, stream.text, "\(milestone)")
        }
        guard !project.isDropped(milestone) else {
            throw Refusal(.wrongStage, stream.text, "\(milestone)")
        }
        return milestone
    }

    private static func checkTexts(_ event: ProjectEvent) throws(Refusal) {
        switch event {
        case .opened(let event):
            try check(title: event.title, event.from, unit: nil, source: event.source)
        case .milestonePlanned(let event):
            try check(title: event.title, event.due, unit: event.unit, source: event.source)
        case .milestoneMoved(let event): try ClearText.check(event.due.written, "written")
        case .milestoneReached(let event):
            let title = event.milestone == nil ? event.title ?? "" : event.title
            try check(title: title, event.day, unit: event.unit, source: event.source)
        case .eventHeld(let event):
            try check(title: event.title, event.day, unit: event.unit, source: event.source)
        case .agreementSigned(let event):
            try check(title: event.title, event.day, unit: nil, source: event.source)
            try ClearText.check(event.with, "with")
        case .closed(let event): try ClearText.check(event.day.written, "written")
        case .milestoneDropped, .enteredInError: break
        }
    }

    private static func check(
        title: String?, _ day: VagueDay?, unit: String?, source: String?
    ) throws(Refusal) {
        try ClearText.check(title, "title")
        try ClearText.check(day?.written, "written")
        try ClearText.check(unit, "unit")
        try ClearText.check(source, "source")
    }
}
