import Testing

@testable import Engagement

/// The steps of a card, as the tests ask for them.
enum Steps {
    static let card = CardID(1)

    static func applied(
        _ card: CardID = card, of programme: ProgrammeID = Names.card,
        _ kind: ApplicationKind = .first, received: String = "2025-06-01"
    ) -> Event {
        .card(
            .applied(
                CardApplied(
                    card: card, programme: programme, kind: kind, by: .person,
                    received: day(received))))
    }

    static func granted(
        _ card: CardID = card, of programme: ProgrammeID = Names.card,
        from: String = "2025-01-01", until: String? = nil, _ outcome: Outcome? = .met,
        _ provenance: Provenance = .unknown
    ) -> Event {
        .card(
            .granted(
                CardGranted(
                    card: card, programme: programme,
                    assessment: outcome.map { assessment($0, programme) },
                    decided: day("2025-06-01"), validFrom: day(from), validUntil: until.map(day),
                    provenance: provenance)))
    }

    static func byException(
        _ contact: ContactID = Names.chair, _ provenance: Provenance = .because
    ) -> Event {
        .card(
            .grantedByException(
                CardGrantedByException(
                    card: card, programme: Names.card, decided: day("2025-06-01"),
                    validFrom: day("2025-01-01"), approvedBy: contact, provenance: provenance)))
    }

    static func refused(
        _ ground: String = "tenure", of programme: ProgrammeID = Names.card
    )
        -> Event
    {
        .card(
            .refused(
                CardRefused(
                    card: card, programme: programme, decided: day("2025-06-01"), ground: ground)))
    }

    static func takenOver(
        _ card: CardID = card, _ decision: Decision = .granted, number: String? = nil,
        from: String? = nil, until: String? = nil
    ) -> Event {
        .card(
            .takenOver(
                CardTakenOver(
                    card: card, programme: Names.card, kind: .first, decision: decision,
                    number: number, decided: day("2020-01-01"), validFrom: from.map(day),
                    validUntil: until.map(day))))
    }

    static func numbered(_ number: String, _ card: CardID = card) -> Event {
        .card(.numberAssigned(CardNumberAssigned(card: card, number: number)))
    }

    static func undone(_ target: Revision, _ card: CardID = card) -> Event {
        .card(.enteredInError(CardEnteredInError(card: card, target: target)))
    }

    static let onDay = day("2025-06-10")
    static let applicationWithdrawn = Event.card(
        .applicationWithdrawn(ApplicationWithdrawn(card: card, on: onDay)))
    static let assessed = Event.card(
        .assessed(CardAssessed(card: card, assessment: assessment(.met, Names.card))))
    static let issued = Event.card(.issued(CardIssued(card: card, on: onDay)))
    static let lost = Event.card(.lossReported(CardLossReported(card: card, on: onDay)))
    static let replaced = Event.card(.replaced(CardReplaced(card: card, on: onDay)))
    static let returned = Event.card(.returned(CardReturned(card: card, on: onDay)))
    static let withdrawn = Event.card(
        .withdrawn(CardWithdrawn(card: card, from: onDay, decided: onDay)))
    static let revoked = Event.card(
        .revoked(CardRevoked(card: card, from: onDay, decided: onDay)))

    static func assessment(_ outcome: Outcome, _ programme: ProgrammeID) -> AssessmentRecord {
        AssessmentRecord(
            programme: programme, ruleVersion: "2019-1", ruleHash: Names.digest, engine: 1,
            asOf: day("2025-06-01"), known: 10, outcome: outcome, criteria: [])
    }
}

struct CardDeciderTests {
    private let anna = Names.anna.stream

