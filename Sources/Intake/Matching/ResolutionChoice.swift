package import Engagement

/// What somebody wrote into the column `choice` of a resolution file.
package enum ResolutionChoice: Hashable, Sendable {
    /// The name means this person.
    case person(PersonID)
    /// The name means somebody whom the ledger does not know yet.
    case new
    /// Rows with the name are left out.
    case skip

    /// A choice as it is typed, in English or German; nil when it is none.
    package init?(_ text: String) {
        switch text.lowercased() {
        case "new", "neu": self = .new
        case "skip", "auslassen", "überspringen", "ueberspringen": self = .skip
        default:
            guard let person = PersonID(text.uppercased()), person.serial > 0 else { return nil }
            self = .person(person)
        }
    }
}
