import ArgumentParser
import Documents
import Engagement
import EventLog
import History
import Ledger
import MerkleLog
import StrictJSON

/// From a sum back to its events: which entries it counts, which it leaves out and why, and the
/// root of the tree it rests on.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: Texts.aboutExplain, discussion: Texts.explainDiscussion,
        aliases: ["erklaeren"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions
    @OptionGroup var periods: PeriodOptions

    @Argument(help: Texts.helpExplainWhat) var what: String
    @Argument(help: Texts.helpExplainSubject) var subject: String
    @Option(name: [.customLong("by"), .customLong("nach")], help: Texts.helpBy)
    var by: Dimension?
    @Option(help: Texts.helpState) var state = CountedState.confirmed

    func run() throws {
        guard ["hours", "stunden"].contains(what) else {
            throw Complaint(
                .usage, "unknown_balance", Texts.unknownBalance(what), remedy: "hours")
        }
        let desk = try Desk(ledger)
        let known = try times.known(desk)
        let asOf = try times.day(desk.clock)
        let period = try periods.span(desk.clock)
        let selection = try EntrySelection(desk, subject, by)
        let lines = try entries(desk, known, selection).filter { line in
            (period?.overlaps(line.entry.span) ?? true)
                && asOf.map { line.entry.span.first <= $0 } ?? true
        }
        let report = HoursExplanation(
            counted: lines.filter { counts($0, period, asOf) },
            leftOut: lines.filter { !counts($0, period, asOf) }, period: period,
            state: state, footer: try desk.footer(known: known, asOf: asOf),
            root: try desk.root(at: known))
        try output.emit(report.answer)
    }

    private func counts(_ line: EntryLine, _ period: DaySpan?, _ asOf: Day?) -> Bool {
        let isVoluntary = line.entry.basis == .voluntary || line.entry.basis == .unknown
        let isInside =
            (period?.contains(line.entry.span) ?? true)
            && asOf.map { line.entry.span.last <= $0 } ?? true
        return isVoluntary && isInside && state.lists(line.standing)
    }

    private func entries(
        _ desk: Desk, _ known: TreeSize, _ selection: EntrySelection
    ) throws(Complaint) -> [EntryLine] {
        var entries = HoursEntries()
        if let person = selection.person {
            for recorded in try desk.events(ofAllWith: person, knownAt: known) {
                entries.take(recorded)
            }
        } else {
            do throws(HistoryError) {
                try desk.ledger.history.forEach(to: known) { recorded in
                    entries.take(recorded)
                    return true
                }
            } catch {
                throw Complaint(error)
            }
        }
        return entries.lines.filter { selection.holds($0.entry) }
    }
}

/// Which entries a subject of a sum stands for.
struct EntrySelection {
    let person: PersonID?
    let holds: (HoursRecorded) -> Bool

    init(_ desk: Desk, _ text: String, _ by: Dimension?) throws(Complaint) {
        let dimension = by ?? EntrySelection.dimension(of: text)
        person = dimension == .person ? try desk.existing(text) : nil
        switch dimension {
        case .person: holds = { _ in true }
        case .organisation:
            let id: OrganisationID = try desk.existing(text)
            holds = { $0.organisation == id }
        case .project:
            let id: ProjectID = try desk.existing(text)
            holds = { $0.project == id }
        case .activity: holds = { $0.activity ?? "" == text }
        case .district: holds = { $0.district ?? "" == text }
        case .place:
            let key = try TypedPlace.key(text)
            holds = { $0.place == key }
        case nil:
            throw Complaint(
                .usage, "unknown_subject", Texts.unknownSubject(text),
                remedy: Texts.writeASubject)
        }
    }

    private static func dimension(of text: String) -> Dimension? {
        switch StreamID(text)?.kind {
        case .person: .person
        case .organisation: .organisation
        case .project: .project
        default: nil
        }
    }
}

/// What a sum of hours consists of.
struct HoursExplanation {
    let counted: [EntryLine]
    let leftOut: [EntryLine]
    let period: DaySpan?
    let state: CountedState
    let footer: Footer
    let root: String

    var answer: Answer {
        let tables = [
            table("counted", Texts.counted(state.spoken), counted),
            table("left_out", Texts.leftOutEntries, leftOut),
        ].filter { !$0.rows.isEmpty }
        return Answer(
            document: Document(
                title: "", tables: tables, paragraphs: [],
                footer: footer.lines + [Texts.footerRoot(root)]),
            json: .object(
                [
                    .init("total_minutes", .integer(total(counted))),
                    .init("counted", .array(counted.map(json))),
                    .init("left_out", .array(leftOut.map(json))),
                    .init("root", .string(root)),
                ] + footer.members))
    }

    private func total(_ lines: [EntryLine]) -> Int64 {
        lines.reduce(0) { $0 &+ $1.entry.minutes.count }
    }

    private func table(_ name: String, _ caption: String, _ lines: [EntryLine]) -> Table {
        var table = Table(
            name: name,
            columns: [
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "person", title: Texts.columnPerson, kind: .identifier),
                Column(key: "organisation", title: Texts.columnOrganisation, kind: .identifier),
                Column(key: "first_day", title: Texts.columnFirstDay, kind: .day),
                Column(key: "last_day", title: Texts.columnLastDay, kind: .day),
                Column(key: "minutes", title: Texts.columnHours, kind: .minutes),
                Column(key: "standing", title: Texts.columnStanding, kind: .text),
                Column(key: "named_by", title: Texts.columnNamedBy, kind: .text),
            ], caption: caption)
        for line in lines { table.append(cells(line)) }
        return table.totalled(["minutes"], label: Texts.total) ?? table
    }

    private func cells(_ line: EntryLine) -> [Cell] {
        let entry = line.entry
        return [
            .position(line.recorded.position), .identifier(line.recorded.stream.text),
            .identifier(entry.organisation.text), entry.span.first.cell, entry.span.last.cell,
            .minutes(entry.minutes.count), .code("\(line.standing)", line.standing.spoken),
            .positions(line.corrections),
        ]
    }

    private func json(_ line: EntryLine) -> JSONValue {
        [
            "position": .integer(Int64(line.recorded.position)),
            "person": .string(line.recorded.stream.text),
            "minutes": .integer(line.entry.minutes.count),
            "standing": .string("\(line.standing)"),
            "named_by": .array(line.corrections.map { .integer(Int64($0)) }),
        ]
    }
}

extension Desk {
    /// The root of the tree over the first records, as hexadecimal digits.
    func root(at size: TreeSize) throws(Complaint) -> String {
        do throws(LogError) {
            return try ledger.log.root(at: size).hex
        } catch {
            throw Complaint(error)
        }
    }
}
