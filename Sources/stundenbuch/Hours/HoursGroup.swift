import ArgumentParser
import Documents
import Engagement
import History
import Ledger
import StrictJSON

/// Hours of groups: people who are counted, not named.
struct HoursGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group", abstract: Texts.aboutHoursGroup,
        subcommands: [HoursGroupList.self, HoursGroupAdd.self],
        defaultSubcommand: HoursGroupList.self, aliases: ["gruppe"])
}

/// Records hours of a group.
struct HoursGroupAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutHoursGroupAdd, aliases: ["erfassen"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var said: EntryOptions

    @Argument(help: Texts.helpOrganisationArgument) var organisation: String
    @Option(name: [.customLong("heads"), .customLong("koepfe")], help: Texts.helpHeads)
    var heads: UInt32

    func run() throws {
        let desk = try Desk(writing.ledger)
        let organisation: OrganisationID = try desk.subject(organisation)
        let trail = try writing.paper.trail(desk)
        let span = try said.span(desk)
        let entry = HoursRecordedForGroup(
            activity: try said.activityCode(desk), span: span,
            written: span.isOneDay ? nil : said.day,
            heads: heads, minutes: try said.duration(), place: try said.municipality(),
            district: said.district, project: try said.projectID(desk),
            basis: try said.typedBasis(), units: said.units, unitMinutes: said.unitMinutes,
            provenance: try trail.provenance())
        let draft = try Draft.typed(
            ["hours group add", organisation.text, "\(heads)"] + said.content + trail.content,
            id: writing.write.commandID
        ) { _, _ in [Ask(organisation.stream, .hours(.recordedForGroup(entry)))] }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Lists hours of groups with where they stand.
struct HoursGroupList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutHoursGroupList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var periods: PeriodOptions
    @Option(
        name: [.customLong("organisation"), .customLong("traeger")],
        help: Texts.helpOnlyOrganisation)
    var organisation: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let period = try periods.span(desk.clock)
        let only = try organisation.map { text throws(Complaint) -> OrganisationID in
            try desk.existing(text)
        }
        let entries = try GroupEntries(desk, standpoint.known).lines.filter { line in
            (only.map { line.recorded.stream == $0.stream } ?? true)
                && (period?.overlaps(line.entry.span) ?? true)
        }
        var listing = Listing(
            "group_hours",
            [
                .id("position", Texts.columnPosition),
                .id("organisation", Texts.columnOrganisation),
                .day("first_day", Texts.columnFirstDay), .day("last_day", Texts.columnLastDay),
                .text("activity", Texts.columnActivity), .count("heads", Texts.columnHeads),
                .minutes("minutes", Texts.columnHours), .id("place", Texts.columnPlace),
                .text("district", Texts.columnDistrict), .id("project", Texts.columnProject),
                .text("basis", Texts.columnBasis), .text("marks", Texts.columnMarks),
                .text("standing", Texts.columnStanding),
            ])
        for line in entries { listing.append(line.cells) }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// One entry of a group with where it stands.
private struct GroupLine {
    let recorded: Recorded
    let entry: HoursRecordedForGroup
    var standing: HoursStanding

    /// Nobody confirms hours of a group, so that none wait for it.
    private var spoken: String {
        standing == .recorded ? Texts.groupReported : standing.spoken
    }

    var cells: [Shown] {
        [
            .position(recorded.position), .id(recorded.stream.text), .day(entry.span.first),
            .day(entry.span.last), .text(entry.activity), .count(Int64(entry.heads)),
            .minutes(entry.minutes), .place(entry.place), .text(entry.district),
            .id(entry.project?.text), .word(entry.basis), .marks(entry.marks),
            Shown(.text(spoken), .string("\(standing)")),
        ]
    }
}

/// The entries of groups, in the order in which they were recorded.
private struct GroupEntries {
    private(set) var lines: [GroupLine] = []

    init(_ desk: Desk, _ known: TreeSize) throws(Complaint) {
        var found: [GroupLine] = []
        var places: [EventName: Int] = [:]
        do throws(HistoryError) {
            try desk.ledger.history.forEach(to: known, where: { $0.isOfHours }) { recorded in
                guard recorded.stream.kind == .organisation, case .hours(let event) = recorded.event
                else { return true }
                if case .recordedForGroup(let entry) = event {
                    places[recorded.name] = found.count
                    let isMarked = entry.marks.contains(where: \.weighs)
                    found.append(
                        GroupLine(
                            recorded: recorded, entry: entry,
                            standing: isMarked ? .marked : .recorded))
                } else if let target = recorded.event.target,
                    let place = places[EventName(recorded.stream, target)]
                {
                    found[place].standing =
                        recorded.event.kind == .hoursReversed ? .reversed : .recorded
                }
                return true
            }
        } catch {
            throw Complaint(error)
        }
        lines = found
    }
}
