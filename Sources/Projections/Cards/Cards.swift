package import Engagement

/// Every card from its application on, by its number in the ledger.
package enum Cards: Projection {
    /// The stored name.
    package static let name = "cards"
    /// The version of the rule and its bytes.
    package static let version = 2
    /// The families that it concerns.
    package static let families = EventFamilies.card
    /// What names a row.
    package typealias Key = CardID
    /// What a row holds.
    package typealias Row = CardRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .card(let event) = recorded.event, let person = PersonID(recorded.stream)
        else { return }
        if case .enteredInError(let said) = event {
            rows.grow(said.card) { $0.steps.undo(said.target) }
        } else if let place = CardPlace(event, of: recorded) {
            rows.grow(place.card) { row in
                row.person = person
                row.programme = place.programme ?? row.programme
                row.steps.append(place.step)
            }
        }
    }
}

/// A card: whose it is, and every step that was not entered in error.
package struct CardRow: GrowingRow {
    /// Whose card.
    package var person: PersonID?
    /// Of which programme.
    package var programme: ProgrammeID?
    /// What happened to it, in the order it was recorded.
    package var steps: [CardStep] = []

    /// No card.
    package init() {}

    /// Whether nothing happened to it, or nothing that still stands.
    package var isEmpty: Bool { steps.isEmpty }

    /// How far it has come; nil when nothing of consequence stands.
    package var stage: CardStage? { steps.reduce(nil) { $1.stage ?? $0 } }

    /// The application.
    package var application: CardStep? { steps.last { $0.kind == .cardApplied } }

    /// The decisions, the last one last; those taken over from outside included.
    package var decisions: [CardStep] { steps.filter { $0.decision != nil } }

    /// What was granted and still stands: its ``CardStep/from`` and ``CardStep/until`` are the
    /// card's validity.
    package var grant: CardStep? {
        guard var last = decisions.last, last.decision == .granted else { return nil }
        let extensions = steps.filter { $0.kind == .cardExtended && $0.revision > last.revision }
        if let until = extensions.last?.until { last.until = until }
        return last
    }

    /// The number as printed last that is not void.
    package var number: String? {
        var numbers: [String] = []
        for step in steps {
            guard let number = step.number else { continue }
            if step.kind == .cardNumberVoided {
                numbers.removeAll { $0 == number }
            } else {
                numbers.append(number)
            }
        }
        return numbers.last
    }

    /// The numbers that became void, in the order in which they did.
    package var voidNumbers: [String] {
        steps.filter { $0.kind == .cardNumberVoided }.compactMap(\.number)
    }

    /// The request for evidence that is not complete.
    package var openRequest: CardStep? {
        steps.last { $0.kind == .evidenceRequested || $0.kind == .evidenceCompleted }
            .flatMap { $0.kind == .evidenceRequested && stage == .applied ? $0 : nil }
    }

    /// The step that ended the card early, when that is its last stage; its ``CardStep/from``
    /// is the first day without the card.
    package var end: CardStep? {
        steps.last { $0.stage != nil }.flatMap { step in
            switch step.stage {
            case .returned, .givenUp, .withdrawn, .revoked: step
            default: nil
            }
        }
    }

    /// Whether the card was granted and is valid on a day.
    package func isValid(on day: Day) -> Bool {
        guard let grant, let from = grant.from, from <= day else { return false }
        if let until = grant.until, until < day { return false }
        if let ended = end?.from, ended <= day { return false }
        return true
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(person, programme, steps) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        person = try reader.take()
        programme = try reader.take()
        steps = try reader.take()
    }
}
