import ArgumentParser
import Audit
import Engagement
import Ledger

/// Answers a finding of the audit, so that it is open no longer.
struct AuditAnswer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: Texts.aboutAuditAnswer, aliases: ["beantworten"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var times: TimeOptions
    @Argument(help: Texts.helpFinding) var finding: String
    @Option(name: [.customLong("as"), .customLong("als")], help: Texts.helpAnswer)
    var answer: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpOnToday)
    var on: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let answer = try FindingAnswer.typed(answer)
        let day =
            try on.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) }
            ?? desk.clock.today
        let found = try found(
            try AuditBench(desk, try desk.standpoint(times), demandsFourEyes: true))
        try refuseOwn(found.decision, desk)
        let trail = try writing.paper.trail(desk)
        let answered = FindingAnswered(
            finding: found.identity.bytes, code: found.code.rawValue,
            subject: found.decision.person.stream, answer: answer, on: day,
            provenance: try trail.provenance())
        let draft = try Draft.typed(
            ["audit answer", found.identity.text, answer.word, day.iso] + trail.content,
            id: writing.write.commandID
        ) { _, _ in [Ask(.ledger, .ledger(.findingAnswered(answered)))] }
        try desk.record(draft, writing.write, writing.output)
    }

    /// A finding that somebody named, with the decision it is about.
    private struct Found {
        let identity: FindingIdentity
        let code: AuditFinding.Code
        let decision: CardDecision
    }

    private func found(_ bench: AuditBench) throws(Complaint) -> Found {
        let digits = finding.lowercased()
        guard digits.utf8.count >= 6 else { throw unknown }
        let audits = try bench.audits(of: nil)
        let book = try bench.book(audits)
        var found: [FindingIdentity: Found] = [:]
        for audit in audits {
            for finding in audit.findings {
                let identity = book.identity(of: finding, in: audit)
                guard identity.text.hasPrefix(digits) else { continue }
                found[identity] = Found(
                    identity: identity, code: finding.code, decision: audit.decision)
            }
        }
        guard found.count < 2 else {
            throw Complaint(
                .usage, "several_findings", Texts.severalFindings(finding),
                remedy: found.keys.map(\.text).sorted().joined(separator: ", "))
        }
        guard let only = found.values.first else { throw unknown }
        return only
    }

    private var unknown: Complaint {
        Complaint(
            .no, "unknown_finding", Texts.unknownFinding(finding), remedy: Texts.seeFindings)
    }

    /// Nobody answers for what was decided by the same hand.
    private func refuseOwn(_ decision: CardDecision, _ desk: Desk) throws(Complaint) {
        let actor = try desk.actor(writing.write.actor)
        guard try desk.event(at: decision.position).actor == actor else { return }
        throw Complaint(
            .no, "own_decision", Texts.ownDecision(actor.text, decision.position),
            remedy: Texts.letAnotherAnswer)
    }
}

extension FindingAnswer: SpokenWord {
    var word: String {
        switch self {
        case .settled: "settled"
        case .accepted: "accepted"
        case .disputed: "disputed"
        }
    }
}
