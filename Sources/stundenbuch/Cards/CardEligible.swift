import ArgumentParser
import Audit
import CardRules
import Engagement
import Projections

/// Lists who would qualify for a card and has none, and who has one and would lose it.
struct CardEligible: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eligible", abstract: Texts.aboutCardEligible, aliases: ["berechtigte"])

    @OptionGroup var reading: ReadingOptions

    @Option(name: [.customLong("programme"), .customLong("programm")], help: Texts.helpProgramme)
    var programme: String?
    @Option(name: .customLong("person"), help: Texts.helpOnlyPerson) var person: String?
    @Option(name: [.customLong("outlook"), .customLong("aussicht")], help: Texts.helpOutlook)
    var outlook: String?

    func run() throws {
        let wanted = try outlooks()
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let programme = try desk.programme(ifTyped: programme)
        let only = try person.map { text throws(Complaint) -> PersonID in
            try desk.existing(text)
        }
        let bench = try CardBench(desk, known: standpoint.known, asOf: standpoint.asOf)
        let prospects = try Prospects(bench, programme, only: only)
        let listing = try EligibleListing(
            prospects, desk, shows: wanted ?? Prospects.shown(only: only))
        try reading.output.emit(listing.answer(standpoint))
    }

    /// The outlooks that were typed; nil when none was.
    private func outlooks() throws(Complaint) -> Set<Outlook>? {
        guard let outlook else { return nil }
        if ["all", "alle"].contains(outlook.lowercased()) { return Set(Outlook.allCases) }
        return Set([try Outlook.typed(outlook)])
    }
}

/// Where everybody stands towards the card of a programme.
struct Prospects {
    /// A person, what the rule comes to, and the running card.
    struct Prospect {
        let person: PersonID
        let verdict: RuleVerdict
        let card: RunningCard?
        var outlook: Outlook { Outlook(verdict.outcome, holdsCard: card != nil) }
    }

    let rule: PublishedRule
    let programme: String
    /// In the order of the persons.
    let all: [Prospect]
    /// Those who died, and whom nobody judges.
    let dead: [PersonID]

    init(
        _ bench: CardBench, _ programme: ProgrammeID, only: PersonID?
    ) throws(Complaint) {
        let terms = bench.terms
        let published = try bench.ruleInForce(of: programme)
        let people = try bench.people(ifOnly: only)
        let census = try bench.census(of: people, only: only)
        let cards = people.runningCards(of: programme, on: terms.asOf)
        let judged = people.verdicts(on: census.living, by: published.rule, terms)
        all = zip(census.living, judged).map { person, verdict in
            Prospect(person: person, verdict: verdict, card: cards[person])
        }
        rule = published
        self.programme = terms.rules.code(of: programme)
        dead = census.dead
    }

    /// Without a wish: of everybody those for whom there is something to do, and of one person
    /// whatever there is.
    static func shown(only: PersonID?) -> Set<Outlook> {
        Set(Outlook.allCases.filter { only != nil || $0.callsForAction })
    }
}

extension CardBench {
    /// Everybody, or one person only.
    func people(ifOnly person: PersonID?) throws(Complaint) -> PeopleOnRecord {
        guard let person else { return try people() }
        return try people(only: person)
    }

    /// Who is to be judged, and who died; a complaint when the only one asked for was not known.
    func census(
        of people: PeopleOnRecord, only person: PersonID?
    ) throws(Complaint) -> PeopleCensus {
        let census = people.census(on: terms.asOf)
        guard let person else { return census }
        let root = try desk.unions(knownAt: terms.known).root(of: person)
        let own = census.only(root)
        guard own.living.isEmpty, own.dead.isEmpty else { return own }
        throw Complaint(
            .no, "unknown_subject", Texts.unknownSubject(person.text),
            remedy: Texts.writeASubject)
    }
}

extension PeopleOnRecord {
    /// What a rule comes to for each of these persons; the processors share the work.
    func verdicts(
        on persons: [PersonID], by rule: Rule, _ terms: AuditTerms
    ) -> [RuleVerdict] {
        let parts = Processors.share(persons) { part in
            part.map { self.verdict(on: $0, by: rule, terms) }
        }
        return parts.flatMap { $0 }
    }
}
