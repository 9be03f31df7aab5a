import Engagement

extension RowCells {
    /// Whom the row names: by the source's key, else by name.
    ///
    /// Beside a key, the columns of the name are only read when they can be.
    mutating func whom() -> ListedPersonReference? {
        let hasName = has(.name) || has(.familyName)
        if !hasName || text(.person) != nil {
            let key = require(.person, PlainText.short)
            guard hasName, let key else { return key.map { ListedPersonReference(key: $0) } }
            var aside = self
            return ListedPersonReference(key: key, name: aside.name())
        }
        return name().map { ListedPersonReference($0) }
    }

    /// The name of the row's person: family name and given names in two columns, or both in one.
    ///
    /// A column `name` beside given names has the family name. A single word in one column is a
    /// family name.
    private mutating func name() -> WrittenName? {
        let given = read(.givenNames, PlainText.name)
        let born = read(.born, DayText.exact)
        let heading: Heading = text(.familyName) != nil || !has(.name) ? .familyName : .name
        guard let text = require(heading, PlainText.name) else { return nil }
        if heading == .name, !has(.givenNames),
            let name = WrittenName(inOneCell: text, order: nameOrder, born: born)
        {
            return name
        }
        return WrittenName(family: text, given: given, born: born)
    }
}
