import Engagement
import Projections

/// Which cards bear a number, over all people.
struct CardNumbers: Sendable {
    private struct Printed: Hashable {
        let programme: ProgrammeID
        let number: String
    }

    private var cards: [Printed: [CardID: [Position]]] = [:]

    /// The numbers of cards; those of a refused or never decided card included, as they were
    /// printed.
    init(_ rows: [(key: CardID, row: CardRow)]) {
        for (card, row) in rows {
            guard let programme = row.programme else { continue }
            for step in row.steps {
                guard let number = step.number else { continue }
                let printed = Printed(programme: programme, number: number)
                cards[printed, default: [:]][card, default: []].append(step.position)
            }
        }
    }

    /// Where a number was given to several cards of a programme; empty when one card alone has it.
    func clashes(_ number: String, of programme: ProgrammeID) -> [Position] {
        let found = cards[Printed(programme: programme, number: number)] ?? [:]
        return found.count > 1 ? found.values.flatMap(\.self).sorted() : []
    }
}
