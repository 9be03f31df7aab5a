import Engagement

/// Records one event about a volunteer's engagements.
struct EngagementStep {
    let desk: Desk
    let writing: WritingOptions

    init(_ desk: Desk, _ writing: WritingOptions) {
        self.desk = desk
        self.writing = writing
    }

    /// Records an event that holds sealed texts of its own.
    func record(
        _ content: [String], of person: PersonID,
        _ event: @escaping @Sendable (Provenance, inout any TextSealing) -> EngagementEvent
    ) throws {
        let trail = try writing.paper.trail(desk)
        let draft = try Draft.typed(
            ["engagement", person.text] + content + trail.content, id: writing.write.commandID
        ) { _, sealer in
            let provenance = trail.provenance(for: person.stream, &sealer)
            return [Ask(person.stream, .engagement(event(provenance, &sealer)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }

    /// Records an event about something that was said before.
    func record(
        _ content: [String], of name: EventName,
        _ event: @escaping @Sendable (Provenance) -> EngagementEvent
    ) throws {
        let person = PersonID(name.stream.serial)
        try record(content + ["\(name.revision)"], of: person) { provenance, _ in
            event(provenance)
        }
    }
}

/// The function in an organisation, as Vorsitz: a text that tells who somebody is, so it is
/// sealed and never an argument.
enum FunctionField {
    static var fields: [TypedField] {
        [TypedField(name: "function", title: Texts.columnFunction)]
    }

    static func sealed(
        _ typed: TypedFields, _ owner: StreamID, _ sealer: inout any TextSealing
    ) -> Sealed? {
        typed["function"].map { sealer.seal($0, as: .function, for: owner, index: 0) }
    }
}

extension Desk {
    /// A vague day, when one was typed.
    func vagueDay(_ text: String?) throws(Complaint) -> VagueDay? {
        guard let text else { return nil }
        return try TypedVagueDay.day(text, clock)
    }

    /// An exact day; today when none was typed.
    func day(_ text: String?) throws(Complaint) -> Day {
        guard let text else { return clock.today }
        return try TypedDay.day(text, clock)
    }
}
