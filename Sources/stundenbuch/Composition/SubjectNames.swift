import Engagement
import Ledger
import Projections

/// The names of subjects as this reader may see them.
struct SubjectNames {
    let desk: Desk

    func organisation(_ id: OrganisationID) throws(Complaint) -> (id: String, name: String) {
        (id.text, try desk.row(Organisations.self, id)?.history.latest.name ?? "")
    }

    func project(_ id: ProjectID) throws(Complaint) -> (id: String, name: String) {
        guard id.serial > 0 else { return ("", Texts.withoutProject) }
        return (id.text, try desk.row(Projects.self, id)?.title ?? "")
    }

    func person(_ id: PersonID) throws(Complaint) -> (id: String, name: String) {
        guard let details = try desk.row(Persons.self, id)?.history.latest else {
            return (id.text, "")
        }
        let disclose = desk.ledger.disclose
        let parts = [details.givenNames, details.familyName].compactMap { sealed in
            sealed.flatMap { disclose($0).text }
        }
        return (id.text, parts.joined(separator: " "))
    }
}
