package import Engagement

/// What is to be judged by a version.
package enum CardCase: Hashable, Sendable {
    /// An application that is received and decided under the same law.
    case application(received: Day)
    /// An application that is decided on a later day.
    case pending(received: Day, decided: Day)
    /// The renewal of a card granted on a day.
    case renewal(granted: Day, received: Day)
}

/// Which version governs a case.
package enum Governing: Hashable, Sendable {
    /// This one.
    case version(Rule)
    /// Whichever is met, as the later version says.
    case moreFavourable([Rule])
    /// One of these, and no text says which.
    case undecided([Rule])
    /// None was in force.
    case none
    /// The files contradict each other.
    case ambiguous([Rule])
}

extension RuleLibrary {
    /// Which version of a programme governs a case, on what was published up to a day.
    package func governing(
        _ programme: String, _ card: CardCase, knownOn: Day? = nil
    ) -> Governing {
        switch card {
        case .application(let received): return single(programme, received, knownOn)
        case .pending(let received, let decided):
            return between(programme, received, decided, knownOn) { later in
                switch later.transition.pending {
                case .asReceived: .earlier
                case .asDecided: .later
                case .moreFavourable: .either
                case nil: .open
                }
            }
        case .renewal(let granted, let received):
            return between(programme, granted, received, knownOn) { later in
                switch later.transition.renewal {
                case .asGranted: .earlier
                case .asRenewed: .later
                case nil: .open
                }
            }
        }
    }

    /// The last day of a card that was granted on a day, after the versions in force since;
    /// nil when a version came that is silent on running cards.
    ///
    /// `until` is the end that the card bears.
    package func end(
        ofCardOf programme: String, granted: Day, until: Day, knownOn: Day? = nil
    ) -> Day? {
        guard case .inForce(let first) = choose(programme, on: granted, knownOn: knownOn) else {
            return nil
        }
        var end = until
        for rule in known(programme, knownOn)
        where rule.effectiveFrom > first.effectiveFrom && rule.effectiveFrom <= end {
            switch rule.transition.running {
            case .keepEnd: continue
            case .endBefore: end = min(end, rule.effectiveFrom.advanced(by: -1))
            case nil: return nil
            }
        }
        return end
    }

    private enum Choosing { case earlier, later, either, open }

    private func single(_ programme: String, _ day: Day, _ knownOn: Day?) -> Governing {
        switch choose(programme, on: day, knownOn: knownOn) {
        case .inForce(let rule): .version(rule)
        case .none: .none
        case .ambiguous(let rules): .ambiguous(rules)
        }
    }

    /// The version between two days: the same where nothing changed, else as the later one says.
    private func between(
        _ programme: String, _ first: Day, _ second: Day, _ knownOn: Day?,
        _ choosing: (Rule) -> Choosing
    ) -> Governing {
        let (before, after) = (
            single(programme, first, knownOn), single(programme, second, knownOn)
        )
        guard case .version(let earlier) = before, case .version(let later) = after,
            earlier != later
        else {
            if case .version = after { return after }
            return after == .none ? before : after
        }
        switch choosing(later) {
        case .earlier: return before
        case .later: return after
        case .either: return .moreFavourable([earlier, later])
        case .open: return .undecided([earlier, later])
        }
    }
}
