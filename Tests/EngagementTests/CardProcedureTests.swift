import Testing

@testable import Engagement

struct CardProcedureTests {
    private let anna = Names.anna.stream
    private let card = CardID(1)
    private let on = day("2025-06-01")

    private func code(_ event: CardEvent, _ before: Event...) -> Refusal.Code? {
        var given = Given.town
        for event in before { given.has(Names.anna.stream, event) }
        return given.when(Names.anna.stream, .card(event)).code
    }

    private func requested(
        _ documents: [String] = ["photo"], due: Day? = nil
    ) -> CardEvent {
        .evidenceRequested(
            EvidenceRequested(card: card, on: on, due: due, documents: documents))
    }

    private var completed: CardEvent { .evidenceCompleted(EvidenceCompleted(card: card, on: on)) }

    @Test func `evidence is asked for while the application is open`() {
        #expect(code(requested()) == .wrongStage)
        #expect(code(requested(), Steps.applied()) == nil)
        #expect(code(requested([]), Steps.applied()) == .changesNothing)
        #expect(code(requested(["a\nb"]), Steps.applied()) == .textNotAllowed)
        #expect(code(requested(due: day("2025-05-31")), Steps.applied()) == .endsBeforeItBegins)
        #expect(code(requested(due: on), Steps.applied()) == nil)
        #expect(code(requested(), Steps.granted()) == .wrongStage)
    }

    @Test func `evidence is complete once it was asked for`() {
        #expect(code(completed, Steps.applied()) == .wrongStage)
        #expect(code(completed, Steps.applied(), .card(requested())) == nil)
        let done = code(completed, Steps.applied(), .card(requested()), .card(completed))
        #expect(done == .wrongStage)
    }

    @Test func `a number that the card bears becomes void once and is never used again`() {
        func void(_ number: String) -> CardEvent {
            .numberVoided(CardNumberVoided(card: card, number: number))
        }
        let numbered = [Steps.granted(), Steps.numbered("001")]
        #expect(code(void("001"), Steps.granted()) == .noSuchEvent)
        #expect(code(void("001"), numbered[0], numbered[1]) == nil)
        #expect(code(void("002"), numbered[0], numbered[1]) == .noSuchEvent)
        #expect(
            code(void("001"), numbered[0], numbered[1], .card(void("001"))) == .changesNothing)
        let again = CardEvent.numberAssigned(CardNumberAssigned(card: card, number: "001"))
        #expect(code(again, numbered[0], numbered[1], .card(void("001"))) == .taken)
        #expect(code(void("001"), Steps.applied()) == .wrongStage)
    }

    @Test func `a card that runs is handed over, and given up`() {
        let handed = CardEvent.handedOver(CardHandedOver(card: card, on: on))
        let givenUp = CardEvent.givenUp(CardGivenUp(card: card, on: on))
        #expect(code(handed, Steps.applied()) == .wrongStage)
        #expect(code(handed, Steps.granted()) == nil)
        #expect(code(handed, Steps.granted(), Steps.issued) == nil)
        #expect(code(givenUp, Steps.applied()) == .wrongStage)
        #expect(code(givenUp, Steps.granted(), .card(handed)) == nil)
        #expect(code(givenUp, Steps.granted(), .card(givenUp)) == .wrongStage)
        let withdrawn = CardEvent.withdrawn(CardWithdrawn(card: card, from: on, decided: on))
        #expect(code(withdrawn, Steps.granted(), .card(givenUp)) == nil)
        let next = CardEvent.granted(
            CardGranted(
                card: CardID(2), programme: Names.card, decided: on, validFrom: on,
                provenance: .because))
        #expect(code(next, Steps.granted(), .card(givenUp)) == nil)
        #expect(code(next, Steps.granted()) == .alreadyHoldsCard)
    }

    @Test func `an extension ends later, and not within another running card`() {
        func extended(_ until: String) -> CardEvent {
            .extended(CardExtended(card: card, until: day(until), decided: on))
        }
        #expect(code(extended("2026-01-01"), Steps.applied()) == .wrongStage)
        #expect(code(extended("2026-01-01"), Steps.granted()) == .changesNothing)
        let limited = Steps.granted(until: "2025-12-31")
        #expect(code(extended("2025-12-31"), limited) == .changesNothing)
        #expect(code(extended("2026-01-01"), limited) == nil)
        let once = Event.card(extended("2026-06-30"))
        #expect(code(extended("2026-06-30"), limited, once) == .changesNothing)
        let other = Steps.takenOver(CardID(2), from: "2026-03-01", until: "2028-02-28")
        #expect(code(extended("2026-02-28"), limited, other) == nil)
        #expect(code(extended("2026-03-01"), limited, other) == .alreadyHoldsCard)
    }

    @Test func `who applied is heard, and objects to what was decided`() {
        let heard = CardEvent.hearingHeld(HearingHeld(card: card, on: on))
        func objected(_ received: String) -> CardEvent {
            .objectionReceived(ObjectionReceived(card: card, received: day(received)))
        }
        #expect(code(heard) == .wrongStage)
        #expect(code(heard, Steps.applied()) == nil)
        #expect(code(heard, Steps.applied(), Steps.applicationWithdrawn) == .wrongStage)
        #expect(code(objected("2025-06-30"), Steps.applied()) == .wrongStage)
        #expect(code(objected("2025-06-30"), Steps.refused()) == nil)
        #expect(code(objected("2025-07-01"), Steps.refused()) == .receivedInTheFuture)
    }

    @Test func `a quota is set for an established programme`() {
        func quota(_ until: String?) -> Event {
            .programme(
                .quotaSet(QuotaSet(from: day("2025-01-01"), until: until.map(day), cards: 20)))
        }
        let programme = Names.card.stream
        #expect(Given.town.when(programme, quota(nil)).code == nil)
        #expect(Given.town.when(programme, quota("2025-01-01")).code == nil)
        #expect(Given.town.when(programme, quota("2024-12-31")).code == .endsBeforeItBegins)
        #expect(Given.town.when(ProgrammeID(9).stream, quota(nil)).code == .unknownSubject)
    }
}
