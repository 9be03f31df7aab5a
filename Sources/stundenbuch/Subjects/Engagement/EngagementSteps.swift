import ArgumentParser
import Engagement

/// Records that a volunteer is engaged with an organisation.
struct EngagementStart: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: Texts.aboutEngagementStart, aliases: ["beginnen"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: FieldsOption

    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(
        name: [.customLong("organisation"), .customLong("traeger")],
        help: Texts.helpOrganisationOption)
    var organisation: String
    @Option(name: [.customLong("activity"), .customLong("taetigkeit")], help: Texts.helpActivity)
    var activity: String?
    @Option(name: [.customLong("place"), .customLong("ort")], help: Texts.helpPlace)
    var place: String?
    @Option(name: [.customLong("district"), .customLong("ortsteil")], help: Texts.helpDistrict)
    var district: String?
    @Option(name: [.customLong("since"), .customLong("seit")], help: Texts.helpSince)
    var since: String?
    @Option(name: [.customLong("until"), .customLong("bis")], help: Texts.helpUntil)
    var until: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id: PersonID = try desk.subject(person)
        let function = try TypedFields.optional(fields.file, FunctionField.fields)
        let started = EngagementStarted(
            organisation: try desk.subject(organisation), activity: activity,
            place: try place.map { text throws(Complaint) in try TypedPlace.key(text) },
            district: district, since: try desk.vagueDay(since), until: try desk.vagueDay(until))
        let content = [
            "start", started.organisation.text, activity ?? "", place ?? "", district ?? "",
            since ?? "", until ?? "",
        ]
        try EngagementStep(desk, writing).record(content + function.content, of: id) {
            provenance, sealer in
            var event = started
            event.function = FunctionField.sealed(function, id.stream, &sealer)
            event.provenance = provenance
            return .started(event)
        }
    }
}

/// Records that an engagement rests from a day on.
struct EngagementPause: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: Texts.aboutEngagementPause, aliases: ["ruhen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEngagementArgument) var engagement: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let name = try desk.engagement(engagement).name
        let day = try TypedDay.day(from, desk.clock)
        try EngagementStep(desk, writing).record(["pause", day.iso], of: name) {
            .paused(EngagementPaused(engagement: name.revision, from: day, provenance: $0))
        }
    }
}

/// Records that an engagement goes on after a rest.
struct EngagementResume: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: Texts.aboutEngagementResume, aliases: ["fortsetzen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEngagementArgument) var engagement: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let name = try desk.engagement(engagement).name
        let day = try TypedDay.day(from, desk.clock)
        try EngagementStep(desk, writing).record(["resume", day.iso], of: name) {
            .resumed(EngagementResumed(engagement: name.revision, from: day, provenance: $0))
        }
    }
}

/// Records that an engagement ended.
struct EngagementEnd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: Texts.aboutEngagementEnd, aliases: ["beenden"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEngagementArgument) var engagement: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpLastDay)
    var on: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let name = try desk.engagement(engagement).name
        let day = try TypedVagueDay.day(on, desk.clock)
        try EngagementStep(desk, writing).record(["end", on], of: name) {
            .ended(EngagementEnded(engagement: name.revision, day: day, provenance: $0))
        }
    }
}

/// Undoes an event about an engagement that was entered in error.
struct EngagementError: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "error", abstract: Texts.aboutError, aliases: ["fehlerfassung"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpEventArgument) var event: String

    func run() throws {
        try EnteredInError.record(event, writing, family: .engagement)
    }
}
