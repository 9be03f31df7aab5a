package import CardRules
package import Engagement
package import Projections

/// Everything on record that bears on the cards of people, folded in one pass over their records.
///
/// It takes the records of one person, of a family of merged ones or of a whole town, in the order
/// of the ledger. What belongs to several streams of one person comes together at once, so that no
/// stream is read a second time. It knows no Kenntnisstand: whoever feeds it stops where knowledge
/// ends.
package struct PeopleOnRecord: Sendable {
    private let unions: PersonUnions
    private var people = MemoryRows<Persons>()
    private var cards = MemoryRows<Cards>()
    private var evidence: [PersonID: PersonEvidence] = [:]

    /// Nothing is taken up yet; `unions` says who was one person at the Kenntnisstand.
    package init(_ unions: PersonUnions) { self.unions = unions }

    /// Takes up the next record of the ledger; those of other streams than people's change
    /// nothing.
    package mutating func take(_ recorded: Recorded) {
        guard let person = PersonID(recorded.stream) else { return }
        switch recorded.event {
        case .person: people.apply(recorded)
        case .card: cards.apply(recorded)
        default: break
        }
        let root = unions.isEmpty ? person : unions.root(of: person)
        evidence[root, default: PersonEvidence(root)].take(recorded)
    }

    /// Everybody on record who was not entered in error, merged persons as the one that goes on,
    /// ascending; those who had died by a day, for certain or possibly, apart.
    package func census(on day: Day) -> PeopleCensus {
        var census = PeopleCensus()
        for (person, row) in people.sorted {
            guard row.registered != nil, !row.isInError, unions.root(of: person) == person else {
                continue
            }
            if isDead(person, on: day) {
                census.dead.append(person)
            } else {
                census.living.append(person)
            }
        }
        return census
    }

    private func isDead(_ person: PersonID, on day: Day) -> Bool {
        unions.members(with: person).contains { member in
            people[member]?.died.map { $0.span.first <= day } ?? false
        }
    }

    /// The cards of a programme that run on a day, by the person that goes on; of several cards
    /// of one person the one that ends last.
    package func runningCards(
        of programme: ProgrammeID, on day: Day
    ) -> [PersonID: RunningCard] {
        var running: [PersonID: RunningCard] = [:]
        for (card, row) in cards.sorted {
            guard let person = row.person, row.programme == programme, row.isValid(on: day) else {
                continue
            }
            let root = unions.root(of: person)
            let found = RunningCard(card: card, number: row.number, until: row.grant?.until)
            if running[root].map({ $0.endsBefore(found) }) ?? true { running[root] = found }
        }
        return running
    }

    /// What a rule, published or not, comes to for a person on the Stichtag and the Kenntnisstand
    /// of the terms.
    package func verdict(
        on person: PersonID, by rule: Rule, _ terms: AuditTerms
    ) -> RuleVerdict {
        let told = evidence[person] ?? PersonEvidence(person)
        let assessment = terms.assess(rule, told, asOf: terms.asOf, known: terms.known)
        return RuleVerdict(rule, assessment)
    }
}

/// Who is to be looked at, and who died.
package struct PeopleCensus: Hashable, Sendable {
    /// Who is to be looked at, ascending.
    package fileprivate(set) var living: [PersonID] = []
    /// Who died, ascending.
    package fileprivate(set) var dead: [PersonID] = []
}

/// A card that runs.
package struct RunningCard: Hashable, Sendable {
    /// The card.
    package let card: CardID
    /// The number as printed; nil when it has none.
    package let number: String?
    /// Its last day; nil is unlimited.
    package let until: Day?

    fileprivate func endsBefore(_ other: RunningCard) -> Bool {
        guard let until else { return false }
        return other.until.map { until < $0 } ?? true
    }
}
