import Engagement

/// Undoes an event that should never have been recorded (Fehlerfassung).
enum EnteredInError {
    /// Records that the event was entered in error; it must belong to the family of the noun.
    static func record(
        _ text: String, _ writing: WritingOptions, family: EventFamily
    ) throws {
        let desk = try Desk(writing.ledger)
        let found = try desk.event(text)
        let trail = try writing.paper.trail(desk)
        guard family.holds(found.event) else {
            throw Complaint(
                .usage, "wrong_kind",
                Texts.eventOfOtherFamily(text, found.event.kind.spoken),
                remedy: Texts.seeTheLog(found.stream))
        }
        let clear = family.isNatural ? nil : try trail.provenance()
        let draft = try Draft.typed(
            ["error", found.stream.text, "\(found.revision)"] + trail.content,
            id: writing.write.commandID
        ) { _, sealer in
            let provenance = clear ?? trail.provenance(for: found.stream, &sealer)
            return [Ask(found.stream, family.error(found.revision, provenance))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// The families whose events a noun of the command line can undo.
enum EventFamily: Sendable {
    case person, organisation, engagement, project, reference, figure

    /// Whether the stream belongs to a natural person, whose key can seal a reason.
    var isNatural: Bool { self == .person || self == .engagement }

    /// Whether an event is of this family.
    func holds(_ event: Event) -> Bool {
        switch (self, event) {
        case (.person, .person), (.organisation, .organisation), (.engagement, .engagement),
            (.project, .project), (.figure, .figure(.published)),
            (.reference, .ledger(.referenceValueSet)):
            true
        default: false
        }
    }

    /// The event that undoes the one with that revision.
    func error(_ target: Revision, _ provenance: Provenance) -> Event {
        switch self {
        case .person: .person(.enteredInError(.init(target: target, provenance: provenance)))
        case .organisation:
            .organisation(.enteredInError(.init(target: target, provenance: provenance)))
        case .engagement:
            .engagement(.enteredInError(.init(target: target, provenance: provenance)))
        case .project: .project(.enteredInError(.init(target: target, provenance: provenance)))
        case .reference:
            .ledger(.referenceValueEnteredInError(.init(target: target, provenance: provenance)))
        case .figure: .figure(.enteredInError(.init(target: target, provenance: provenance)))
        }
    }
}
