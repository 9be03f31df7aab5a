import Documents
import Engagement

/// Whom each row of a list is about: the id, and the name as far as this reader may see it.
struct PeopleColumns {
    private var names: [PersonID: String] = [:]

    /// Looks the names up, each once.
    init(_ people: [PersonID], _ desk: Desk) throws(Complaint) {
        let known = SubjectNames(desk: desk)
        for person in people where names[person] == nil {
            names[person] = try known.person(person).name
        }
    }

    /// The columns; none where the list is about one person anyway.
    static func columns(_ people: PeopleColumns?) -> [Column] {
        guard people != nil else { return [] }
        return [.id("person", Texts.columnPerson), .text("person_name", Texts.columnName)]
    }

    /// The cells of those columns.
    static func cells(_ people: PeopleColumns?, _ person: PersonID) -> [Shown] {
        guard let people else { return [] }
        let name = people.names[person] ?? ""
        return [.id(person.text), .text(name.isEmpty ? nil : name)]
    }
}
