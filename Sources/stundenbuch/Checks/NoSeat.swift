import Engagement
import Projections

/// Organisations for which people work and whose seat is not known.
enum NoSeat: DataCheck {
    static let name = "no-seat"
    static var summary: String { Texts.checkNoSeat }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        var served: Set<OrganisationID> = []
        for (_, row) in try scope.desk.rows(Engagements.self) {
            for engagement in row.standing { served.insert(engagement.organisation) }
        }
        return try scope.desk.rows(Organisations.self).filter { id, row in
            served.contains(id) && !row.isInError && row.history.latest.seat == nil
        }.map { id, row in
            DataFinding(id.text, row.registered.map { [$0.value] } ?? [], Texts.foundNoSeat)
        }
    }
}
