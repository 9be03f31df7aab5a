import ArgumentParser
import Documents
import Engagement
import Projections

/// What hours are summed by.
enum Dimension: String, CaseIterable, ExpressibleByArgument {
    case person, organisation, activity, place, district, project

    init?(argument: String) {
        let german = [
            "traeger": Dimension.organisation, "träger": .organisation, "org": .organisation,
            "taetigkeit": .activity, "tätigkeit": .activity, "ort": .place,
            "ortsteil": .district, "projekt": .project,
        ]
        guard let found = Dimension(rawValue: argument) ?? german[argument.lowercased()] else {
            return nil
        }
        self = found
    }
}

/// Which entries are summed.
enum CountedState: String, CaseIterable, ExpressibleByArgument {
    case confirmed, recorded, marked, rejected, reversed, group, standing, all

    /// The columns of the sums: `standing` is confirmed and not yet confirmed together.
    var columns: Set<HoursColumn> {
        switch self {
        case .confirmed: [.confirmed]
        case .recorded: [.recorded]
        case .marked: [.marked]
        case .rejected: [.rejected]
        case .reversed: [.reversed]
        case .group: [.group]
        case .standing: [.recorded, .confirmed]
        case .all: [.recorded, .confirmed, .marked, .rejected, .reversed, .group]
        }
    }
}

/// Sums of hours by a dimension and by units of the calendar.
struct BalanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balance", abstract: Texts.aboutBalance, aliases: ["summe"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions
    @OptionGroup var periods: PeriodOptions

    @Argument(help: Texts.helpBalanceSubject) var subject = "hours"
    @Option(name: [.customLong("by"), .customLong("nach")], help: Texts.helpBy)
    var by = Dimension.organisation
    @Option(help: Texts.helpState) var state = CountedState.confirmed
    @Option(help: Texts.helpOnlyPerson) var person: String?

    func run() throws {
        guard ["hours", "stunden"].contains(subject) else {
            throw Complaint(
                .usage, "unknown_balance", Texts.unknownBalance(subject), remedy: "hours")
        }
        let desk = try Desk(ledger)
        let query = HoursQuery(
            desk: desk, known: try times.known(desk), asOf: try times.day(desk.clock),
            period: try periods.span(desk.clock),
            person: try person.map { text throws(Complaint) -> PersonID in
                try desk.existing(text)
            })
        let names = SubjectNames(desk: desk)
        let answer =
            switch by {
            case .person: try answerByPerson(query, names)
            case .organisation:
                try answer(HoursByOrganisation.self, query, named: names.organisation)
            case .activity:
                try answer(HoursByActivity.self, query) { ($0.text, $0.text) }
            case .place:
                try answer(HoursByPlace.self, query) { ($0.place?.text ?? "", "") }
            case .district:
                try answer(HoursByDistrict.self, query) {
                    ($0.place.place?.text ?? "", $0.district.text)
                }
            case .project: try answer(HoursByProject.self, query, named: names.project)
            }
        try output.emit(answer)
    }

    private func answer<P: HoursSums>(
        _ type: P.Type, _ query: HoursQuery,
        named: (P.Subject) throws(Complaint) -> (id: String, name: String)
    ) throws(Complaint) -> Answer {
        try answer(try query.rows(type), query, named)
    }

    /// Merged persons are one: their hours stand on one line.
    private func answerByPerson(
        _ query: HoursQuery, _ names: SubjectNames
    ) throws(Complaint) -> Answer {
        let unions = try query.desk.unions(knownAt: query.known)
        let found = try query.rows(HoursByPerson.self).together(unions)
        return try answer(found, query, names.person)
    }

    private func answer<Subject: HoursSubject>(
        _ found: HoursRows<Subject>, _ query: HoursQuery,
        _ named: (Subject) throws(Complaint) -> (id: String, name: String)
    ) throws(Complaint) -> Answer {
        let grid = found.grid(by: periods.size, counting: state.columns)
        let footer = try query.desk.footer(known: query.known, asOf: query.asOf)
        let report = BalanceReport(dimension: by.rawValue, state: state, period: found.period)
        return try report.answer(grid, found.outside(state.columns), named, footer)
    }
}
