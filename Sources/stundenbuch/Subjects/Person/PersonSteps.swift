import ArgumentParser
import Engagement

/// Records that a volunteer died.
struct PersonDiedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "died", abstract: Texts.aboutPersonDied, aliases: ["verstorben"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpVagueDay)
    var on: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(person, PersonID.self).id
        let day = try TypedVagueDay.day(on, desk.clock)
        try PersonStep(desk, writing).record(["died", on], of: id) { provenance in
            .died(PersonDied(day: day, provenance: provenance))
        }
    }
}

/// Records that a person is another one already known.
struct PersonMerge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: Texts.aboutPersonMerge, aliases: ["zusammenfuehren"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpMergedPerson) var person: String
    @Option(name: [.customLong("into"), .customLong("in")], help: Texts.helpMergeInto)
    var into: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(person, PersonID.self).id
        let into: PersonID = try desk.subject(self.into)
        try PersonStep(desk, writing).record(["merge", into.text], of: id) { provenance in
            .merged(PersonMerged(into: into, provenance: provenance))
        }
    }
}

/// Undoes a merger: the two are different people after all.
struct PersonSeparate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "separate", abstract: Texts.aboutPersonSeparate, aliases: ["trennen"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpPersonArgument) var person: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let (id, events) = try desk.known(person, PersonID.self)
        let merger = events.last {
            if case .person(.merged) = $0.event { true } else { false }
        }
        guard let merger else {
            throw Complaint(
                .no, Refusal.Code.noSuchEvent.rawValue, Texts.neverMerged(id.text),
                remedy: Texts.seeTheLog(id.stream))
        }
        let target = merger.revision
        try PersonStep(desk, writing).record(["separate", "\(target)"], of: id) { provenance in
            .separated(PersonSeparated(target: target, provenance: provenance))
        }
    }
}

/// Undoes an event about a person that was entered in error.
struct PersonError: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "error", abstract: Texts.aboutError, aliases: ["fehlerfassung"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEventArgument) var event: String

    func run() throws {
        try EnteredInError.record(event, writing, family: .person)
    }
}

/// Records one event about a person that carries no text but a reason.
struct PersonStep {
    private let desk: Desk
    private let writing: WritingOptions

    init(_ desk: Desk, _ writing: WritingOptions) {
        self.desk = desk
        self.writing = writing
    }

    func record(
        _ content: [String], of person: PersonID,
        _ event: @escaping @Sendable (Provenance) -> PersonEvent
    ) throws {
        let trail = try writing.paper.trail(desk)
        let draft = try Draft.typed(
            ["person", person.text] + content + trail.content, id: writing.write.commandID
        ) { _, sealer in
            let provenance = trail.provenance(for: person.stream, &sealer)
            return [Ask(person.stream, .person(event(provenance)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}
