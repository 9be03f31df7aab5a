import Engagement

/// What a version says of what it finds on its first day; what it is silent on stays undecided.
package struct Transition: Hashable, Sendable {
    /// Which version governs an application received before it and decided under it.
    package var pending: Pending?
    /// What becomes of cards granted under the version before.
    package var running: Running?
    /// Which version governs the renewal of a card granted under the version before.
    package var renewal: RenewalVersion?
    /// The readings it rests on, by their ids.
    package var interpretations: [String] = []

    /// A version that is silent on all of it.
    package init() {}

    /// Which version governs a pending application.
    package enum Pending: String, CaseIterable, Sendable {
        /// The one in force when it was received.
        case asReceived = "as_received"
        /// The one in force when it is decided.
        case asDecided = "as_decided"
        /// Either: whichever is met.
        case moreFavourable = "more_favourable"
    }

    /// What becomes of a running card.
    package enum Running: String, CaseIterable, Sendable {
        /// It keeps its own end.
        case keepEnd = "keep_end"
        /// It ends with the version it was granted under.
        case endBefore = "end_before"
    }

    /// Which version governs a renewal.
    package enum RenewalVersion: String, CaseIterable, Sendable {
        /// The one in force at the renewal.
        case asRenewed = "as_renewed"
        /// The one the card was granted under.
        case asGranted = "as_granted"
    }
}

extension ConditionReader {
    /// What a version says of what it finds.
    func transition(_ root: RuleNode) throws(RuleError) -> Transition {
        var transition = Transition()
        guard let node = try root.optional("transition") else { return transition }
        try node.allowOnly(["pending", "running", "renewal", "interpretations"])
        transition.pending = try node.optional("pending").map { node throws(RuleError) in
            try node.word(Transition.Pending.self)
        }
        transition.running = try node.optional("running").map { node throws(RuleError) in
            try node.word(Transition.Running.self)
        }
        transition.renewal = try node.optional("renewal").map { node throws(RuleError) in
            try node.word(Transition.RenewalVersion.self)
        }
        transition.interpretations = try readings(node)
        return transition
    }
}
