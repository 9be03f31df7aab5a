package import CardRules
package import Engagement

/// What the version that governs a decision depends on.
package struct DecidedCase: Hashable, Sendable {
    /// Of which programme.
    package let programme: ProgrammeID
    /// The day the application was received; nil is taken for the day of decision.
    package let received: Day?
    /// The day of decision.
    package let decided: Day
    /// When the card was granted that is to be renewed; nil for another application.
    package let renewed: Day?

    /// A case of a programme.
    package init(programme: ProgrammeID, received: Day?, decided: Day, renewed: Day?) {
        (self.programme, self.received) = (programme, received)
        (self.decided, self.renewed) = (decided, renewed)
    }

    fileprivate var card: CardCase {
        renewed.map { .renewal(granted: $0, received: decided) }
            ?? .pending(received: received ?? decided, decided: decided)
    }
}

/// Which published versions govern a decision.
enum GoverningRule {
    /// None was in force on the day of decision.
    case none
    case one(PublishedRule)
    /// Whichever is met.
    case moreFavourable([PublishedRule])
    /// One of these, and no text says which; the one in force on the day of decision is the first.
    case open([PublishedRule])
}

extension RuleShelf {
    /// Which version governs a decision, as far as was known at a tree size.
    func governing(_ decided: DecidedCase, knownAt size: TreeSize) -> GoverningRule {
        guard let inForce = rule(of: decided.programme, on: decided.decided, knownAt: size) else {
            return .none
        }
        let versions = rules.filter { $0.programme == decided.programme && $0.position < size }
        let library = RuleLibrary(versions.map(\.rule))
        let found = { (wanted: [Rule]) in
            wanted.compactMap { rule in versions.last { $0.rule.version == rule.version } }
        }
        switch library.governing(inForce.rule.programme, decided.card) {
        case .version(let rule): return .one(found([rule]).first ?? inForce)
        case .moreFavourable(let rules): return .moreFavourable(found(rules))
        case .undecided(let rules): return .open(found(rules.reversed()))
        case .none, .ambiguous: return .one(inForce)
        }
    }

    /// The version of a programme with a hash, as far as was known at a tree size.
    func rule(
        of programme: ProgrammeID, sha256: [UInt8], knownAt size: TreeSize
    ) -> PublishedRule? {
        rules.last {
            $0.programme == programme && $0.sha256 == sha256 && $0.position < size
        }
    }
}

extension AuditTerms {
    /// What the version that governs a decision comes to on its day, on what was known at a tree
    /// size.
    ///
    /// `cited` is the hash of the version that the decision names: it is taken where the texts
    /// leave open which one governs, or where another is no more favourable.
    package func judge(
        _ decided: DecidedCase, _ evidence: PersonEvidence, known: TreeSize, cited: [UInt8]? = nil
    ) -> Judgement {
        let day = decided.decided
        switch rules.governing(decided, knownAt: known) {
        case .none: return Judgement(result: .notAssessable, asOf: day, known: known)
        case .one(let rule): return judge(by: rule, evidence, asOf: day, known: known)
        case .open(let versions):
            let rule = versions.first { $0.sha256 == cited } ?? versions[0]
            return judge(by: rule, evidence, asOf: day, known: known)
        case .moreFavourable(let versions):
            let own = versions.filter { $0.sha256 == cited }
            let others = versions.reversed().filter { rule in
                !own.contains { $0.sha256 == rule.sha256 }
            }
            return (own + others).map { judge(by: $0, evidence, asOf: day, known: known) }
                .reduce(nil, AuditTerms.better)
                ?? Judgement(result: .notAssessable, asOf: day, known: known)
        }
    }

    /// What a published version comes to on a day, on what was known at a tree size.
    func judge(
        by rule: PublishedRule, _ evidence: PersonEvidence, asOf day: Day, known: TreeSize
    ) -> Judgement {
        let assessment = assess(rule.rule, evidence, asOf: day, known: known)
        return Judgement(
            result: JudgedResult(assessment.outcome), asOf: day, known: known, rule: rule,
            assessment: assessment)
    }

    /// The better of two judgements, the first of equal ones.
    private static func better(_ best: Judgement?, _ other: Judgement) -> Judgement? {
        let order: [JudgedResult] = [.notAssessable, .notMet, .undecided, .met]
        let rank = { (judgement: Judgement) in order.firstIndex(of: judgement.result) ?? 0 }
        return best.map { rank(other) > rank($0) ? other : $0 } ?? other
    }
}
