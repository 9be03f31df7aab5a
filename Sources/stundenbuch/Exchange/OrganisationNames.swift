import Engagement
import Intake
import Projections

/// The names that organisations go by, so that a list may name them as people do.
struct OrganisationNames {
    /// The organisation of each spelling; nil where several go by it.
    private let organisations: [String: OrganisationID?]

    /// Reads the names of today; those of dissolved ones and of errors stay out.
    init(_ desk: Desk) throws(Complaint) {
        var organisations: [String: OrganisationID?] = [:]
        for (id, row) in try desk.rows(Organisations.self) {
            guard !row.isInError, row.dissolved == nil, let name = row.history.latest.name else {
                continue
            }
            let spelling = Spelling.fold(name)
            organisations[spelling] = organisations[spelling] == nil ? id : .some(nil)
        }
        self.organisations = organisations
    }

    /// The only organisation of that name, capitals, dots and umlauts aside.
    func only(_ name: String) -> OrganisationID? {
        organisations[Spelling.fold(name)] ?? nil
    }
}
