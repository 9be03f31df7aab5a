package import Engagement
package import Projections

/// The card that another one follows.
package enum EarlierCard {
    /// Of a person's cards the one of a programme that began last before a day; those that were
    /// taken back from the start (Rücknahme) were none.
    package static func last(
        among cards: [CardID: CardRow], but card: CardID, of programme: ProgrammeID,
        before day: Day
    ) -> CardRow? {
        var found: (began: Day, card: CardID, row: CardRow)?
        for (other, row) in cards where other != card && row.programme == programme {
            guard row.end?.stage != .withdrawn, let began = row.held?.from, began < day else {
                continue
            }
            if found.map({ ($0.began, $0.card) < (began, other) }) ?? true {
                found = (began, other, row)
            }
        }
        return found?.row
    }
}
