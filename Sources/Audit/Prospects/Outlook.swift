package import Engagement

/// Where a person stands towards the card of a programme; the raw values are stable.
package enum Outlook: String, CaseIterable, Sendable {
    /// The rule is met, and there is no running card.
    case wouldQualify = "would_qualify"
    /// Whether the rule is met is open, and there is no running card.
    case mayQualify = "may_qualify"
    /// There is a running card, and the rule is no longer met.
    case wouldLose = "would_lose"
    /// There is a running card, and whether the rule is met is open.
    case mayLose = "may_lose"
    /// There is a running card, and the rule is met.
    case keeps
    /// The rule is not met, and there is no running card.
    case wouldNotQualify = "would_not_qualify"

    /// Where somebody stands for whom a rule comes to an outcome.
    package init(_ outcome: Outcome, holdsCard: Bool) {
        switch (outcome, holdsCard) {
        case (.met, false): self = .wouldQualify
        case (.undecided, false): self = .mayQualify
        case (.notMet, false): self = .wouldNotQualify
        case (.met, true): self = .keeps
        case (.undecided, true): self = .mayLose
        case (.notMet, true): self = .wouldLose
        }
    }

    /// Whether the office has something to do: to invite, to clear up, or to examine.
    package var callsForAction: Bool { self != .keeps && self != .wouldNotQualify }
}
