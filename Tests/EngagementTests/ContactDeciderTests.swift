import Testing

@testable import Engagement

struct ContactDeciderTests {
    private let chair = Names.chair.stream
    private let from = day("2025-01-01")

    @Test func `a contact is registered with known subjects`() {
        func answer(_ organisation: OrganisationID?, _ person: PersonID?) -> [String] {
            let registered = ContactRegistered(organisation: organisation, person: person)
            return Given.town.when(ContactID(3).stream, .contact(.registered(registered))).about
        }
        #expect(answer(Names.club, Names.anna) == [])
        #expect(answer(OrganisationID(9), nil) == ["O-9"])
        #expect(answer(nil, PersonID(9)) == ["P-9"])
        let again = Given.town.when(chair, .contact(.registered(ContactRegistered())))
        #expect(again.code == .alreadyKnown)
    }

    @Test func `a change says something, also who the contact is`() {
        let nothing = Event.contact(.changed(ContactChanged(from: from)))
        #expect(Given.town.when(chair, nothing).code == .changesNothing)
        var given = Given.town
        let isAnna = Event.contact(.changed(ContactChanged(from: from, person: Names.anna)))
        #expect(given.asks(chair, isAnna).code == nil)
        let named = Event.contact(.changed(ContactChanged(from: from, name: sealed(chair))))
        #expect(given.asks(chair, named).code == nil)
        #expect(given.states.contact(Names.chair)?.person == Names.anna)
    }

    @Test func `a contact ends once and changes no more`() {
        var given = Given.town
        let ended = Event.contact(.ended(ContactEnded(from: from)))
        #expect(given.asks(chair, ended).code == nil)
        #expect(given.when(chair, ended) == .failure(Refusal(.hasEnded, "C-1")))
        let named = Event.contact(.changed(ContactChanged(from: from, name: sealed(chair))))
        #expect(given.when(chair, named).code == .hasEnded)
    }
}
