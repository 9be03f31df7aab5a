import Engagement

/// Entries that were marked as implausible and are neither accepted nor undone.
enum MarkedEntries: DataCheck {
    static let name = "marked-entries"
    static var summary: String { Texts.checkMarkedEntries }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        var found: [DataFinding] = []
        try scope.forEachPersonsHours { person, lines in
            for line in lines where line.standing == .marked {
                let marks = line.entry.marks.map(\.spoken).joined(separator: ", ")
                found.append(DataFinding(person.text, [line.position], marks))
            }
        }
        return found
    }
}
