import Testing

@testable import Engagement

struct EngagementDeciderTests {
    private let anna = Names.anna.stream

    /// Engaged since 2020, as revision 1.
    private var engaged: Given {
        let since = VagueDay(span: span("2020-01-01", "2020-12-31"), written: "2020")
        return .town(
            anna, .engagement(.started(EngagementStarted(organisation: Names.club, since: since))))
    }

    private func code(_ event: EngagementEvent, _ given: Given) -> Refusal.Code? {
        given.when(Names.anna.stream, .engagement(event)).code
    }

    private func ended(_ iso: String, _ engagement: Revision = 1) -> EngagementEvent {
        .ended(EngagementEnded(engagement: engagement, day: VagueDay(day(iso))))
    }

    private func paused(_ iso: String = "2022-01-01", _ one: Revision = 1) -> EngagementEvent {
        .paused(EngagementPaused(engagement: one, from: day(iso)))
    }

    private func resumed(_ iso: String = "2023-01-01", _ one: Revision = 1) -> EngagementEvent {
        .resumed(EngagementResumed(engagement: one, from: day(iso)))
    }

    private func attested(
        signedBy signatories: [Signatory] = [], engagement: Revision? = nil,
        for organisation: OrganisationID = Names.club, perWeek: Minutes? = nil,
        perYear: Minutes? = nil, amount: Cents? = nil, _ provenance: Provenance = .unknown
    ) -> EngagementEvent {
        .attested(
            EngagementAttested(
                organisation: organisation, engagement: engagement, perWeek: perWeek,
                perYear: perYear, allowanceAmount: amount, signatories: signatories,
                provenance: provenance))
    }

    @Test(arguments: [("2019-12-31", Refusal.Code.endsBeforeItBegins), ("2020-01-01", nil)])
    func `nothing ends before its first possible day`(
        _ iso: String, _ expected: Refusal.Code?
    ) {
        #expect(code(ended(iso), engaged) == expected)
        let started = EngagementStarted(
            organisation: Names.club,
            since: VagueDay(span: span("2020-01-01", "2020-12-31"), written: "2020"),
            until: VagueDay(day(iso)))
        #expect(code(.started(started), .town) == expected)
    }

    @Test func `an engagement rests and goes on in turn, and ends once`() {
        var given = engaged
        #expect(code(resumed(), given) == .wrongStage)
        #expect(given.asks(anna, .engagement(paused())).code == nil)
        #expect(code(paused(), given) == .wrongStage)
        #expect(code(resumed("2021-12-31"), given) == .endsBeforeItBegins)
        #expect(given.asks(anna, .engagement(resumed())).code == nil)
        #expect(given.asks(anna, .engagement(ended("2024-01-01"))).code == nil)
        #expect(code(ended("2024-02-01"), given) == .wrongStage)
        #expect(code(paused("2024-01-02"), given) == .endsBeforeItBegins)
        #expect(code(paused("2024-01-01"), given) == nil)
        let error = EngagementEvent.enteredInError(EngagementEnteredInError(target: 4))
        #expect(given.asks(anna, .engagement(error)).code == nil)
        #expect(code(ended("2024-02-01"), given) == nil)
        #expect(code(error, given) == .alreadyReversed)
    }

