import ArgumentParser
import Engagement
import Projections

/// Projects of the town, with events and agreements.
struct ProjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: Texts.aboutProject,
        subcommands: [
            ProjectList.self, ProjectShow.self, ProjectOpen.self, ProjectEventCommand.self,
            ProjectAgreement.self, ProjectClose.self, ProjectError.self,
        ],
        defaultSubcommand: ProjectList.self, aliases: ["projekt"])
}

/// Lists projects.
struct ProjectList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutProjectList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        var listing = Listing(
            "projects",
            [
                .id("project", Texts.columnProject), .text("title", Texts.columnTitle),
                .id("place", Texts.columnPlace), .text("from", Texts.columnFrom),
                .text("closed", Texts.columnClosed), .flag("open", Texts.columnOpen),
                .id("opened", Texts.columnRegistered),
            ])
        for (id, row) in try desk.rows(Projects.self, knownAt: standpoint.known)
        where !row.isInError {
            let isOpen = row.closed.map { standpoint.asOf <= $0.span.last } ?? true
            listing.append([
                .id(id.text), .text(row.title), .place(row.place), .vagueText(row.from),
                .vagueText(row.closed), .flag(isOpen), .position(row.opened?.value),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Shows a project with its milestones, events and agreements.
struct ProjectShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutProjectShow, aliases: ["zeigen"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpProjectArgument) var project: String

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let (id, events) = try desk.known(project, ProjectID.self, at: standpoint.known)
        let row = desk.rows(Projects.self, from: events).first?.row ?? ProjectRow()
        var page = Page(title: row.title)
        page.state("project", Texts.columnProject, .id(id.text))
        page.state("title", Texts.columnTitle, .text(row.title))
        page.state("place", Texts.columnPlace, .place(row.place))
        page.state("from", Texts.columnFrom, .vague(row.from))
        page.state("closed", Texts.columnClosed, .vague(row.closed))
        page.state("source", Texts.columnSource, .text(row.source))
        page.state("in_error", Texts.columnInError, row.isInError ? .flag(true) : .nothing)
        page.state("opened", Texts.columnRegistered, .position(row.opened?.value))
        let milestones = desk.rows(Milestones.self, from: events).map { ($0.key, $0.row) }
        page.append(MilestoneListing.listing(milestones, standpoint))
        page.append(held(desk.rows(ProjectEvents.self, from: events).first?.row, id))
        page.append(agreements(row, id))
        try reading.output.emit(page.answer(standpoint))
    }

    private func held(_ row: ProjectEventsRow?, _ id: ProjectID) -> Listing {
        var listing = Listing(
            "events", caption: Texts.captionEvents,
            [
                .id("event", Texts.columnEventName), .text("title", Texts.columnTitle),
                .text("day", Texts.columnDay), .count("participants", Texts.columnParticipants),
                .count("quantity", Texts.columnQuantity), .text("unit", Texts.columnUnit),
                .text("source", Texts.columnSource), .id("position", Texts.columnPosition),
            ])
        for facts in row?.events ?? [] {
            listing.append([
                .id("\(id.text)/\(facts.revision)"), .text(facts.title), .vagueText(facts.day),
                .count(facts.participants), .count(facts.quantity), .text(facts.unit),
                .text(facts.source), .position(facts.position),
            ])
        }
        return listing
    }

    private func agreements(_ row: ProjectRow, _ id: ProjectID) -> Listing {
        var listing = Listing(
            "agreements", caption: Texts.captionAgreements,
            [
                .id("agreement", Texts.columnEventName), .text("title", Texts.columnTitle),
                .text("with", Texts.columnWith), .text("day", Texts.columnDay),
                .text("source", Texts.columnSource), .id("position", Texts.columnPosition),
            ])
        for facts in row.agreements {
            listing.append([
                .id("\(id.text)/\(facts.revision)"), .text(facts.title), .text(facts.with),
                .vagueText(facts.day), .text(facts.source), .position(facts.position),
            ])
        }
        return listing
    }
}
