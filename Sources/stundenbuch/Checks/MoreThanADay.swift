import Engagement

/// The entries of one person for one day come to more than the day has.
enum MoreThanADay: DataCheck {
    static let name = "more-than-a-day"
    static var summary: String { Texts.checkMoreThanADay }

    private static let minutesOfADay: Int64 = 1_440

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        var found: [DataFinding] = []
        try scope.forEachPersonsHours { person, lines in
            let single = lines.filter { $0.isLive && $0.entry.span.isOneDay }
            let days = Dictionary(grouping: single) { $0.entry.span.first }
            for (day, lines) in days.sorted(by: { $0.key < $1.key }) {
                let minutes = lines.reduce(Int64(0)) { $0 &+ $1.entry.minutes.count }
                guard minutes > minutesOfADay else { continue }
                found.append(
                    DataFinding(
                        person.text, lines.map(\.position),
                        Texts.foundMoreThanADay(day.spoken, minutes)))
            }
        }
        return found
    }
}
