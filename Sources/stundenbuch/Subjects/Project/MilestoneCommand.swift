import ArgumentParser
import Documents
import Engagement
import Projections
import StrictJSON

/// What projects want to reach, and what they reached.
struct MilestoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "milestone", abstract: Texts.aboutMilestone,
        subcommands: [
            MilestoneList.self, MilestonePlan.self, MilestoneMove.self, MilestoneReach.self,
            MilestoneDrop.self,
        ],
        defaultSubcommand: MilestoneList.self, aliases: ["meilenstein"])
}

/// Lists milestones, of all projects or of one.
struct MilestoneList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutMilestoneList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpOnlyProject) var project: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let rows: [(ProjectID, MilestonesRow)]
        if let project {
            let (_, events) = try desk.known(project, ProjectID.self, at: standpoint.known)
            rows = desk.rows(Milestones.self, from: events).map { ($0.key, $0.row) }
        } else {
            rows = try desk.rows(Milestones.self, knownAt: standpoint.known)
                .map { ($0.key, $0.row) }
        }
        let listing = MilestoneListing.listing(rows, standpoint)
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Milestones as rows.
enum MilestoneListing {
    static func listing(
        _ rows: [(ProjectID, MilestonesRow)], _ standpoint: Standpoint
    ) -> Listing {
        var listing = Listing(
            "milestones", caption: Texts.captionMilestones,
            [
                .id("milestone", Texts.columnMilestone), .text("title", Texts.columnTitle),
                .text("planned", Texts.columnPlanned), .text("due", Texts.columnDue),
                .text("reached", Texts.columnReached), .day("dropped_on", Texts.columnDropped),
                .text("state", Texts.columnState), .count("quantity", Texts.columnQuantity),
                .text("unit", Texts.columnUnit), .text("marks", Texts.columnMarks),
                .text("source", Texts.columnSource), .id("position", Texts.columnPosition),
            ])
        for (project, row) in rows {
            for facts in row.milestones {
                listing.append(cells(facts, of: project, on: standpoint.asOf))
            }
        }
        return listing
    }

    private static func cells(
        _ facts: MilestoneFacts, of project: ProjectID, on day: Day
    ) -> [Shown] {
        let reached = facts.reached.last
        return [
            .id("\(project.text)/\(facts.revision)"), .text(facts.title),
            .vagueText(facts.planned), .vagueText(facts.due), .vagueText(reached?.day),
            .day(facts.dropped), state(facts, on: day),
            .count(reached?.quantity ?? facts.quantity), .text(reached?.unit ?? facts.unit),
            .marks(reached?.marks ?? []), .text(reached?.source ?? facts.source),
            .position(facts.position),
        ]
    }

    /// Where a milestone stands on a day.
    private static func state(_ facts: MilestoneFacts, on day: Day) -> Shown {
        if let reached = facts.reached.last, reached.day.span.first <= day {
            return Shown(.text(Texts.stateReached), "reached")
        }
        if let dropped = facts.dropped, dropped <= day {
            return Shown(.text(Texts.stateDropped), "dropped")
        }
        guard let due = facts.due, due.span.last < day else {
            return Shown(.text(Texts.stateOpen), "open")
        }
        return Shown(.text(Texts.stateOverdue), "overdue")
    }
}
