import Documents
import Engagement
import Intake
import Ledger
import Projections
import StrictJSON

/// Persons whom a source called by a key before and whom its list of persons no longer has.
///
/// They are listed and nothing is changed: who left, died or was forgotten, a list does not say.
struct MissingPersons {
    private(set) var people: [PersonID] = []
    private let names: PeopleColumns

    /// Looks for them among the keys of the source; the list named those in `named`.
    init(_ desk: Desk, source: String, named: Set<StreamID>) throws(Complaint) {
        var found: Set<PersonID> = []
        for (_, row) in try desk.rows(SourceKeys.self) {
            guard let person = PersonID(row.event.stream), !named.contains(person.stream),
                !found.contains(person),
                try MissingPersons.isCalled(row.event, by: source, desk),
                try MissingPersons.isKnown(person, desk)
            else { continue }
            found.insert(person)
        }
        people = found.sorted { $0.serial < $1.serial }
        names = try PeopleColumns(people, desk)
    }

    /// Whether the registration has a key of that source; the key itself lies sealed in it.
    private static func isCalled(
        _ name: EventName, by source: String, _ desk: Desk
    ) throws(Complaint) -> Bool {
        guard case .person(.registered(let said)) = try desk.event(name).event else {
            return false
        }
        for key in said.sourceKeys {
            guard let text = key.key.flatMap({ desk.ledger.disclose($0).text }) else { continue }
            do throws(LedgerError) {
                let stream = try desk.ledger.stream(kind: .person, source: source, key: text)
                if stream == name.stream { return true }
            } catch {
                throw Complaint(error)
            }
        }
        return false
    }

    private static func isKnown(_ person: PersonID, _ desk: Desk) throws(Complaint) -> Bool {
        guard let row = try desk.row(Persons.self, person) else { return false }
        return !row.isInError && row.mergers.isEmpty && row.deaths.isEmpty
    }

    /// The persons with their names; nil when nobody is missing.
    var table: Table? {
        guard !people.isEmpty else { return nil }
        var listing = Listing(
            "missing", caption: Texts.captionMissing, PeopleColumns.columns(names))
        for person in people { listing.append(PeopleColumns.cells(names, person)) }
        return listing.table
    }

    var json: JSONValue { .array(people.map { .string($0.text) }) }
}
