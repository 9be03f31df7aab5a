import ArgumentParser
import Engagement

/// The entry that a correction is about, found by its record's number.
struct HoursTarget {
    let person: StreamID
    let revision: Revision
    let entry: HoursRecorded

    init(_ desk: Desk, _ text: String) throws(Complaint) {
        let recorded = try desk.event(at: try TypedPosition.position(text))
        guard case .hours(.recorded(let entry)) = recorded.event else {
            throw Complaint(
                .usage, "not_an_hours_entry",
                Texts.notAnHoursEntry(text, recorded.event.kind.spoken),
                remedy: Texts.findTheEntry)
        }
        person = recorded.stream
        revision = recorded.revision
        self.entry = entry
    }

    /// What is said of the entry; the decider puts in where it stood.
    func said(
        by confirmer: ContactID? = nil, on day: Day? = nil, _ provenance: Provenance
    ) -> HoursCorrection {
        HoursCorrection(
            target: revision, entry: entry.facts, standing: .recorded, confirmer: confirmer,
            on: day, marks: [], provenance: provenance)
    }
}

/// What all corrections of an entry take.
struct HoursCorrectionOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpPosition) var position: String

    /// Records what `said` makes of the entry.
    func record(
        _ verb: String, reason: String?, confirmer: String? = nil, on day: String? = nil,
        as event: @escaping @Sendable (HoursCorrection) -> HoursEvent
    ) throws {
        let desk = try Desk(ledger)
        let target = try HoursTarget(desk, position)
        let contact = try confirmer.map { text throws(Complaint) -> ContactID in
            try desk.subject(text)
        }
        let day = try day.map { text throws(Complaint) in
            try TypedDay.day(text, desk.clock)
        }
        let typed = try reason.map { text throws(Complaint) in try TypedReason(typed: text) }
        let content = ["hours", verb, position, typed?.text ?? "", confirmer ?? "", day?.iso ?? ""]
        let draft = try Draft.typed(content, id: write.commandID) { _, sealer in
            let provenance =
                typed?.provenance(for: target.person, index: 0, &sealer) ?? .unknown
            let said = target.said(by: contact, on: day, provenance)
            return [Ask(target.person, .hours(event(said)))]
        }
        try desk.record(draft, write, output)
    }
}

/// Undoes an entry (Storno).
struct HoursReverse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reverse", abstract: Texts.aboutReverse, aliases: ["storno"])
    @OptionGroup var options: HoursCorrectionOptions
    @Option(name: [.customLong("reason"), .customLong("grund")], help: Texts.helpReason)
    var reason: String

    func run() throws { try options.record("reverse", reason: reason) { .reversed($0) } }
}

/// Answers for an entry.
struct HoursConfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: Texts.aboutConfirm, aliases: ["bestaetigen"])
    @OptionGroup var options: HoursCorrectionOptions
    @Option(name: [.customLong("by"), .customLong("durch")], help: Texts.helpConfirmer)
    var confirmer: String?
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpConfirmedOn)
    var day: String?

    func run() throws {
        try options.record("confirm", reason: nil, confirmer: confirmer, on: day) {
            .confirmed($0)
        }
    }
}

/// Takes a confirmation back.
struct HoursUnconfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unconfirm", abstract: Texts.aboutUnconfirm,
        aliases: ["bestaetigung-zuruecknehmen"])
    @OptionGroup var options: HoursCorrectionOptions
    @Option(name: [.customLong("reason"), .customLong("grund")], help: Texts.helpReason)
    var reason: String?

    func run() throws {
        try options.record("unconfirm", reason: reason) { .confirmationWithdrawn($0) }
    }
}

/// Rejects an entry.
struct HoursReject: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: Texts.aboutReject, aliases: ["ablehnen"])
    @OptionGroup var options: HoursCorrectionOptions
    @Option(name: [.customLong("reason"), .customLong("grund")], help: Texts.helpReason)
    var reason: String

    func run() throws { try options.record("reject", reason: reason) { .rejected($0) } }
}

/// Accepts an entry that was marked implausible.
struct HoursAccept: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: Texts.aboutAccept, aliases: ["anerkennen"])
    @OptionGroup var options: HoursCorrectionOptions
    @Option(name: [.customLong("reason"), .customLong("grund")], help: Texts.helpReason)
    var reason: String

    func run() throws { try options.record("accept", reason: reason) { .accepted($0) } }
}
