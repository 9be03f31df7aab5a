import Testing

@testable import Engagement

struct DeciderTests {
    private let anna = Names.anna.stream

    @Test(arguments: [("2025-06-30", nil), ("2025-07-01", Refusal.Code.receivedInTheFuture)])
    func `no paper is received after today, in any family`(
        _ received: String, _ expected: Refusal.Code?
    ) {
        let provenance = Provenance.received(received)
        let from = day("2025-01-01")
        let asks: [(StreamID, Event)] = [
            (anna, .hours(.recorded(hours(60, provenance)))),
            (
                anna,
                .person(
                    .nameChanged(
                        NameChanged(from: from, familyName: sealed(), provenance: provenance)))
            ),
            (
                anna,
                .engagement(
                    .started(
                        EngagementStarted(organisation: Names.club, provenance: provenance)))
            ),
            (anna, Steps.granted(Steps.card, .met, provenance)),
            (
                Names.club.stream,
                .organisation(
                    .dissolved(
                        OrganisationDissolved(from: from, provenance: provenance)))
            ),
            (
                Names.chair.stream,
                .contact(
                    .ended(
                        ContactEnded(from: from, provenance: provenance)))
            ),
        ]
        for (stream, event) in asks {
            #expect(Given.town.when(stream, event).code == expected, "\(event)")
        }
    }

    @Test func `whoever handed in or said something is known`() {
        let today = Given.town.context.today
        let cases: [(Particulars, [String])] = [
            (Particulars(reporter: Names.chair), []),
            (Particulars(reporter: ContactID(9)), ["C-9"]),
            (Particulars(intake: Intake(received: today, from: ContactID(8))), ["C-8"]),
            (Particulars(cause: EventName(Names.ben.stream, 0)), []),
            (Particulars(cause: EventName(Names.ben.stream, 1)), ["P-2", "1"]),
            (Particulars(cause: EventName(PersonID(9).stream, 0)), ["P-9"]),
            (Particulars(intake: Intake(received: today, sha256: [1])), ["sha256"]),
            (Particulars(intake: Intake(received: today, reference: "")), ["reference"]),
        ]
        for (particulars, about) in cases {
            let entry = hours(60, Provenance(particulars: particulars))
            #expect(Given.town.when(anna, .hours(.recorded(entry))).about == about)
        }
    }

    @Test func `a decision reads every named stream once, and not the written one`() {
        let name = EventName(Names.club.stream, 1)
        let cause = Particulars(cause: EventName(anna, 0), reporter: Names.chair)
        let provenance = Provenance(delivery: name, particulars: cause)
        let entry = Event.hours(.recorded(hours(60, project: Names.park, provenance)))
        let streams = [Names.club.stream, Names.park.stream, Names.chair.stream]
        #expect(Decider.reads(Ask(anna, entry)) == streams)
        let grant = Steps.byException()
        let named = [Names.card.stream, Names.chair.stream]
        #expect(Decider.reads(Ask(anna, grant)) == named)
        let merged = Event.person(.merged(PersonMerged(into: Names.ben)))
        #expect(Decider.reads(Ask(anna, merged)) == [Names.ben.stream])
        let opened = Event.project(.opened(ProjectOpened(title: "Park")))
        #expect(Decider.reads(Ask(Names.park.stream, opened)) == [])
    }

    @Test func `a state that a decision does not read changes nothing`() {
        let name = EventName(Names.club.stream, 0)
        let entry = hours(60, project: Names.park, Provenance(delivery: name))
        let ask = Ask(anna, .hours(.recorded(entry)))
        var given = Given.town
        for stream in [Names.choir.stream, Names.ben.stream, Names.card.stream, .ledger] {
            given.forgets(stream)
        }
        #expect(given.when(ask.stream, ask.event) == .success(ask.event))
        for stream in Decider.reads(ask) + [anna] {
            var without = given
            without.forgets(stream)
            let answer = without.when(ask.stream, ask.event)
            #expect(answer == .failure(Refusal(.unknownSubject, stream.text)))
        }
    }

    @Test func `without a registration nothing is known of a stream`() {
        let asks: [(StreamID, Event)] = [
            (PersonID(9).stream, Steps.granted()),
            (OrganisationID(9).stream, .organisation(.dissolved(.init(from: day("2025-01-01"))))),
            (ProjectID(9).stream, .project(.closed(.init(day: VagueDay(day("2025-01-01")))))),
            (ContactID(9).stream, .contact(.ended(.init(from: day("2025-01-01"))))),
            (StreamID(.grant, 1), .person(.registered(.init(home: Home())))),
        ]
        for (stream, event) in asks {
            let answer = Given.town.when(stream, event)
            #expect(answer == .failure(Refusal(.unknownSubject, stream.text)))
        }
    }
}
