import ArgumentParser
import Documents
import Engagement
import EventCoding
import History
import Ledger
import Projections
import StrictJSON

/// Shows a card with every step that stands.
struct CardShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutCardShow, aliases: ["zeigen"])

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions

    @Argument(help: Texts.helpCardOrPerson) var card: String

    func run() throws {
        let desk = try Desk(ledger)
        let known = try times.known(desk)
        let asOf = try times.day(desk.clock) ?? desk.clock.today
        let found = try desk.card(card) { _ in true }
        var rows = MemoryRows<Cards>()
        var reasons: [Position: Shown] = [:]
        for recorded in try desk.events(of: found.person.stream, knownAt: known) {
            rows.apply(recorded)
            reasons[recorded.position] = RecordView(recorded, desk.ledger.disclose).reason
        }
        guard let row = rows[found.card], let standing = CardStanding(row, on: asOf) else {
            throw Complaint(.no, "unknown_card", Texts.unknownCard(card))
        }
        let code = try row.programme.map { id throws(Complaint) in
            try desk.programmeCodes()[id] ?? id.text
        }
        let view = CardView(
            card: found.card, row: row, standing: standing, programme: code ?? "",
            reasons: reasons)
        try output.emit(view.answer(try desk.footer(known: known, asOf: asOf)))
    }
}

/// A card with its steps.
private struct CardView {
    let card: CardID
    let row: CardRow
    let standing: CardStanding
    let programme: String
    /// What was given as the reason, by position.
    let reasons: [Position: Shown]

    func answer(_ footer: Footer) -> Answer {
        var table = Table(
            name: "steps",
            columns: [
                Column(key: "position", title: Texts.columnPosition, kind: .identifier),
                Column(key: "kind", title: Texts.columnEvent, kind: .text),
                Column(key: "on", title: Texts.columnOn, kind: .day),
                Column(key: "from", title: Texts.columnFrom, kind: .day),
                Column(key: "until", title: Texts.columnUntil, kind: .day),
                Column(key: "number", title: Texts.columnCardNumber, kind: .identifier),
                Column(key: "documents", title: Texts.columnDocuments, kind: .text),
                Column(key: "reference", title: Texts.columnReference, kind: .identifier),
                Column(key: "reason", title: Texts.columnReason, kind: .text),
            ])
        for step in row.steps {
            table.append([
                .position(step.position), .kind(step.kind), Cell(step.on),
                Cell(step.from), Cell(step.until), step.number.map(Cell.identifier) ?? .empty,
                step.documents.isEmpty
                    ? .empty : .text(step.documents.joined(separator: ", ")),
                step.reference.map(Cell.identifier) ?? .empty,
                reasons[step.position]?.cell ?? .empty,
            ])
        }
        let document = Document(
            title: card.text, facts: facts, tables: [table], footer: footer.lines)
        return Answer(document: document, json: json(footer))
    }

    private var facts: [Document.Fact] {
        [
            .init(
                key: "person", title: Texts.columnPerson,
                value: .identifier(row.person?.text ?? "")),
            .init(key: "programme", title: Texts.columnProgramme, value: .text(programme)),
            .init(
                key: "state", title: Texts.columnState,
                value: .code(standing.rawValue, Texts.standing(standing))),
            .init(
                key: "number", title: Texts.columnCardNumber,
                value: row.number.map(Cell.identifier) ?? .empty),
        ]
    }

    private func json(_ footer: Footer) -> JSONValue {
        let steps = row.steps.map { step -> JSONValue in
            [
                "position": .integer(Int64(step.position)), "kind": .string(step.kind.name),
                "on": JSONValue(text: step.on?.iso), "from": JSONValue(text: step.from?.iso),
                "until": JSONValue(text: step.until?.iso),
                "number": JSONValue(text: step.number),
                "documents": .array(step.documents.map { .string($0) }),
                "outcome": JSONValue(text: step.outcome?.code),
                "ground": JSONValue(text: step.ground),
                "reference": JSONValue(text: step.reference),
                "reason": reasons[step.position]?.json ?? .null,
            ]
        }
        return .object(
            [
                .init("card", .string(card.text)), .init("number", JSONValue(text: row.number)),
                .init("person", JSONValue(text: row.person?.text)),
                .init("programme", .string(programme)),
                .init("kind", JSONValue(text: row.applicationKind?.code)),
                .init("state", .string(standing.rawValue)),
                .init("valid_from", JSONValue(text: row.grant?.from?.iso)),
                .init("valid_until", JSONValue(text: row.grant?.until?.iso)),
            ] + footer.members + [.init("steps", .array(steps))])
    }
}
