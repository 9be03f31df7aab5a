import Engagement
import Projections

/// A person with two valid cards of one programme on the day of the question.
enum TwoCardsAtOnce: DataCheck {
    static let name = "two-cards-at-once"
    static var summary: String { Texts.checkTwoCards }

    private struct Holder: Hashable {
        let person: PersonID
        let programme: ProgrammeID
    }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        var held: [Holder: [Position]] = [:]
        for (_, row) in try scope.desk.rows(Cards.self) where row.isValid(on: scope.today) {
            guard let person = row.person, let programme = row.programme, let grant = row.grant
            else { continue }
            held[Holder(person: person, programme: programme), default: []]
                .append(grant.position)
        }
        return held.filter { $0.value.count > 1 }
            .sorted { ($0.key.person, $0.key.programme) < ($1.key.person, $1.key.programme) }
            .map { holder, positions in
                DataFinding(
                    holder.person.text, positions, Texts.foundTwoCards(holder.programme.text))
            }
    }
}
