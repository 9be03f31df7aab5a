import Testing

@testable import Engagement

struct GroupHoursDeciderTests {
    private let club = Names.club.stream

    private func group(
        heads: UInt32 = 10, _ minutes: Int64 = 600, _ days: DaySpan = DaySpan(day("2025-03-01"))
    ) -> HoursRecordedForGroup {
        HoursRecordedForGroup(
            span: days, heads: heads, minutes: Minutes(minutes), basis: .voluntary)
    }

    private func answer(
        _ entry: HoursRecordedForGroup, _ given: Given = .town
    ) -> Result<Event, Refusal> {
        given.when(Names.club.stream, .hours(.recordedForGroup(entry)))
    }

    private func marks(_ entry: HoursRecordedForGroup) -> [Mark]? {
        guard case .hours(.recordedForGroup(let event))? = answer(entry).event else { return nil }
        return event.marks
    }

    private func said(
        _ target: Revision, _ entry: HoursRecordedForGroup, _ provenance: Provenance = .because
    ) -> HoursCorrection {
        HoursCorrection(
            target: target, entry: entry.facts(of: Names.club), standing: .recorded,
            provenance: provenance)
    }

    @Test(arguments: [
        (0, Refusal.Code.headsOutOfRange), (1, nil), (1_000_000, nil),
        (1_000_001, .headsOutOfRange),
    ])
    func `a group has at least one head`(_ heads: Int, _ expected: Refusal.Code?) {
        #expect(answer(group(heads: UInt32(heads))).code == expected)
    }

    @Test func `a group works some minutes, at most a year each, within one calendar year`() {
        let year = span("2025-01-01", "2025-12-31")
        #expect(answer(group(0)).code == .minutesOutOfRange)
        #expect(answer(group(heads: 2, 2 * 527_040, year)).code == nil)
        #expect(answer(group(heads: 2, 2 * 527_040 + 1, year)).code == .minutesOutOfRange)
        let over = span("2024-12-31", "2025-01-01")
        #expect(answer(group(600, over)).code == .spanLeavesYear)
    }

    @Test func `units of so many minutes make up the minutes`() {
        var entry = group(450)
        (entry.units, entry.unitMinutes) = (10, 45)
        #expect(answer(entry).code == nil)
        entry.unitMinutes = 60
        #expect(answer(entry) == .failure(Refusal(.unitsDisagree, "450")))
    }

    @Test func `more than all of them have is recorded and marked`() {
        #expect(marks(group(heads: 2, 2_880)) == [])
        #expect(marks(group(heads: 2, 2_881)) == [.moreThanADayHolds, .moreThanTheSpanHolds])
        let days = span("2025-03-01", "2025-03-02")
        #expect(marks(group(heads: 2, 5_760, days)) == [])
        #expect(marks(group(heads: 2, 5_761, days)) == [.moreThanTheSpanHolds])
        #expect(marks(group(600, DaySpan(day("2025-07-01")))) == [.inTheFuture])
    }

    @Test func `hours of a group stand in no other stream, and single hours not in theirs`() {
        let entry = Event.hours(.recordedForGroup(group()))
        #expect(Given.town.when(Names.anna.stream, entry).code == .unknownSubject)
        #expect(Given.town.when(OrganisationID(9).stream, entry).code == .unknownSubject)
        #expect(Given.town.when(club, .hours(.recorded(hours(60)))).code == .unknownSubject)
        var given = Given.town(club, entry)
        let confirmed = Event.hours(.confirmed(said(1, group())))
        #expect(given.asks(club, confirmed).code == .unknownSubject)
    }

    @Test func `an entry is undone once, with a reason`() {
        var given = Given.town(club, .hours(.recordedForGroup(group())))
        func reversed(_ said: HoursCorrection) -> Event { .hours(.reversed(said)) }
        #expect(given.when(club, reversed(said(0, group()))).code == .noSuchEvent)
        #expect(given.when(club, reversed(said(1, group(601)))).code == .noSuchEvent)
        #expect(given.when(club, reversed(said(1, group(), .unknown))).code == .reasonRequired)
        #expect(given.asks(club, reversed(said(.justRecorded, group()))).event?.target == 1)
        #expect(given.when(club, reversed(said(1, group()))).code == .alreadyReversed)
        let error = OrganisationEvent.enteredInError(OrganisationEnteredInError(target: 1))
        #expect(given.when(club, .organisation(error)).code == .noSuchEvent)
    }

    @Test func `a marked entry is accepted, another one is not`() {
        let plain = Given.town(club, .hours(.recordedForGroup(group())))
        #expect(plain.when(club, .hours(.accepted(said(1, group())))).code == .wrongStanding)
        var marked = Given.town
        let entry = group(heads: 1, 2_000)
        #expect(marked.asks(club, .hours(.recordedForGroup(entry))).code == nil)
        guard
            case .success(.hours(.accepted(let accepted))) = marked.asks(
                club, .hours(.accepted(said(1, entry))))
        else {
            Issue.record("not accepted")
            return
        }
        #expect(accepted.standing == .marked)
        #expect(marked.when(club, .hours(.accepted(said(1, entry)))).code == .wrongStanding)
    }
}
