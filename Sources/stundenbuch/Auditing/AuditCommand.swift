import ArgumentParser
import Audit
import Documents
import Engagement
import Ledger

/// Examines what was decided, against the rules and the records.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: Texts.aboutAudit,
        subcommands: [AuditCards.self, AuditAnswer.self], aliases: ["pruefung"])
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
    @Flag(name: [.customLong("explain"), .customLong("erklaeren")], help: Texts.helpExplain)
    var explain = false

    func run() throws {
        let desk = try Desk(ledger)
        let bench = try AuditBench(desk, try desk.standpoint(times))
        let scope = try selection.scope(bench)
        let all = try bench.audits(of: scope.people)
        let book = try bench.book(all)
        let audits = all.filter { scope.contains($0.decision) }
        if by == .evidence {
            try output.emit(EvidenceSummary(audits).answer(bench.standpoint))
        } else {
            try show(audits, book, scope, bench)
        }
        if scope.hasFaultyNumber || audits.contains(where: { !book.open(in: $0).isEmpty }) {
            throw AnswerIsNo()
        }
    }

    private func show(
        _ audits: [CardAudit], _ book: FindingBook, _ scope: AuditScope, _ bench: AuditBench
    ) throws(Complaint) {
        let desk = bench.desk
        let listing = AuditListing(
            audits: audits, book: book, numbers: scope.numbers,
            codes: try desk.programmeCodes(), footer: bench.standpoint.footer, explains: explain,
            recordedAt: try recordingTimes(audits, desk), reasons: try reasons(audits, desk))
        if output.chosen == .jsonl {
            try output.emit(lines: listing.lines)
        } else {
            try output.emit(listing.answer(isText: output.chosen == .text))
        }
    }

    /// What was given as the reasons of the decisions, by their positions.
    private func reasons(
        _ audits: [CardAudit], _ desk: Desk
    ) throws(Complaint) -> [Position: Shown] {
        var reasons: [Position: Shown] = [:]
        for audit in audits {
            let recorded = try desk.event(at: audit.decision.position)
            reasons[recorded.position] = RecordView(recorded, desk.ledger.disclose).reason
        }
        return reasons
    }

    /// When the last known record of every judgement was recorded, by tree size.
    private func recordingTimes(
        _ audits: [CardAudit], _ desk: Desk
    ) throws(Complaint) -> [TreeSize: Recorded] {
        var times: [TreeSize: Recorded] = [:]
        for judgement in audits.flatMap({ [$0.atGrant, $0.atGrantKnownNow, $0.now] }) {
            guard judgement.known > 0, times[judgement.known] == nil else { continue }
            times[judgement.known] = try desk.event(at: judgement.known - 1)
        }
        return times
    }
}
