import Engagement
import Projections

/// Hours for an organisation on a day on which it was no longer there.
enum AfterDissolution: DataCheck {
    static let name = "after-dissolution"
    static var summary: String { Texts.checkAfterDissolution }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        var ends: [OrganisationID: Day] = [:]
        for (id, row) in try scope.desk.rows(Organisations.self) {
            if let day = row.dissolved { ends[id] = day }
        }
        guard !ends.isEmpty else { return [] }
        var found: [DataFinding] = []
        try scope.forEachPersonsHours { person, lines in
            for line in lines where line.isLive {
                guard let end = ends[line.entry.organisation], line.entry.span.last >= end
                else { continue }
                found.append(
                    DataFinding(
                        person.text, [line.position],
                        Texts.foundAfterDissolution(
                            line.entry.organisation.text, end.spoken)))
            }
        }
        return found
    }
}
