package import Engagement

/// What a rule looks at beside the records of the person's own streams.
///
/// Whoever folds a person's evidence fills it as far as events carry it, up to the same
/// Kenntnisstand. What nobody filled in is unknown, and makes a criterion that asks for it
/// undecided; honours are the exception: one that is not on record is not held.
package struct Circumstances: Sendable {
    /// The organisations: kind, seat, founding.
    package var organisations = OrganisationBook()
    /// Which contact is which volunteer; nil when nobody looked.
    package var volunteers: [ContactID: PersonID]?
    /// Honours and awards beside those in the person's own records.
    package var honours: [HonourHeld] = []
    /// Cards beside those in the person's own records; nil when nobody looked.
    package var cards: [HeldCard]?
    /// The codes of the programmes of this ledger; nil when nobody looked.
    package var programmes: [ProgrammeID: String]?
    /// What was decided by hand.
    package var determinations: [Determination] = []

    /// Nothing is known yet.
    package init() {}
}

/// An honour or award that the person received.
package struct HonourHeld: Hashable, Sendable {
    /// Which, as `bavaria-fwhoeg-25`.
    package var code: String
    /// The day, as exact as it is known.
    package var given: VagueDay
    /// The record that says so.
    package var position: Position

    /// An honour.
    package init(code: String, given: VagueDay, position: Position) {
        self.code = code
        self.given = given
        self.position = position
    }
}

/// A card of a programme that the person holds or held.
package struct HeldCard: Hashable, Sendable {
    /// The programme's code, as `dresden-ehrenamtspass`.
    package var programme: String
    /// The first day of validity.
    package var from: Day
    /// The last day it was valid; nil is unlimited.
    package var until: Day?
    /// The record that granted it.
    package var position: Position

    /// A card.
    package init(programme: String, from: Day, until: Day?, position: Position) {
        self.programme = programme
        self.from = from
        self.until = until
        self.position = position
    }

    /// Whether the card is valid on a day.
    func isValid(on day: Day) -> Bool { from <= day && day <= (until ?? day) }
}

/// What somebody decided where a rule leaves it to people.
package struct Determination: Hashable, Sendable {
    /// The discretion's name in the rule.
    package var name: String
    /// What was decided; `undecided` takes an earlier decision back.
    package var outcome: Outcome
    /// The day of the decision.
    package var on: Day
    /// Who decided.
    package var decidedBy: ContactID
    /// Why, in words that stay sealed.
    package var reason: Sealed?
    /// The record that says so.
    package var position: Position

    /// A decision by hand.
    package init(
        name: String, outcome: Outcome, on: Day, decidedBy: ContactID, reason: Sealed?,
        position: Position
    ) {
        self.name = name
        self.outcome = outcome
        self.on = on
        self.decidedBy = decidedBy
        self.reason = reason
        self.position = position
    }
}
