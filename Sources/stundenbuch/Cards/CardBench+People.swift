import Audit
import CardRules
import Engagement
import History
import Ledger

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

    /// Everybody as known at the Kenntnisstand, in one pass over the log.
    func people() throws(Complaint) -> PeopleOnRecord {
        var people = PeopleOnRecord(try desk.unions(knownAt: terms.known))
        do throws(HistoryError) {
            try desk.ledger.history.forEach(to: terms.known) { recorded in
                people.take(recorded)
                return true
            }
        } catch {
            throw Complaint(error)
        }
        return people
    }

    /// One person as known at the Kenntnisstand, from the person's own streams.
    func people(only person: PersonID) throws(Complaint) -> PeopleOnRecord {
        var people = PeopleOnRecord(try desk.unions(knownAt: terms.known))
        let records: PersonRecords
        do throws(AuditError) {
            records = try reader.records(of: person, knownAt: terms.known)
        } catch {
            throw Complaint(error)
        }
        for recorded in records.records { people.take(recorded) }
        return people
    }
}
