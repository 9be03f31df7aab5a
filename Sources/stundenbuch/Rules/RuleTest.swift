import ArgumentParser
import Audit
import CardRules
import Engagement
import Projections

/// Tries a rule that is not published on everybody, beside the rule in force; nothing is recorded.
struct RuleTest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: Texts.aboutRuleTest, aliases: ["erproben"])

    @OptionGroup var reading: ReadingOptions

    @Argument(help: Texts.helpRuleFile) var file: String
    @Flag(name: [.customLong("shadow"), .customLong("schatten")], help: Texts.helpShadow)
    var shadow = false

    func run() throws {
        guard shadow else {
            throw Complaint(
                .usage, "shadow_missing", Texts.shadowMissing, remedy: Texts.askForTheShadow)
        }
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let file = try RuleFile(file, references: try desk.amounts())
        let bench = try CardBench(
            desk, known: standpoint.known, asOf: standpoint.asOf, ofAll: true,
            trying: file.rule)
        let trial = try RuleTrial(bench, file.rule)
        let listing = try RuleTrialListing(trial, desk)
        try reading.output.emit(listing.answer(standpoint))
    }
}

/// What a rule would change for everybody if it were in force instead of the present one.
struct RuleTrial {
    /// A person, what the rule in force comes to, what the other comes to, and the running card.
    struct Change {
        let person: PersonID
        /// Nil where no rule is in force.
        let before: RuleVerdict?
        let after: RuleVerdict
        let card: RunningCard?
        var shift: RuleShift { RuleShift(from: before?.outcome, to: after.outcome) }
    }

    let rule: Rule
    /// The version in force; nil when there is none.
    let inForce: Rule?
    /// In the order of the persons.
    let all: [Change]
    /// How many died, whom nobody judges.
    let dead: Int

    init(_ bench: CardBench, _ rule: Rule) throws(Complaint) {
        let programmes = try bench.desk.rows(Programmes.self)
        let programme = programmes.first { $0.row.code == rule.programme }?.key
        let terms = bench.terms
        let present = programme.flatMap {
            terms.rules.rule(of: $0, on: terms.asOf, knownAt: terms.known)?.rule
        }
        let rules = (present.map { [$0] } ?? []) + [rule]
        let survey = try bench.survey(by: rules, cardOf: programme)
        all = survey.living.map { person in
            Change(
                person: person.id, before: present == nil ? nil : person.verdicts[0],
                after: person.verdicts[rules.count - 1], card: person.card)
        }
        self.rule = rule
        inForce = present
        dead = survey.dead.count
    }
}
