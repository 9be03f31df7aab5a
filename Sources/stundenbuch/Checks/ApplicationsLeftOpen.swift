import Engagement
import Projections

/// Applications for a card that nobody has decided for three months.
enum ApplicationsLeftOpen: DataCheck {
    static let name = "applications-left-open"
    static var summary: String { Texts.checkApplications }

    private static let days = 91

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        let limit = scope.today.advanced(by: -days)
        var found: [DataFinding] = []
        for (card, row) in try scope.desk.rows(Cards.self) where row.stage == .applied {
            guard let step = row.application, let received = step.on, received < limit
            else { continue }
            found.append(
                DataFinding(
                    card.text, [step.position], Texts.foundApplication(received.spoken)))
        }
        return found
    }
}
