import ArgumentParser
import Engagement
import Ledger
import Projections

/// Who types into the ledger.
struct ActorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actor", abstract: Texts.aboutActor,
        subcommands: [ActorList.self, ActorAdd.self, ActorEnd.self],
        defaultSubcommand: ActorList.self, aliases: ["bearbeitung"])
}

/// Lists everybody who types or typed.
struct ActorList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutActorList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let disclose = desk.ledger.disclose
        var listing = Listing(
            "actors",
            [
                .id("actor", Texts.columnActor), .text("code", Texts.columnCode),
                .text("name", Texts.columnName), .text("account", Texts.columnAccount),
                .flag("active", Texts.columnActive), .day("ended_from", Texts.columnEndedFrom),
                .id("registered", Texts.columnRegistered),
            ])
        for (id, row) in try desk.rows(Actors.self, knownAt: standpoint.known) {
            listing.append([
                .id(id.text), .text(row.code), .sealed(row.name, disclose),
                .sealed(row.account, disclose), .flag(row.isActive(on: standpoint.asOf)),
                .day(row.ended), .position(row.registered),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Lets somebody type from here on.
struct ActorAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutActorAdd, aliases: ["neu"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var fields: FieldsOption

    @Option(name: [.customLong("code"), .customLong("kuerzel")], help: Texts.helpActorCode)
    var code: String
    @Flag(help: Texts.helpAccountHere) var accountHere = false

    func run() throws {
        let desk = try Desk(ledger)
        let name = try TypedFields.optional(
            fields.file, [TypedField(name: "name", title: Texts.columnName)])
        try desk.requireFree(ActorKey.codeSource, code, write)
        if accountHere {
            try desk.requireFree(ActorKey.accountSource, ActorKey.account, write)
        }
        let draft = try ActorAdding.draft(
            code: code, name: name["name"], bindsAccount: accountHere, id: write.commandID)
        try desk.record(draft, write, output)
    }
}

/// Lets an actor type no longer.
struct ActorEnd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: Texts.aboutActorEnd, aliases: ["beenden"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpActorArgument) var actor: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.actor(typed: actor)
        let from = try self.from.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        let trail = try writing.paper.trail(desk)
        let day = from ?? desk.clock.today.advanced(by: 1)
        try desk.requireAnotherActor(than: id)
        let draft = try Draft.typed(
            ["actor end", id.text, day.iso] + trail.content, id: writing.write.commandID
        ) { _, sealer in
            let event = ActorEnded(
                from: day, provenance: trail.provenance(for: id.stream, &sealer))
            return [Ask(id.stream, .actor(.ended(event)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

extension Desk {
    /// Refuses to end the only actor who may type: nobody could write any longer.
    fileprivate func requireAnotherActor(than id: ActorID) throws(Complaint) {
        let active = try rows(Actors.self).filter { $0.row.isActive(on: clock.today) }
        guard active.contains(where: { $0.key == id }), active.count == 1 else { return }
        throw Complaint(
            .no, "last_actor", Texts.lastActor(id.text), remedy: Texts.registerTheActor)
    }
}
