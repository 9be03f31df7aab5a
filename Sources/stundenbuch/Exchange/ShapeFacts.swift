import Documents
import Engagement
import Intake
import StrictJSON

/// What was found out about the shape of a list, for reports and before somebody is asked.
struct ShapeFacts {
    private let kind: ListKind
    private let tally: ListPass.Tally
    private let shape: ListShape?

    init(_ kind: ListKind, _ tally: ListPass.Tally) {
        self.kind = kind
        self.tally = tally
        shape = tally.shapes.first
    }

    /// What a report says: nothing of a list whose first line has the headings and each other one
    /// an entry.
    var ofNote: [Document.Fact] {
        guard let shape else { return [] }
        let isPlain = shape.titles.isEmpty && !shape.isWide && tally.skipped == 0
        return (isPlain ? [] : [headings(shape), form(shape)] + tables + [skipped]) + stated
    }

    /// All of it, for whoever is asked before the list is recorded.
    var all: [Document.Fact] {
        guard let shape else { return [] }
        var facts = [headings(shape), form(shape)] + tables + [columns(shape), skipped]
        let organisations = tally.shares.keys.map(\.text).sorted()
        if !organisations.isEmpty {
            let named = organisations.prefix(5).joined(separator: ", ")
            facts.append(
                text(
                    "organisation", Texts.factOrganisation,
                    named + (organisations.count > 5 ? " …" : "")))
        }
        let periods = tally.shares.values.compactMap(\.period)
        if let first = periods.map(\.first).min(), let last = periods.map(\.last).max() {
            facts.append(
                text("period", Texts.factPeriod, Texts.from(first.spoken, to: last.spoken)))
        }
        facts += [
            number("new", Texts.factNew, tally.new), number("known", Texts.factKnown, tally.known),
            number("rejected", Texts.factRejected, tally.rejected),
        ]
        if kind.isOfTime {
            facts.append(
                .init(key: "minutes", title: Texts.factHours, value: .minutes(tally.minutes)))
        }
        return facts + stated
    }

    /// The first rows as they were understood.
    var sample: Table {
        var table = Table(
            name: "sample",
            columns: [
                Column(
                    key: "line", title: Texts.columnLine, kind: .integer, alignment: .trailing),
                Column(key: "person", title: Texts.columnWhom, kind: .text),
                Column(key: "row", title: Texts.columnUnderstood, kind: .text),
            ], caption: Texts.firstRows)
        for (line, row) in tally.sample {
            table.append([.integer(Int64(line)), .text(row.whom), .text(row.understood)])
        }
        return table
    }

    var json: JSONValue {
        guard let shape else { return .null }
        return [
            "headings_line": .integer(Int64(shape.headingLine)), "wide": .bool(shape.isWide),
            "year": shape.year.map { .integer(Int64($0.year)) } ?? .null,
            "year_from": shape.year.map { .string($0.origin.rawValue) } ?? .null,
            "month": shape.month.map { .integer(Int64($0.month)) } ?? .null,
            "month_from": shape.month.map { .string($0.origin.rawValue) } ?? .null,
            "tables": .integer(Int64(tally.shapes.count)),
            "columns": .array(
                shape.columns.map {
                    ["heading": .string($0.heading), "means": .string($0.meaning.word)]
                }),
        ]
    }

    private func headings(_ shape: ListShape) -> Document.Fact {
        text("headings", Texts.factHeadings, Texts.onLine(shape.headingLine))
    }

    private func form(_ shape: ListShape) -> Document.Fact {
        text("form", Texts.factForm, shape.spokenForm)
    }

    private func columns(_ shape: ListShape) -> Document.Fact {
        let words = shape.columns.filter { !$0.heading.isEmpty }.map { column in
            "\(column.heading) → \(column.meaning.spoken(in: kind))"
        }
        return text("columns", Texts.factColumns, words.joined(separator: "; "))
    }

    /// How many tables there are, when there are several.
    private var tables: [Document.Fact] {
        let count = tally.shapes.count
        return count > 1 ? [number("tables", Texts.factTables, count)] : []
    }

    private var skipped: Document.Fact { number("skipped", Texts.factSkipped, tally.skipped) }

    /// The sum that the list states; what was counted stands beside it only when all was new.
    private var stated: [Document.Fact] {
        guard let stated = tally.stated else { return [] }
        return [.init(key: "stated", title: Texts.factStated, value: .minutes(stated))]
    }

    private func text(_ key: String, _ title: String, _ value: String) -> Document.Fact {
        Document.Fact(key: key, title: title, value: .text(value))
    }

    private func number(_ key: String, _ title: String, _ value: Int) -> Document.Fact {
        Document.Fact(key: key, title: title, value: .integer(Int64(value)))
    }
}

extension ListShape {
    /// How entries lie in the sheet, in words.
    var spokenForm: String {
        let form =
            isDayGrid
            ? Texts.columnsOfDays(periods.count)
            : !periods.isEmpty
                ? Texts.columnsOfPeriods(periods.count)
                : isWide ? Texts.columnsOfActivities(activities.count) : Texts.oneRowAnEntry
        guard isWide else { return form }
        let hints = [isDayGrid ? month.map(Texts.monthTaken) : nil, year.map(Texts.yearTaken)]
        return ([form] + hints.compactMap(\.self)).joined(separator: ", ")
    }
}

extension ListedRow {
    /// Whom or what the row is about, as the list writes it.
    fileprivate var whom: String {
        switch self {
        case .organisation(let row): row.name
        case .person(let row): row.givenNames.map { "\(row.familyName), \($0)" } ?? row.familyName
        case .engagement(let row): row.person.text
        case .attestation(let row): row.person.text
        case .allowance(let row): row.person.text
        case .hours(let row): row.person.text
        case .groupHours(let row): Texts.ofHeads(Int(row.heads))
        case .card(let row): row.person.text
        }
    }

    /// What else the row says, in short.
    fileprivate var understood: String {
        let parts: [String?] =
            switch self {
            case .organisation(let row): [row.id, row.category, row.founded?.spokenText]
            case .person(let row): [row.id, row.born?.spoken, row.town]
            case .engagement(let row):
                [row.organisation, row.function ?? row.activity, row.since?.spokenText]
            case .attestation(let row):
                [row.organisation, row.function ?? row.activity, row.since?.spokenText]
            case .allowance(let row):
                [row.organisation, "\(row.year)", "\(row.amount.count) Cent"]
            case .hours(let row):
                [
                    row.organisation, row.activity, row.day.spokenText,
                    "\(row.minutes.count) min",
                ]
            case .groupHours(let row):
                [
                    row.organisation, row.activity, row.day.spokenText,
                    "\(row.minutes.count) min",
                ]
            case .card(let row): [row.programme, row.number, row.decidedOn?.spoken]
            }
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension VagueDay {
    /// The day, or as the list writes it.
    fileprivate var spokenText: String { exact?.spoken ?? written ?? span.first.spoken }
}
