import Engagement

/// An event as it is typed: `P-1/7` (stream and revision), `#812` or `812` (record), and where
/// the stream is said already, `7` for its revision.
enum TypedEvent {
    /// How somebody named an event.
    enum Name: Equatable {
        case inStream(EventName)
        case position(Position)
    }

    /// What the text names; nil for every other text.
    static func parse(_ text: String, in stream: StreamID? = nil) -> Name? {
        if text.hasPrefix("#") { return TypedPosition.parse(text).map(Name.position) }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let named = StreamID(parts[0]), let revision = number(parts[1]) else {
                return nil
            }
            return .inStream(EventName(named, revision))
        }
        guard let stream else { return TypedPosition.parse(text).map(Name.position) }
        return number(text[...]).map { .inStream(EventName(stream, $0)) }
    }

    private static func number(_ digits: Substring) -> Revision? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Revision(digits)
    }
}

extension Desk {
    /// The event that was typed; in a stream that is said already it must be one of its events.
    func event(_ text: String, in stream: StreamID? = nil) throws(Complaint) -> Recorded {
        guard let name = TypedEvent.parse(text, in: stream) else {
            throw Complaint(
                .usage, "not_an_event", Texts.notAnEvent(text), remedy: Texts.writeAnEvent)
        }
        let found: Recorded
        switch name {
        case .position(let position): found = try event(at: position)
        case .inStream(let name): found = try event(name)
        }
        guard stream == nil || found.stream == stream else {
            throw Complaint(
                .usage, "other_subject", Texts.eventOfAnother(text, found.stream.text),
                remedy: Texts.seeTheLog(stream ?? found.stream))
        }
        return found
    }

    /// The event with that name.
    func event(_ name: EventName) throws(Complaint) -> Recorded {
        let events = try events(of: name.stream)
        if let found = events.first(where: { $0.revision == name.revision }) { return found }
        throw Complaint(
            .no, Refusal.Code.noSuchEvent.rawValue,
            Refusal(.noSuchEvent, name.stream.text, "\(name.revision)").spoken,
            remedy: Texts.seeTheLog(name.stream))
    }

    /// The engagement that was typed, by any of its events' names that is its start.
    func engagement(
        _ text: String
    ) throws(Complaint) -> (name: EventName, started: EngagementStarted) {
        let found = try event(text)
        guard case .engagement(.started(let started)) = found.event else {
            throw Complaint.wrongKind(found, text, wanted: .engagementStarted)
        }
        return (found.name, started)
    }

    /// The milestone that was typed, by its plan.
    func milestone(_ text: String) throws(Complaint) -> EventName {
        let found = try event(text)
        guard case .project(.milestonePlanned) = found.event else {
            throw Complaint.wrongKind(found, text, wanted: .milestonePlanned)
        }
        return found.name
    }
}

extension Complaint {
    /// The event is of another kind than the command needs.
    static func wrongKind(_ found: Recorded, _ text: String, wanted: EventKind) -> Complaint {
        Complaint(
            .usage, "wrong_kind",
            Texts.eventOfOtherKind(text, found.event.kind.spoken, wanted.spoken),
            remedy: Texts.seeTheLog(found.stream))
    }
}
