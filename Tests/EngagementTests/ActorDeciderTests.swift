import Testing

@testable import Engagement

struct ActorDeciderTests {
    private let clerk = Names.clerk.stream

    @Test func `an actor is registered once, with a code`() {
        let registered = Event.actor(.registered(ActorRegistered(code: "office-2")))
        #expect(Given.town.when(clerk, registered).code == .alreadyKnown)
        #expect(Given.town.when(ActorID(2).stream, registered) == .success(registered))
        let bare = Event.actor(.registered(ActorRegistered(code: "")))
        #expect(Given.town.when(ActorID(2).stream, bare).about == ["code"])
    }

    @Test func `an actor ends once`() {
        var given = Given.town
        let ended = Event.actor(.ended(ActorEnded(from: day("2025-01-01"))))
        #expect(given.asks(clerk, ended).code == nil)
        #expect(given.states.actor(Names.clerk)?.endedFrom == day("2025-01-01"))
        #expect(given.when(clerk, ended) == .failure(Refusal(.hasEnded, "A-1")))
        #expect(Given.town.when(ActorID(2).stream, ended).code == .unknownSubject)
    }
}
