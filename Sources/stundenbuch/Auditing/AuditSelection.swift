import ArgumentParser
import Audit
import Engagement
import Projections

/// Which decisions are audited: all, those of a card or person, or those that are drawn.
struct AuditSelection: ParsableArguments {
    @Argument(help: Texts.helpAuditCard) var card: String?
    @Option(name: .customLong("person"), help: Texts.helpAuditPerson) var person: String?
    @Option(name: [.customLong("numbers"), .customLong("nummern")], help: Texts.helpNumbers)
    var numbers: String?
    @Option(name: [.customLong("sample"), .customLong("stichprobe")], help: Texts.helpSample)
    var sample: Int?
    @Option(name: [.customLong("seed"), .customLong("startwert")], help: Texts.helpSeed)
    var seed: UInt64?

    /// What is chosen; a complaint when two ways of choosing meet.
    func scope(_ bench: AuditBench) throws(Complaint) -> AuditScope {
        try check()
        if let numbers {
            return AuditScope(numbers: try bench.answers(to: try NumberList.read(numbers)), bench)
        }
        if let sample, let seed {
            let decided = bench.cards.filter { !$0.row.decisions.isEmpty }.map(\.key)
            let drawn = CardSample.draw(sample, of: decided, seed: seed)
            return AuditScope(cards: Set(drawn), from: decided.count, bench)
        }
        return try scopeOfOne(bench.desk)
    }

    private func scopeOfOne(_ desk: Desk) throws(Complaint) -> AuditScope {
        let only = try person.map { text throws(Complaint) -> PersonID in
            try desk.existing(text)
        }
        guard let card else { return AuditScope(person: only) }
        let found = try desk.card(card) { _ in true }
        return AuditScope(card: found.card, of: only ?? found.person)
    }

    private func check() throws(Complaint) {
        let isOne = card != nil || person != nil
        guard [isOne, numbers != nil, sample != nil].count(where: { $0 }) < 2 else {
            throw Complaint(
                .usage, "several_selections", Texts.severalSelections,
                remedy: Texts.selectOnce)
        }
        guard (sample != nil) == (seed != nil) else {
            throw Complaint(
                .usage, "seed_missing", Texts.sampleNeedsSeed, remedy: Texts.giveSampleAndSeed)
        }
        guard sample.map({ $0 > 0 }) ?? true else {
            throw Complaint(.usage, "bad_sample", Texts.badSample, remedy: Texts.giveSampleAndSeed)
        }
    }
}

/// The decisions that an audit is about.
struct AuditScope {
    /// The cards; nil are all of the people.
    private let cards: Set<CardID>?
    /// The people whose records are read; nil are all.
    let people: Set<PersonID>?
    /// What is said of each number of a list; empty without a list.
    let numbers: [NumberAnswer]
    /// How many cards were drawn from; nil without a sample.
    var drawnFrom: Int?

    /// One person, or everybody.
    init(person: PersonID?) {
        cards = nil
        people = person.map { Set([$0]) }
        numbers = []
    }

    /// One card of a person.
    init(card: CardID, of person: PersonID) {
        cards = [card]
        people = [person]
        numbers = []
    }

    /// Cards that were drawn from so many.
    init(cards: Set<CardID>, from count: Int, _ bench: AuditBench) {
        drawnFrom = count
        self.cards = cards
        people = bench.holders(of: cards)
        numbers = []
    }

    /// The cards that bear the numbers of a list.
    init(numbers: [NumberAnswer], _ bench: AuditBench) {
        let cards = Set(numbers.flatMap(\.cards))
        self.cards = cards
        people = bench.holders(of: cards)
        self.numbers = numbers
    }

    /// Whether the decision is one of them.
    func contains(_ decision: CardDecision) -> Bool {
        cards?.contains(decision.card) ?? true
    }

    /// Whether a number of the list is on no card, on several, or void.
    var hasFaultyNumber: Bool { numbers.contains { $0.state.isFault } }
}
