package import Engagement

/// Events to payload bytes and back; the only place where generated types are used.
package enum EventCoding {
    /// The bytes of the event's payload.
    package static func payload(of event: Event) -> [UInt8] {
        switch event {
        case .ledger(let event): event.payload()
        case .figure(let event): event.payload()
        case .actor(let event): event.payload()
        case .person(let event): event.payload()
        case .contact(let event): event.payload()
        case .organisation(let event): event.payload()
        case .engagement(let event): event.payload()
        case .hours(let event): event.payload()
        case .card(let event): event.payload()
        case .programme(let event): event.payload()
        case .project(let event): event.payload()
        }
    }

    /// The event from a record's kind and payload; strict, and without a copy of the bytes where
    /// they are the plain payload of hours.
    package static func event(
        kind number: UInt16, payload bytes: Span<UInt8>
    ) throws(CodingFailure) -> Event {
        if let kind = EventKind(rawValue: number), kind.isOfHours,
            let event = HoursEvent(plain: kind, bytes)
        {
            return .hours(event)
        }
        let copy = [UInt8](capacity: bytes.count) { output in
            for index in bytes.indices { output.append(bytes[index]) }
        }
        return try event(kind: number, payload: copy)
    }

    /// The event from a record's kind and payload; strict, so that what is read can be trusted.
    package static func event(
        kind number: UInt16, payload bytes: [UInt8]
    ) throws(CodingFailure) -> Event {
        guard let kind = EventKind(rawValue: number) else {
            throw .writtenByNewerProgram("kind \(number)")
        }
        if let event = try HoursEvent.decode(kind, bytes) { return .hours(event) }
        if let event = try LedgerEvent.decode(kind, bytes) { return .ledger(event) }
        if let event = try FigureEvent.decode(kind, bytes) { return .figure(event) }
        if let event = try ActorEvent.decode(kind, bytes) { return .actor(event) }
        if let event = try PersonEvent.decode(kind, bytes) { return .person(event) }
        if let event = try ContactEvent.decode(kind, bytes) { return .contact(event) }
        if let event = try OrganisationEvent.decode(kind, bytes) { return .organisation(event) }
        if let event = try EngagementEvent.decode(kind, bytes) { return .engagement(event) }
        if let event = try CardEvent.decode(kind, bytes) { return .card(event) }
        if let event = try ProgrammeEvent.decode(kind, bytes) { return .programme(event) }
        if let event = try ProjectEvent.decode(kind, bytes) { return .project(event) }
        preconditionFailure("every kind belongs to a family")
    }
}
