package import Engagement

/// The versions of one programme's rule.
package struct RuleLibrary: Sendable {
    /// The versions by the day they came into force.
    package let versions: [Rule]

    /// A library of versions of any status, in any order.
    package init(_ versions: [Rule]) {
        self.versions = versions.sorted { left, right in
            (left.effectiveFrom, left.version) < (right.effectiveFrom, right.version)
        }
    }

    /// What the library has for a day.
    package enum Choice: Hashable, Sendable {
        /// This version was in force.
        case inForce(Rule)
        /// None was; the next one to come into force, when there is one.
        case none(next: Rule?)
        /// Several were: the files contradict each other.
        case ambiguous([Rule])
    }

    /// The version of a programme in force on a day; drafts and contested texts never are.
    package func choose(_ programme: String, on day: Day) -> Choice {
        let own = versions.filter { $0.programme == programme }
        let found = own.filter { $0.isInForce(on: day) }
        guard let rule = found.first else {
            return .none(next: own.first { $0.effectiveFrom > day && $0.status.canBeInForce })
        }
        return found.count == 1 ? .inForce(rule) : .ambiguous(found)
    }
}
