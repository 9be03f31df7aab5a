import Engagement
import Projections

/// Persons without a date of birth: no rule about age can be assessed for them.
enum NoBirthDate: DataCheck {
    static let name = "no-birth-date"
    static var summary: String { Texts.checkNoBirthDate }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        try scope.persons().filter { $0.row.history.latest.born == nil }.map { person, row in
            DataFinding(
                person.text, row.registered.map { [$0.value] } ?? [], Texts.foundNoBirthDate)
        }
    }
}
