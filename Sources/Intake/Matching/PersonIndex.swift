package import Engagement

/// A name of a person whom the ledger knows, opened for the time of a command.
package struct KnownName: Hashable, Sendable {
    /// Whose name; of merged persons the one that goes on.
    package var person: PersonID
    /// The family name.
    package var family: String
    /// The given names; nil when the ledger has none.
    package var given: String?
    /// The day of birth; nil when the ledger has none.
    package var born: Day?

    /// A name of a person.
    package init(person: PersonID, family: String, given: String?, born: Day?) {
        self.person = person
        self.family = family
        self.given = given
        self.born = born
    }
}

/// The names of all persons in search form, in memory: made once, asked for each row of a list.
///
/// A person who was renamed has several names.
package struct PersonIndex: Sendable {
    /// The names in the order in which they were given.
    package let names: [KnownName]
    private var byName: [String: [Int]] = [:]

    /// The index of these names; those without letters name nobody.
    package init(_ names: [KnownName]) {
        self.names = names
        byName.reserveCapacity(names.count)
        for (index, name) in names.enumerated() {
            let searched = SearchName(family: name.family, given: name.given)
            guard searched.isComplete else { continue }
            byName[searched.key, default: []].append(index)
        }
    }

    /// The person whom a name and a day of birth mean: nil unless there is exactly one.
    ///
    /// A name alone is never enough, even when only one person has it.
    package func person(family: String, given: String?, born: Day?) -> PersonID? {
        guard let born else { return nil }
        let searched = SearchName(family: family, given: given)
        guard searched.isComplete else { return nil }
        let found = Set(
            (byName[searched.key] ?? []).lazy.filter { names[$0].born == born }
                .map { names[$0].person })
        return found.count == 1 ? found.first : nil
    }

    /// The persons who have the name, in whatever order, and whose day of birth does not speak
    /// against it, ascending: all who may be meant by this spelling.
    package func namesakes(family: String, given: String?, born: Day?) -> [PersonID] {
        let keys = [
            SearchName(family: family, given: given).key,
            SearchName(family: given ?? "", given: family).key,
        ]
        let found = keys.lazy.flatMap { [byName] in byName[$0] ?? [] }
            .filter { [names] index in
                guard let born, let known = names[index].born else { return true }
                return born == known
            }
            .map { [names] in names[$0].person }
        return Set(found).sorted()
    }
}
