import Engagement

/// Entries that nobody has answered for, although a year has gone by since.
enum UnconfirmedForAYear: DataCheck {
    static let name = "unconfirmed-for-a-year"
    static var summary: String { Texts.checkUnconfirmed }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        guard let limit = scope.today.advanced(byYears: -1) else { return [] }
        var found: [DataFinding] = []
        try scope.forEachPersonsHours { person, lines in
            for line in lines where line.standing == .recorded && line.entry.span.last < limit {
                found.append(
                    DataFinding(
                        person.text, [line.position],
                        Texts.foundUnconfirmed(line.entry.span.last.spoken)))
            }
        }
        return found
    }
}
