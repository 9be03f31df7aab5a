/// Which part of a name comes first where both stand in one cell without a comma.
package enum NameOrder: String, CaseIterable, Sendable {
    /// `Groß Eva`.
    case familyFirst = "family_first"
    /// `Eva Groß`.
    case givenFirst = "given_first"

    /// The order that a heading tells, as `Name, Vorname` or `Vor- und Nachname`; nil for others.
    package init?(heading: String) {
        let words = heading.split { !$0.isLetter }.map { Spelling.fold($0) }
        guard let given = words.firstIndex(where: NameOrder.given.contains),
            let family = words.firstIndex(where: NameOrder.family.contains)
        else { return nil }
        self = given < family ? .givenFirst : .familyFirst
    }

    private static let given: Set<String> = ["vorname", "vornamen", "vor", "given", "first"]
    private static let family: Set<String> = [
        "name", "nachname", "familienname", "zuname", "family", "last", "surname",
    ]
}
