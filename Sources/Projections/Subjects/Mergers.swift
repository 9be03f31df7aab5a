package import Engagement

/// Who turned out to be somebody else, by the person that was merged away; few ever are.
package enum Mergers: Projection {
    /// The stored name.
    package static let name = "mergers"
    /// The version of the rule and its bytes.
    package static let version = 1
    /// The families that it concerns.
    package static let families = EventFamilies.person
    /// What names a row.
    package typealias Key = PersonID
    /// What a row holds.
    package typealias Row = MergersRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .person(let event) = recorded.event,
            let person = PersonID(recorded.stream)
        else { return }
        switch event {
        case .merged(let said):
            rows.grow(person) { $0.mergers.append(Noted(recorded.revision, said.into)) }
        case .separated(let said):
            rows.change(person) { $0?.separations.append(Noted(recorded.revision, said.target)) }
        case .enteredInError(let said):
            rows.change(person) { row in
                row?.mergers.undo(said.target)
                row?.separations.undo(said.target)
            }
        default: break
        }
    }
}

/// The mergers of a person into others, and which of them were wrong.
package struct MergersRow: GrowingRow {
    /// Into whom the person was merged.
    package var mergers: [Noted<PersonID>] = []
    /// Which mergers were wrong.
    package var separations: [Noted<Revision>] = []

    /// Never merged.
    package init() {}

    /// The person that goes on in place of this one; nil while it stands alone.
    package var into: PersonID? {
        mergers.last { merger in !separations.contains { $0.value == merger.revision } }?.value
    }

    /// Whether no merger was ever said, or all of them in error.
    package var isEmpty: Bool { mergers.isEmpty }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.put(mergers, separations) }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        mergers = try reader.take()
        separations = try reader.take()
    }
}

/// Which persons are one, as it was known at some time.
package struct PersonUnions: Sendable {
    private let into: [PersonID: PersonID]
    private let merged: [PersonID: [PersonID]]

    /// The unions that these mergers make: by the person merged away, the one that goes on.
    package init(_ into: [PersonID: PersonID]) {
        self.into = into
        var merged: [PersonID: [PersonID]] = [:]
        for person in into.keys.sorted() {
            merged[PersonUnions.root(of: person, into), default: []].append(person)
        }
        self.merged = merged
    }

    /// Who goes on for a person: the person, unless it was merged into another one.
    package func root(of person: PersonID) -> PersonID { PersonUnions.root(of: person, into) }

    /// All who are one with a person: the one that goes on, then those merged into it, ascending.
    package func members(with person: PersonID) -> [PersonID] {
        let root = root(of: person)
        return [root] + (merged[root] ?? [])
    }

    /// Whether nobody is anybody else.
    package var isEmpty: Bool { into.isEmpty }

    /// No decision makes a ring of mergers, and a damaged log must not hang anybody.
    private static func root(of person: PersonID, _ into: [PersonID: PersonID]) -> PersonID {
        var (root, seen) = (person, Set([person]))
        while let next = into[root], seen.insert(next).inserted { root = next }
        return root
    }
}
