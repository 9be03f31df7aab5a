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

/// What corrections of one entry take.
struct HoursCorrectionOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpPosition) var position: String

    /// Records what `said` makes of the entry.
    func record(
        _ verb: String, reason: String,
        as event: @escaping @Sendable (HoursCorrection) -> HoursEvent
    ) throws {
        let desk = try Desk(ledger)
        let target = try CorrectedEntry(desk, position)
        let typed = try TypedReason(typed: reason)
        let provenance = try target.provenance(typed)
        let content = ["hours", verb, position, typed.text, "", ""]
        let draft = try Draft.typed(content, id: write.commandID) { _, sealer in
            [Ask(target.stream, .hours(event(target.said(provenance(&sealer)))))]
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

/// Accepts an entry that was marked implausible.
struct HoursAccept: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: Texts.aboutAccept, aliases: ["anerkennen"])
    @OptionGroup var options: HoursCorrectionOptions
    @Option(name: [.customLong("reason"), .customLong("grund")], help: Texts.helpReason)
    var reason: String

    func run() throws { try options.record("accept", reason: reason) { .accepted($0) } }
}
