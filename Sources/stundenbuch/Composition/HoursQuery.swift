import Engagement
import History
import Ledger
import Projections

/// A question about sums of hours: up to which knowledge, up to which day, in which period.
struct HoursQuery {
    let desk: Desk
    let known: TreeSize
    let asOf: Day?
    /// The period that was asked for; nil means all there is.
    let period: DaySpan?
    let person: PersonID?

    /// The rows that answer it: those of the read model when whole months are asked for as known
    /// now, else the rows of a replay in which only entries of the asked days count.
    func rows<P: HoursSums>(_ type: P.Type) throws(Complaint) -> HoursRows<P.Subject> {
        let asked = period.flatMap(cut)
        if try known == desk.size(), asOf == nil, person == nil, asked?.isWholeMonths ?? true {
            return HoursRows(rows: try desk.sums(type, in: asked), edge: [], asked: asked)
        }
        return try replay(type, asked ?? cut(HoursQuery.always))
    }

    private static let always = DaySpan(
        from: Day(daysSince1970: -354_285), to: Day(daysSince1970: 2_932_896))

    private func cut(_ span: DaySpan?) -> DaySpan? {
        guard let span, let asOf else { return span }
        return DaySpan(from: span.first, to: min(span.last, asOf))
    }

    private func replay<P: HoursSums>(
        _ type: P.Type, _ asked: DaySpan?
    ) throws(Complaint) -> HoursRows<P.Subject> {
        let (inside, edge) = (P.fold(byYear: false), P.fold(byYear: false))
        let take = { (recorded: Recorded) -> Bool in
            guard let asked, let step = HoursStep(recorded) else { return true }
            if asked.contains(step.span) {
                inside.add(step)
            } else if asked.overlaps(step.span) {
                edge.add(step)
            }
            return true
        }
        if let person {
            for recorded in try desk.events(ofAllWith: person, knownAt: known) {
                _ = take(recorded)
            }
        } else {
            do throws(HistoryError) {
                try desk.ledger.history.forEach(to: known, where: { $0.isOfHours }, take)
            } catch {
                throw Complaint(error)
            }
        }
        return HoursRows(rows: inside.rows(), edge: edge.rows(), asked: period == nil ? nil : asked)
    }
}

/// The sums that answer a question, and those of entries that cross the edge of its days.
struct HoursRows<Subject: HoursSubject> {
    typealias Rows = [(key: HoursKey<Subject>, row: HoursRow)]
    let rows: Rows
    let edge: Rows
    let asked: DaySpan?

    /// The days from the first to the last column: those asked for, or all that have hours.
    var period: DaySpan? {
        if let asked { return asked }
        let spans = rows.map(\.key.unit.span)
        guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max() else {
            return nil
        }
        return DaySpan(from: first, to: last)
    }

    /// The sums laid out; what crosses the edge is never spread.
    func grid(by size: HoursUnit.Size, counting columns: Set<HoursColumn>) -> HoursGrid<Subject>? {
        guard let whole = period?.roundedToMonths else { return nil }
        var grid = HoursGrid(rows, in: whole, by: size, counting: columns)
        let crossing = HoursGrid(edge, in: whole, by: size, counting: columns)
        for line in crossing.lines { grid.addStraddling(line) }
        return grid
    }

    /// Minutes in the period that the answer leaves out, by column.
    func outside(_ columns: Set<HoursColumn>) -> [(column: HoursColumn, minutes: Int64)] {
        guard let period else { return [] }
        return HoursColumn.allCases.filter { !columns.contains($0) }.compactMap { column in
            let minutes = rows.filter { $0.key.unit.span.overlaps(period) }
                .reduce(0) { $0 + $1.row[column].minutes }
            return minutes == 0 ? nil : (column, minutes)
        }
    }
}

extension HoursGrid {
    /// Adds a line whose hours cross the edge of the period.
    mutating func addStraddling(_ line: HoursLine<Subject>) {
        var sum = line.straddling
        sum += line.total
        if let index = lines.firstIndex(where: { $0.subject == line.subject }) {
            lines[index].straddling += sum
        } else {
            var added = line
            added.cells = added.cells.map { _ in HoursTally() }
            added.straddling = sum
            lines.append(added)
        }
    }
}

extension DaySpan {
    /// Whether the span begins with a first and ends with a last day of a month.
    var isWholeMonths: Bool { self == roundedToMonths }

    /// The span widened to whole months.
    var roundedToMonths: DaySpan {
        let (start, end) = (first.civil, last.civil)
        guard let opening = DaySpan(year: start.year, month: start.month),
            let closing = DaySpan(year: end.year, month: end.month),
            let whole = DaySpan(from: opening.first, to: closing.last)
        else { return self }
        return whole
    }
}
