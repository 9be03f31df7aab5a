import ArgumentParser
import Engagement

/// What steps take that one signature can take for many entries.
struct SignedStepOptions: ParsableArguments {
    @OptionGroup var writing: WritingOptions
    @OptionGroup var bulk: BulkOptions

    @Argument(help: Texts.helpPositionOrBulk) var position: String?

    /// Takes the step for the entry that is named, or for all that are meant together.
    func take(
        _ verb: BulkVerb, by confirmer: String? = nil, on day: String? = nil
    ) throws {
        let desk = try Desk(writing.ledger)
        let step = BulkStep(
            verb: verb,
            confirmer: try confirmer.map { text throws(Complaint) -> ContactID in
                try desk.subject(text)
            },
            day: try day.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) },
            trail: try writing.paper.trail(desk))
        guard let position else {
            guard bulk.isUsed else {
                throw Complaint(
                    .usage, "no_entry", Texts.noEntryNamed, remedy: Texts.nameDeliveryOrPeriod)
            }
            // Of a contact that nobody knows every entry would say the same.
            _ = try confirmer.map { text throws(Complaint) -> ContactID in
                try desk.existing(text)
            }
            let report = try step.run(try bulk.entries(desk), desk, writing.write)
            try writing.output.emit(report.answer)
            if report.isShort { throw AnswerIsNo() }
            return
        }
        guard !bulk.isUsed else {
            throw Complaint(
                .usage, "bulk_of_what", Texts.oneOrMany, remedy: Texts.nameDeliveryOrPeriod)
        }
        try take(step, position, desk)
    }

    private func take(_ step: BulkStep, _ position: String, _ desk: Desk) throws {
        let target = try HoursTarget(desk, position)
        let content =
            [
                "hours", step.verb.rawValue, position, step.confirmer?.text ?? "",
                step.day?.iso ?? "",
            ] + step.trail.content
        let (verb, confirmer, day, trail) = (step.verb, step.confirmer, step.day, step.trail)
        let draft = try Draft.typed(content, id: writing.write.commandID) { _, sealer in
            let provenance = trail.provenance(for: target.person, &sealer)
            let said = target.said(by: confirmer, on: day, provenance)
            return [Ask(target.person, .hours(verb.event(said)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Answers for an entry, or for many.
struct HoursConfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: Texts.aboutConfirm,
        discussion: Texts.confirmDiscussion, aliases: ["bestaetigen"])
    @OptionGroup var options: SignedStepOptions
    @Option(
        name: [.customLong("by"), .customLong("durch"), .customLong("signatory")],
        help: Texts.helpConfirmer)
    var confirmer: String?
    @Option(
        name: [
            .customLong("on"), .customLong("am"), .customLong("signed-on"),
            .customLong("unterschrieben-am"),
        ],
        help: Texts.helpConfirmedOn)
    var day: String?
    @Flag(name: [.customLong("withdraw"), .customLong("zuruecknehmen")], help: Texts.helpWithdraw)
    var withdraws = false

    func run() throws {
        try options.take(withdraws ? .withdraw : .confirm, by: confirmer, on: day)
    }
}

/// Takes a confirmation back, or many.
struct HoursUnconfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unconfirm", abstract: Texts.aboutUnconfirm,
        aliases: ["bestaetigung-zuruecknehmen"])
    @OptionGroup var options: SignedStepOptions

    func run() throws { try options.take(.withdraw) }
}

/// Rejects an entry, or many.
struct HoursReject: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: Texts.aboutReject, aliases: ["ablehnen"])
    @OptionGroup var options: SignedStepOptions
    @Option(
        name: [.customLong("by"), .customLong("durch"), .customLong("signatory")],
        help: Texts.helpRejecter)
    var confirmer: String?
    @Option(
        name: [
            .customLong("on"), .customLong("am"), .customLong("signed-on"),
            .customLong("unterschrieben-am"),
        ],
        help: Texts.helpConfirmedOn)
    var day: String?

    func run() throws { try options.take(.reject, by: confirmer, on: day) }
}
