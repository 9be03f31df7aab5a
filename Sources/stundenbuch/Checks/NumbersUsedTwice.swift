import Engagement
import Projections

/// Valid cards of one programme with the same printed number on the day of the question.
enum NumbersUsedTwice: DataCheck {
    static let name = "numbers-used-twice"
    static var summary: String { Texts.checkNumbers }

    private struct Printed: Hashable {
        let programme: ProgrammeID
        let number: String
    }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        var held: [Printed: [(card: CardID, position: Position)]] = [:]
        for (card, row) in try scope.desk.rows(Cards.self) where row.isValid(on: scope.today) {
            guard let programme = row.programme, let number = row.number,
                let step = row.steps.last(where: { $0.number != nil })
            else { continue }
            held[Printed(programme: programme, number: number), default: []]
                .append((card, step.position))
        }
        return held.filter { $0.value.count > 1 }
            .sorted { ($0.key.programme, $0.key.number) < ($1.key.programme, $1.key.number) }
            .map { printed, cards in
                DataFinding(
                    cards.map(\.card.text).joined(separator: " "), cards.map(\.position),
                    Texts.foundNumberTwice(printed.number))
            }
    }
}
