import Audit
import Engagement
import Projections

extension CardBench {
    /// Every decision on cards in the order in which they were recorded; `only` restricts it to
    /// some people and those who were ever merged with them.
    ///
    /// `rows` are the cards at the Kenntnisstand of the terms. The processors share the work.
    func audits(
        _ rows: [(key: CardID, row: CardRow)], only: Set<PersonID>? = nil
    ) throws(Complaint) -> [CardAudit] {
        let (reader, terms, register) = (reader, terms, CardRegister(rows))
        let people = reader.decided(rows, only: only)
        do throws(AuditError) {
            let found = try Processors.collect(people) { person throws(AuditError) in
                try reader.audit(person, register: register, terms: terms)
            }
            return found.flatMap { $0 }.sorted { $0.decision.position < $1.decision.position }
        } catch {
            throw Complaint(error)
        }
    }
}
