import ArgumentParser
import Documents
import Engagement
import History
import Ledger
import StrictJSON

/// Lists entries with where they stand.
struct HoursList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutHoursList, aliases: ["liste"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions
    @OptionGroup var periods: PeriodOptions

    @Option(help: Texts.helpOnlyPerson) var person: String?
    @Option(
        name: [.customLong("organisation"), .customLong("traeger")],
        help: Texts.helpOnlyOrganisation)
    var organisation: String?
    @Option(name: [.customLong("state"), .customLong("status")], help: Texts.helpEntryState)
    var state: CountedState = .all

    func run() throws {
        let desk = try Desk(ledger)
        let known = try times.known(desk)
        let asOf = try times.day(desk.clock)
        let period = try periods.span(desk.clock)
        let club = try organisation.map { text throws(Complaint) -> OrganisationID in
            try desk.existing(text)
        }
        let lines = try entries(desk, known).filter { line in
            (club == nil || line.entry.organisation == club)
                && (period?.overlaps(line.entry.span) ?? true)
                && asOf.map { line.entry.span.first <= $0 } ?? true
                && state.lists(line.standing)
        }
        let footer = try desk.footer(known: known, asOf: asOf)
        try output.emit(EntryReport(lines: lines, footer: footer).answer)
    }

    private func entries(_ desk: Desk, _ known: TreeSize) throws(Complaint) -> [EntryLine] {
        var entries = HoursEntries()
        if let person {
            let id: PersonID = try desk.existing(person)
            for recorded in try desk.events(ofAllWith: id, knownAt: known) {
                entries.take(recorded)
            }
            return entries.lines
        }
        do throws(HistoryError) {
            try desk.ledger.history.forEach(to: known) { recorded in
                entries.take(recorded)
                return true
            }
        } catch {
            throw Complaint(error)
        }
        return entries.lines
    }
}

extension CountedState {
    /// Whether a list of entries in this state shows one that stands there.
    func lists(_ standing: HoursStanding) -> Bool {
        switch self {
        case .confirmed: standing == .confirmed
        case .recorded: standing == .recorded
        case .marked: standing == .marked
        case .rejected: standing == .rejected
        case .reversed: standing == .reversed
        case .group: false
        case .standing: standing == .recorded || standing == .confirmed
        case .all: true
        }
    }
}

/// Entries as a table.
struct EntryReport {
    let lines: [EntryLine]
    let footer: Footer

    var answer: Answer {
        var table = Table(
            name: "entries",
            columns: [
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "person", title: Texts.columnPerson, kind: .identifier),
                Column(key: "organisation", title: Texts.columnOrganisation, kind: .identifier),
                Column(key: "first_day", title: Texts.columnFirstDay, kind: .day),
                Column(key: "last_day", title: Texts.columnLastDay, kind: .day),
                Column(key: "activity", title: Texts.columnActivity, kind: .text),
                Column(key: "minutes", title: Texts.columnHours, kind: .minutes),
                Column(key: "standing", title: Texts.columnStanding, kind: .text),
            ])
        for line in lines { table.append(cells(line)) }
        table.footer = footer.lines
        let whole = table.totalled(["minutes"], label: Texts.total) ?? table
        return Answer(
            document: Document(title: "", tables: [whole]),
            json: .object([.init("entries", .array(lines.map(json)))] + footer.members))
    }

    private func cells(_ line: EntryLine) -> [Cell] {
        let entry = line.entry
        return [
            .position(line.recorded.position), .identifier(line.recorded.stream.text),
            .identifier(entry.organisation.text), entry.span.first.cell, entry.span.last.cell,
            .text(entry.activity ?? ""), .minutes(entry.minutes.count),
            .code("\(line.standing)", line.standing.spoken),
        ]
    }

    private func json(_ line: EntryLine) -> JSONValue {
        let entry = line.entry
        return [
            "position": .integer(Int64(line.recorded.position)),
            "person": .string(line.recorded.stream.text),
            "organisation": .string(entry.organisation.text),
            "first_day": .string(entry.span.first.iso), "last_day": .string(entry.span.last.iso),
            "activity": entry.activity.map { .string($0) } ?? .null,
            "minutes": .integer(entry.minutes.count), "standing": .string("\(line.standing)"),
            "marks": .array(entry.marks.map { .string($0.code) }),
            "corrections": .array(line.corrections.map { .integer(Int64($0)) }),
        ]
    }
}

extension Day {
    /// The day as a cell of a table.
    var cell: Cell {
        let (year, month, day) = civil
        return CalendarDate(year: year, month: month, day: day).map(Cell.day) ?? .empty
    }
}
