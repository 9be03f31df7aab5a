import ArgumentParser
import Engagement
import Projections

/// Numbers that somebody published about the town's engagement.
struct FigureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure", abstract: Texts.aboutFigure,
        subcommands: [FigureList.self, FigurePublish.self, FigureError.self],
        defaultSubcommand: FigureList.self, aliases: ["zahl"])
}

/// Lists published figures.
struct FigureList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutFigureList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        var listing = Listing(
            "figures",
            [
                .id("figure", Texts.columnEventName), .text("subject", Texts.columnFigure),
                .id("place", Texts.columnPlace), .text("day", Texts.columnDay),
                .text("exactness", Texts.columnExactness), .count("value", Texts.columnValue),
                .text("unit", Texts.columnUnit), .text("fact", Texts.columnFact),
                .text("source", Texts.columnSource), .id("position", Texts.columnPosition),
            ])
        for (name, row) in try desk.rows(Figures.self, knownAt: standpoint.known) {
            listing.append([
                .id("\(name.stream.text)/\(name.revision)"), .text(row.subject),
                .place(row.place), .vagueText(row.span), .word(row.exactness),
                .count(row.value), .text(row.unit), .text(row.fact), .text(row.source),
                .position(row.position),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Records a published figure.
struct FigurePublish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: Texts.aboutFigurePublish,
        aliases: ["veroeffentlichen"])

    @OptionGroup var writing: WritingOptions
    @Option(name: [.customLong("subject"), .customLong("thema")], help: Texts.helpFigureSubject)
    var subject: String
    @Option(name: [.customLong("value"), .customLong("wert")], help: Texts.helpFigureValue)
    var value: Int64
    @Option(name: [.customLong("unit"), .customLong("einheit")], help: Texts.helpUnit)
    var unit: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpVagueDay)
    var on: String
    @Option(name: [.customLong("fact"), .customLong("aussage")], help: Texts.helpFact)
    var fact: String
    @Option(name: [.customLong("source"), .customLong("fundstelle")], help: Texts.helpPublished)
    var source: String
    @Option(
        name: [.customLong("exactness"), .customLong("genauigkeit")],
        help: Texts.helpExactness)
    var exactness = "exact"
    @Option(name: [.customLong("place"), .customLong("ort")], help: Texts.helpPlace)
    var place: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let trail = try writing.paper.trail(desk)
        let event = FigurePublished(
            subject: subject,
            place: try place.map { text throws(Complaint) in try TypedPlace.key(text) },
            span: try TypedVagueDay.day(on, desk.clock), value: value, unit: unit,
            exactness: try Exactness.typed(exactness), fact: fact, source: source,
            provenance: try trail.provenance())
        let content = [subject, place ?? "", on, "\(value)", unit, exactness, fact, source]
        let draft = try Draft.typed(
            ["figure publish"] + content + trail.content, id: writing.write.commandID
        ) { _, _ in [Ask(.ledger, .figure(.published(event)))] }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Undoes a published figure that was entered in error.
struct FigureError: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "error", abstract: Texts.aboutError, aliases: ["fehlerfassung"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEventArgument) var event: String

    func run() throws {
        try EnteredInError.record(event, writing, family: .figure)
    }
}