    @Test func `an engagement is named by the revision of its start`() {
        let given = engaged
        for one: Revision in [0, 2] {
            let events = [
                paused("2022-01-01", one), resumed("2022-01-01", one), ended("2022-01-01", one),
                attested(engagement: one),
            ]
            for event in events { #expect(code(event, given) == .noSuchEvent, "\(event)") }
        }
        let last = ended("2024-01-01", .justRecorded)
        #expect(given.when(anna, .engagement(last)) == .success(.engagement(ended("2024-01-01"))))
        var undone = given
        let error = EngagementEvent.enteredInError(EngagementEnteredInError(target: 1))
        undone.has(anna, .engagement(error))
        #expect(code(ended("2024-01-01"), undone) == .alreadyReversed)
        #expect(undone.states.person(Names.anna)?.engagements.standing == [])
    }

    @Test func `an attestation is of the organisation of its engagement`() {
        #expect(code(attested(engagement: 1), engaged) == nil)
        #expect(code(attested(engagement: 1, for: Names.choir), engaged) == .noSuchEvent)
        #expect(code(attested(for: Names.choir), engaged) == nil)
    }

    @Test func `an attestation bears the marks of its signatures and paper`() {
        func signed(_ contact: ContactID, _ iso: String?) -> EngagementEvent {
            attested(
                signedBy: [Signatory(contact: contact, signed: iso.map(day), stampSeen: nil)])
        }
        let cases: [(EngagementEvent, [Mark]?)] = [
            (attested(), []), (signed(Names.chair, nil), []),
            (signed(Names.chair, "2025-06-30"), []),
            (signed(Names.chair, "2025-07-01"), [.inTheFuture]),
            (signed(Names.annaSigns, "2025-06-30"), [.confirmedByTheVolunteer]),
            (signed(ContactID(9), nil), nil),
            (attested(.received("2025-05-31")), []),
            (attested(.received("2025-05-30")), [.lateTyped]),
            (attested(.received("2025-07-01")), nil),
        ]
        for (event, marks) in cases {
            #expect(Given.town.when(anna, .engagement(event)).marks == marks, "\(event)")
        }
    }

    @Test(arguments: [(-1, false), (0, false), (1, true), (10_080, true), (10_081, false)])
    func `a time attested for a week is at most a week`(_ minutes: Int, _ accepted: Bool) {
        let expected: Refusal.Code? = accepted ? nil : .minutesOutOfRange
        #expect(code(attested(perWeek: Minutes(Int64(minutes))), .town) == expected)
    }

    @Test(arguments: [(0, false), (1, true), (527_040, true), (527_041, false)])
    func `a time attested for a year is at most a leap year`(_ minutes: Int, _ accepted: Bool) {
        let expected: Refusal.Code? = accepted ? nil : .minutesOutOfRange
        #expect(code(attested(perYear: Minutes(Int64(minutes))), .town) == expected)
    }

    @Test(arguments: [
        (-1, false), (0, true), (100_000_000_000, true), (100_000_000_001, false),
    ])
    func `an allowance is at most a thousand million euros`(_ cents: Int, _ accepted: Bool) {
        let expected: Refusal.Code? = accepted ? nil : .amountOutOfRange
        let allowance = AllowanceRecorded(
            organisation: Names.club, year: 2025, amount: Cents(Int64(cents)), kind: .number26a)
        #expect(code(.allowanceRecorded(allowance), .town) == expected)
        #expect(code(attested(amount: Cents(Int64(cents))), .town) == expected)
    }

    @Test(arguments: [("2024-12-31", Refusal.Code.endsBeforeItBegins), ("2025-01-01", nil)])
    func `a qualification holds for a day at least`(_ until: String, _ expected: Refusal.Code?) {
        let held = QualificationRecorded(
            code: "juleica", from: day("2025-01-01"), until: day(until))
        #expect(code(.qualificationRecorded(held), .town) == expected)
    }

    @Test func `an attestation is withdrawn once`() {
        func withdrawn(_ target: Revision) -> EngagementEvent {
            .attestationWithdrawn(
                AttestationWithdrawn(attestation: target, on: day("2025-06-01")))
        }
        var given = engaged
        given.has(anna, .engagement(attested()))
        #expect(code(withdrawn(1), given) == .noSuchEvent)
        #expect(code(withdrawn(3), given) == .noSuchEvent)
        #expect(given.asks(anna, .engagement(withdrawn(2))).code == nil)
        #expect(code(withdrawn(2), given) == .alreadyReversed)
    }

    @Test func `a declaration has a code, and a person merged away declares nothing`() {
        func declared(_ code: String) -> EngagementEvent {
            .declarationMade(DeclarationMade(code: code, on: day("2025-06-01")))
        }
        #expect(code(declared("continues"), .town) == nil)
        #expect(code(declared(""), .town) == .textNotAllowed)
        let merged = Given.town(anna, .person(.merged(PersonMerged(into: Names.ben))))
        #expect(code(declared("continues"), merged) == .hasEnded)
    }
}
