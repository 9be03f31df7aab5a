import Engagement
import Testing

@testable import CardRules

struct AttestedHoursTests {
    @Test(arguments: [(239, .notMet), (240, .met), (241, .met)] as [(Int64, Outcome)])
    func `an attested weekly average answers the weekly test`(
        _ minutes: Int64, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        story.attested { $0.perWeek = Minutes(minutes) }
        #expect(try story.criterion("hours_per_week").outcome == outcome)
        #expect(try story.criterion("hours_per_year").foundHigh == 0)
    }

    @Test(arguments: [(11_999, .notMet), (12_000, .met)] as [(Int64, Outcome)])
    func `an attested yearly amount answers the yearly test alone`(
        _ minutes: Int64, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        story.attested { $0.perYear = Minutes(minutes) }
        #expect(try story.criterion("hours_per_year").outcome == outcome)
        #expect(try story.criterion("hours_per_week").foundHigh == 0)
    }

    @Test(arguments: [
        ("2025-01-16", "2026-01-08", Outcome.met), ("2025-02-01", "2025-12-31", .met),
        ("2025-01-15", "2026-01-08", .undecided), ("2025-02-01", "2026-01-09", .undecided),
    ])
    func `attested minutes of a period count when it lies in the window and before the signature`(
        _ first: String, _ last: String, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        story.attested { form in
            form.inPeriod = Minutes(12_480)
            form.period = span(first, last)
        }
        #expect(try story.criterion("hours_per_week").outcome == outcome)
        #expect(try story.criterion("hours_per_year").outcome == outcome)
    }

    @Test(arguments: [
        ("2025-10-15", Outcome.met), ("2025-10-14", .undecided), ("2025-01-15", .notMet),
    ])
    func `an average speaks for the window up to 92 days after its signature`(
        _ signed: String, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        story.attested(signed: signed) { $0.perWeek = Minutes(240) }
        #expect(try story.criterion("hours_per_week").outcome == outcome)
    }

    @Test func `an attestation signed after the Stichtag speaks of the days before it`() throws {
        var story = Story.qualified()
        story.attested(signed: "2026-02-01") { form in
            form.perWeek = Minutes(240)
            form.continues = false
        }
        #expect(try story.criterion("hours_per_week").outcome == .met)
        #expect(try story.criterion("continues").outcome == .met)
        #expect(try story.criterion("continues", asOf: day("2026-02-01")).outcome == .notMet)
    }

