import ArgumentParser
import Audit
import CardRules
import Documents
import Engagement
import StrictJSON

/// Examines whether a person meets the conditions of a card; nothing is recorded.
struct CardAssess: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess", abstract: Texts.aboutCardAssess, aliases: ["pruefen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions

    @Argument(help: Texts.helpCardPerson) var person: String
    @Option(name: [.customLong("programme"), .customLong("programm")], help: Texts.helpProgramme)
    var programme: String?
    @Flag(name: [.customLong("explain"), .customLong("erklaeren")], help: Texts.helpExplain)
    var explain = false

    func run() throws {
        let desk = try Desk(ledger)
        let known = try times.known(desk)
        let asOf = try times.day(desk.clock) ?? desk.clock.today
        let programme = try desk.programme(ifTyped: programme)
        let person: PersonID = try desk.existing(person)
        let bench = try CardBench(desk, known: known, asOf: asOf)
        let examination = try bench.judge(person, programme)
        let footer = try desk.footer(known: known, asOf: asOf)
        try output.emit(examination.answer(footer, explains: explain))
        if examination.assessment.outcome == .notMet { throw AnswerIsNo() }
    }
}

extension Examination {
    func answer(_ footer: Footer, explains: Bool) -> Answer {
        let view = AssessmentView(assessment: assessment, explains: explains)
        let document = Document(
            title: Texts.assessmentTitle(person.text, assessment.outcome),
            facts: [
                .init(key: "programme", title: Texts.columnProgramme, value: .text(programme)),
                .init(
                    key: "rule_version", title: Texts.columnRuleVersion,
                    value: .identifier(published.rule.version)),
            ],
            tables: [view.table], paragraphs: view.readings, footer: footer.lines)
        return Answer(document: document, json: json(footer, view))
    }

    private func json(_ footer: Footer, _ view: AssessmentView) -> JSONValue {
        .object(
            [
                .init("result", .string(assessment.outcome.code)),
                .init("programme", .string(programme)), .init("person", .string(person.text)),
                .init("rule_version", .string(published.rule.version)),
            ] + footer.members + [
                .init("criteria", view.criteria),
                .init("interpretations", view.interpretations),
                .init("leans_on_proposed", .bool(assessment.leansOnProposed)),
            ])
    }
}
