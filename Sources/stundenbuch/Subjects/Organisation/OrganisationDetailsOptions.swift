import ArgumentParser
import Engagement

/// What can be said of an organisation beside its name; none of it is personal.
struct OrganisationDetailsOptions: ParsableArguments {
    @Option(name: [.customLong("category"), .customLong("bereich")], help: Texts.helpCategory)
    var category: String?
    @Option(name: [.customLong("seat"), .customLong("sitz")], help: Texts.helpSeat)
    var seat: String?
    @Flag(
        name: .customLong("nonprofit"), inversion: .prefixedNo, help: Texts.helpNonprofit)
    var nonprofit: Bool?
    @Option(
        name: [.customLong("legal-form"), .customLong("rechtsform")],
        help: Texts.helpLegalForm)
    var legalForm: String?

    /// The seat, checked.
    func seatKey() throws(Complaint) -> MunicipalityKey? {
        guard let seat else { return nil }
        return try TypedPlace.key(seat)
    }

    /// The part of the command's content that says them.
    var content: [String] {
        [category ?? "", seat ?? "", nonprofit.map { "\($0)" } ?? "", legalForm ?? ""]
    }
}

/// Makes an organisation known.
struct OrganisationAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutOrganisationAdd, aliases: ["neu"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var details: OrganisationDetailsOptions

    @Argument(help: Texts.helpOrganisationName) var name: String
    @Option(name: [.customLong("founded"), .customLong("gegruendet")], help: Texts.helpFounded)
    var founded: String?
    @Option(name: [.customLong("key"), .customLong("kennung")], help: Texts.helpOfficeKey)
    var key: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let founded = try founded.map { text throws(Complaint) in
            try TypedVagueDay.day(text, desk.clock)
        }
        let trail = try writing.paper.trail(desk)
        if let key { try desk.requireFree("", key, kind: .organisation, writing.write) }
        let key = key
        let event = OrganisationRegistered(
            name: name, category: details.category, seat: try details.seatKey(),
            founded: founded, nonprofit: details.nonprofit, legalForm: details.legalForm,
            provenance: try trail.provenance())
        let draft = try Draft.typed(
            ["organisation add", name, self.founded ?? "", key ?? ""] + details.content
                + trail.content,
            id: writing.write.commandID, creates: .organisation
        ) { created, sealer in
            var event = event
            event.sourceKeys = OfficeKey.sourceKeys(key, of: created, &sealer)
            return [Ask(created, .organisation(.registered(event)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}
