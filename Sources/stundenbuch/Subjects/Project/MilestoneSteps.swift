import ArgumentParser
import Engagement

/// Plans a milestone.
struct MilestonePlan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: Texts.aboutMilestonePlan, aliases: ["planen"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var counted: CountedOptions
    @Argument(help: Texts.helpProjectArgument) var project: String
    @Argument(help: Texts.helpTitle) var title: String
    @Option(name: [.customLong("due"), .customLong("faellig")], help: Texts.helpDue)
    var due: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let event = MilestonePlanned(
            title: title, due: try TypedVagueDay.day(due, desk.clock),
            quantity: counted.quantity, unit: counted.unit, source: counted.source,
            provenance: try writing.paper.trail(desk).provenance())
        try ProjectStep(desk, writing).record(
            ["plan", title, due] + counted.content, of: project, .milestonePlanned(event))
    }
}

/// Moves a milestone to another day.
struct MilestoneMove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: Texts.aboutMilestoneMove, aliases: ["verschieben"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpMilestoneArgument) var milestone: String
    @Option(name: [.customLong("due"), .customLong("faellig")], help: Texts.helpDue)
    var due: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let name = try desk.milestone(milestone)
        let event = MilestoneMoved(
            milestone: name.revision, due: try TypedVagueDay.day(due, desk.clock),
            provenance: try writing.paper.trail(desk).provenance())
        try ProjectStep(desk, writing).record(
            ["move", "\(name.revision)", due], in: name.stream, .milestoneMoved(event))
    }
}

/// Records that a milestone was reached: a planned one, or of a project one that nobody planned.
struct MilestoneReach: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reach", abstract: Texts.aboutMilestoneReach, aliases: ["erreichen"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var counted: CountedOptions
    @Argument(help: Texts.helpMilestoneOrProject) var milestone: String
    @Option(name: [.customLong("title"), .customLong("titel")], help: Texts.helpUnplannedTitle)
    var title: String?
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpVagueDay)
    var on: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let (stream, revision) = try subject(desk)
        let event = MilestoneReached(
            milestone: revision, title: title, day: try TypedVagueDay.day(on, desk.clock),
            quantity: counted.quantity, unit: counted.unit, source: counted.source,
            provenance: try writing.paper.trail(desk).provenance())
        let content = ["reach", revision.map { "\($0)" } ?? "", title ?? "", on]
        try ProjectStep(desk, writing).record(
            content + counted.content, in: stream, .milestoneReached(event))
    }

    /// A planned milestone, or a project with the title of an unplanned one.
    private func subject(_ desk: Desk) throws(Complaint) -> (StreamID, Revision?) {
        if title != nil || ProjectID(milestone) != nil {
            guard title != nil else {
                throw Complaint(
                    .usage, "title_missing", Texts.unplannedNeedsTitle,
                    remedy: Texts.giveTitleOrMilestone)
            }
            return (try desk.known(milestone, ProjectID.self).id.stream, nil)
        }
        let name = try desk.milestone(milestone)
        return (name.stream, name.revision)
    }
}

/// Records that a milestone was given up.
struct MilestoneDrop: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: Texts.aboutMilestoneDrop, aliases: ["aufgeben"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpMilestoneArgument) var milestone: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpOnToday)
    var on: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let name = try desk.milestone(milestone)
        let day = try desk.day(on)
        let event = MilestoneDropped(
            milestone: name.revision, on: day,
            provenance: try writing.paper.trail(desk).provenance())
        try ProjectStep(desk, writing).record(
            ["drop", "\(name.revision)", day.iso], in: name.stream, .milestoneDropped(event))
    }
}
