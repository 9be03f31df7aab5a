import ArgumentParser
import Audit
import CardRules
import Engagement

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
        let bench = try CardBench(
            desk, known: standpoint.known, asOf: standpoint.asOf, ofAll: true)
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
        rule = try bench.ruleInForce(of: programme)
        let survey = try bench.survey(by: [rule.rule], cardOf: programme, only: only)
        all = survey.living.map { person in
            Prospect(person: person.id, verdict: person.verdicts[0], card: person.card)
        }
        self.programme = bench.terms.rules.code(of: programme)
        dead = survey.dead
    }

    /// Without a wish: of everybody those for whom there is something to do, and of one person
    /// whatever there is.
    static func shown(only: PersonID?) -> Set<Outlook> {
        Set(Outlook.allCases.filter { only != nil || $0.callsForAction })
    }
}
