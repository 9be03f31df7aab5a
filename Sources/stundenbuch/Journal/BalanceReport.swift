import Documents
import Engagement
import Projections
import StrictJSON

/// Sums of hours as a table: a line a subject, a column a unit of the calendar.
struct BalanceReport {
    let dimension: String
    let state: CountedState
    let period: DaySpan?

    func answer<Subject: HoursSubject>(
        _ grid: HoursGrid<Subject>?, _ outside: [(column: HoursColumn, minutes: Int64)],
        _ named: (Subject) throws(Complaint) -> (id: String, name: String),
        _ footer: Footer
    ) throws(Complaint) -> Answer {
        let units = grid?.columns ?? []
        let straddles = (grid?.totals.straddling ?? HoursTally()) != HoursTally()
        var table = Table(
            name: "balance", columns: columns(units, straddles), caption: caption)
        var lines: [JSONValue] = []
        for line in grid?.lines ?? [] {
            let (id, name) = try named(line.subject)
            table.append(cells(id, name, line, straddles))
            lines.append(json(id, name, line, units))
        }
        table.footer = footer.lines
        let whole = table.totalled(sums(units, straddles), label: Texts.total) ?? table
        return Answer(
            document: Document(title: "", tables: [whole]),
            json: .object(
                [
                    .init("dimension", .string(dimension)),
                    .init("state", .string(state.rawValue)),
                    .init("from", period.map { .string($0.first.iso) } ?? .null),
                    .init("to", period.map { .string($0.last.iso) } ?? .null),
                    .init("lines", .array(lines)),
                ] + footer.members),
            notices: Speech.beside { notices(outside) })
    }

    private var caption: String {
        guard let period else { return Texts.noHours }
        return Texts.balanceCaption(
            state.spoken, period.first.spoken, period.last.spoken)
    }

    private func columns(_ units: [HoursUnit], _ straddles: Bool) -> [Column] {
        [
            Column(key: "\(dimension)_id", title: Texts.columnID, kind: .identifier),
            Column(key: "\(dimension)_name", title: Texts.columnName, kind: .text),
        ]
            + units.map {
                Column(key: "\($0.name)_minutes", title: $0.name, kind: .minutes)
            }
            + (straddles
                ? [
                    Column(
                        key: "straddling_minutes", title: Texts.columnStraddling, kind: .minutes)
                ] : [])
            + [Column(key: "total_minutes", title: Texts.total, kind: .minutes)]
    }

    private func cells<Subject: HoursSubject>(
        _ id: String, _ name: String, _ line: HoursLine<Subject>, _ straddles: Bool
    ) -> [Cell] {
        [.identifier(id), .text(name)] + line.cells.map { .minutes($0.minutes) }
            + (straddles ? [.minutes(line.straddling.minutes)] : [])
            + [.minutes(line.total.minutes &+ line.straddling.minutes)]
    }

    private func sums(_ units: [HoursUnit], _ straddles: Bool) -> Set<String> {
        Set(units.map { "\($0.name)_minutes" } + ["straddling_minutes", "total_minutes"])
            .intersection(columns(units, straddles).map(\.key))
    }

    private func json<Subject: HoursSubject>(
        _ id: String, _ name: String, _ line: HoursLine<Subject>, _ units: [HoursUnit]
    ) -> JSONValue {
        let cells = zip(units, line.cells).map { unit, tally in
            JSONValue.Member(
                unit.name,
                ["minutes": .integer(tally.minutes), "entries": .integer(tally.entries)])
        }
        return [
            "id": .string(id), "name": .string(name), "periods": .object(cells),
            "straddling_minutes": .integer(line.straddling.minutes),
            "total_minutes": .integer(line.total.minutes &+ line.straddling.minutes),
        ]
    }

    private func notices(_ outside: [(column: HoursColumn, minutes: Int64)]) -> [String] {
        outside.map { column, minutes in
            Texts.leftOut(Speech.language.numbers.hours(ofMinutes: minutes), column)
        }
    }
}
