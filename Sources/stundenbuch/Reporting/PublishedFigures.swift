import Engagement
import History
import Ledger
import Projections

/// What was published about the cards of a programme, beside what the ledger says today.
struct PublishedFigures {
    /// A published figure, with the count that it can be held against.
    struct Line {
        let name: EventName
        let row: FigureRow
        /// The count of the same thing in the same days; nil when the unit names nothing counted.
        let trace: CountTrace?
    }

    /// The figures whose days lie in those of the report, in the order they were recorded.
    let lines: [Line]

    init(
        _ desk: Desk, of programme: ProgrammeID, in days: ReportDays, knownAt known: TreeSize
    ) throws(Complaint) {
        let programmes = try desk.rows(Programmes.self)
        let first = days.period?.first
        let figures = try desk.rows(Figures.self, knownAt: known).filter { _, row in
            let last = row.span.span.last
            return last <= days.asOf && first.map { $0 <= last } ?? true
                && PublishedFigures.programme(of: row, programmes) == programme
        }
        var traces = CountTraces(
            figures.compactMap { _, row in PublishedFigures.trace(row) }, of: programme)
        do throws(HistoryError) {
            try desk.ledger.history.forEach(to: known) { recorded in
                traces.take(recorded)
                return true
            }
        } catch {
            throw Complaint(error)
        }
        var rest = traces.traces[...]
        lines = figures.map { name, row in
            let isCounted = CardMeasure.named(row.unit) != nil
            return Line(name: name, row: row, trace: isCounted ? rest.popFirst() : nil)
        }
    }

    /// The counts that were published, where they were said to be exact.
    var published: [CardCounts.Place: Int64] {
        var published: [CardCounts.Place: Int64] = [:]
        for line in lines where line.row.exactness == .exact {
            if let place = line.place { published[place] = line.row.value }
        }
        return published
    }

    /// The counts of today.
    var counted: [(place: CardCounts.Place, count: Int64)] {
        lines.compactMap { line in
            guard let place = line.place, let trace = line.trace else { return nil }
            return (place: place, count: trace.count)
        }
    }

    /// A figure of one day counts all up to that day, one of a span what happened in it.
    private static func trace(_ row: FigureRow) -> CountTrace? {
        guard let measure = CardMeasure.named(row.unit) else { return nil }
        let span = row.span.span
        let first = measure.isOfADay || span.isOneDay ? nil : span.first
        return CountTrace(
            measure, in: CountedDays(from: first, to: span.last), published: row.value)
    }

    /// The programme that a figure is about: named by its code, number or title, or by a word of
    /// its code, as `Ehrenamtskarte`, that no other programme has.
    private static func programme(
        of row: FigureRow, _ programmes: [(key: ProgrammeID, row: ProgrammeRow)]
    ) -> ProgrammeID? {
        let subject = row.subject.lowercased()
        let named = programmes.first { key, programme in
            [key.text, programme.code, programme.title].contains { $0.lowercased() == subject }
        }
        if let named { return named.key }
        let fitting = programmes.filter { _, programme in
            programme.code.split(separator: "-").contains { $0 == subject }
                && (programme.place == nil || row.place == nil || programme.place == row.place)
        }
        return fitting.count == 1 ? fitting.first?.key : nil
    }
}

extension PublishedFigures.Line {
    /// The place of the same count in a report.
    var place: CardCounts.Place? {
        trace.map { CardCounts.Place(measure: $0.measure, days: $0.days) }
    }
}

extension CardMeasure {
    /// The measure that the unit of a figure names, by its code or in either language; `cards`
    /// alone are those issued.
    static func named(_ unit: String) -> CardMeasure? {
        let wanted = folded(unit)
        let ground = "refused:"
        if unit.hasPrefix(ground), unit.count > ground.count {
            return .refusedFor(String(unit.dropFirst(ground.count)))
        }
        return all(grounds: []).first { measure in
            ([measure.code] + Texts.spellings(of: measure)).contains { folded($0) == wanted }
        }
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().filter { !"_- ".contains($0) }
    }
}