    @Test func `a rule may ask for sheets, and then no attestation counts`() throws {
        var story = Story()
        story.attested { form in
            form.perYear = Minutes(12_000)
            form.since = VagueDay(day("2015-01-01"))
        }
        let strict = RuleText.whole.replacing("\"attested\"", with: "\"sheet\"")
        let found = try story.assessed(RuleText.reading(strict))
        #expect(try found.criterion("hours").foundHigh == 0)
        #expect(try found.criterion("tenure").foundHigh == 0)
        #expect(
            try story.assessed(RuleText.reading(RuleText.whole)).criterion("tenure").foundLow
                == 4_026)
    }

    @Test func `an average never answers a test of a sum`() throws {
        var story = Story.qualified()
        story.attested { form in
            form.perWeek = Minutes(600)
            form.perYear = Minutes(20_000)
        }
        let total = try RuleText.reading(RuleText.replacing("\"per_year\"", "\"total\""))
        let found = try story.assessed(total).criterion("hours")
        #expect((found.foundHigh, found.unit, found.outcome) == (0, .minutes, .notMet))
    }

    @Test func `an average of part of the window is never spread`() throws {
        var story = Story.qualified()
        story.attested { form in
            form.since = VagueDay(day("2025-07-01"))
            form.perWeek = Minutes(600)
        }
        let found = try story.criterion("hours_per_week")
        #expect((found.foundLow, found.foundHigh, found.outcome) == (0, 600, .undecided))
        #expect(found.considered.map(\.doubt) == [.partOfTheWindow])
    }

    @Test func `an average ends with the engagement that it names`() throws {
        var story = Story.qualified()
        story.add(
            .engagement(
                .ended(EngagementEnded(engagement: 1, day: VagueDay(day("2026-01-01"))))))
        story.attested(signed: "2025-12-20") { form in
            form.engagement = 1
            form.perWeek = Minutes(600)
        }
        #expect(try story.criterion("hours_per_week").outcome == .undecided)
    }

    @Test func `an attestation that nobody signed leaves the case to be decided`() throws {
        var story = Story.qualified()
        story.attested { form in
            form.perWeek = Minutes(600)
            form.signatories = []
        }
        let found = try story.criterion("hours_per_week")
        #expect(found.considered.map(\.doubt) == [.unsigned])
        #expect(found.outcome == .undecided)
    }

    @Test func `attested and recorded time of one organisation is never added`() throws {
        var story = Story.qualified()
        story.confirmed(6_240, on("2025-06-01"))
        story.attested { $0.perWeek = Minutes(130) }
        let found = try story.criterion("hours_per_week")
        #expect((found.foundLow, found.foundHigh, found.outcome) == (130, 130, .notMet))
        #expect(found.grade == .attested)
    }

    @Test func `recorded time that says more goes before the attestation`() throws {
        var story = Story.qualified()
        story.confirmed(12_480, on("2025-06-01"))
        story.attested { $0.perWeek = Minutes(130) }
        let found = try story.criterion("hours_per_week")
        #expect((found.foundLow, found.grade, found.outcome) == (240, .sheet, .met))
        #expect(found.events == [3, 4])
    }

    @Test func `entries of days that a period does not speak of are added to it`() throws {
        var story = Story.qualified()
        story.confirmed(6_000, on("2025-03-01"))
        story.confirmed(1_000, on("2025-10-01"))
        story.attested { form in
            form.inPeriod = Minutes(6_000)
            form.period = span("2025-07-01", "2025-12-31")
        }
        let found = try story.criterion("hours_per_year")
        #expect((found.foundLow, found.outcome) == (12_000, .met))
        #expect(found.events == [3, 4, 7])
    }

    @Test func `amounts attested by two organisations are added`() throws {
        var story = Story.qualified()
        story.attested(organisation: 1) { $0.perWeek = Minutes(120) }
        story.attested(organisation: 2) { $0.perWeek = Minutes(120) }
        #expect(try story.criterion("hours_per_week").outcome == .met)
    }

    @Test func `a later attestation of the same engagement replaces the earlier`() throws {
        var story = Story.qualified()
        story.attested(signed: "2026-01-05") { $0.perWeek = Minutes(300) }
        story.attested { $0.perWeek = Minutes(100) }
        let found = try story.criterion("hours_per_week")
        #expect((found.foundLow, found.outcome) == (100, .notMet))
        #expect(found.excluded.map(\.reason) == [.replaced])
    }

    @Test func `attestations of two named engagements are added`() throws {
        var story = Story.qualified()
        let other = story.engaged(VagueDay(day("2021-01-01")))
        for engagement in [1, other] {
            story.attested { form in
                form.engagement = engagement
                form.perWeek = Minutes(120)
            }
        }
        #expect(try story.criterion("hours_per_week").outcome == .met)
    }

    @Test(arguments: [("2026-01-15", Outcome.notMet), ("2026-01-16", .met)])
    func `a withdrawn attestation stands up to its withdrawal`(
        _ withdrawn: String, _ outcome: Outcome
    ) throws {
        var story = Story.qualified()
        let form = story.attested { $0.perWeek = Minutes(300) }
        let event = AttestationWithdrawn(attestation: form, on: day(withdrawn))
        let revision = story.add(.engagement(.attestationWithdrawn(event)))
        #expect(try story.criterion("hours_per_week").outcome == outcome)
        story.add(.engagement(.enteredInError(EngagementEnteredInError(target: revision))))
        #expect(try story.criterion("hours_per_week").outcome == .met)
        story.add(.engagement(.enteredInError(EngagementEnteredInError(target: form))))
        #expect(try story.criterion("hours_per_week").outcome == .notMet)
    }

    /// 220 a week are 11,440; ten percent more than 10,400.
    @Test(arguments: [(10_399, true), (10_400, false), (10_401, false)] as [(Int64, Bool)])
    func `sheets contradict an attestation that exceeds them by more than ten percent`(
        _ sheets: Int64, _ contradicted: Bool
    ) throws {
        var story = Story.qualified()
        for month in 1...10 { story.confirmed(900, on("2025-\(month < 10 ? "0" : "")\(month)-20")) }
        story.confirmed(900, on("2025-11-20"))
        story.confirmed(sheets - 9_900, on("2025-12-20"))
        story.attested { $0.perWeek = Minutes(220) }
        let found = try story.criterion("hours_per_week")
        #expect(found.notes.map(\.code) == (contradicted ? [.attestationContradicted] : []))
        #expect(found.foundLow == (contradicted ? sheets / 52 : 220))
    }

    @Test func `sheets with a month missing contradict nothing`() throws {
        var story = Story.qualified()
        for month in 2...11 { story.confirmed(60, on("2025-\(month < 10 ? "0" : "")\(month)-20")) }
        story.attested { $0.perWeek = Minutes(250) }
        let found = try story.criterion("hours_per_week")
        #expect(found.outcome == .met && found.notes.isEmpty)
    }

    @Test func `an attestation from elsewhere or with a weighing mark does not count`() throws {
        var story = Story.qualified()
        story.attested { form in
            form.perWeek = Minutes(300)
            form.place = MunicipalityKey("14612000")
        }
        story.attested { form in
            form.perWeek = Minutes(300)
            form.marks = [.inTheFuture]
        }
        let found = try story.criterion("hours_per_week")
        #expect(found.excluded.map(\.reason) == [.otherPlace, .marked])
        #expect(found.outcome == .notMet)
    }
}
