import ArgumentParser
import Engagement

/// Notes that the registry blocks information about where a person lives.
struct PersonBlock: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "block", abstract: Texts.aboutPersonBlock, aliases: ["sperren"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String
    @Option(name: [.customLong("until"), .customLong("bis")], help: Texts.helpBlockedUntil)
    var until: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(person, PersonID.self).id
        let from = try TypedDay.day(from, desk.clock)
        let until = try until.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        let content = ["block", from.iso, until?.iso ?? ""]
        try PersonStep(desk, writing).record(content, of: id) { provenance in
            .addressBlocked(AddressBlockNoted(from: from, until: until, provenance: provenance))
        }
    }
}

/// Notes that the registry no longer blocks information about where a person lives.
struct PersonUnblock: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unblock", abstract: Texts.aboutPersonUnblock, aliases: ["entsperren"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpUnblockedFrom)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(person, PersonID.self).id
        let from = try TypedDay.day(from, desk.clock)
        try PersonStep(desk, writing).record(["unblock", from.iso], of: id) { provenance in
            .addressUnblocked(AddressBlockLifted(from: from, provenance: provenance))
        }
    }
}

/// What a person consents to.
struct PersonConsent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent", abstract: Texts.aboutConsent,
        subcommands: [ConsentGive.self, ConsentWithdraw.self], aliases: ["einwilligung"])
}

/// Records that a person consents to a use of personal data.
struct ConsentGive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "give", abstract: Texts.aboutConsentGive, aliases: ["erteilen"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var consent: ConsentOptions

    func run() throws {
        try consent.record("consent give", writing) { purpose, day, provenance in
            .consentGiven(ConsentGiven(purpose: purpose, on: day, provenance: provenance))
        }
    }
}

/// Records that a person takes a consent back.
struct ConsentWithdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: Texts.aboutConsentWithdraw, aliases: ["widerrufen"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var consent: ConsentOptions

    func run() throws {
        try consent.record("consent withdraw", writing) { purpose, day, provenance in
            .consentWithdrawn(ConsentWithdrawn(purpose: purpose, on: day, provenance: provenance))
        }
    }
}

/// Who declares what on which day.
struct ConsentOptions: ParsableArguments {
    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(name: [.customLong("purpose"), .customLong("zweck")], help: Texts.helpPurpose)
    var purpose: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpOnToday)
    var on: String?

    /// Records the declaration.
    func record(
        _ step: String, _ writing: WritingOptions,
        _ event: @escaping @Sendable (String, Day, Provenance) -> PersonEvent
    ) throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(person, PersonID.self).id
        let day = try on.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) }
        let (purpose, declared) = (purpose, day ?? desk.clock.today)
        try PersonStep(desk, writing).record(
            [step, purpose, declared.iso], of: id
        ) { provenance in event(purpose, declared, provenance) }
    }
}
