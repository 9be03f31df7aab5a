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
    ///
    /// A version that states no end ends where the next begins. `knownOn` leaves out what was not
    /// published yet on that day: a law may reach back to days before anybody knew it.
    package func choose(
        _ programme: String, on day: Day, knownOn: Day? = nil
    ) -> Choice {
        let own = known(programme, knownOn)
        let found = own.filter { $0.isInForce(on: day) }
        guard let last = found.last else {
            return .none(next: own.first { $0.effectiveFrom > day && $0.status.canBeInForce })
        }
        let rivals = found.filter { $0 == last || RuleLibrary.clash($0, last) }
        return rivals.count == 1 ? .inForce(last) : .ambiguous(rivals)
    }

    /// The versions that clash with another: both would be in force on some day.
    package func clashes(with rule: Rule) -> [Rule] {
        versions.filter { other in
            other != rule && other.programme == rule.programme
                && (other.effectiveFrom <= rule.effectiveFrom
                    ? RuleLibrary.clash(other, rule) : RuleLibrary.clash(rule, other))
        }
    }

    /// Why a version cannot be added; nil when it can.
    package func refusal(adding rule: Rule) -> RuleError? {
        let clashing = clashes(with: rule).map(\.version)
        guard !clashing.isEmpty else { return nil }
        let names = clashing.joined(separator: ", ")
        return RuleError(
            .contradiction, at: "effective_from",
            "\(names) \(RuleError.Clash.overlapping.rawValue)", asked: names,
            clash: .overlapping)
    }

    /// The versions of a programme that can be in force, of those published up to a day.
    func known(_ programme: String, _ day: Day?) -> [Rule] {
        versions.filter { rule in
            rule.programme == programme && rule.status.canBeInForce
                && day.map { rule.knownFrom <= $0 } ?? true
        }
    }

    /// Whether an earlier version is still in force when a later one begins, by its own words.
    private static func clash(_ earlier: Rule, _ later: Rule) -> Bool {
        guard earlier.status.canBeInForce, later.status.canBeInForce else { return false }
        if earlier.effectiveFrom == later.effectiveFrom { return true }
        return earlier.effectiveUntil.map { $0 >= later.effectiveFrom } ?? false
    }
}
