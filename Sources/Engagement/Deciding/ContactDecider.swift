extension Decider {
    /// What is recorded of a contact.
    static func contact(
        _ event: ContactEvent, _ stream: StreamID, _ states: States
    ) throws(Refusal) -> ContactEvent {
        if case .registered = event { return event }
        guard let contact = ContactID(stream).flatMap(states.contact) else {
            throw Refusal(.unknownSubject, stream.text)
        }
        guard contact.endedFrom == nil else { throw Refusal(.hasEnded, stream.text) }
        if case .changed(let event) = event {
            let texts = [event.name, event.function, event.email, event.phone]
            try requireChange(event.person != nil || texts.contains { $0 != nil }, stream)
        }
        return event
    }
}
