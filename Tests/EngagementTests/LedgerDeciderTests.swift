import Testing

@testable import Engagement

struct LedgerDeciderTests {
    private let opened = LedgerEvent.opened(
        LedgerOpened(
            ledger: [1], origin: "example.org", recordFormat: 1, hashAlgorithm: "sha256",
            timeZone: "Europe/Berlin", simulatedClock: false, language: "de"))

    private func code(_ event: Event, _ given: Given = .town) -> Refusal.Code? {
        given.when(.ledger, event).code
    }

    private func value(
        _ cents: Int = 84_000, until: String? = nil, code: String = "estg-3-26a"
    ) -> Event {
        .ledger(
            .referenceValueSet(
                ReferenceValueSet(
                    code: code, from: day("2025-01-01"), until: until.map(day),
                    amount: Cents(Int64(cents)), source: "EStG")))
    }

    private let figure = Event.figure(
        .published(
            FigurePublished(
                subject: "Ehrenamtskarte", span: VagueDay(day("2025-06-01")), value: 200,
                unit: "cards", exactness: .about, fact: "rund 200 Karten", source: "Amtsblatt")))

    @Test func `a ledger is opened once, first, and in its own stream`() {
        #expect(code(.ledger(opened), Given()) == nil)
        #expect(code(.ledger(opened)) == .alreadyKnown)
        #expect(Given().when(StreamID(.ledger, 1), .ledger(opened)).code == .unknownSubject)
        #expect(code(value(), Given()) == .unknownSubject)
        #expect(code(figure, Given()) == .unknownSubject)
    }

    @Test func `a program and a clock report themselves`() {
        let started = ProgramStarted(version: "1.0", build: "release", schema: 1, engine: 1)
        #expect(code(.ledger(.programStarted(started))) == nil)
        #expect(code(.ledger(.clockStepped(ClockStepped(before: 2, now: 1)))) == nil)
    }

    @Test(arguments: [
        (-1, Refusal.Code.amountOutOfRange), (0, nil), (100_000_000_000, nil),
        (100_000_000_001, .amountOutOfRange),
    ])
    func `a reference value is an amount`(_ cents: Int, _ expected: Refusal.Code?) {
        #expect(code(value(cents)) == expected)
    }

    @Test(arguments: [("2024-12-31", Refusal.Code.endsBeforeItBegins), ("2025-01-01", nil)])
    func `a reference value holds for a day at least`(
        _ until: String, _ expected: Refusal.Code?
    ) {
        #expect(code(value(until: until)) == expected)
    }

    @Test func `values and figures are undone each by their own kind, once`() {
        var given = Given.town
        given.has(.ledger, value())
        given.has(.ledger, figure)
        func undoneValue(_ target: Revision) -> Event {
            .ledger(.referenceValueEnteredInError(ReferenceValueEnteredInError(target: target)))
        }
        func undoneFigure(_ target: Revision) -> Event {
            .figure(.enteredInError(FigureEnteredInError(target: target)))
        }
        #expect(code(undoneValue(2), given) == .noSuchEvent)
        #expect(code(undoneFigure(1), given) == .noSuchEvent)
        #expect(code(undoneValue(0), given) == .noSuchEvent)
        #expect(given.when(.ledger, undoneFigure(.justRecorded)) == .success(undoneFigure(2)))
        #expect(given.asks(.ledger, undoneValue(1)).code == nil)
        #expect(given.asks(.ledger, undoneFigure(2)).code == nil)
        #expect(code(undoneValue(1), given) == .alreadyReversed)
        #expect(code(undoneFigure(2), given) == .alreadyReversed)
    }

    @Test func `a code of a reference value is a text`() {
        #expect(given(value(code: "")) == Refusal(.textNotAllowed, "code"))
    }

    private func given(_ event: Event) -> Refusal? {
        guard case .failure(let refusal) = Given.town.when(.ledger, event) else { return nil }
        return refusal
    }
}
