import Engagement
import Intake
import Ledger
import Projections
import ReadModels
import Vault

/// A person with the names that could be opened, for the time of a command.
struct OpenedPerson: Sendable {
    let id: PersonID
    /// The person that goes on, when this one was merged away.
    let mergedInto: PersonID?
    /// Family and given names: the present ones first, then former ones.
    let names: [(family: String, given: String?)]
    /// The day of birth; nil when it was not asked for.
    let born: Day?
}

/// The names of all persons, opened in memory: no index of names stands on the disk.
///
/// The work is shared by the processors: half of 20,000 key derivations each.
struct OpenedPeople {
    let people: [OpenedPerson]

    /// Opens the present names, and with `thoroughly` former names and days of birth as well.
    init(_ desk: Desk, thoroughly: Bool) throws(Complaint) {
        people = try OpenedPeople.map(desk, thoroughly: thoroughly) { $0 }
    }

    /// What a function makes of each person, in the order of the persons; it is called by several
    /// threads.
    static func map<Value: Sendable>(
        _ desk: Desk, thoroughly: Bool, _ body: @escaping @Sendable (OpenedPerson) -> Value?
    ) throws(Complaint) -> [Value] {
        try desk.catchUp()
        let rows: [EncodedRow<Persons>]
        do throws(ReadModelError) {
            rows = try desk.ledger.views.encodedRows(Persons.self)
        } catch {
            throw Complaint(error)
        }
        let keys = desk.ledger.keyring?.persons
        let parts = Processors.share(rows) { part in
            let opened = OpenedPart(part, keys, thoroughly: thoroughly)
            return (values: opened.people.compactMap(body), failure: opened.failure)
        }
        var values: [Value] = []
        for part in parts {
            if let failure = part.failure { throw Complaint(failure) }
            values += part.values
        }
        return values
    }

    /// The names by which persons are recognised, merged persons as the one that goes on.
    var knownNames: [KnownName] {
        let unions = PersonUnions(
            Dictionary(
                people.compactMap { person in person.mergedInto.map { (person.id, $0) } },
                uniquingKeysWith: { $1 }))
        let births = Dictionary(
            people.compactMap { person in person.born.map { (person.id, $0) } },
            uniquingKeysWith: { $1 })
        return people.flatMap { person in
            let root = unions.root(of: person.id)
            return person.names.map { name in
                KnownName(
                    person: root, family: name.family, given: name.given,
                    born: person.born ?? births[root])
            }
        }
    }
}

/// A part of the persons, opened by one thread.
private struct OpenedPart: Sendable {
    private(set) var people: [OpenedPerson] = []
    private(set) var failure: ReadModelError?

    init(_ rows: ArraySlice<EncodedRow<Persons>>, _ keys: PersonKeys?, thoroughly: Bool) {
        var wanted: [Wanted] = []
        var boxes: [Sealed?] = []
        wanted.reserveCapacity(rows.count)
        for encoded in rows {
            do throws(ReadModelError) {
                let (id, row) = try encoded.decoded()
                guard !row.isInError, row.registered != nil else { continue }
                let details = thoroughly ? row.history.namings : [row.history.latest]
                wanted.append(
                    Wanted(id: id, mergedInto: row.mergedInto, names: details.count))
                if thoroughly { boxes.append(details.first?.born) }
                for details in details { boxes += [details.familyName, details.givenNames] }
            } catch {
                failure = error
                return
            }
        }
        let texts = keys?.texts(boxes) ?? boxes.map { _ in nil }
        people = OpenedPart.people(wanted, texts, thoroughly: thoroughly)
    }

    /// Whose texts come next in the list of boxes: the day of birth if thorough, then names.
    private struct Wanted {
        let id: PersonID
        let mergedInto: PersonID?
        let names: Int
    }

    private static func people(
        _ wanted: [Wanted], _ texts: [String?], thoroughly: Bool
    ) -> [OpenedPerson] {
        var place = 0
        return wanted.map { person in
            let born = thoroughly ? texts[place].flatMap { Day(iso: $0) } : nil
            if thoroughly { place += 1 }
            var names: [(family: String, given: String?)] = []
            for _ in 0..<person.names {
                let (family, given) = (texts[place], texts[place + 1])
                if family != nil || given != nil { names.append((family ?? "", given)) }
                place += 2
            }
            return OpenedPerson(
                id: person.id, mergedInto: person.mergedInto, names: names, born: born)
        }
    }
}

extension History<PersonDetails> {
    /// The details at present, then as they were under each other name, latest first.
    fileprivate var namings: [PersonDetails] {
        let latest = latest
        guard statements.count > 1 else { return [latest] }
        var found = [latest]
        for day in changes.compactMap(\.from).reversed() {
            let before = details(asOf: day.advanced(by: -1))
            let isNew = found.allSatisfy {
                $0.familyName != before.familyName || $0.givenNames != before.givenNames
            }
            if isNew, before.familyName != nil || before.givenNames != nil {
                found.append(before)
            }
        }
        return found
    }
}
