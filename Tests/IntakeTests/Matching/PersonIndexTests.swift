import Engagement
import Testing

@testable import Intake

private func day(_ text: String) -> Day? { Day(iso: text) }

private func known(
    _ serial: UInt64, _ family: String, _ given: String?, _ born: String? = nil
) -> KnownName {
    KnownName(
        person: PersonID(serial), family: family, given: given, born: born.flatMap(day))
}

struct PersonIndexTests {
    private let index = PersonIndex([
        known(1, "Müller", "Anna", "1980-03-01"), known(2, "Müller", "Anna", "1991-07-12"),
        known(3, "Groß", "Eva", "1975-01-31"), known(4, "Weber", "Jan"),
        known(5, "Klein", "Tom", "2000-02-29"), known(6, "Klein", "Tom", "2000-02-29"),
        known(3, "Lorenz", "Eva", "1975-01-31"), known(7, "Weber", nil, "1990-01-01"),
    ])

    private func person(_ family: String, _ given: String?, _ born: String?) -> UInt64? {
        index.person(family: family, given: given, born: born.flatMap(day))?.serial
    }

    @Test func `Name and day of birth that only one person has name that person`() {
        #expect(person("MUELLER", "Anna", "1980-03-01") == 1)
        #expect(person("Müller", "Anna", "1991-07-12") == 2)
        #expect(person("Dr. Gross", "Eva", "1975-01-31") == 3)
    }

    @Test func `A former name still names the person`() {
        #expect(person("Lorenz", "Eva", "1975-01-31") == 3)
    }

    @Test func `A name alone names nobody, even when only one has it`() {
        #expect(person("Groß", "Eva", nil) == nil)
        #expect(person("Weber", "Jan", nil) == nil)
        #expect(person("Weber", "Jan", "1970-01-01") == nil)
        #expect(person("Weber", nil, "1990-01-01") == nil)
    }

    @Test func `Two people with one name and one day of birth are nobody for certain`() {
        #expect(person("Klein", "Tom", "2000-02-29") == nil)
    }

    @Test func `Another day of birth is another person`() {
        #expect(person("Müller", "Anna", "1980-01-03") == nil)
    }

    @Test func `Namesakes are all whose day of birth does not speak against it`() {
        func namesakes(_ family: String, _ given: String, _ born: String?) -> [UInt64] {
            index.namesakes(family: family, given: given, born: born.flatMap(day)).map(\.serial)
        }
        #expect(namesakes("Mueller", "Anna", nil) == [1, 2])
        #expect(namesakes("Müller", "Anna", "1991-07-12") == [2])
        #expect(namesakes("Weber", "Jan", "1955-05-05") == [4])
        #expect(namesakes("Lorenz", "Eva", nil) == [3])
    }
}

struct CandidatesTests {
    private let candidates = Candidates([
        known(1, "Müller", "Anna", "1980-03-01"), known(2, "Möller", "Anna", "1991-07-12"),
        known(3, "Groß", "Eva", "1975-01-31"), known(4, "Maier", "Hans-Peter"),
        known(7, "von der Heide", "Ida"),
        known(5, "Schmidt", "Otto", "1960-06-06"), known(6, "Lorenz", "Eva", "1975-01-31"),
    ])

    private func found(_ family: String, _ given: String?, _ born: String? = nil) -> [UInt64] {
        candidates.candidates(
            family: family, given: given, born: born.flatMap(day), atMost: 5
        ).map(\.person.serial)
    }

    @Test func `The same name comes before one that is nearly the same`() {
        #expect(found("Müller", "Anna") == [1, 2])
        #expect(found("Möller", "Anna") == [2, 1])
    }

    @Test func `Lost umlauts, other spellings and one wrong letter are found`() {
        #expect(found("Muller", "Anna") == [1, 2])
        #expect(found("Meyer", "Hans") == [4])
        #expect(found("Heide", "Ida") == [7])
        #expect(found("Schmitt", "Otto") == [5])
        #expect(found("Schnidt", "Otto") == [5])
        #expect(found("Schmidt", "Otta") == [5])
    }

    @Test func `The same day of birth finds somebody who married`() {
        #expect(found("Seidel", "Eva", "1975-01-31") == [3, 6])
    }

    @Test func `Another day of birth stands behind`() {
        #expect(found("Müller", "Anna", "1991-07-12") == [2, 1])
    }

    @Test func `Nobody is proposed for nothing`() {
        #expect(found("Zacharias", "Kuno").isEmpty)
        #expect(found("Zacharias", "Eva").isEmpty)
    }
}

struct NameQueryTests {
    private func rank(_ query: String, _ family: String, _ given: String?) -> Int? {
        NameQuery(query)?.rank(family: family, given: given)
    }

    @Test func `Beginnings of words in any order find a name`() {
        #expect(rank("mue", "Müller", "Anna") == 0)
        #expect(rank("anna müll", "Müller", "Anna-Lena") == 0)
        #expect(rank("Müller, Anna", "Müller", "Anna") == 0)
        #expect(rank("lena", "Müller", "Anna-Lena") == 0)
        #expect(rank("an an", "Müller", "Anna") == nil)
    }

    @Test func `Parts of the name find it after the beginnings`() {
        #expect(rank("annalena", "Müller", "Anna-Lena") == 1)
        #expect(rank("ller", "Müller", "Anna") == 1)
        #expect(rank("otto", "Müller", "Anna") == nil)
        #expect(rank("annamu", "Muster", "Anna") == 1)
        #expect(rank("musteranna", "Muster", "Anna") == 1)
        #expect(rank("Иван", "Иванова", "Ольга") == 0)
    }

    @Test func `A text without letters is no question`() {
        #expect(NameQuery(" - ") == nil)
    }
}
