import ArgumentParser
import CardRules
import Documents
import Engagement
import Ledger
import Projections
import StrictJSON

/// Publishes a version of a rule; establishes its programme when that is new.
struct RulePublish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: Texts.aboutRulePublish, aliases: ["veroeffentlichen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: Texts.helpRuleFile) var file: String

    func run() throws {
        let desk = try Desk(ledger)
        let file = try RuleFile(file, references: try desk.amounts())
        let session = try desk.session(write)
        let programme = try desk.rows(Programmes.self).first { _, row in
            row.code == file.rule.programme
        }
        if let known = programme?.row.rules.first(where: { $0.version == file.rule.version }) {
            try output.emit(try alreadyThere(file, known))
            return
        }
        let shelved = try programme.map { try desk.versions(of: $0.row) } ?? []
        if let clash = RuleLibrary(shelved).refusal(adding: file.rule) {
            throw Complaint(clash, in: file.path, file.bytes)
        }
        let outcome = try desk.submit(try draft(file, programme?.key), in: session)
        try output.emit(try answer(outcome, file))
    }

    private func draft(_ file: RuleFile, _ programme: ProgrammeID?) throws(Complaint) -> Draft {
        let publication = Event.programme(.rulePublished(file.publication))
        let establishment = Event.programme(.established(file.establishment))
        let content = ["rule publish", file.rule.programme, file.rule.version, file.sha256.hex]
        return try Draft.typed(
            content, id: write.commandID, creates: programme == nil ? .programme : nil
        ) { created, _ in
            guard let programme else {
                return [Ask(created, establishment), Ask(created, publication)]
            }
            return [Ask(programme.stream, publication)]
        }
    }

    /// The same file again adds nothing; another text under the same version is refused.
    private func alreadyThere(
        _ file: RuleFile, _ known: RuleFacts
    ) throws(Complaint) -> Answer {
        guard known.sha256 == file.sha256 else {
            let refusal = Refusal(.versionExists, file.rule.programme, file.rule.version)
            throw Complaint(LedgerError.refused(refusal))
        }
        let document = Document(
            title: Texts.alreadyRecorded(known.position), facts: RulePublish.facts(file))
        return Answer(
            document: document,
            json: [
                "programme": .string(file.rule.programme),
                "rule_version": .string(file.rule.version), "sha256": .string(file.sha256.hex),
                "recorded": [], "already_recorded_at": .integer(Int64(known.position)),
            ])
    }

    private func answer(_ outcome: Outcome, _ file: RuleFile) throws -> Answer {
        var answer = try outcome.answer(isRehearsal: write.dryRun, next: Texts.nextAfterRule)
        answer.document.facts += RulePublish.facts(file)
        guard case .object(let members) = answer.json else { return answer }
        answer.json = .object(
            [
                .init("programme", .string(file.rule.programme)),
                .init("rule_version", .string(file.rule.version)),
                .init("sha256", .string(file.sha256.hex)),
            ] + members)
        return answer
    }

    private static func facts(_ file: RuleFile) -> [Document.Fact] {
        [
            .init(
                key: "programme", title: Texts.columnProgramme,
                value: .text(file.rule.programme)),
            .init(
                key: "rule_version", title: Texts.columnRuleVersion,
                value: .identifier(file.rule.version)),
            .init(key: "sha256", title: "SHA-256", value: .identifier(file.sha256.hex)),
        ]
    }
}

/// Reads a rule file as publishing would, and records nothing.
struct RuleCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Texts.aboutRuleCheck, aliases: ["pruefen"])

    @OptionGroup var output: OutputOptions
    @Argument(help: Texts.helpRuleFile) var file: String

    func run() throws {
        let file = try RuleFile(file, references: try CardBench.library())
        let rule = file.rule
        let proposed = rule.interpretations.filter { $0.status == .proposed }.count
        let document = Document(
            title: Texts.ruleIsSound(rule.programme, rule.version),
            facts: [
                .init(
                    key: "criteria", title: Texts.columnCriterion,
                    value: .text(
                        rule.criteria.map { Texts.criterion($0.code) }.joined(separator: ", ")))
            ], paragraphs: proposed == 0 ? [] : [Texts.leansOnProposed(proposed)])
        let json: JSONValue = [
            "programme": .string(rule.programme), "rule_version": .string(rule.version),
            "status": .string(rule.status.rawValue), "sha256": .string(file.sha256.hex),
            "criteria": .array(rule.criteria.map { .string($0.code) }),
            "proposed_interpretations": .integer(Int64(proposed)),
        ]
        try output.emit(Answer(document: document, json: json))
    }
}
