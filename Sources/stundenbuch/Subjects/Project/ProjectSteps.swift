import ArgumentParser
import Engagement

/// Records that a project began.
struct ProjectOpen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: Texts.aboutProjectOpen, aliases: ["beginnen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpTitle) var title: String
    @Option(name: [.customLong("place"), .customLong("ort")], help: Texts.helpPlace)
    var place: String?
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpVagueDay)
    var from: String?
    @Option(name: [.customLong("source"), .customLong("fundstelle")], help: Texts.helpPublished)
    var source: String?
    @Option(name: [.customLong("key"), .customLong("kennung")], help: Texts.helpOfficeKey)
    var key: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let trail = try writing.paper.trail(desk)
        if let key { try desk.requireFree("", key, kind: .project, writing.write) }
        let key = key
        let event = ProjectOpened(
            title: title,
            place: try place.map { text throws(Complaint) in try TypedPlace.key(text) },
            from: try desk.vagueDay(from), source: source, provenance: try trail.provenance())
        let content = [title, place ?? "", from ?? "", source ?? "", key ?? ""]
        let draft = try Draft.typed(
            ["project open"] + content + trail.content, id: writing.write.commandID,
            creates: .project
        ) { created, sealer in
            var event = event
            event.sourceKeys = OfficeKey.sourceKeys(key, of: created, &sealer)
            return [Ask(created, .project(.opened(event)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Records an event that a project held.
struct ProjectEventCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event", abstract: Texts.aboutProjectEvent, aliases: ["veranstaltung"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var counted: CountedOptions
    @Argument(help: Texts.helpProjectArgument) var project: String
    @Argument(help: Texts.helpTitle) var title: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpVagueDay)
    var on: String
    @Option(
        name: [.customLong("participants"), .customLong("teilnehmende")],
        help: Texts.helpParticipants)
    var participants: Int64?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let event = EventHeld(
            title: title, day: try TypedVagueDay.day(on, desk.clock),
            participants: participants, quantity: counted.quantity, unit: counted.unit,
            source: counted.source, provenance: try writing.paper.trail(desk).provenance())
        let content = ["event", title, on, participants.map { "\($0)" } ?? ""]
        try ProjectStep(desk, writing).record(
            content + counted.content, of: project, .eventHeld(event))
    }
}

/// Records an agreement signed or a network joined.
struct ProjectAgreement: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: Texts.aboutProjectAgreement,
        aliases: ["vereinbarung"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpProjectArgument) var project: String
    @Argument(help: Texts.helpTitle) var title: String
    @Option(name: [.customLong("with"), .customLong("mit")], help: Texts.helpWith)
    var with: String?
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpVagueDay)
    var on: String
    @Option(name: [.customLong("source"), .customLong("fundstelle")], help: Texts.helpPublished)
    var source: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let event = AgreementSigned(
            title: title, with: with, day: try TypedVagueDay.day(on, desk.clock),
            source: source, provenance: try writing.paper.trail(desk).provenance())
        try ProjectStep(desk, writing).record(
            ["agreement", title, with ?? "", on, source ?? ""], of: project,
            .agreementSigned(event))
    }
}

/// Records that a project ended.
struct ProjectClose: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: Texts.aboutProjectClose, aliases: ["beenden"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpProjectArgument) var project: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpVagueDay)
    var on: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let event = ProjectClosed(
            day: try TypedVagueDay.day(on, desk.clock),
            provenance: try writing.paper.trail(desk).provenance())
        try ProjectStep(desk, writing).record(["close", on], of: project, .closed(event))
    }
}

/// Undoes an event about a project that was entered in error.
struct ProjectError: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "error", abstract: Texts.aboutError, aliases: ["fehlerfassung"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEventArgument) var event: String

    func run() throws {
        try EnteredInError.record(event, writing, family: .project)
    }
}

/// How much was counted, of what, and where that is published.
struct CountedOptions: ParsableArguments {
    @Option(name: [.customLong("quantity"), .customLong("menge")], help: Texts.helpQuantity)
    var quantity: Int64?
    @Option(name: [.customLong("unit"), .customLong("einheit")], help: Texts.helpUnit)
    var unit: String?
    @Option(name: [.customLong("source"), .customLong("fundstelle")], help: Texts.helpPublished)
    var source: String?

    /// The part of the command's content that says them.
    var content: [String] { [quantity.map { "\($0)" } ?? "", unit ?? "", source ?? ""] }
}

/// Records one event about a project.
struct ProjectStep {
    let desk: Desk
    let writing: WritingOptions

    init(_ desk: Desk, _ writing: WritingOptions) {
        self.desk = desk
        self.writing = writing
    }

    /// Of a project that was typed, which must be known.
    func record(_ content: [String], of project: String, _ event: ProjectEvent) throws {
        let id = try desk.known(project, ProjectID.self).id
        try record(content, in: id.stream, event)
    }

    /// In the stream of a project.
    func record(_ content: [String], in stream: StreamID, _ event: ProjectEvent) throws {
        let trail = try writing.paper.trail(desk)
        let draft = try Draft.typed(
            ["project", stream.text] + content + trail.content, id: writing.write.commandID
        ) { _, _ in [Ask(stream, .project(event))] }
        try desk.record(draft, writing.write, writing.output)
    }
}
