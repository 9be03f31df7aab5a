import Audit
import CardRules
import Engagement
import Ledger
import Projections

/// Where people stand towards rules on a Stichtag and a Kenntnisstand.
struct Survey: Sendable {
    /// Somebody alive: what each of the rules comes to, and the running card.
    struct Person: Sendable {
        let id: PersonID
        let verdicts: [RuleVerdict]
        let card: RunningCard?
    }

    /// In the order of the persons.
    private(set) var living: [Person] = []
    /// Those who died, and whom nobody judges.
    private(set) var dead: [PersonID] = []

    /// What is on record of some people, held against rules; the card is one of the programme.
    init(
        _ people: PeopleOnRecord, by rules: [Rule], cardOf programme: ProgrammeID?,
        _ terms: AuditTerms
    ) {
        let census = people.census(on: terms.asOf)
        let cards = programme.map { people.runningCards(of: $0, on: terms.asOf) } ?? [:]
        dead = census.dead
        living = census.living.map { person in
            Person(
                id: person,
                verdicts: rules.map { people.verdict(on: person, by: $0, terms) },
                card: cards[person])
        }
    }

    /// The parts together.
    init(_ parts: [Survey]) {
        living = parts.flatMap(\.living).sorted { $0.id < $1.id }
        dead = parts.flatMap(\.dead).sorted()
    }

    /// The same of one person only, who may be in neither part.
    func only(_ person: PersonID) -> Survey {
        var own = self
        own.living.removeAll { $0.id != person }
        own.dead.removeAll { $0 != person }
        return own
    }
}

extension CardBench {
    /// The rule of a programme in force on the Stichtag; a complaint when there is none.
    func ruleInForce(of programme: ProgrammeID) throws(Complaint) -> PublishedRule {
        let rule = terms.rules.rule(of: programme, on: terms.asOf, knownAt: terms.known)
        if let rule { return rule }
        throw Complaint(
            .no, "no_rule_in_force",
            Texts.noRuleInForce(terms.rules.code(of: programme), terms.asOf.spoken),
            remedy: Texts.publishTheRule)
    }

    /// Where everybody stands towards rules, or one person only; a complaint when that one was
    /// not known at the Kenntnisstand.
    ///
    /// Each person is read, judged and forgotten, so that a large town needs no more memory than a
    /// small one; the processors share the work.
    func survey(
        by rules: [Rule], cardOf programme: ProgrammeID?, only person: PersonID? = nil
    ) throws(Complaint) -> Survey {
        let unions = try desk.unions(knownAt: terms.known)
        let (reader, terms) = (reader, terms)
        let parts: [Survey]
        do throws(AuditError) {
            let all = if let person { [person] } else { try reader.everybody() }
            parts = try Processors.collect(all) { person throws(AuditError) in
                let people = try reader.people(with: person, unions, knownAt: terms.known)
                return Survey(people, by: rules, cardOf: programme, terms)
            }
        } catch {
            throw Complaint(error)
        }
        guard let person else { return Survey(parts) }
        let own = Survey(parts).only(unions.root(of: person))
        guard own.living.isEmpty, own.dead.isEmpty else { return own }
        throw Complaint(
            .no, "unknown_subject", Texts.unknownSubject(person.text),
            remedy: Texts.writeASubject)
    }
}
