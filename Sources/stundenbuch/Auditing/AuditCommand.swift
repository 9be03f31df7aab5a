import ArgumentParser
import Audit

/// Examines what was decided, against the rules and the records.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: Texts.aboutAudit,
        subcommands: [
            AuditCards.self, AuditAnswer.self, AuditStart.self, AuditShow.self, AuditClose.self,
        ],
        aliases: ["pruefung"])
}

/// Audits every decision on a card; nothing is recorded.
struct AuditCards: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards", abstract: Texts.aboutAuditCards, aliases: ["karten"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions

    @OptionGroup var selection: AuditSelection
    @Option(name: [.customLong("by"), .customLong("nach")], help: Texts.helpAuditBy)
    var by: AuditDimension?
    @Flag(name: [.customLong("four-eyes"), .customLong("vier-augen")], help: Texts.helpFourEyes)
    var fourEyes = false
    @Flag(name: [.customLong("explain"), .customLong("erklaeren")], help: Texts.helpExplain)
    var explain = false

    func run() throws {
        let desk = try Desk(ledger)
        let bench = try AuditBench(
            desk, try desk.standpoint(times), demandsFourEyes: fourEyes)
        let scope = try selection.scope(bench)
        let all = try bench.audits(of: scope.people)
        let book = try bench.book(all)
        let audits = all.filter { scope.contains($0.decision) }
        if by == .evidence {
            try output.emit(EvidenceSummary(audits).answer(bench.standpoint))
        } else {
            try show(
                try bench.listing(audits, book, numbers: scope.numbers, explains: explain))
        }
        if scope.hasFaultyNumber || audits.contains(where: { !book.open(in: $0).isEmpty }) {
            throw AnswerIsNo()
        }
    }

    private func show(_ listing: AuditListing) throws(Complaint) {
        if output.chosen == .jsonl {
            try output.emit(lines: listing.lines)
        } else {
            try output.emit(listing.answer(isText: output.chosen == .text))
        }
    }
}