    /// The events that lead to a stage, and the steps that begin there, as one letter each.
    private static let stages: [(String, [Event], String)] = [
        ("none", [], "agxrt"),
        ("applied", [Steps.applied()], "gxrwe"),
        ("application withdrawn", [Steps.applied(), Steps.applicationWithdrawn], ""),
        ("refused", [Steps.refused()], "e"),
        ("granted", [Steps.granted()], "enipRlWV"),
        ("issued", [Steps.granted(), Steps.issued], "enpRlWV"),
        ("lost", [Steps.granted(), Steps.lost], "epRWV"),
        ("replaced", [Steps.granted(), Steps.lost, Steps.replaced], "enipRlWV"),
        ("returned", [Steps.granted(), Steps.returned], "eWV"),
        ("withdrawn", [Steps.granted(), Steps.withdrawn], "e"),
        ("revoked", [Steps.granted(), Steps.revoked], "e"),
        ("taken over", [Steps.takenOver()], "enipRlWV"),
        ("taken over as refused", [Steps.takenOver(Steps.card, .refused)], "e"),
        ("grant undone", [Steps.granted(), Steps.issued, Steps.undone(1)], "agxrt"),
    ]

    private static let steps: [(Character, Event)] = [
        ("a", Steps.applied()), ("g", Steps.granted()), ("x", Steps.byException()),
        ("r", Steps.refused()), ("t", Steps.takenOver()), ("w", Steps.applicationWithdrawn),
        ("e", Steps.assessed), ("n", Steps.numbered("001")), ("i", Steps.issued),
        ("l", Steps.lost), ("p", Steps.replaced), ("R", Steps.returned),
        ("W", Steps.withdrawn), ("V", Steps.revoked),
    ]

    @Test(arguments: stages)
    func `a step begins at its stage`(_ name: String, _ events: [Event], _ allowed: String) {
        var given = Given.town
        for event in events { given.has(anna, event) }
        for (letter, step) in CardDeciderTests.steps {
            let code = given.when(anna, step).code
            let refused: Refusal.Code = "at".contains(letter) ? .alreadyKnown : .wrongStage
            #expect(code == (allowed.contains(letter) ? nil : refused), "\(name): \(letter)")
        }
    }

    private static let grounds: [(Outcome?, Provenance, Refusal.Code?)] = [
        (.met, .unknown, nil), (.notMet, .because, .notMet),
        (.undecided, .unknown, .reasonRequired),
        (.undecided, .because, nil), (nil, .unknown, .reasonRequired), (nil, .because, nil),
    ]

    @Test(arguments: grounds)
    func `a grant rests on an assessment`(
        _ outcome: Outcome?, _ provenance: Provenance, _ expected: Refusal.Code?
    ) {
        let asked = Steps.granted(Steps.card, outcome, provenance)
        #expect(Given.town.when(anna, asked).code == expected)
    }

    @Test func `an exception needs a reason and a known contact`() {
        let bare = Given.town.when(anna, Steps.byException(Names.chair, .unknown))
        #expect(bare.code == .reasonRequired)
        let stranger = Given.town.when(anna, Steps.byException(ContactID(9)))
        #expect(stranger == .failure(Refusal(.unknownSubject, "C-9")))
    }

    @Test(arguments: [
        ("2024-12-31", "2025-12-30", Refusal.Code.alreadyHoldsCard),
        ("2025-12-31", nil, .alreadyHoldsCard), ("2026-01-01", nil, nil),
        ("2024-01-01", "2024-12-31", nil), ("2024-01-01", "2025-01-01", .alreadyHoldsCard),
    ])
    func `two running cards of a programme share no day`(
        _ from: String, _ until: String?, _ expected: Refusal.Code?
    ) {
        let given = Given.town(anna, Steps.granted(CardID(2), until: "2025-12-31"))
        #expect(given.when(anna, Steps.granted(from: from, until: until)).code == expected)
        let taken = Steps.takenOver(from: from, until: until)
        #expect(given.when(anna, taken).code == expected)
        let other = Steps.granted(of: Names.pass, from: from, until: until)
        #expect(given.when(anna, other).code == nil)
    }

