import Audit
import Engagement
import Ledger
import Projections
import Vault

/// Everything that an audit of cards needs, as it was known.
struct AuditBench {
    let desk: Desk
    let standpoint: Standpoint
    /// All cards.
    let cards: [(key: CardID, row: CardRow)]
    private let bench: CardBench

    /// `demandsFourEyes`: whether nobody may have entered, confirmed and decided alone.
    init(
        _ desk: Desk, _ standpoint: Standpoint, demandsFourEyes: Bool
    ) throws(Complaint) {
        self.desk = desk
        self.standpoint = standpoint
        var bench = try CardBench(
            desk, known: standpoint.known, asOf: standpoint.asOf, ofAll: true)
        bench.terms.demandsFourEyes = demandsFourEyes
        self.bench = bench
        cards = try desk.rows(Cards.self, knownAt: standpoint.known)
    }

    /// Every decision on the cards of these people, or of all.
    func audits(of people: Set<PersonID>?) throws(Complaint) -> [CardAudit] {
        try bench.audits(cards, only: people)
    }

    /// The answers to the findings of these audits, as they were known.
    func book(_ audits: [CardAudit]) throws(Complaint) -> FindingBook {
        FindingBook(
            audits, answers: try desk.events(of: .ledger, knownAt: standpoint.known),
            sha256: { Hashes.sha256($0) })
    }

    /// Whose cards these are.
    func holders(of cards: Set<CardID>) -> Set<PersonID> {
        Set(self.cards.filter { cards.contains($0.key) }.compactMap(\.row.person))
    }

    /// What is known of printed numbers; the cards of those who were erased are told apart.
    func answers(to list: [ListedNumber]) throws(Complaint) -> [NumberAnswer] {
        var answers = PrintedNumbers(cards).answers(list)
        for index in answers.indices where answers[index].state == .found {
            let people = holders(of: Set(answers[index].cards))
            for person in people {
                if try isErased(person) { answers[index].state = .erased }
            }
        }
        return answers
    }

    /// Whether the key to the person's texts was destroyed.
    private func isErased(_ person: PersonID) throws(Complaint) -> Bool {
        let details = try desk.row(Persons.self, person)?.history.latest
        guard let sealed = details?.familyName ?? details?.givenNames else { return false }
        return desk.ledger.disclose(sealed) == .erased
    }
}
