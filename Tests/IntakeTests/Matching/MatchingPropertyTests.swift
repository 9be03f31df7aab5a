import Engagement
import TestSupport
import Testing

@testable import Intake

/// A town of invented people with many namesakes, and lists that clubs make of them.
private struct Town {
    struct Person {
        let id: PersonID
        let family: String
        let given: String
        let born: Day
        /// Whether the ledger knows the day of birth.
        let isBirthKnown: Bool
        let clubs: Set<OrganisationID>
    }

    let people: [Person]

    private static let families = [
        "Müller", "Mueller", "Möller", "Groß", "Gross", "von der Heide", "Heide", "García López",
        "Müller-Lüdenscheidt", "Łukasz", "Nguyễn", "Ørsted", "O'Neil",
    ]
    private static let givenNames = [
        "Anna", "Anna-Maria", "Eva", "Jörg", "Zoë", "René", "Åsa", "Jan", "Karl Heinz",
    ]

    init(_ dice: inout SplitMix) {
        people = (1...60).map { serial in
            let year = 1950 + Int(dice.next() % 3)
            let clubs = [1, 2, 3].map { OrganisationID($0) }.filter { _ in dice.next() % 2 == 0 }
            let month = 1 + Int(dice.next() % 2)
            return Person(
                id: PersonID(UInt64(serial)),
                family: Town.families.randomElement(using: &dice) ?? "",
                given: Town.givenNames.randomElement(using: &dice) ?? "",
                born: Day(year: year, month: month, day: 1) ?? Day(daysSince1970: 0),
                isBirthKnown: dice.next() % 5 > 0, clubs: Set(clubs))
        }
    }

    var index: PersonIndex {
        PersonIndex(
            people.map {
                KnownName(
                    person: $0.id, family: $0.family, given: $0.given,
                    born: $0.isBirthKnown ? $0.born : nil)
            })
    }

    func isActive(_ person: PersonID, _ club: OrganisationID) -> Bool {
        people.contains { $0.id == person && $0.clubs.contains(club) }
    }
}

/// What a club's clerk may do to a name without meaning somebody else.
private func respelled(_ person: Town.Person, _ dice: inout SplitMix) -> WrittenName {
    var (family, given) = (person.family, person.given)
    switch dice.next() % 8 {
    case 0: (family, given) = (family.uppercased(), given.lowercased())
    case 1: family = SearchForm.of(family)
    case 2: (family, given) = (decomposed(family), decomposed(given))
    case 3: given = "Dr. \(given)"
    case 4: given = given.replacing("-", with: " ")
    case 5 where family.hasPrefix("von der "):
        (family, given) = (String(family.dropFirst(8)), "\(given) von der")
    case 6: (family, given) = (given, family)
    default: break
    }
    let born: Day? = dice.next() % 3 == 0 ? nil : person.born
    return WrittenName(family: family, given: given, born: born)
}

/// The text with letters and marks apart.
private func decomposed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        var (base, marks): (Unicode.Scalar, [Unicode.Scalar]) = (scalar, [])
        while let parts = LatinPairs.parted(base) {
            base = parts.base
            marks.insert(parts.mark, at: 0)
        }
        view.append(base)
        view.append(contentsOf: marks)
    }
    return String(view)
}

struct MatchingPropertyTests {
    /// Whom each spelling of a club was once said to mean, by somebody who knew.
    private struct Told {
        var aliases: [String: PersonID] = [:]
    }

    @Test(
        "Re-spelt, shuffled and without days of birth, a row is never another person's",
        arguments: (1...200).map { UInt64($0) * 0x9E37_79B9 })
    func neverAnother(_ seed: UInt64) {
        var dice = SplitMix(seed: seed)
        let town = Town(&dice)
        let index = town.index
        var told = Told()
        for _ in 0..<3 {
            for person in town.people.shuffled(using: &dice) {
                for club in person.clubs.sorted() {
                    check(person, club, town, index, &told, &dice, seed)
                }
            }
        }
    }

    /// Matches one row; a row that names nobody for certain is resolved by somebody who knows.
    private func check(
        _ person: Town.Person, _ club: OrganisationID, _ town: Town, _ index: PersonIndex,
        _ told: inout Told, _ dice: inout SplitMix, _ seed: UInt64
    ) {
        let written = respelled(person, &dice)
        let named = NamedBy(written, by: club, source: "")
        let match = index.person(written, meantBefore: told.aliases[named.key]) {
            town.isActive($0, club)
        }
        guard let match else {
            told.aliases[named.key] = person.id
            return
        }
        // Two rows that say the same in every letter and day cannot be told apart by anybody.
        let isTwin = town.people.contains { other in
            other.id == match && other.born == person.born
                && SearchName(family: other.family, given: other.given).key
                    == SearchName(family: person.family, given: person.given).key
                && !person.isBirthKnown
        }
        #expect(match == person.id || isTwin, "seed \(seed): \(written.shown)")
    }

    @Test("Without any day of birth nobody is named who was not named before")
    func namesAlone() {
        var dice = SplitMix(seed: 42)
        let town = Town(&dice)
        let index = town.index
        for person in town.people {
            let name = WrittenName(family: person.family, given: person.given, born: nil)
            #expect(index.person(name, meantBefore: nil) { _ in true } == nil)
        }
    }
}
