import Testing

@testable import Engagement

struct HoursMarksTests {
    private let anna = Names.anna.stream

    private func marks(_ entry: HoursRecorded, _ given: Given = .town) -> [Mark]? {
        given.when(anna, .hours(.recorded(entry))).marks
    }

    @Test(arguments: [
        (1_439, []), (1_440, []), (1_441, [Mark.moreThanADayHolds, .moreThanTheSpanHolds]),
    ])
    func `one entry of a day fills at most the day`(_ minutes: Int, _ expected: [Mark]) {
        #expect(marks(hours(minutes)) == expected)
    }

    @Test(arguments: [(839, []), (840, []), (841, [Mark.moreThanADayHolds])])
    func `all entries of a day together fill at most the day`(
        _ minutes: Int, _ expected: [Mark]
    ) {
        let given = Given.town(anna, .hours(.recorded(hours(600, for: Names.choir))))
        #expect(marks(hours(minutes), given) == expected)
        #expect(marks(hours(minutes, on: "2025-06-02"), given) == [])
    }

    @Test func `a rejected or reversed entry takes up no time, a marked one does`() {
        let first = hours(1_000)
        let because = correction(of: 1, first, .because)
        let undone: [HoursEvent] = [.rejected(because), .reversed(because)]
        for event in undone {
            let given = Given.town(anna, .hours(.recorded(first)), .hours(event))
            #expect(marks(first, given) == [])
            var twice = given
            twice.has(anna, .hours(.reversed(because)))
            #expect(twice.states.person(Names.anna)?.hours.minutes(on: day("2025-06-01")) == .zero)
        }
        let marked = Given.town(anna, .hours(.recorded(hours(1_000, marks: [.inTheFuture]))))
        #expect(marks(first, marked) == [.moreThanADayHolds])
    }

    @Test func `an entry of the same time is told from entries of other times`() {
        func others(_ given: Given, than last: Revision) -> [Revision]? {
            given.states.person(Names.anna)?.hours.others(than: last, before: last)
        }
        func hasOther(_ first: HoursRecorded, _ second: HoursRecorded) -> Bool {
            let given = Given.town(anna, .hours(.recorded(first)), .hours(.recorded(second)))
            return others(given, than: 2) == [1]
        }
        #expect(hasOther(hours(60), hours(90)) == true)
        #expect(hasOther(hours(60, for: Names.choir), hours(90)) == false)
        #expect(hasOther(hours(60, on: "2025-06-02"), hours(90)) == false)
        #expect(hasOther(hours(60, on: "2025-05-30", to: "2025-06-01"), hours(90)) == true)
        #expect(hasOther(hours(60, on: "2025-05-29", to: "2025-05-31"), hours(90)) == false)
        #expect(hasOther(hours(90), hours(60, on: "2025-05-30", to: "2025-06-01")) == true)
        let undone = Given.town(
            anna, .hours(.recorded(hours(60))),
            .hours(.reversed(correction(of: 1, hours(60), .because))),
            .hours(.recorded(hours(90))))
        let left = others(undone, than: 3)
        #expect(left == [])
    }

    @Test func `an entry over several days counts on no single day`() {
        let given = Given.town(anna, .hours(.recorded(hours(1_440, to: "2025-06-02"))))
        #expect(marks(hours(1_440), given) == [])
    }

    @Test(arguments: [(2_879, []), (2_880, []), (2_881, [Mark.moreThanTheSpanHolds])])
    func `a span has 1,440 minutes a day`(_ minutes: Int, _ expected: [Mark]) {
        #expect(marks(hours(minutes, to: "2025-06-02")) == expected)
    }

    @Test(arguments: [
        ("2025-03-31", []), ("2025-04-30", []), ("2025-05-01", [Mark.afterDeath]),
    ])
    func `nobody helps after the last possible day of death`(_ first: String, _ expected: [Mark]) {
        let death = VagueDay(span: span("2025-04-01", "2025-04-30"), written: "April 2025")
        let given = Given.town(anna, .person(.died(PersonDied(day: death))))
        #expect(marks(hours(60, on: first), given) == expected)
        #expect(marks(hours(60, on: first, to: "2025-05-02"), given) == expected)
    }

