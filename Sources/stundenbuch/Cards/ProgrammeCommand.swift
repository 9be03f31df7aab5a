import ArgumentParser
import Engagement
import Projections

/// Card programmes: whose card, and how many.
struct ProgrammeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme", abstract: Texts.aboutProgramme,
        subcommands: [ProgrammeList.self, ProgrammeQuota.self],
        defaultSubcommand: ProgrammeList.self, aliases: ["programm"])
}

/// Lists the programmes with the quota that holds.
struct ProgrammeList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutProgrammeList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        var listing = Listing(
            "programmes",
            [
                .id("programme", Texts.columnProgramme), .id("code", Texts.columnCode),
                .text("title", Texts.columnTitle), .text("issuer", Texts.columnIssuer),
                .id("rule_version", Texts.columnRuleVersion),
                .count("quota", Texts.columnQuota), .day("quota_from", Texts.columnFrom),
                .day("quota_until", Texts.columnUntil),
            ])
        for (id, row) in try desk.rows(Programmes.self, knownAt: standpoint.known) {
            let quota = row.quota(on: standpoint.asOf)
            listing.append([
                .id(id.text), .id(row.code), .text(row.title), .text(row.issuer),
                .id(row.rule(inForceOn: standpoint.asOf)?.version),
                .count(quota.map { Int64(clamping: $0.cards) }), .day(quota?.from),
                .day(quota?.until),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Sets how many cards can be granted.
struct ProgrammeQuota: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quota", abstract: Texts.aboutProgrammeQuota, aliases: ["kontingent"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpProgramme) var programme: String
    @Option(name: [.customLong("cards"), .customLong("karten")], help: Texts.helpQuotaCards)
    var cards: UInt64
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String
    @Option(name: [.customLong("until"), .customLong("bis")], help: Texts.helpLastDay)
    var until: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.programme(programme).id
        let trail = try writing.paper.trail(desk)
        let event = QuotaSet(
            from: try TypedDay.day(from, desk.clock),
            until: try until.map { text throws(Complaint) in
                try TypedDay.day(text, desk.clock)
            }, cards: cards, provenance: try trail.provenance())
        let content = [id.text, event.from.iso, event.until?.iso ?? "", "\(cards)"]
        let draft = try Draft.typed(
            ["programme quota"] + content + trail.content, id: writing.write.commandID
        ) { _, _ in [Ask(id.stream, .programme(.quotaSet(event)))] }
        try desk.record(draft, writing.write, writing.output)
    }
}
