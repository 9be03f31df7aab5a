import Engagement
import Testing

@testable import CardRules

struct HoursScopeTests {
    @Test(
        arguments: [
            ("choir", Outcome.met, HoursExclusion?.none), ("standby", .notMet, .otherActivity),
            (nil, .undecided, nil),
        ] as [(String?, Outcome, HoursExclusion?)])
    func `an activity that the rule names does not count`(
        _ activity: String?, _ outcome: Outcome, _ reason: HoursExclusion?
    ) throws {
        var story = Story.qualified()
        story.entry { $0.activity = activity }
        let found = try story.judged("\"not_activities\": [\"standby\"]")
        #expect(found.outcome == outcome)
        #expect(found.excluded.map(\.reason) == (reason.map { [$0] } ?? []))
    }

    @Test(
        arguments: [("choir", .met), ("football", .notMet), (nil, .undecided)]
            as [(String?, Outcome)])
    func `only the activities that the rule names count`(
        _ activity: String?, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        story.entry { $0.activity = activity }
        #expect(try story.judged("\"activities\": [\"choir\"]").outcome == outcome)
    }

    @Test func `only time for a project counts where the rule says so`() throws {
        var story = Story.qualified()
        story.entry { _ in }
        #expect(try story.judged("\"for_projects\": true").excluded.map(\.reason) == [.noProject])
        story.entry { $0.project = ProjectID(1) }
        #expect(try story.judged("\"for_projects\": true").outcome == .met)
    }

    @Test func `an attestation does not say whether it speaks of a project`() throws {
        var story = Story.qualified()
        story.attested(signed: "2026-01-15") { $0.perYear = Minutes(12_000) }
        let found = try story.judged("\"for_projects\": true")
        #expect(found.outcome == .undecided)
        #expect(found.considered.map(\.doubt) == [.projectUnknown])
    }

    @Test(
        arguments: [("fire", .met), ("sport", .notMet), (nil, .undecided)] as [(String?, Outcome)])
    func `the kind of organisation is looked up`(_ category: String?, _ outcome: Outcome) throws {
        var story = Story.qualified()
        story.organisation(category: category)
        story.entry { _ in }
        #expect(try story.judged("\"categories\": [\"fire\"]").outcome == outcome)
    }

    @Test(arguments: [(1, 7_000), (2, 13_000), (3, 18_000)] as [(Int, Int64)])
    func `time counts for as many organisations as the rule says, those with the most`(
        _ most: Int, _ minutes: Int64
    ) throws {
        var story = Story.qualified()
        story.confirmed(6_000, on("2025-06-01"), organisation: 1)
        story.confirmed(7_000, on("2025-06-02"), organisation: 2)
        story.confirmed(5_000, on("2025-06-03"), organisation: 3)
        #expect(try story.judged("\"most_organisations\": \(most)").foundLow == minutes)
    }

    @Test func `a rule may count a training unit as an hour`() throws {
        var story = Story.qualified()
        story.entry { entry in
            (entry.minutes, entry.units, entry.unitMinutes) = (Minutes(9_000), 200, 45)
        }
        #expect(try story.judged("\"unit_minutes\": 60").outcome == .met)
        #expect(try story.judged("\"tolerance_percent\": 10").foundLow == 9_000)
    }

    @Test(arguments: [(39, .notMet), (40, .met), (41, .met)] as [(Int, Outcome)])
    func `days are counted once each`(_ days: Int, _ outcome: Outcome) throws {
        var story = Story.qualified()
        for index in 0..<days {
            story.confirmed(60, DaySpan(day("2024-03-01").advanced(by: 9 * index)))
        }
        story.confirmed(60, on("2024-03-01"))
        let found = try story.judgedDays()
        #expect((found.outcome, found.foundLow) == (outcome, Int64(days)))
        #expect((found.unit, found.required) == (.days, 40))
    }

    @Test func `a sum over a span is one day at least and each of its days at most`() throws {
        var story = Story.qualified()
        story.confirmed(6_000, span("2024-03-01", "2024-04-29"))
        let found = try story.judgedDays()
        #expect((found.foundLow, found.foundHigh, found.outcome) == (1, 60, .undecided))
    }

