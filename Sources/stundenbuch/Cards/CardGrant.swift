import ArgumentParser
import Audit
import CardRules
import Documents
import Engagement
import Ledger
import StrictJSON

/// Grants a card on what is known now, and puts the assessment on file.
struct CardGrant: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant", abstract: Texts.aboutCardGrant, aliases: ["erteilen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpCardOrPerson) var person: String
    @Option(name: [.customLong("programme"), .customLong("programm")], help: Texts.helpProgramme)
    var programme: String?
    @Option(name: [.customLong("number"), .customLong("nummer")], help: Texts.helpCardNumber)
    var number: String?
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpValidFrom)
    var from: String?
    @Option(name: [.customLong("until"), .customLong("bis")], help: Texts.helpValidUntil)
    var until: String?
    @Option(
        name: [.customLong("decided-on"), .customLong("beschieden-am")],
        help: Texts.helpDecidedOn)
    var decidedOn: String?
    @OptionGroup var paper: PaperOptions
    @Flag(name: [.customLong("exception"), .customLong("ausnahme")], help: Texts.helpException)
    var exception = false
    @Option(
        name: [.customLong("approved-by"), .customLong("genehmigt-durch")],
        help: Texts.helpApprovedBy)
    var approvedBy: String?

    func run() throws {
        let desk = try Desk(ledger)
        let session = try desk.session(write)
        let grant = try Grant(self, desk)
        let content =
            [
                "card grant", grant.place.person.text, grant.place.programme.text, number ?? "",
                grant.decided.iso, grant.from.iso, grant.until?.iso ?? "",
                "\(exception)", approvedBy ?? "",
            ] + grant.trail.content
        let draft = try Draft.typed(content, id: write.commandID) { _, sealer in
            grant.asks(&sealer)
        }
        let outcome = try desk.submit(draft, in: session)
        var answer = try outcome.cardAnswer(
            isRehearsal: write.dryRun, adding: grant.members, next: Texts.nextAfterGrant)
        answer.document.facts += grant.facts
        answer.notices += grant.notices
        try output.emit(answer)
    }
}

/// A grant that may be recorded.
private struct Grant: Sendable {
    let place: CardCase
    let decided: Day
    let from: Day
    let until: Day?
    let assessment: AssessmentRecord
    let number: String?
    let trail: PaperTrail
    let approvedBy: ContactID?
    /// What the decider should know beside it.
    let notices: [String]

    init(_ command: CardGrant, _ desk: Desk) throws(Complaint) {
        place = try CardCase(desk, command.person, programme: command.programme)
        decided =
            try command.decidedOn.map { text throws(Complaint) in
                try TypedDay.day(text, desk.clock)
            } ?? desk.clock.today
        let bench = try CardBench(desk, known: try desk.size(), asOf: decided)
        let examination = try bench.judge(place.person, try place.decided(on: decided, desk))
        assessment = examination.record
        let usual = ValidityCalculator.validity(
            examination.published.rule, granted: decided, met: examination.assessment.met)
        from =
            try command.from.map { text throws(Complaint) in
                try TypedDay.day(text, desk.clock)
            } ?? max(decided, usual.from)
        until =
            try command.until.map { text throws(Complaint) in
                try TypedDay.day(text, desk.clock)
            } ?? usual.until
        let counted = command.from == nil || command.until != nil ? nil : until
        notices =
            Grant.validity(counted, from: from, decided: decided)
            + (try Grant.sameNumber(command.number, place, on: from, desk))
        (number, trail) = (command.number, try command.paper.trail(desk))
        approvedBy = try Grant.approver(command, desk)
        try Grant.permit(examination, command)
    }

    /// Says so when a card begins on another day than the one from which the rule counts.
    private static func validity(_ usual: Day?, from: Day, decided: Day) -> [String] {
        guard let usual, from != decided else { return [] }
        return Speech.beside {
            [Texts.validityCounts(decided.spoken, from.spoken, usual.spoken)]
        }
    }

    /// Names the valid cards that have the printed number already.
    private static func sameNumber(
        _ number: String?, _ place: CardCase, on day: Day, _ desk: Desk
    ) throws(Complaint) -> [String] {
        guard let number else { return [] }
        let others = try desk.cards(
            of: place.programme, numbered: number, on: day, but: place.card)
        guard !others.isEmpty else { return [] }
        return Speech.beside {
            [Texts.numberInUse(number, others.map(\.text).joined(separator: ", "))]
        }
    }

    private static func approver(
        _ command: CardGrant, _ desk: Desk
    ) throws(Complaint) -> ContactID? {
        guard command.exception else {
            guard command.approvedBy == nil else {
                throw Complaint(.usage, "exception_missing", Texts.approvalWithoutException)
            }
            return nil
        }
        guard let approvedBy = command.approvedBy, command.paper.reason != nil else {
            throw Complaint(.usage, "approval_missing", Texts.exceptionNeedsApproval)
        }
        return try desk.subject(approvedBy)
    }

    /// Refuses what the result does not allow, and names the criteria that stand against it.
    private static func permit(
        _ examination: Examination, _ command: CardGrant
    ) throws(Complaint) {
        let outcome = examination.assessment.outcome
        let codes = Speech.complaining {
            examination.deciding.map { Texts.criterion($0) }.joined(separator: ", ")
        }
        switch outcome {
        case .notMet where !command.exception:
            throw Complaint(
                .no, "not_met", Texts.grantNotMet(codes), remedy: Texts.grantByException)
        case .undecided where command.paper.reason == nil:
            throw Complaint(
                .no, "undecided", Texts.grantUndecided(codes), remedy: Texts.giveAReason)
        case .met, .notMet, .undecided: break
        }
    }

    func asks(_ sealer: inout any TextSealing) -> [Ask] {
        let stream = place.person.stream
        let provenance = trail.provenance(for: stream, &sealer)
        var asks = [Ask(stream, .card(decision(provenance)))]
        if let number {
            let event = CardNumberAssigned(card: place.card, number: number)
            asks.append(Ask(stream, .card(.numberAssigned(event))))
        }
        return asks
    }

    private func decision(_ provenance: Provenance) -> CardEvent {
        guard let approvedBy else {
            return .granted(
                CardGranted(
                    card: place.card, programme: place.programme, assessment: assessment,
                    decided: decided, validFrom: from, validUntil: until,
                    provenance: provenance))
        }
        return .grantedByException(
            CardGrantedByException(
                card: place.card, programme: place.programme, assessment: assessment,
                decided: decided, validFrom: from, validUntil: until, approvedBy: approvedBy,
                provenance: provenance))
    }

    var facts: [Document.Fact] {
        [
            .init(
                key: "result", title: Texts.columnResult,
                value: .code(assessment.outcome.code, Texts.outcome(assessment.outcome))),
            .init(key: "valid_from", title: Texts.columnValidFrom, value: Cell(from)),
            .init(
                key: "valid_until", title: Texts.columnValidUntil,
                value: until.map { Cell($0) } ?? .text(Texts.unlimited)),
        ]
    }

    var members: [JSONValue.Member] {
        [
            .init("result", .string(assessment.outcome.code)),
            .init("rule_version", .string(assessment.ruleVersion)),
            .init("number", JSONValue(text: number)),
            .init("valid_from", .string(from.iso)),
            .init("valid_until", JSONValue(text: until?.iso)),
        ]
    }
}
