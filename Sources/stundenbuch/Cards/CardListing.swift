import Documents
import Engagement
import Projections
import StrictJSON

/// Cards as a list, each as it stood on a day.
struct CardListing {
    private struct Line {
        let card: CardID
        let row: CardRow
        let standing: CardStanding
        let programme: String
        let renewal: Renewability?
    }

    private var lines: [Line] = []
    private var showsRenewals = false
    private let footer: Footer

    init(_ footer: Footer) { self.footer = footer }

    /// Adds a card, unless nothing of consequence had happened to it by the day; where `renewal` is
    /// given, the list says of each card whether it may be renewed.
    mutating func add(
        _ card: CardID, _ row: CardRow, programme: String, on day: Day,
        renewal: Renewability? = nil
    ) {
        guard let standing = CardStanding(row, on: day) else { return }
        showsRenewals = showsRenewals || renewal != nil
        lines.append(
            Line(
                card: card, row: row.asOf(day), standing: standing, programme: programme,
                renewal: renewal))
    }

    /// The list for people and scripts.
    func answer(title: String) -> Answer {
        var table = Table(name: "cards", columns: columns)
        for line in lines { table.append(cells(line)) }
        let document = Document(
            title: title, tables: lines.isEmpty ? [] : [table],
            paragraphs: lines.isEmpty ? [Texts.noCards] : [], footer: footer.lines)
        return Answer(
            document: document,
            json: .object(footer.members + [.init("cards", .array(lines.map(json)))]))
    }

    private var columns: [Column] {
        let columns = [
            Column(key: "card", title: Texts.columnCard, kind: .identifier),
            Column(key: "number", title: Texts.columnCardNumber, kind: .identifier),
            Column(key: "person", title: Texts.columnPerson, kind: .identifier),
            Column(key: "programme", title: Texts.columnProgramme, kind: .text),
            Column(key: "kind", title: Texts.columnApplicationKind, kind: .text),
            Column(key: "state", title: Texts.columnState, kind: .text),
            Column(key: "received_on", title: Texts.columnReceived, kind: .day),
            Column(key: "decided_on", title: Texts.columnDecided, kind: .day),
            Column(key: "valid_from", title: Texts.columnValidFrom, kind: .day),
            Column(key: "valid_until", title: Texts.columnValidUntil, kind: .day),
        ]
        guard showsRenewals else { return columns }
        return columns + [
            Column(key: "renewal", title: Texts.columnRenewal, kind: .text),
            Column(key: "renewable_from", title: Texts.columnRenewableFrom, kind: .day),
        ]
    }

    private func cells(_ line: Line) -> [Cell] {
        let row = line.row
        let cells: [Cell] = [
            .identifier(line.card.text), row.number.map(Cell.identifier) ?? .empty,
            .identifier(row.person?.text ?? ""), .text(line.programme),
            .code(row.applicationKind?.code, row.applicationKind.map(Texts.applicationKind)),
            .code(line.standing.rawValue, Texts.standing(line.standing)), Cell(row.application?.on),
            Cell(row.decisions.last?.on), Cell(row.grant?.from), Cell(row.grant?.until),
        ]
        guard showsRenewals else { return cells }
        let word = line.renewal?.word
        return cells + [
            .code(word?.rawValue, word.map(Texts.renewal)), Cell(line.renewal?.from),
        ]
    }

    private func json(_ line: Line) -> JSONValue {
        guard let renewal = line.renewal, case .object(let members) = facts(line) else {
            return facts(line)
        }
        return .object(
            members + [
                .init("renewal", .string(renewal.word.rawValue)),
                .init("renewable_from", JSONValue(text: renewal.from?.iso)),
            ])
    }

    private func facts(_ line: Line) -> JSONValue {
        let row = line.row
        return [
            "card": .string(line.card.text), "number": JSONValue(text: row.number),
            "person": JSONValue(text: row.person?.text), "programme": .string(line.programme),
            "kind": JSONValue(text: row.applicationKind?.code),
            "state": .string(line.standing.rawValue),
            "valid_from": JSONValue(text: row.grant?.from?.iso),
            "valid_until": JSONValue(text: row.grant?.until?.iso),
            "received_on": JSONValue(text: row.application?.on?.iso),
            "decided_on": JSONValue(text: row.decisions.last?.on?.iso),
            "ended_on": JSONValue(text: row.end?.from?.iso),
            "ground": JSONValue(text: row.decisions.last?.ground),
            "file_reference": JSONValue(text: row.steps.last { $0.reference != nil }?.reference),
            "assessed": JSONValue(text: row.decisions.last?.outcome?.code),
        ]
    }
}
