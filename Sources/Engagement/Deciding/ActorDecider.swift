extension Decider {
    /// What is recorded of an actor.
    static func actor(
        _ event: ActorEvent, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> ActorEvent {
        switch event {
        case .registered(let event): try ClearText.check(event.code, "code")
        case .ended:
            guard let actor = ActorID(stream).flatMap(states.actor) else {
                throw Refusal(.unknownSubject, stream.text)
            }
            guard actor.endedFrom == nil else { throw Refusal(.hasEnded, stream.text) }
        }
        return event
    }
}
