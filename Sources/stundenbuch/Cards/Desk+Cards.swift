import Documents
import Engagement
import Ledger
import Projections
import StrictJSON

extension Desk {
    /// A programme by its code or as `K-1`.
    func programme(_ text: String) throws(Complaint) -> (id: ProgrammeID, row: ProgrammeRow) {
        let rows = try rows(Programmes.self)
        if let found = rows.first(where: { $0.row.code == text || $0.key.text == text }) {
            return (found.key, found.row)
        }
        let codes = rows.map(\.row.code).joined(separator: ", ")
        throw Complaint(
            .usage, "unknown_programme", Texts.unknownProgramme(text),
            remedy: codes.isEmpty ? Texts.publishTheRule : codes)
    }

    /// The programme that was typed, or the only one there is.
    func programme(ifTyped text: String?) throws(Complaint) -> ProgrammeID {
        if let text { return try programme(text).id }
        let rows = try rows(Programmes.self)
        if rows.count == 1, let only = rows.first { return only.key }
        throw Complaint(
            .usage, "programme_missing", Texts.programmeMissing,
            remedy: rows.isEmpty
                ? Texts.publishTheRule : rows.map(\.row.code).joined(separator: ", "))
    }

    /// The cards of a person and of those who are one with it.
    func cards(of person: PersonID) throws(Complaint) -> [(key: CardID, row: CardRow)] {
        var rows = MemoryRows<Cards>()
        for recorded in try events(ofAllWith: person) { rows.apply(recorded) }
        return rows.sorted
    }

    /// A card as `E-1`, by its printed number, or the only card of a person that fits.
    func card(
        _ text: String, where fits: (CardRow) -> Bool
    ) throws(Complaint) -> FoundCard {
        if let id = CardID(text) {
            guard let row = try row(Cards.self, id), let person = row.person else {
                throw Complaint(.no, "unknown_card", Texts.unknownCard(text))
            }
            return FoundCard(card: id, person: person, row: row)
        }
        if let numbered = try card(numbered: text) { return numbered }
        let person: PersonID = try subject(text)
        let found = try cards(of: person).filter { fits($0.row) }
        guard found.count == 1, let only = found.first else {
            throw Complaint(
                .no, found.isEmpty ? "no_such_card" : "several_cards",
                Texts.notOneCard(person.text, found.count),
                remedy: found.isEmpty
                    ? Texts.seeTheCards : found.map(\.key.text).joined(separator: ", "))
        }
        return FoundCard(card: only.key, person: only.row.person ?? person, row: only.row)
    }

    /// The card with a printed number; nil when none has it, a complaint when several do.
    private func card(numbered number: String) throws(Complaint) -> FoundCard? {
        guard PersonID(number) == nil else { return nil }
        let found = try rows(Cards.self).filter { $0.row.number == number }
        guard found.count < 2 else {
            throw Complaint(
                .no, "several_cards", Texts.notOneCard(number, found.count),
                remedy: found.map(\.key.text).joined(separator: ", "))
        }
        return found.first.flatMap { key, row in
            row.person.map { FoundCard(card: key, person: $0, row: row) }
        }
    }

    /// The running cards of a programme that have a printed number on a day, but for one.
    func cards(
        of programme: ProgrammeID, numbered number: String, on day: Day, but card: CardID
    ) throws(Complaint) -> [CardID] {
        try rows(Cards.self).filter { key, row in
            key != card && row.programme == programme && row.number == number
                && row.isValid(on: day)
        }.map(\.key)
    }

    /// Records a command in a session that was begun before it was decided what to record.
    func submit(
        _ draft: Draft, in session: consuming Session
    ) throws(Complaint) -> Outcome {
        var session = session
        do throws(LedgerError) {
            let submission = try session.submit(draft)
            try session.finish()
            return try Outcome(submission)
        } catch {
            throw Complaint(error, sending: draft)
        }
    }
}

/// A card with its row.
struct FoundCard {
    let card: CardID
    let person: PersonID
    let row: CardRow
}

extension Outcome {
    /// The answer of a command about a card, which names the card.
    func cardAnswer(
        isRehearsal: Bool, adding members: [JSONValue.Member] = [], next: String = ""
    ) throws -> Answer {
        var answer = try answer(isRehearsal: isRehearsal, next: next)
        guard case .recorded(_, let asks) = self,
            let card = asks.lazy.compactMap(\.event.card).first,
            case .object(let answered) = answer.json
        else { return answer }
        answer.document.facts.append(
            .init(key: "card", title: Texts.columnCard, value: .identifier(card.text)))
        answer.json = .object([.init("card", .string(card.text))] + members + answered)
        return answer
    }
}

extension Event {
    /// The card that the event is about; nil for events about others.
    fileprivate var card: CardID? {
        guard case .card(let event) = self else { return nil }
        return event.card
    }
}

extension Cell {
    /// A day, or nothing.
    init(_ day: Day?) {
        guard let day else {
            self = .empty
            return
        }
        self =
            CalendarDate(daysSince1970: Int64(day.daysSince1970)).map(Cell.day) ?? .text(day.iso)
    }
}

extension JSONValue {
    /// A text, or null.
    init(text: String?) { self = text.map { .string($0) } ?? .null }
    /// Positions as a list of numbers.
    init(positions: [Position]) { self = .array(positions.map { .integer(Int64($0)) }) }
}