    @Test(arguments: [
        ("2024-12-31", [Mark.beforeTheEngagement]), ("2025-01-01", []), ("2025-03-31", []),
        ("2025-04-01", [.afterTheEngagement]),
    ])
    func `hours lie in an engagement when there is one`(_ first: String, _ expected: [Mark]) {
        let started = EngagementStarted(
            organisation: Names.club,
            since: VagueDay(span: span("2025-01-01", "2025-12-31"), written: "2025"),
            until: VagueDay(day("2025-03-31")))
        let given = Given.town(anna, .engagement(.started(started)))
        #expect(marks(hours(60, on: first), given) == expected)
        #expect(marks(hours(60, on: first, for: Names.choir), given) == [])
    }

    @Test func `a span that reaches into the engagement is not marked`() {
        let started = EngagementStarted(
            organisation: Names.club, since: VagueDay(day("2025-02-01")),
            until: VagueDay(day("2025-03-31")))
        let given = Given.town(anna, .engagement(.started(started)))
        #expect(marks(hours(60, on: "2025-01-01", to: "2025-02-01"), given) == [])
        let before = hours(60, on: "2025-01-01", to: "2025-01-31")
        #expect(marks(before, given) == [.beforeTheEngagement])
        #expect(marks(hours(60, on: "2025-03-31", to: "2025-05-01"), given) == [])
    }

    @Test func `one engagement since ever or without end is enough`() {
        let ended = EngagementStarted(organisation: Names.club, until: VagueDay(day("2020-01-01")))
        let open = EngagementStarted(organisation: Names.club, since: VagueDay(day("2025-07-01")))
        var given = Given.town(anna, .engagement(.started(ended)))
        #expect(marks(hours(60), given) == [.afterTheEngagement])
        given.has(anna, .engagement(.started(open)))
        #expect(marks(hours(60), given) == [])
        let undone = EngagementEnteredInError(target: 1)
        given.has(anna, .engagement(.enteredInError(undone)))
        #expect(marks(hours(60), given) == [.beforeTheEngagement])
    }

    @Test(arguments: [
        (480, 600, []), (480, 601, [Mark.overlappingTimes]), (610, 620, [.overlappingTimes]),
        (629, 700, [.overlappingTimes]), (630, 700, []),
    ])
    func `clock times of a day share no minute`(_ from: Int, _ until: Int, _ expected: [Mark]) {
        let held = hours(30, for: Names.choir, clock: ClockSpan(from: 600, until: 630))
        let asked = hours(30, clock: ClockSpan(from: from, until: until))
        var given = Given.town(anna, .hours(.recorded(held)))
        #expect(marks(asked, given) == expected)
        #expect(marks(hours(30, on: "2025-06-02", clock: asked.clock), given) == [])
        given.has(anna, .hours(.reversed(correction(of: 1, held, .because))))
        #expect(marks(asked, given) == [])
    }

    @Test(arguments: [("2025-05-30", [Mark.lateTyped]), ("2025-05-31", []), ("2025-06-01", [])])
    func `more than 30 days after receipt is late`(_ received: String, _ expected: [Mark]) {
        #expect(marks(hours(60, on: "2025-05-01", .received(received))) == expected)
    }

    @Test(arguments: [("2025-06-29", []), ("2025-06-30", []), ("2025-07-01", [Mark.inTheFuture])])
    func `hours after today are in the future`(_ first: String, _ expected: [Mark]) {
        #expect(marks(hours(60, on: first)) == expected)
    }

    @Test func `an entry with a remark counts, one with a mark does not`() {
        for mark in Mark.allCases {
            let given = Given.town(anna, .hours(.recorded(hours(60, marks: [.lateTyped, mark]))))
            let entry = given.states.person(Names.anna)?.hours.entry(1)
            let isRemark = mark == .lateTyped || mark == .confirmedByTheVolunteer
            #expect(mark.weighs == !isRemark)
            #expect(entry?.standing == (isRemark ? .recorded : .marked), "\(mark)")
        }
    }

    @Test func `marks that were asked for are replaced`() {
        #expect(marks(hours(60, marks: [.afterDeath])) == [])
    }

    @Test func `an entry fits in 24 bytes`() {
        #expect(MemoryLayout<HoursEntry>.stride <= 24)
    }
}
