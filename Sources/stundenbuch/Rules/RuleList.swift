import ArgumentParser
import Documents
import Engagement
import Projections
import StrictJSON

/// Lists the programmes and the versions of their rules.
struct RuleList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutRuleList, aliases: ["liste"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let desk = try Desk(ledger)
        var table = Table(
            name: "rules",
            columns: [
                Column(key: "programme", title: Texts.columnProgramme, kind: .text),
                Column(key: "rule_version", title: Texts.columnRuleVersion, kind: .identifier),
                Column(key: "effective_from", title: Texts.columnFrom, kind: .day),
                Column(key: "effective_until", title: Texts.columnUntil, kind: .day),
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "title", title: Texts.columnTitle, kind: .text),
            ])
        var rules: [JSONValue] = []
        for (id, programme) in try desk.rows(Programmes.self) {
            for rule in programme.rules {
                table.append([
                    .text(programme.code), .identifier(rule.version), Cell(rule.from),
                    Cell(rule.until), .position(rule.position), .text(programme.title),
                ])
                rules.append(RuleList.json(id, programme, rule))
            }
        }
        try output.emit(
            Answer(
                document: Document(
                    title: "", tables: rules.isEmpty ? [] : [table],
                    paragraphs: rules.isEmpty ? [Texts.publishTheRule] : []),
                json: ["rules": .array(rules)]))
    }

    private static func json(
        _ id: ProgrammeID, _ programme: ProgrammeRow, _ rule: RuleFacts
    ) -> JSONValue {
        [
            "programme": .string(programme.code), "id": .string(id.text),
            "rule_version": .string(rule.version), "effective_from": .string(rule.from.iso),
            "effective_until": JSONValue(text: rule.until?.iso),
            "position": .integer(Int64(rule.position)), "sha256": .string(rule.sha256.hex),
            "title": .string(programme.title), "issuer": .string(programme.issuer),
        ]
    }
}

/// Prints a published rule file, byte for byte.
struct RuleShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutRuleShow, aliases: ["zeigen"])

    @OptionGroup var ledger: LedgerOptions
    @Argument(help: Texts.helpProgramme) var programme: String
    @Option(name: [.customLong("version"), .customLong("fassung")], help: Texts.helpRuleVersion)
    var version: String?
    @Option(name: .customLong("lang"), help: Texts.helpLanguage) var lang: String?

    /// Without a version the one that was published last.
    func run() throws {
        let desk = try Desk(ledger)
        let found = try desk.programme(programme)
        let rule = found.row.rules.last { version == nil || $0.version == version }
        guard let rule,
            case .programme(.rulePublished(let said)) = try desk.event(at: rule.position).event
        else {
            throw Complaint(
                .no, "unknown_version", Texts.unknownVersion(version ?? ""),
                remedy: found.row.rules.map(\.version).joined(separator: ", "))
        }
        try Output.write(said.text)
    }
}

/// The rules by which cards are judged.
struct RuleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule", abstract: Texts.aboutRule,
        subcommands: [
            RulePublish.self, RuleCheck.self, RuleTest.self, RuleList.self, RuleShow.self,
        ], aliases: ["regel"])
}
