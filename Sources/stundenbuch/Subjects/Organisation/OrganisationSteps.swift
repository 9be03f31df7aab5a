import ArgumentParser
import Engagement

/// Records what is true of an organisation from a day on.
struct OrganisationChange: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: Texts.aboutOrganisationChange, aliases: ["aendern"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var details: OrganisationDetailsOptions

    @Argument(help: Texts.helpOrganisationArgument) var organisation: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(organisation, OrganisationID.self).id
        let day = try TypedDay.day(from, desk.clock)
        let event = OrganisationChanged(
            from: day, category: details.category, seat: try details.seatKey(),
            nonprofit: details.nonprofit, legalForm: details.legalForm,
            provenance: try writing.paper.trail(desk).provenance())
        try OrganisationStep(desk, writing).record(
            ["change", day.iso] + details.content, of: id, .changed(event))
    }
}

/// Records another name from a day on.
struct OrganisationRename: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: Texts.aboutOrganisationRename, aliases: ["umbenennen"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpOrganisationArgument) var organisation: String
    @Argument(help: Texts.helpOrganisationName) var name: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(organisation, OrganisationID.self).id
        let day = try TypedDay.day(from, desk.clock)
        let event = OrganisationRenamed(
            from: day, name: name, provenance: try writing.paper.trail(desk).provenance())
        try OrganisationStep(desk, writing).record(
            ["rename", day.iso, name], of: id, .renamed(event))
    }
}

/// Records that an organisation ended.
struct OrganisationDissolve: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dissolve", abstract: Texts.aboutOrganisationDissolve,
        aliases: ["aufloesen"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpOrganisationArgument) var organisation: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(organisation, OrganisationID.self).id
        let day = try TypedDay.day(from, desk.clock)
        let event = OrganisationDissolved(
            from: day, provenance: try writing.paper.trail(desk).provenance())
        try OrganisationStep(desk, writing).record(
            ["dissolve", day.iso], of: id, .dissolved(event))
    }
}

/// Records that another organisation carries on what one did.
struct OrganisationSucceed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "succeed", abstract: Texts.aboutOrganisationSucceed,
        aliases: ["nachfolge"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpOrganisationArgument) var organisation: String
    @Option(name: [.customLong("by"), .customLong("durch")], help: Texts.helpSuccessor)
    var by: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(organisation, OrganisationID.self).id
        let successor: OrganisationID = try desk.subject(by)
        let day = try TypedDay.day(from, desk.clock)
        let event = OrganisationSucceeded(
            from: day, by: successor, provenance: try writing.paper.trail(desk).provenance())
        try OrganisationStep(desk, writing).record(
            ["succeed", day.iso, successor.text], of: id, .succeeded(event))
    }
}

/// Undoes an event about an organisation that was entered in error.
struct OrganisationError: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "error", abstract: Texts.aboutError, aliases: ["fehlerfassung"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEventArgument) var event: String

    func run() throws {
        try EnteredInError.record(event, writing, family: .organisation)
    }
}

/// Records one event about an organisation.
struct OrganisationStep {
    let desk: Desk
    let writing: WritingOptions

    init(_ desk: Desk, _ writing: WritingOptions) {
        self.desk = desk
        self.writing = writing
    }

    func record(
        _ content: [String], of organisation: OrganisationID, _ event: OrganisationEvent
    ) throws {
        try record(content, of: organisation, [event])
    }

    /// Several events that are recorded together or not at all.
    func record(
        _ content: [String], of organisation: OrganisationID, _ events: [OrganisationEvent]
    ) throws {
        let trail = try writing.paper.trail(desk)
        let draft = try Draft.typed(
            ["organisation", organisation.text] + content + trail.content,
            id: writing.write.commandID
        ) { _, _ in events.map { Ask(organisation.stream, .organisation($0)) } }
        try desk.record(draft, writing.write, writing.output)
    }
}
