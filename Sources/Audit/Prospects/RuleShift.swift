package import Engagement

/// What a person gains or loses when one rule takes the place of another; the raw values are
/// stable.
package enum RuleShift: String, CaseIterable, Sendable {
    /// The new rule is met, the old one was not for certain.
    case gains
    /// The old rule was not met, and whether the new one is, is open.
    case mayGain = "may_gain"
    /// The new rule is not met, the old one was or might have been.
    case loses
    /// The old rule was met, and whether the new one is, is open.
    case mayLose = "may_lose"
    /// Both rules come to the same.
    case unchanged

    /// The change from what the old rule comes to, nil where none was in force, to what the new
    /// one comes to.
    package init(from old: Outcome?, to new: Outcome) {
        switch (old ?? .notMet, new) {
        case (.met, .met), (.undecided, .undecided), (.notMet, .notMet): self = .unchanged
        case (.undecided, .met), (.notMet, .met): self = .gains
        case (.notMet, .undecided): self = .mayGain
        case (.met, .notMet), (.undecided, .notMet): self = .loses
        case (.met, .undecided): self = .mayLose
        }
    }
}
