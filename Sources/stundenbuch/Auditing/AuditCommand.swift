import ArgumentParser
import Audit
import Documents
import Engagement
import Ledger
import Projections
import StrictJSON

/// Examines what was decided, against the rules and the records.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: Texts.aboutAudit, subcommands: [AuditCards.self],
        aliases: ["pruefung"])
}

/// Audits every decision on a card; nothing is recorded.
struct AuditCards: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards", abstract: Texts.aboutAuditCards, aliases: ["karten"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions

    @Argument(help: Texts.helpAuditCard) var card: String?
    @Option(name: .customLong("person"), help: Texts.helpAuditPerson) var person: String?
    @Flag(name: [.customLong("explain"), .customLong("erklaeren")], help: Texts.helpExplain)
    var explain = false

    func run() throws {
        let desk = try Desk(ledger)
        let known = try times.known(desk)
        let asOf = try times.day(desk.clock) ?? desk.clock.today
        let only = try person.map { text throws(Complaint) -> PersonID in
            try desk.existing(text)
        }
        let card = try card.map { text throws(Complaint) in
            try desk.card(text) { _ in true }
        }
        let audits = try audits(desk, known, asOf, only ?? card?.person)
            .filter { card == nil || $0.decision.card == card?.card }
        let listing = AuditListing(
            audits: audits, codes: try desk.programmeCodes(),
            footer: try desk.footer(known: known, asOf: asOf), explains: explain,
            recordedAt: try recordingTimes(audits, desk), reasons: try reasons(audits, desk))
        if output.chosen == .jsonl {
            try output.emit(lines: listing.decisions)
        } else {
            try output.emit(listing.answer(isText: output.chosen == .text))
        }
        if audits.contains(where: { !$0.findings.isEmpty }) { throw AnswerIsNo() }
    }

    private func audits(
        _ desk: Desk, _ known: TreeSize, _ asOf: Day, _ only: PersonID?
    ) throws(Complaint) -> [CardAudit] {
        let bench = try CardBench(desk, known: known, asOf: asOf)
        let rows = try desk.rows(Cards.self, knownAt: known)
        do throws(AuditError) {
            return try bench.reader.audit(rows, only: only, terms: bench.terms)
        } catch {
            throw Complaint(error)
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
