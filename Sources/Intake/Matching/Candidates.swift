package import Engagement

/// Finds who may be meant by a name that names nobody for certain.
///
/// It looks at loosely equal names: umlauts written in one letter, doubled letters, `ei` and `ay`,
/// particles left out, one wrong letter. What it finds is shown to people and decides nothing.
package struct Candidates: Sendable {
    private struct Entry: Sendable {
        let name: KnownName
        let searched: SearchName
        let family: String
        let given: String
    }

    private let entries: [Entry]
    private var byFamily: [String: [Int]] = [:]
    private var byGiven: [String: [Int]] = [:]
    private var byBirth: [Day: [Int]] = [:]

    /// The names among which is searched.
    package init(_ names: [KnownName]) {
        entries = names.map { name in
            let searched = SearchName(family: name.family, given: name.given)
            return Entry(
                name: name, searched: searched,
                family: LooseName.of(searched.familyWithoutParticles),
                given: LooseName.of(searched.given.first ?? ""))
        }
        for (index, entry) in entries.enumerated() {
            byFamily[entry.family, default: []].append(index)
            byGiven[entry.given, default: []].append(index)
            if let born = entry.name.born { byBirth[born, default: []].append(index) }
        }
    }

    /// Those who may be meant, the likeliest first, each once.
    package func candidates(
        family: String, given: String?, born: Day?, atMost limit: Int
    ) -> [KnownName] {
        let searched = SearchName(family: family, given: given)
        let sought = Entry(
            name: KnownName(person: PersonID(0), family: family, given: given, born: born),
            searched: searched, family: LooseName.of(searched.familyWithoutParticles),
            given: LooseName.of(searched.given.first ?? ""))
        var places = Set(byFamily[sought.family] ?? [])
        places.formUnion(byGiven[sought.given] ?? [])
        if let born { places.formUnion(byBirth[born] ?? []) }
        let ranked = places.compactMap { place in
            Candidates.rank(entries[place], for: sought).map { (rank: $0, entries[place].name) }
        }
        .sorted { ($0.rank, $0.1.person) < ($1.rank, $1.1.person) }
        var (seen, found): (Set<PersonID>, [KnownName]) = ([], [])
        for (_, name) in ranked where seen.insert(name.person).inserted { found.append(name) }
        return Array(found.prefix(limit))
    }

    /// How unlikely a person is meant, from 0; nil when nothing speaks for it.
    private static func rank(_ entry: Entry, for sought: Entry) -> Int? {
        let sameBirth = entry.name.born != nil && entry.name.born == sought.name.born
        let otherBirth =
            entry.name.born != nil && sought.name.born != nil && !sameBirth
        let penalty = otherBirth ? 4 : 0
        if entry.searched.key == sought.searched.key { return penalty }
        let sameFamily = entry.family == sought.family
        let sameGiven =
            entry.given == sought.given || entry.given.hasPrefix(sought.given)
            || sought.given.hasPrefix(entry.given)
        if sameFamily && sameGiven { return 1 + penalty }
        if sameBirth && (sameFamily || entry.given == sought.given) { return 2 }
        let isNear =
            (sameFamily && LooseName.isNear(entry.given, sought.given))
            || (entry.given == sought.given && LooseName.isNear(entry.family, sought.family))
        return isNear ? 3 + penalty : nil
    }
}

/// A name in search form with what people often write otherwise made equal.
enum LooseName {
    private static let pairs: [(Character, Character, String)] = [
        ("A", "E", "A"), ("O", "E", "O"), ("U", "E", "U"), ("P", "H", "F"), ("T", "H", "T"),
        ("D", "T", "T"), ("C", "K", "K"), ("T", "Z", "Z"), ("A", "I", "EI"), ("E", "Y", "EI"),
        ("A", "Y", "EI"), ("I", "E", "I"),
    ]

    /// The name, doubled letters taken once.
    static func of(_ name: String) -> String {
        var loose = ""
        var rest = name[...]
        while let first = rest.popFirst() {
            let pair = pairs.first { $0.0 == first && $0.1 == rest.first }
            if pair != nil { rest.removeFirst() }
            for letter in pair?.2 ?? String(first) where loose.last != letter {
                loose.append(letter)
            }
        }
        return loose
    }

    /// Whether two names differ by one letter, or by two when both have at least eight.
    static func isNear(_ one: String, _ other: String) -> Bool {
        let (left, right) = (Array(one.utf8), Array(other.utf8))
        guard min(left.count, right.count) > 2 else { return false }
        let most = min(left.count, right.count) >= 8 ? 2 : 1
        guard abs(left.count - right.count) <= most else { return false }
        return distance(left, right) <= most
    }

    /// How many letters must be put in, left out or replaced (Levenshtein).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (line, letter) in left.enumerated() {
            var above = row[0]
            row[0] = line + 1
            for (column, other) in right.enumerated() {
                let kept = above + (letter == other ? 0 : 1)
                above = row[column + 1]
                row[column + 1] = min(kept, above + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