    @Test(
        arguments: [(1_199 * 12 + 11, .notMet, 1_199), (14_400, .met, 1_200)]
            as [(Int64, Outcome, Int64)])
    func `hours a month are the sum of twelve months divided by twelve`(
        _ minutes: Int64, _ outcome: Outcome, _ shown: Int64
    ) throws {
        var story = Story.qualified()
        story.confirmed(minutes, on("2025-06-01"))
        let rule = try KindRules.judging(
            WindowTests.hours("\"months_before_as_of\": 12", "per_month", 1_200)
                .replacing("\"per_month\"", with: "\"per_month\", \"months\": 12"))
        let found = try story.assessed(rule).criterion("hours")
        #expect((found.outcome, found.foundLow) == (outcome, shown))
    }

    /// Of 365 days 73 are left out: 292 remain, four fifths of the 12,000 minutes are 9,600.
    @Test(arguments: [(9_599, .notMet), (9_600, .met), (9_601, .met)] as [(Int64, Outcome)])
    func `suspended time may be left out`(_ minutes: Int64, _ outcome: Outcome) throws {
        var story = Story.qualified()
        story.confirmed(minutes, on("2025-06-01"))
        let found = try story.judged(Self.suspended)
        #expect(found.outcome == outcome)
        #expect(found.notes.contains { $0.code == .suspendedLeftOut } == (outcome == .met))
        #expect(found.considered.map(\.low) == [minutes])
    }

    @Test func `time within what is suspended counts where that helps`() throws {
        var story = Story.qualified()
        story.confirmed(12_000, on("2025-02-15"))
        #expect(try story.judged(Self.suspended).outcome == .met)
        story = Story.qualified()
        story.confirmed(9_600, on("2025-02-15"))
        #expect(try story.judged(Self.suspended).outcome == .notMet)
    }

    @Test func `suspended spans that overlap are refused`() throws {
        let error = #expect(throws: RuleError.self) {
            try Story().judged(
                "\"suspended\": [{\"from\": \"2020-03-01\", \"until\": \"2020-05-31\"}, "
                    + "{\"from\": \"2020-05-31\", \"until\": \"2020-06-30\"}]")
        }
        #expect(
            (error?.path, error?.code) == ("condition.suspended[1]", .contradiction))
    }

    private static let suspended =
        "\"suspended\": [{\"from\": \"2025-02-01\", \"until\": \"2025-04-14\"}]"
}

extension Story {
    /// Records a confirmed entry of 12,000 minutes, changed as a test needs it.
    fileprivate mutating func entry(_ change: (inout HoursRecorded) -> Void) {
        var entry = HoursRecorded(
            organisation: OrganisationID(1), span: on("2025-06-01"), minutes: Minutes(12_000),
            place: Story.dessau, basis: .voluntary, grade: .sheet)
        change(&entry)
        let revision = add(.hours(.recorded(entry)))
        add(.hours(.confirmed(correction(revision))))
    }

    /// What 200 hours a year come to, with further members.
    fileprivate func judged(_ member: String) throws -> CriterionResult {
        let text = WindowTests.hours("\"months_before_as_of\": 12", "per_year", 12_000)
        let whole =
            member.contains("tolerance_percent")
            ? text : text.replacing("\"kind\"", with: "\(member), \"kind\"")
        return try assessed(KindRules.judging(whole)).criterion("hours")
    }

    /// What forty days in two past calendar years come to.
    fileprivate func judgedDays() throws -> CriterionResult {
        try assessed(
            KindRules.judging(WindowTests.hours("\"past_calendar_years\": 2", "days", 40))
        ).criterion("hours")
    }

    /// Tells of what kind an organisation is.
    mutating func organisation(
        _ id: UInt64 = 1, category: String? = nil, founded: VagueDay? = nil,
        seat: MunicipalityKey? = nil, nonprofit: Bool? = nil, legalForm: String? = nil
    ) {
        record(
            .organisation(
                .registered(
                    OrganisationRegistered(
                        name: "Verein", category: category, seat: seat, founded: founded,
                        nonprofit: nonprofit, legalForm: legalForm))),
            of: OrganisationID(id))
    }
}
