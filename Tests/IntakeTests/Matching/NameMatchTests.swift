import Engagement
import Testing

@testable import Intake

private let club = OrganisationID(1)

struct NameMatchTests {
    private let anna = WrittenName(family: "Müller", given: "Anna", born: nil)
    private let index = PersonIndex([
        KnownName(
            person: PersonID(1), family: "Müller", given: "Anna", born: Day(iso: "1980-03-01")),
        KnownName(
            person: PersonID(2), family: "Müller", given: "Anna", born: Day(iso: "1991-07-12")),
    ])

    private func match(
        _ name: WrittenName, before alias: PersonID? = nil, active: Set<PersonID> = []
    ) -> PersonID? {
        index.person(name, meantBefore: alias) { active.contains($0) }
    }

    @Test func `A spelling that was matched before means the same person again`() {
        #expect(match(anna) == nil)
        #expect(match(anna, before: PersonID(1)) == PersonID(1))
        #expect(match(anna, before: PersonID(1), active: [PersonID(1)]) == PersonID(1))
    }

    @Test func `It does no longer once a namesake is active there as well`() {
        #expect(match(anna, before: PersonID(1), active: [PersonID(1), PersonID(2)]) == nil)
    }

    @Test func `A day of birth goes before what the spelling meant`() {
        let written = WrittenName(family: "Müller", given: "Anna", born: Day(iso: "1991-07-12"))
        #expect(match(written, before: PersonID(1)) == PersonID(2))
    }

    @Test func `Spellings are kept as written, and apart by day of birth and organisation`() {
        let names = [
            anna, WrittenName(family: "Mueller", given: "Anna", born: nil),
            WrittenName(family: "Müller", given: "Anna", born: Day(iso: "1980-03-01")),
            WrittenName(family: "Müller", given: nil, born: nil),
        ]
        #expect(Set(names.map(\.spelling)).count == names.count)
        let keys = [
            NamedBy(anna, by: club, source: "x"), NamedBy(anna, by: OrganisationID(2), source: ""),
            NamedBy(anna, by: nil, source: "x"),
        ]
        #expect(Set(keys.map(\.key)).count == keys.count)
        #expect(keys.map(\.source) == ["", "", "x"])
    }

    @Test func `A new person is registered with the name as written, and the spelling`() throws {
        var sealing: any TextSealing = OpenSealing()
        let named = NamedBy(
            WrittenName(family: "Groß", given: "Eva", born: Day(iso: "1975-01-31")), by: club,
            source: "")
        let asks = named.registration(of: PersonID(7), .unknown, &sealing)
        guard case .person(.registered(let person)) = asks.first?.event,
            case .person(.aliasRecorded(let alias)) = asks.last?.event
        else {
            Issue.record("neither registered nor recorded: \(asks)")
            return
        }
        #expect(person.familyName.map { String(decoding: $0.box, as: UTF8.self) } == "2 0 Groß")
        #expect(person.born.map { String(decoding: $0.box, as: UTF8.self) } == "3 0 1975-01-31")
        #expect(alias.organisation == club)
        #expect(
            alias.spelling.key.map { String(decoding: $0.box, as: UTF8.self) }
                == "15 1 Groß, Eva (1975-01-31)")
        #expect(asks.map(\.stream) == [PersonID(7).stream, PersonID(7).stream])
    }

    @Test(
        "Choices are typed in two languages",
        arguments: [
            ("P-417", ResolutionChoice.person(PersonID(417))), ("p-417", .person(PersonID(417))),
            ("new", .new), ("Neu", .new), ("skip", .skip), ("auslassen", .skip),
        ])
    func choice(_ text: String, _ choice: ResolutionChoice) {
        #expect(ResolutionChoice(text) == choice)
    }

    @Test("Anything else is no choice", arguments: ["417", "O-3", "P-0", "ja", "P-", "P-4 ?"])
    func noChoice(_ text: String) {
        #expect(ResolutionChoice(text) == nil)
    }
}
