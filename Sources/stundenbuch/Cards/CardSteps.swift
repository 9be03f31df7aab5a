import ArgumentParser
import Engagement
import Projections

/// Gives a card its printed number.
struct CardNumber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "number", abstract: Texts.aboutCardNumber, aliases: ["nummer"])
    @OptionGroup var options: CardStepOptions
    @Argument(help: Texts.helpCardNumber) var number: String

    func run() throws {
        let number = number
        let runs = { (row: CardRow) in row.stage == .granted || row.stage == .issued }
        try options.record("number \(number)", on: nil, where: runs) {
            .numberAssigned(
                CardNumberAssigned(card: $0.card, number: number, provenance: $0.provenance))
        }
    }
}

/// Hands a card out.
struct CardIssue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: Texts.aboutCardIssue, aliases: ["ausgeben"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        try options.record("issue", on: day, where: { $0.stage == .granted }) {
            .issued(CardIssued(card: $0.card, on: $0.day, provenance: $0.provenance))
        }
    }
}

/// Records that a card was reported lost.
struct CardLose: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lose", abstract: Texts.aboutCardLose, aliases: ["verlust"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        let runs = { (row: CardRow) in row.stage == .granted || row.stage == .issued }
        try options.record("lose", on: day, where: runs) {
            .lossReported(CardLossReported(card: $0.card, on: $0.day, provenance: $0.provenance))
        }
    }
}

/// Replaces a lost or damaged card.
struct CardReplace: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace", abstract: Texts.aboutCardReplace, aliases: ["ersetzen"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("number"), .customLong("nummer")], help: Texts.helpCardNumber)
    var number: String?
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        let number = number
        let verb = "replace \(number ?? "")"
        try options.record(verb, on: day, where: { $0.stage?.isRunning ?? false }) {
            .replaced(
                CardReplaced(
                    card: $0.card, on: $0.day, number: number, provenance: $0.provenance))
        }
    }
}

/// Records that a card was given back.
struct CardReturn: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: Texts.aboutCardReturn, aliases: ["rueckgabe"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        try options.record("return", on: day, where: { $0.stage?.isRunning ?? false }) {
            .returned(CardReturned(card: $0.card, on: $0.day, provenance: $0.provenance))
        }
    }
}

/// Records that an application was withdrawn by whoever made it.
struct CardWithdrawApplication: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw-application", abstract: Texts.aboutWithdrawApplication,
        aliases: ["antrag-zurueckziehen"])
    @OptionGroup var options: CardStepOptions
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpStepOn) var day: String?

    func run() throws {
        let open = { (row: CardRow) in row.stage == .applied }
        try options.record("withdraw-application", on: day, where: open) {
            .applicationWithdrawn(
                ApplicationWithdrawn(card: $0.card, on: $0.day, provenance: $0.provenance))
        }
    }
}
