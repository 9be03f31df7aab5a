import Engagement
import Testing

@testable import CardRules

struct HoursJudgementTests {
    @Test(
        arguments: [(12_479, .notMet, 239), (12_480, .met, 240), (12_481, .met, 240)]
            as [(Int64, Outcome, Int64)])
    func `four hours a week are 12,480 minutes in 52 weeks`(
        _ minutes: Int64, _ outcome: Outcome, _ shown: Int64
    ) throws {
        var story = Story.qualified()
        story.confirmed(minutes, on("2025-06-01"))
        let found = try story.criterion("hours_per_week")
        #expect((found.outcome, found.foundLow) == (outcome, shown))
        #expect((found.unit, found.required) == (.minutesPerWeek, 240))
    }

    @Test(
        arguments: [(11_999, .notMet), (12_000, .met), (12_001, .met)] as [(Int64, Outcome)])
    func `two hundred hours a year are 12,000 minutes`(
        _ minutes: Int64, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        story.confirmed(minutes, on("2025-06-01"))
        let found = try story.criterion("hours_per_year")
        #expect((found.outcome, found.foundLow) == (outcome, minutes))
        #expect(try story.assessed().outcome == outcome)
    }

    @Test(arguments: [(12_000, .notMet), (12_001, .met)] as [(Int64, Outcome)])
    func `more than is not at least`(_ minutes: Int64, _ outcome: Outcome) throws {
        var story = Story.qualified()
        story.confirmed(minutes, on("2025-06-01"))
        let rule = try RuleText.reading(
            RuleText.replacing("\"at_least\": 12000", "\"more_than\": 12000"))
        #expect(try story.assessed(rule).criterion("hours").outcome == outcome)
    }

    @Test(arguments: [
        ("2025-01-15", Outcome.notMet), ("2025-01-16", .met), ("2025-01-17", .met),
        ("2026-01-14", .met), ("2026-01-15", .met), ("2026-01-16", .notMet),
    ])
    func `the twelve months end on the Stichtag and begin the day after its anniversary`(
        _ day: String, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        story.confirmed(12_480, on(day))
        #expect(try story.criterion("hours_per_week").outcome == outcome)
    }

    @Test(arguments: [
        ("2025-12-31", "2025-01-01"), ("2024-02-29", "2023-03-01"), ("2025-02-28", "2024-02-29"),
        ("2025-03-01", "2024-03-02"),
    ])
    func `a window of twelve months follows the calendar`(_ asOf: String, _ first: String) {
        #expect(Window.monthsBefore(12).span(asOf: day(asOf)) == span(first, asOf))
    }

    @Test func `other windows follow the calendar year and end on the Stichtag`() {
        let asOf = day("2026-01-15")
        #expect(Window.runningYear.span(asOf: asOf) == span("2026-01-01", "2026-01-15"))
        #expect(Window.previousYear.span(asOf: asOf) == span("2025-01-01", "2025-12-31"))
        #expect(
            Window.named(span("2026-01-10", "2026-03-01")).span(asOf: asOf)
                == span("2026-01-10", "2026-01-15"))
        #expect(Window.named(span("2026-02-01", "2026-03-01")).span(asOf: asOf) == nil)
    }

    @Test func `a span across the edge leaves the case to be decided and is named`() throws {
        var story = Story.qualified()
        story.confirmed(12_000, on("2025-06-01"))
        story.confirmed(480, span("2025-01-10", "2025-01-20"))
        let found = try story.criterion("hours_per_week")
        #expect((found.foundLow, found.foundHigh, found.outcome) == (230, 240, .undecided))
        #expect(found.notes == [AssessmentNote(code: .hoursInDoubt, events: [5])])
        #expect(found.considered.map(\.doubt) == [nil, .straddlesTheEdge])
    }

    @Test func `a span across the edge that cannot matter decides nothing`() throws {
        var story = Story.qualified()
        story.confirmed(479, span("2025-01-10", "2025-01-20"))
        #expect(try story.criterion("hours_per_week").outcome == .notMet)
        story.confirmed(12_480, on("2025-06-01"))
        #expect(try story.criterion("hours_per_week").outcome == .met)
    }

    @Test func `no hours at all are not met, with nothing in doubt`() throws {
        let found = try Story.qualified().criterion("hours_per_week")
        #expect((found.outcome, found.foundLow, found.foundHigh) == (.notMet, 0, 0))
        #expect(found.events.isEmpty && found.notes.isEmpty)
    }

    @Test func `what does not count is listed with its reason`() throws {
        var story = Story.qualified()
        let wrong = story.confirmed(60, on("2025-06-01"))
        story.add(.hours(.reversed(story.correction(wrong))))
        story.hours(61, on("2025-06-02"))
        story.hours(62, on("2025-06-03"), marks: [.overlappingTimes])
        story.confirmed(63, on("2025-06-04"), place: MunicipalityKey("14612000"))
        story.confirmed(64, on("2025-06-05"), basis: .paid)
        let rejected = story.hours(65, on("2025-06-06"))
        story.add(.hours(.rejected(story.correction(rejected))))
        story.add(.person(.died(PersonDied(day: VagueDay(day("2025-06-06"))))))
        story.confirmed(66, on("2025-06-07"))
        let found = try story.criterion("hours_per_year")
        #expect(found.excluded.map(\.minutes) == [61, 62, 63, 64, 65, 66])
        let reasons: [HoursExclusion] = [
            .unconfirmed, .marked, .otherPlace, .otherBasis, .rejected, .afterDeath,
        ]
        #expect(found.excluded.map(\.reason) == reasons)
        #expect(found.foundHigh == 0)
    }

    @Test func `a marked entry counts once it is accepted and confirmed`() throws {
        var story = Story.qualified()
        let entry = story.hours(12_480, on("2025-06-01"), marks: [.moreThanADayHolds])
        story.add(.hours(.accepted(story.correction(entry))))
        #expect(try story.criterion("hours_per_week").excluded.map(\.reason) == [.unconfirmed])
        story.add(.hours(.confirmed(story.correction(entry))))
        #expect(try story.criterion("hours_per_week").outcome == .met)
        story.add(.hours(.confirmationWithdrawn(story.correction(entry))))
        #expect(try story.criterion("hours_per_week").outcome == .notMet)
    }

    @Test func `an entry without place takes that of the engagement, or is in doubt`() throws {
        var story = Story.qualified()
        story.confirmed(12_480, on("2025-06-01"), organisation: 2, place: nil)
        let doubtful = try story.criterion("hours_per_week")
        #expect(doubtful.outcome == .undecided)
        #expect(doubtful.considered.map(\.doubt) == [.placeUnknown])
        story.engaged(VagueDay(day("2021-01-01")), organisation: 2)
        #expect(try story.criterion("hours_per_week").outcome == .met)
    }

    @Test func `an unknown basis is in doubt`() throws {
        var story = Story.qualified()
        story.confirmed(12_480, on("2025-06-01"), basis: .unknown)
        #expect(try story.criterion("hours_per_week").considered.map(\.doubt) == [.basisUnknown])
    }

    @Test func `hours for several organisations are added up`() throws {
        var story = Story.qualified()
        story.confirmed(6_240, on("2025-06-01"), organisation: 1)
        story.confirmed(6_240, on("2025-06-02"), organisation: 2)
        #expect(try story.criterion("hours_per_week").outcome == .met)
    }
}
