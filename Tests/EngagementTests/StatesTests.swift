import Testing

@testable import Engagement

struct StatesTests {
    private let kinds: [StreamKind] = StreamKind.allCases

    @Test func `an empty stream that was loaded is held, and has no events`() {
        for kind in kinds {
            let stream = StreamID(kind, 4)
            var states = States()
            #expect(!states.holds(stream))
            #expect(states.nextRevision(of: stream) == 0)
            states.load(empty: stream)
            #expect(states.holds(stream))
            #expect(states.nextRevision(of: stream) == 0)
            #expect(!states.isKnown(stream))
            states.forget(stream)
            #expect(!states.holds(stream))
        }
    }

    @Test func `any event counts in any stream, and loading keeps what is held`() {
        for kind in kinds {
            let stream = StreamID(kind, 4)
            var states = States()
            for revision: Revision in 0..<3 {
                #expect(states.nextRevision(of: stream) == revision)
                states.evolve(stream, revision, .hours(.recorded(hours(60))))
            }
            states.load(empty: stream)
            #expect(states.nextRevision(of: stream) == 3)
            #expect(!states.holds(StreamID(kind, 5)))
        }
    }

    @Test func `the weight counts hours, engagements and cards, and goes with its stream`() {
        var states = Given.town.states
        #expect(states.weight == 0)
        let anna = Names.anna.stream
        states.evolve(anna, 1, .hours(.recorded(hours(60))))
        states.evolve(anna, 2, .hours(.confirmed(correction(of: 1, hours(60)))))
        states.evolve(anna, 3, Steps.granted())
        states.evolve(anna, 4, .engagement(.started(EngagementStarted(organisation: Names.club))))
        states.evolve(Names.ben.stream, 1, .hours(.recorded(hours(60))))
        #expect(states.weight == 4)
        states.forget(anna)
        #expect(states.weight == 1)
        states.forget(anna)
        #expect(states.weight == 1)
    }

    @Test func `a known subject is registered`() {
        let states = Given.town.states
        let known = [
            .ledger, Names.anna.stream, Names.club.stream, Names.park.stream, Names.card.stream,
            Names.chair.stream, Names.clerk.stream,
        ]
        for stream in known { #expect(states.isKnown(stream), "\(stream.text)") }
        #expect(states.person(Names.anna)?.isKnown == true)
        #expect(states.project(Names.park)?.isClosed == false)
        #expect(states.programme(Names.card)?.versions == [])
        #expect(states.ledger?.next == 1)
        #expect(states.person(PersonID(9)) == nil)
    }
}
