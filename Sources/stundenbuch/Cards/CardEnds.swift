import ArgumentParser
import Engagement
import Projections

/// What ends a grant: from which day on, decided when, and why.
struct CardEndOptions: ParsableArguments {
    @OptionGroup var step: CardStepOptions
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpEndsFrom)
    var from: String?
    @Option(
        name: [.customLong("decided-on"), .customLong("beschieden-am")],
        help: Texts.helpDecidedOn)
    var decidedOn: String?

    func record(
        _ verb: String,
        as event: @escaping @Sendable (CardMoment, _ from: Day?) -> CardEvent
    ) throws {
        guard step.paper.reason != nil else {
            throw Complaint(.usage, "reason_missing", Texts.endNeedsReason)
        }
        let clock = try Desk(step.ledger).clock
        let from = try from.map { text throws(Complaint) in try TypedDay.day(text, clock) }
        let held = { (row: CardRow) in row.stage?.isRunning ?? false || row.stage == .returned }
        try step.record("\(verb) \(from?.iso ?? "")", on: decidedOn, where: held) {
            event($0, from)
        }
    }
}

/// Takes a grant back that was wrong from the start (Rücknahme).
struct CardWithdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: Texts.aboutCardWithdraw, aliases: ["zuruecknehmen"])
    @OptionGroup var options: CardEndOptions

    /// Without a day it was never valid.
    func run() throws {
        try options.record("withdraw") { moment, from in
            .withdrawn(
                CardWithdrawn(
                    card: moment.card, from: from ?? moment.validFrom ?? moment.day,
                    decided: moment.day, provenance: moment.provenance))
        }
    }
}

/// Ends a lawful grant whose grounds ended later (Widerruf).
struct CardRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: Texts.aboutCardRevoke, aliases: ["widerrufen"])
    @OptionGroup var options: CardEndOptions

    /// Without a day it ends with the decision.
    func run() throws {
        try options.record("revoke") { moment, from in
            .revoked(
                CardRevoked(
                    card: moment.card, from: from ?? moment.day, decided: moment.day,
                    provenance: moment.provenance))
        }
    }
}

/// Undoes an event of a card that was entered in error (Fehlerfassung).
struct CardError: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "error", abstract: Texts.aboutCardError, aliases: ["fehlerfassung"])
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: Texts.helpCardOrPerson) var card: String
    @Argument(help: Texts.helpPosition) var position: String
    @Option(name: [.customLong("reason"), .customLong("grund")], help: Texts.helpReason)
    var reason: String

    func run() throws {
        let desk = try Desk(ledger)
        let found = try desk.card(card) { _ in true }
        let target = try desk.event(at: try TypedPosition.position(position))
        guard target.stream == found.person.stream else {
            throw Complaint(
                .usage, "other_subject", Texts.notOfThisCard(position, found.card.text))
        }
        let (typed, revision) = (try TypedReason(typed: reason), target.revision)
        let content = ["card error", found.card.text, position, typed.text]
        let draft = try Draft.typed(content, id: write.commandID) { _, sealer in
            let stream = found.person.stream
            let undone = CardEnteredInError(
                card: found.card, target: revision,
                provenance: typed.provenance(for: stream, index: 0, &sealer))
            return [Ask(stream, .card(.enteredInError(undone)))]
        }
        let outcome = try desk.submit(draft, write)
        try output.emit(try outcome.cardAnswer(isRehearsal: write.dryRun))
    }
}
