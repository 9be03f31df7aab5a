import Engagement

/// Two entries of one person share a minute of the same day.
enum OverlappingTimes: DataCheck {
    static let name = "overlapping-times"
    static var summary: String { Texts.checkOverlappingTimes }

    static func findings(_ scope: CheckScope) throws(Complaint) -> [DataFinding] {
        var found: [DataFinding] = []
        try scope.forEachPersonsHours { person, lines in
            let clocked = lines.filter { $0.isLive && $0.entry.clock != nil }
            let days = Dictionary(grouping: clocked) { $0.entry.span.first }
            for (day, lines) in days.sorted(by: { $0.key < $1.key }) {
                found += pairs(lines).map { first, second in
                    DataFinding(
                        person.text, [first.position, second.position],
                        Texts.foundOverlap(day.spoken))
                }
            }
        }
        return found
    }

    /// Neighbours by their beginnings: an entry that overlaps any earlier one overlaps the one
    /// that ends last.
    private static func pairs(_ lines: [EntryLine]) -> [(EntryLine, EntryLine)] {
        var pairs: [(EntryLine, EntryLine)] = []
        var last: EntryLine?
        for line in lines.sorted(by: { begin($0) < begin($1) }) {
            if let last, begin(line) < end(last) { pairs.append((last, line)) }
            if last.map({ end($0) < end(line) }) ?? true { last = line }
        }
        return pairs
    }

    private static func begin(_ line: EntryLine) -> Int { line.entry.clock?.from ?? 0 }
    private static func end(_ line: EntryLine) -> Int { line.entry.clock?.until ?? 0 }
}
