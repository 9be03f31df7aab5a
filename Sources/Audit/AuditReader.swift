package import CardRules
package import Engagement
import EventLog
package import History
package import Projections

/// Reads from the ledger what judgements need: rules, amounts, and the streams of people.
package struct AuditReader: Sendable {
    private let history: EventHistory
    private let families: PersonFamilies

    /// A reader of a ledger's records; the rows say which people were ever merged.
    package init(_ history: EventHistory, mergers: [(key: PersonID, row: MergersRow)]) {
        self.history = history
        families = PersonFamilies(mergers)
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

    /// The same as it bears on cards; the unions say who was one person at that tree size.
    package func people(
        with person: PersonID, _ unions: PersonUnions, knownAt size: TreeSize
    ) throws(AuditError) -> PeopleOnRecord {
        var people = PeopleOnRecord(unions)
        for recorded in try records(of: person, knownAt: size).records { people.take(recorded) }
        return people
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

    /// Everybody on record, one of all who were ever taken for one person, ascending.
    package func everybody() throws(AuditError) -> [PersonID] {
        let last: UInt64
        do throws(LogError) {
            last = try history.log.lastSerial(ofKind: UInt64(StreamKind.person.rawValue))
        } catch {
            throw .history(.log(error))
        }
        guard last > 0 else { return [] }
        return (1...last).map { PersonID($0) }.filter { families.family(of: $0).first == $0 }
    }

    /// Those about whose cards anything was decided, one of all who were ever taken for one
    /// person, in the order of the first card of each; `only` restricts it to some people.
    package func decided(
        _ rows: [(key: CardID, row: CardRow)], only: Set<PersonID>? = nil
    ) -> [PersonID] {
        let wanted = only.map { people in Set(people.flatMap { families.family(of: $0) }) }
        var done: Set<PersonID> = []
        var people: [PersonID] = []
        for (_, row) in rows where !row.decisions.isEmpty {
            guard let person = row.person, !done.contains(person),
                wanted?.contains(person) ?? true
            else { continue }
            done.formUnion(families.family(of: person))
            people.append(person)
        }
        return people
    }

    /// Every decision on the cards of a person and of all who were ever taken for it.
    package func audit(
        _ person: PersonID, register: CardRegister, terms: AuditTerms
    ) throws(AuditError) -> [CardAudit] {
        let file = try records(of: person, knownAt: terms.known)
        return CardAuditor.audit(file, register: register, terms: terms)
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
struct PersonFamilies: Sendable {
    private var families: [PersonID: [PersonID]] = [:]

    /// The families that mergers tell of.
    init(_ rows: [(key: PersonID, row: MergersRow)]) {
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
