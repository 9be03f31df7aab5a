extension Decider {
    /// What is recorded of a card programme.
    static func programme(
        _ event: ProgrammeEvent, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> ProgrammeEvent {
        switch event {
        case .established(let event):
            try ClearText.check(event.code, "code")
            try ClearText.check(event.title, "title")
            try ClearText.check(event.issuer, "issuer")
        case .rulePublished(let event):
            guard let programme = ProgrammeID(stream).flatMap(states.programme) else {
                throw Refusal(.unknownSubject, stream.text)
            }
            try ClearText.check(event.version, "version")
            guard !programme.versions.contains(event.version) else {
                throw Refusal(.versionExists, stream.text, event.version)
            }
            try check(from: event.from, until: event.until)
            try ClearText.check(sha256: event.sha256)
        case .quotaSet(let event):
            guard ProgrammeID(stream).flatMap(states.programme) != nil else {
                throw Refusal(.unknownSubject, stream.text)
            }
            try check(from: event.from, until: event.until)
        }
        return event
    }
}
