/// Whom a row names: by a key, by a name, or by both.
package struct ListedPersonReference: Hashable, Sendable {
    /// The source's key, or an id as `P-12`; nil when the row has none.
    package var key: String?
    /// The name from columns of its own; nil when the list has none, and never nil beside no key.
    package var name: WrittenName?

    /// Whom the source calls by that key; the name beside it decides nothing about the identity.
    package init(key: String, name: WrittenName? = nil) {
        self.key = key
        self.name = name
    }

    /// Whom the list calls by that name.
    package init(_ name: WrittenName) {
        self.name = name
    }

    /// The name by which the person may be known: that of its own columns, else a key that reads
    /// like a name, as `Groß, Eva`.
    package var possibleName: WrittenName? {
        name ?? key.flatMap { WrittenName(inOneCell: $0) }
    }

    /// What findings say of the person.
    package var text: String { key ?? name?.text ?? "" }
}

extension Canonical {
    /// A key is a text, as ever; without one *absent* stands before the parts of the name.
    mutating func add(_ person: ListedPersonReference) {
        add(person.key)
        guard person.key == nil, let name = person.name else { return }
        add(name.family)
        add(name.given)
        add(name.born)
    }
}
