import Engagement
import Ledger
import Projections

extension Desk {
    /// Who was taken for one person at a tree size.
    ///
    /// Only those who were ever merged are looked at, each in the own stream.
    func unions(knownAt known: TreeSize = .max) throws(Complaint) -> PersonUnions {
        let isNow = try known >= size()
        var into: [PersonID: PersonID] = [:]
        for (person, row) in try rows(Mergers.self) {
            if isNow {
                into[person] = row.into
            } else {
                let events = try events(of: person.stream, knownAt: known)
                into[person] = rows(Mergers.self, from: events).first?.row.into
            }
        }
        return PersonUnions(into)
    }

    /// The events of all who are one with a person, in the order of the ledger.
    func events(
        ofAllWith person: PersonID, knownAt known: TreeSize = .max
    ) throws(Complaint) -> [Recorded] {
        let members = try unions(knownAt: known).members(with: person)
        guard members.count > 1 else {
            return try events(of: person.stream, knownAt: known)
        }
        var found: [Recorded] = []
        for member in members { found += try events(of: member.stream, knownAt: known) }
        return found.sorted { $0.position < $1.position }
    }
}

extension HoursRows where Subject == PersonID {
    /// The sums with those of merged persons added to the sums of the one that goes on.
    func together(_ unions: PersonUnions) -> HoursRows {
        guard !unions.isEmpty else { return self }
        return HoursRows(
            rows: HoursRows.together(rows, unions), edge: HoursRows.together(edge, unions),
            asked: asked)
    }

    private static func together(_ rows: Rows, _ unions: PersonUnions) -> Rows {
        var sums: [HoursKey<PersonID>: HoursRow] = [:]
        for (key, row) in rows {
            let whose = HoursKey(unions.root(of: key.subject), key.unit)
            sums[whose, default: HoursRow()].add(row)
        }
        return sums.sorted { $0.key < $1.key }.map { (key: $0.key, row: $0.value) }
    }
}

extension HoursRow {
    /// Adds the sums of another unit, or of another person.
    mutating func add(_ other: HoursRow) {
        recorded += other.recorded
        confirmed += other.confirmed
        marked += other.marked
        rejected += other.rejected
        reversed += other.reversed
        otherBasis += other.otherBasis
    }
}
