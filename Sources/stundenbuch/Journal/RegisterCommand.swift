import ArgumentParser
import Documents
import Engagement
import Projections
import StrictJSON

/// A person's hours line by line with the running total: the way from a sum to its events.
struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: Texts.aboutRegister, aliases: ["verlauf"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions
    @OptionGroup var periods: PeriodOptions

    @Argument(help: Texts.helpPerson) var person: String
    @Option(help: Texts.helpState) var state = CountedState.confirmed

    func run() throws {
        let desk = try Desk(ledger)
        let known = try times.known(desk)
        let asOf = try times.day(desk.clock)
        let period = try periods.span(desk.clock)
        let (id, events) = try desk.known(person, PersonID.self, at: known)
        var entries = HoursEntries()
        for recorded in events { entries.take(recorded) }
        let asked = entries.lines
            .filter { line in
                (period?.overlaps(line.entry.span) ?? true)
                    && asOf.map { line.entry.span.first <= $0 } ?? true
            }
            .sorted { left, right in
                (left.entry.span.first, left.recorded.position)
                    < (right.entry.span.first, right.recorded.position)
            }
        let report = RegisterReport(
            person: id, lines: asked.filter { state.lists($0.standing) },
            outside: asked.filter { !state.lists($0.standing) },
            footer: try desk.footer(known: known, asOf: asOf))
        try output.emit(report.answer)
    }
}

/// Entries with the running total.
struct RegisterReport {
    let person: PersonID
    let lines: [EntryLine]
    /// Entries of the same days in other states, which the answer leaves out.
    let outside: [EntryLine]
    let footer: Footer

    var answer: Answer {
        var table = Table(
            name: "register",
            columns: [
                Column(key: "first_day", title: Texts.columnFirstDay, kind: .day),
                Column(key: "last_day", title: Texts.columnLastDay, kind: .day),
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "organisation", title: Texts.columnOrganisation, kind: .identifier),
                Column(key: "activity", title: Texts.columnActivity, kind: .text),
                Column(key: "minutes", title: Texts.columnHours, kind: .minutes),
                Column(key: "running_minutes", title: Texts.columnRunning, kind: .minutes),
            ])
        var running = Minutes.zero
        var members: [JSONValue] = []
        for line in lines {
            running += line.entry.minutes
            table.append(cells(line, running))
            members.append(json(line, running))
        }
        table.footer = footer.lines
        return Answer(
            document: Document(title: person.text, tables: [table]),
            json: .object(
                [
                    .init("person", .string(person.text)), .init("lines", .array(members)),
                    .init("total_minutes", .integer(running.count)),
                    .init("left_out_minutes", leftOutJSON),
                ] + footer.members),
            notices: Speech.beside { notices })
    }

    private var notices: [String] {
        leftOut.map { standing, minutes in
            Texts.leftOut(Speech.language.numbers.hours(ofMinutes: minutes), standing.column)
        }
    }

    /// How much of each state is left out, in minutes.
    private var leftOut: [(standing: HoursStanding, minutes: Int64)] {
        HoursStanding.allCases.compactMap { standing in
            let entries = outside.filter { $0.standing == standing }
            guard !entries.isEmpty else { return nil }
            return (standing, entries.reduce(0) { $0 + $1.entry.minutes.count })
        }
    }

    private var leftOutJSON: JSONValue {
        .object(leftOut.map { .init("\($0.standing)", .integer($0.minutes)) })
    }

    private func cells(_ line: EntryLine, _ running: Minutes) -> [Cell] {
        let entry = line.entry
        return [
            entry.span.first.cell, entry.span.last.cell,
            .position(line.recorded.position), .identifier(entry.organisation.text),
            .text(entry.activity ?? ""), .minutes(entry.minutes.count), .minutes(running.count),
        ]
    }

    private func json(_ line: EntryLine, _ running: Minutes) -> JSONValue {
        [
            "position": .integer(Int64(line.recorded.position)),
            "first_day": .string(line.entry.span.first.iso),
            "last_day": .string(line.entry.span.last.iso),
            "organisation": .string(line.entry.organisation.text),
            "minutes": .integer(line.entry.minutes.count),
            "running_minutes": .integer(running.count),
            "standing": .string("\(line.standing)"),
        ]
    }
}

extension HoursStanding {
    /// The column of sums that entries in this state are counted in.
    fileprivate var column: HoursColumn {
        switch self {
        case .recorded: .recorded
        case .confirmed: .confirmed
        case .rejected: .rejected
        case .marked: .marked
        case .reversed: .reversed
        }
    }
}
