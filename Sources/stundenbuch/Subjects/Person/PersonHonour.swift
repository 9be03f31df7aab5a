import ArgumentParser
import Engagement

/// Records that a volunteer was honoured.
struct PersonHonour: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "honour", abstract: Texts.aboutPersonHonour, aliases: ["ehrung"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(name: [.customLong("code"), .customLong("kuerzel")], help: Texts.helpHonourCode)
    var code: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpVagueDay)
    var on: String
    @Option(name: [.customLong("issuer"), .customLong("verliehen-von")], help: Texts.helpHonourBy)
    var issuer: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(person, PersonID.self).id
        let day = try TypedVagueDay.day(on, desk.clock)
        let trail = try writing.paper.trail(desk)
        let (code, issuer) = (code, issuer)
        let draft = try Draft.typed(
            ["person honour", id.text, code, on, issuer ?? ""] + trail.content,
            id: writing.write.commandID
        ) { _, sealer in
            let honour = HonourRecorded(
                code: code, day: day, issuer: issuer,
                provenance: trail.provenance(for: id.stream, &sealer))
            return [Ask(id.stream, .engagement(.honourRecorded(honour)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}
