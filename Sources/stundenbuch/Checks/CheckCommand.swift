import ArgumentParser
import Documents
import Engagement
import StrictJSON

/// Looks through the data for what needs a person's eye; exit 1 when there is something.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Texts.aboutCheck, aliases: ["durchsehen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpCheckNames) var names: [String] = []
    @Flag(name: [.customLong("list"), .customLong("liste")], help: Texts.helpCheckList)
    var list = false
    @Option(name: [.customLong("as-of"), .customLong("stichtag")], help: Texts.helpAsOf)
    var asOf: String?

    func run() throws {
        if list { return try output.emit(CheckCommand.listing) }
        let checks =
            names.isEmpty
            ? DataChecks.all
            : try names.map { name throws(Complaint) in try DataChecks.named(name) }
        let desk = try Desk(ledger)
        let day = try asOf.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) }
        let scope = CheckScope(desk: desk, today: day ?? desk.clock.today)
        var results: [(check: any DataCheck.Type, findings: [DataFinding])] = []
        for check in checks { results.append((check, try check.findings(scope))) }
        let footer = try desk.footer(known: try desk.size(), asOf: scope.today)
        try output.emit(CheckResults(results: results, footer: footer).answer)
        if results.contains(where: { !$0.findings.isEmpty }) { throw AnswerIsNo() }
    }

    private static var listing: Answer {
        var table = Table(
            name: "checks",
            columns: [
                Column(key: "check", title: Texts.columnCheck, kind: .identifier),
                Column(key: "summary", title: Texts.columnCheckSummary, kind: .text),
            ])
        for check in DataChecks.all {
            table.append([.identifier(check.name), .text(check.summary)])
        }
        return Answer(table: table)
    }
}

/// What the checks found, for people and for scripts.
private struct CheckResults {
    let results: [(check: any DataCheck.Type, findings: [DataFinding])]
    let footer: Footer

    var answer: Answer {
        let count = results.reduce(0) { $0 + $1.findings.count }
        let document = Document(
            title: Texts.checked(results.count, count), tables: count == 0 ? [] : [table],
            footer: footer.lines)
        return Answer(
            document: document,
            json: .object(
                [
                    .init("checks", .array(results.map { .string($0.check.name) })),
                    .init("findings", .array(objects)),
                ] + footer.members))
    }

    private var table: Table {
        var table = Table(
            name: "findings",
            columns: [
                Column(key: "check", title: Texts.columnCheck, kind: .identifier),
                Column(key: "subject", title: Texts.columnSubject, kind: .identifier),
                Column(key: "positions", title: Texts.columnPosition, kind: .identifier),
                Column(key: "detail", title: Texts.columnFindingDetail, kind: .text),
            ])
        for (check, findings) in results {
            for finding in findings {
                table.append([
                    .identifier(check.name), .identifier(finding.subject),
                    .positions(finding.positions), .text(finding.detail),
                ])
            }
        }
        return table
    }

    private var objects: [JSONValue] {
        results.flatMap { check, findings in
            findings.map { finding in
                [
                    "code": .string(check.name), "subject": .string(finding.subject),
                    "events": .array(finding.positions.map { .integer(Int64($0)) }),
                    "detail": .string(finding.detail),
                ]
            }
        }
    }
}
