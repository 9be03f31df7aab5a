import ArgumentParser
import Engagement
import Projections

/// Asks for what an application lacks.
struct CardRequest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: Texts.aboutCardRequest, aliases: ["nachfordern"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("missing"), .customLong("fehlt")], help: Texts.helpMissing)
    var missing: [String]
    @Option(name: [.customLong("due"), .customLong("frist")], help: Texts.helpRequestDue)
    var due: String?
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        let clock = try Desk(options.ledger).clock
        let due = try due.map { text throws(Complaint) in try TypedDay.day(text, clock) }
        let missing = missing
        let verb = (["request", due?.iso ?? ""] + missing).joined(separator: " ")
        try options.record(verb, on: day, where: { $0.stage == .applied }) {
            .evidenceRequested(
                EvidenceRequested(
                    card: $0.card, on: $0.day, due: due, documents: missing,
                    provenance: $0.provenance))
        }
    }
}

/// Records that everything that was asked for is there.
struct CardComplete: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: Texts.aboutCardComplete, aliases: ["vollstaendig"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        try options.record("complete", on: day, where: { $0.stage == .applied }) {
            .evidenceCompleted(
                EvidenceCompleted(card: $0.card, on: $0.day, provenance: $0.provenance))
        }
    }
}

/// Makes a printed number void, as after a misprint.
struct CardVoid: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "void", abstract: Texts.aboutCardVoid, aliases: ["entwerten"])
    @OptionGroup var options: CardStepOptions
    @Argument(help: Texts.helpCardNumber) var number: String

    func run() throws {
        let number = number
        let bears = { (row: CardRow) in row.steps.contains { $0.number == number } }
        try options.record("void \(number)", on: nil, where: bears) {
            .numberVoided(
                CardNumberVoided(card: $0.card, number: number, provenance: $0.provenance))
        }
    }
}

/// Records that the person has the card in hand.
struct CardHandOver: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over", abstract: Texts.aboutCardHandOver, aliases: ["aushaendigen"])
    @OptionGroup var options: CardStepOptions
    @Flag(
        name: [.customLong("identity-shown"), .customLong("ausweis-gezeigt")],
        help: Texts.helpIdentityAtHandOver)
    var identityShown = false
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        let shown = identityShown ? true : nil
        let verb = identityShown ? "hand-over identity" : "hand-over"
        let runs = { (row: CardRow) in row.stage == .granted || row.stage == .issued }
        try options.record(verb, on: day, where: runs) {
            .handedOver(
                CardHandedOver(
                    card: $0.card, on: $0.day, identityShown: shown, provenance: $0.provenance))
        }
    }
}

/// Records that the holder gives the card up (Verzicht).
struct CardGiveUp: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "give-up", abstract: Texts.aboutCardGiveUp, aliases: ["verzicht"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        try options.record("give-up", on: day, where: { $0.stage?.isRunning ?? false }) {
            .givenUp(CardGivenUp(card: $0.card, on: $0.day, provenance: $0.provenance))
        }
    }
}

/// Lets a card be valid longer than it was granted.
struct CardExtend: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: Texts.aboutCardExtend, aliases: ["verlaengern"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("until"), .customLong("bis")], help: Texts.helpExtendUntil)
    var until: String
    @Option(
        name: [.customLong("decided-on"), .customLong("beschieden-am")],
        help: Texts.helpDecidedOn)
    var decidedOn: String?

    func run() throws {
        let until = try TypedDay.day(until, try Desk(options.ledger).clock)
        let runs = { (row: CardRow) in row.stage?.isRunning ?? false }
        try options.record("extend \(until.iso)", on: decidedOn, where: runs) {
            .extended(
                CardExtended(
                    card: $0.card, until: until, decided: $0.day, provenance: $0.provenance))
        }
    }
}

/// Records that the person was heard before a decision.
struct CardHearing: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearing", abstract: Texts.aboutCardHearing, aliases: ["anhoerung"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        try options.record("hearing", on: day, where: { $0.stage != .applicationWithdrawn }) {
            .hearingHeld(HearingHeld(card: $0.card, on: $0.day, provenance: $0.provenance))
        }
    }
}

/// Records an objection to a decision (Widerspruch).
struct CardObjection: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "objection", abstract: Texts.aboutCardObjection, aliases: ["widerspruch"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpObjectionOn)
    var day: String?

    func run() throws {
        let decided = { (row: CardRow) in !row.decisions.isEmpty }
        try options.record("objection", on: day, where: decided) {
            .objectionReceived(
                ObjectionReceived(card: $0.card, received: $0.day, provenance: $0.provenance))
        }
    }
}