    @Test func `an unlimited card runs until it ends`() {
        let given = Given.town(anna, Steps.granted())
        let second = Steps.granted(CardID(2), from: "2099-01-01")
        #expect(given.when(anna, second) == .failure(Refusal(.alreadyHoldsCard, "E-1")))
        #expect(given.when(anna, Steps.applied(CardID(2), .renewal)).code == nil)
        for end in [Steps.returned, Steps.withdrawn, Steps.revoked, Steps.undone(1)] {
            var ended = given
            ended.has(anna, end)
            #expect(ended.when(anna, second).code == nil, "\(end)")
        }
    }

    @Test(arguments: [("2024-12-31", Refusal.Code.endsBeforeItBegins), ("2025-01-01", nil)])
    func `a card is valid for a day at least`(_ until: String, _ expected: Refusal.Code?) {
        #expect(Given.town.when(anna, Steps.granted(until: until)).code == expected)
        let taken = Steps.takenOver(from: "2025-01-01", until: until)
        #expect(Given.town.when(anna, taken).code == expected)
    }

    @Test(arguments: [("2025-06-30", nil), ("2025-07-01", Refusal.Code.receivedInTheFuture)])
    func `an application was received`(_ received: String, _ expected: Refusal.Code?) {
        #expect(Given.town.when(anna, Steps.applied(received: received)).code == expected)
    }

    @Test func `a refusal states its ground`() {
        let answer = Given.town.when(anna, Steps.refused(""))
        #expect(answer == .failure(Refusal(.textNotAllowed, "ground")))
    }

    @Test func `a decision is of the programme that was applied for`() {
        let given = Given.town(anna, Steps.applied())
        #expect(given.when(anna, Steps.granted(of: Names.pass)).code == .wrongStage)
        #expect(given.when(anna, Steps.refused(of: Names.pass)).code == .wrongStage)
        let stranger = Given.town.when(anna, Steps.applied(of: ProgrammeID(9)))
        #expect(stranger == .failure(Refusal(.unknownSubject, "K-9")))
    }

    @Test func `a number is printed once for a person and programme`() {
        var given = Given.town(anna, Steps.granted(until: "2024-12-31"), Steps.numbered("001"))
        #expect(given.when(anna, Steps.numbered("001")).about == ["001", "E-1"])
        given.has(anna, Steps.granted(CardID(2), from: "2026-01-01"))
        #expect(given.when(anna, Steps.numbered("001", CardID(2))).code == .taken)
        #expect(given.when(anna, Steps.numbered("002", CardID(2))).code == nil)
        #expect(given.when(anna, Steps.takenOver(CardID(3), number: "001")).code == .taken)
        given.has(anna, Steps.granted(CardID(4), of: Names.pass))
        #expect(given.when(anna, Steps.numbered("001", CardID(4))).code == nil)
    }

    @Test func `only a standing event of that card is undone`() {
        var given = Given.town(anna, Steps.applied(), Steps.granted(), Steps.granted(CardID(2)))
        #expect(given.when(anna, Steps.undone(1, CardID(2))).code == .noSuchEvent)
        #expect(given.when(anna, Steps.undone(0)).code == .noSuchEvent)
        #expect(given.when(anna, Steps.undone(.justRecorded, CardID(2))).code == nil)
        #expect(given.asks(anna, Steps.undone(2)).code == nil)
        #expect(given.states.person(Names.anna)?.cards.card(Steps.card)?.stage == .applied)
        #expect(given.when(anna, Steps.undone(2)).code == .alreadyReversed)
    }

    @Test func `a person merged away gets no card, and what is there can be settled`() {
        let merger = Event.person(.merged(PersonMerged(into: Names.ben)))
        let given = Given.town(anna, Steps.granted(), merger)
        #expect(given.when(anna, Steps.applied(CardID(2))).about == ["P-1", "P-2"])
        #expect(given.when(anna, Steps.applied(CardID(2))).code == .hasEnded)
        #expect(given.when(anna, Steps.returned).code == nil)
    }
}
