import Testing

@testable import Engagement

struct PersonDeciderTests {
    private let anna = Names.anna.stream
    private let moved = PersonEvent.residenceChanged(
        ResidenceChanged(
            from: day("2025-01-01"), home: Home(residence: MunicipalityKey(number: 15_001_000))))

    private func code(_ event: PersonEvent, _ given: Given = .town) -> Refusal.Code? {
        given.when(Names.anna.stream, .person(event)).code
    }

    @Test func `a person is registered once`() {
        let registered = Event.person(.registered(PersonRegistered(home: Home())))
        #expect(Given.town.when(PersonID(3).stream, registered) == .success(registered))
        #expect(Given.town.when(anna, registered) == .failure(Refusal(.alreadyKnown, "P-1")))
    }

    @Test func `a change without a field changes nothing`() {
        let from = day("2025-01-01")
        #expect(code(moved) == nil)
        #expect(code(.nameChanged(NameChanged(from: from, familyName: sealed()))) == nil)
        #expect(code(.reachChanged(ReachChanged(from: from, phone: sealed()))) == nil)
        let empty: [PersonEvent] = [
            .residenceChanged(ResidenceChanged(from: from, home: Home())),
            .nameChanged(NameChanged(from: from)), .reachChanged(ReachChanged(from: from)),
            .detailsCorrected(DetailsCorrected(target: 0)),
            .detailsCorrected(DetailsCorrected(target: 0, home: Home())),
        ]
        for event in empty { #expect(code(event) == .changesNothing, "\(event)") }
    }

    @Test func `a correction names a registration or a change`() {
        let given = Given.town(
            anna, .person(moved), .person(.died(PersonDied(day: VagueDay(day("2025-05-01"))))),
            .hours(.recorded(hours(60))))
        let expected: [Refusal.Code?] = [nil, nil, .noSuchEvent, .noSuchEvent, .noSuchEvent]
        for (target, refusal) in zip(Revision(0)..., expected) {
            let asked = DetailsCorrected(target: target, born: sealed())
            #expect(code(.detailsCorrected(asked), given) == refusal, "\(target)")
        }
        let last = Given.town(anna, .person(moved))
        let asked = DetailsCorrected(target: .justRecorded, born: sealed())
        let meant = Event.person(.detailsCorrected(DetailsCorrected(target: 1, born: sealed())))
        #expect(last.when(anna, .person(.detailsCorrected(asked))) == .success(meant))
    }

    @Test func `a person dies once, unless the first report was an error`() {
        let died = PersonEvent.died(PersonDied(day: VagueDay(day("2025-05-01"))))
        var given = Given.town(anna, .person(died))
        #expect(code(died, given) == .hasEnded)
        given.has(anna, .person(.enteredInError(PersonEnteredInError(target: 1))))
        #expect(code(died, given) == nil)
        #expect(given.states.person(Names.anna)?.diedAtLatest == nil)
    }

    @Test func `a person merges into another one that stands alone`() {
        #expect(code(.merged(PersonMerged(into: Names.ben))) == nil)
        #expect(code(.merged(PersonMerged(into: Names.anna))) == .mergesIntoItself)
        #expect(code(.merged(PersonMerged(into: PersonID(9)))) == .unknownSubject)
        let merged = Event.person(.merged(PersonMerged(into: Names.anna)))
        let given = Given.town(Names.ben.stream, merged)
        #expect(code(.merged(PersonMerged(into: Names.ben)), given) == .mergesIntoItself)
    }

    @Test func `a person merged away changes no more until separated`() {
        let merger = PersonEvent.merged(PersonMerged(into: Names.ben))
        let separation = PersonEvent.separated(PersonSeparated(target: 1))
        #expect(code(.separated(PersonSeparated(target: 0))) == .noSuchEvent)
        #expect(code(separation) == .noSuchEvent)
        var given = Given.town(anna, .person(merger))
        #expect(code(moved, given) == .hasEnded)
        #expect(code(merger, given) == .hasEnded)
        #expect(given.asks(anna, .person(separation)).code == nil)
        #expect(code(separation, given) == .alreadyReversed)
        #expect(code(moved, given) == nil)
        given.has(anna, .person(.enteredInError(PersonEnteredInError(target: 2))))
        #expect(given.states.person(Names.anna)?.mergedInto == Names.ben)
        given.has(anna, .person(.enteredInError(PersonEnteredInError(target: 1))))
        #expect(given.states.person(Names.anna)?.mergedInto == nil)
        #expect(code(separation, given) == .alreadyReversed)
    }

    @Test func `a spelling stands once for a person, and its undoing names it`() {
        let bytes = [UInt8](repeating: 1, count: 16)
        func alias(_ bytes: [UInt8], _ organisation: OrganisationID? = nil) -> PersonEvent {
            .aliasRecorded(
                AliasRecorded(
                    spelling: SourceKey(fingerprint: bytes, key: sealed()),
                    organisation: organisation))
        }
        #expect(code(alias([1, 2])) == .textNotAllowed)
        #expect(code(alias(bytes, OrganisationID(9))) == .unknownSubject)
        var given = Given.town
        #expect(given.asks(anna, .person(alias(bytes, Names.club))).code == nil)
        #expect(code(alias(bytes), given) == .changesNothing)
        #expect(code(alias([UInt8](repeating: 2, count: 16)), given) == nil)
        let corrected = PersonEvent.detailsCorrected(DetailsCorrected(target: 1, born: sealed()))
        #expect(code(corrected, given) == .noSuchEvent)
        let error = PersonEvent.enteredInError(PersonEnteredInError(target: .justRecorded))
        let undone = PersonEvent.enteredInError(PersonEnteredInError(target: 1, alias: bytes))
        #expect(given.asks(anna, .person(error)) == .success(.person(undone)))
        #expect(code(alias(bytes), given) == nil)
        let merged = Given.town(anna, .person(.merged(PersonMerged(into: Names.ben))))
        #expect(code(alias(bytes), merged) == .hasEnded)
    }

    @Test func `an undoing names a spelling only when it undoes one`() {
        let given = Given.town(anna, .person(moved))
        let asked = PersonEnteredInError(target: 1, alias: [UInt8](repeating: 1, count: 16))
        let answer = given.when(anna, .person(.enteredInError(asked)))
        #expect(answer == .success(.person(.enteredInError(PersonEnteredInError(target: 1)))))
    }

    @Test func `an event of the person is undone once`() {
        let error = PersonEvent.enteredInError(PersonEnteredInError(target: 1))
        #expect(code(error) == .noSuchEvent)
        var given = Given.town(anna, .person(moved))
        #expect(given.asks(anna, .person(error)).code == nil)
        #expect(code(error, given) == .alreadyReversed)
        #expect(code(.enteredInError(PersonEnteredInError(target: 2)), given) == .noSuchEvent)
        let other = Given.town(anna, .hours(.recorded(hours(60))))
        #expect(code(error, other) == .noSuchEvent)
    }

    @Test func `a registration entered in error leaves an unknown person`() {
        var given = Given.town
        let error = Event.person(.enteredInError(PersonEnteredInError(target: 0)))
        #expect(given.asks(anna, error).code == nil)
        #expect(code(moved, given) == .unknownSubject)
        let registered = PersonEvent.registered(PersonRegistered(home: Home()))
        #expect(code(registered, given) == .alreadyKnown)
    }

    @Test func `a registration is not undone while others are merged into it`() {
        let undo = PersonEvent.enteredInError(PersonEnteredInError(target: 0))
        let merger = Event.person(.merged(PersonMerged(into: Names.ben)))
        let ben = Names.ben.stream
        var given = Given.town(anna, merger)
        #expect(
            given.when(ben, .person(undo)) == .failure(Refusal(.stillInUse, "P-2", "P-1/1", "1")))
        given.has(anna, .person(.separated(PersonSeparated(target: 1))))
        #expect(given.when(ben, .person(undo)) == .success(.person(undo)))
    }

    @Test func `a registration is not undone while anything else stands`() {
        let error = PersonEvent.enteredInError(PersonEnteredInError(target: 0))
        let undone = correction(of: 1, hours(60), .because)
        let declared = EngagementEvent.declarationMade(
            DeclarationMade(code: "continues", on: day("2025-06-01")))
        let applied = CardEvent.applied(
            CardApplied(
                card: CardID(1), programme: Names.card, kind: .first, by: .person,
                received: day("2025-06-01")))
        let standing: [Event] = [
            .hours(.recorded(hours(60))), .engagement(declared), .card(applied),
            .person(.died(PersonDied(day: VagueDay(day("2025-05-01"))))),
            .person(.merged(PersonMerged(into: Names.ben))),
        ]
        for event in standing {
            let refusal = Given.town(anna, event).when(anna, .person(error))
            #expect(refusal == .failure(Refusal(.stillInUse, "P-1", "P-1/1", "1")), "\(event)")
        }
        #expect(code(error, .town(anna, .person(moved))) == nil)
        let reversed = Given.town(
            anna, .hours(.recorded(hours(60))), .hours(.reversed(undone)))
        #expect(code(error, reversed) == nil)
    }
}
