package import CardRules
package import Engagement
package import History
package import Projections

/// Reads from the ledger what judgements need: rules, amounts, and the streams of people.
package struct AuditReader {
    private let history: EventHistory
    private let families: PersonFamilies

    /// A reader of a ledger's records; the rows say which people were ever merged.
    package init(_ history: EventHistory, people: [(key: PersonID, row: PersonRow)]) {
        self.history = history
        families = PersonFamilies(people)
    }

    /// Everything on record of a person up to a tree size, merged streams included.
    package func records(
        of person: PersonID, knownAt size: TreeSize
    ) throws(AuditError) -> PersonRecords {
        var records: [Recorded] = []
        for member in families.family(of: person) {
            records += try events(of: member.stream, size)
        }
        return PersonRecords(records)
    }

    /// The amounts that the library and the ledger know up to a tree size.
    package func amounts(
        _ library: CardRules.ReferenceValues, knownAt size: TreeSize
    ) throws(AuditError) -> AmountShelf {
        var shelf = AmountShelf(library)
        for recorded in try events(of: .ledger, size) { shelf.take(recorded) }
        return shelf
    }

    /// The rules of programmes published up to a tree size.
    package func rules(
        of programmes: [ProgrammeID], _ references: CardRules.ReferenceValues,
        knownAt size: TreeSize
    ) throws(AuditError) -> RuleShelf {
        var shelf = RuleShelf(references: references)
        for programme in programmes {
            for recorded in try events(of: programme.stream, size) { try shelf.take(recorded) }
        }
        return shelf
    }

    /// What is on record of organisations up to a tree size.
    package func organisations(
        _ organisations: [OrganisationID], knownAt size: TreeSize
    ) throws(AuditError) -> OrganisationShelf {
        var records: [Recorded] = []
        for organisation in organisations { records += try events(of: organisation.stream, size) }
        return OrganisationShelf(records)
    }

    /// Every decision on cards, in the order in which they were recorded; `only` restricts it to
    /// some people and those who were ever merged with them.
    ///
    /// `rows` are the cards at the Kenntnisstand of the terms.
    package func audit(
        _ rows: [(key: CardID, row: CardRow)], only: Set<PersonID>? = nil, terms: AuditTerms
    ) throws(AuditError) -> [CardAudit] {
        let numbers = CardNumbers(rows)
        let wanted = only.map { people in Set(people.flatMap { families.family(of: $0) }) }
        var done: Set<PersonID> = []
        var audits: [CardAudit] = []
        for (_, row) in rows where !row.decisions.isEmpty {
            guard let person = row.person, !done.contains(person),
                wanted?.contains(person) ?? true
            else { continue }
            done.formUnion(families.family(of: person))
            let file = try records(of: person, knownAt: terms.known)
            audits += CardAuditor.audit(file, numbers: numbers, terms: terms)
        }
        return audits.sorted { $0.decision.position < $1.decision.position }
    }

    private func events(
        of stream: StreamID, _ size: TreeSize
    ) throws(AuditError) -> [Recorded] {
        do throws(HistoryError) {
            return try history.stream(stream, knownAt: size)
        } catch {
            throw .history(error)
        }
    }
}

/// Which people were ever taken for one, whether that was right or not.
struct PersonFamilies {
    private var families: [PersonID: [PersonID]] = [:]

    /// The families that rows of people tell of.
    init(_ rows: [(key: PersonID, row: PersonRow)]) {
        for (person, row) in rows {
            for merger in row.mergers { join(person, merger.value) }
        }
    }

    /// The person and all others of the family, ascending.
    func family(of person: PersonID) -> [PersonID] { families[person] ?? [person] }

    private mutating func join(_ one: PersonID, _ other: PersonID) {
        let joined = Set(family(of: one) + family(of: other)).sorted()
        for person in joined { families[person] = joined }
    }
}
