import CardRules
import Engagement
import Projections
import Testing

@testable import Audit

/// Everybody is folded in one pass, and comes to what each comes to alone.
struct PeopleOnRecordTests {
    private static let bert = PersonID(2)
    private static let carla = PersonID(3)

    /// Anna meets the rule by an attestation, Bert by sheets, Carla is only registered.
    private static func town() -> Casebook {
        var book = Casebook.qualified()
        book.attested(250)
        book.registered(bert)
        book.engaged(bert)
        book.continues(bert)
        book.aYearOfSheets(of: bert)
        book.registered(carla)
        return book
    }

    private static func people(
        _ book: Casebook, merged: [PersonID: PersonID] = [:]
    ) -> PeopleOnRecord {
        var people = PeopleOnRecord(PersonUnions(merged))
        for recorded in book.records { people.take(recorded) }
        return people
    }

    private static func rule(_ terms: AuditTerms) throws -> Rule {
        try #require(terms.rules.rules.first).rule
    }

    @Test func `one pass over the log comes to what the streams of each person come to`() throws {
        let book = Self.town()
        let terms = try book.terms(asOf: "2026-01-15")
        let rule = try Self.rule(terms)
        let people = Self.people(book)
        for person in [Casebook.anna, Self.bert, Self.carla] {
            let file = PersonRecords(book.records.filter { $0.stream == person.stream })
            let alone = terms.judge(
                Casebook.programme, file.evidence(of: person, at: book.size), asOf: terms.asOf,
                known: book.size)
            let assessment = try #require(alone.assessment)
            let verdict = people.verdict(on: person, by: rule, terms)
            #expect(verdict == RuleVerdict(rule, assessment))
        }
    }

    @Test func `the criteria that decide are those because of which the rule is not met`() throws {
        let book = Self.town()
        let terms = try book.terms(asOf: "2026-01-15")
        let rule = try Self.rule(terms)
        let people = Self.people(book)
        #expect(people.verdict(on: Casebook.anna, by: rule, terms).outcome == .met)
        #expect(people.verdict(on: Self.bert, by: rule, terms).outcome == .met)
        let nothing = people.verdict(on: Self.carla, by: rule, terms)
        #expect(nothing.outcome == .notMet)
        #expect(nothing.deciding == ["hours_per_week", "hours_per_year", "tenure"])
    }

    @Test func `what stands in several streams of one person comes together`() throws {
        var book = Casebook()
        book.registered(Self.bert)
        book.engaged(Self.bert)
        book.registered(Self.carla)
        book.continues(Self.carla)
        book.aYearOfSheets(of: Self.carla)
        let terms = try book.terms(asOf: "2026-01-15")
        let rule = try Self.rule(terms)
        let merged = Self.people(book, merged: [Self.carla: Self.bert])
        #expect(merged.verdict(on: Self.bert, by: rule, terms).outcome == .met)
        #expect(merged.census(on: terms.asOf).living == [Self.bert])
        let apart = Self.people(book)
        #expect(apart.verdict(on: Self.bert, by: rule, terms).outcome == .notMet)
        #expect(apart.census(on: terms.asOf).living == [Self.bert, Self.carla])
    }

    @Test func `the dead are apart from their day on, and who was entered in error is nobody`() {
        var book = Self.town()
        let died = PersonDied(day: VagueDay(day("2026-01-20")))
        book.add(.person(.died(died)), to: Self.bert.stream)
        let error = PersonEnteredInError(target: 0)
        book.add(.person(.enteredInError(error)), to: Self.carla.stream)
        let people = Self.people(book)
        #expect(people.census(on: day("2026-01-19")).living == [Casebook.anna, Self.bert])
        let after = people.census(on: day("2026-01-20"))
        #expect(after.living == [Casebook.anna])
        #expect(after.dead == [Self.bert])
    }

    @Test func `a card runs to its last day, and of several the one ending last counts`() throws {
        var book = Self.town()
        try book.granted(CardID(1), number: "176")
        try book.granted(CardID(2), until: "2027-06-30", number: "177")
        let people = Self.people(book)
        let running = people.runningCards(of: Casebook.programme, on: day("2028-01-14"))
        let card = RunningCard(card: CardID(1), number: "176", until: day("2028-01-14"))
        #expect(running == [Casebook.anna: card])
        #expect(
            people.runningCards(of: Casebook.programme, on: day("2026-02-01"))[Casebook.anna]
                == card)
        #expect(people.runningCards(of: Casebook.programme, on: day("2028-01-15")).isEmpty)
        #expect(people.runningCards(of: ProgrammeID(2), on: day("2026-02-01")).isEmpty)
    }
}
