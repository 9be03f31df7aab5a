import Engagement
import Testing

@testable import CardRules

/// Three cases worked out on paper; every number below stands in the comment before it.
struct HandWorkedAssessmentTests {
    /// Stichtag 2026-01-15, window 2025-01-16 to 2026-01-15.
    ///
    /// 52 Saturdays from 2025-01-18 to 2026-01-10 of 240 minutes are 12,480 minutes: 240 a week
    /// (asked for: 240) and 12,480 a year (asked for: 12,000). Engaged since 2023-01-15: from there
    /// to 2026-01-14 are 365 + 366 + 365 = 1,096 days; three years back from 2026-01-15 are 1,096.
    /// Born 2010-01-15: sixteen on the Stichtag. 500.00 euros of 960.00.
    @Test func `a case on hour sheets is met`() throws {
        var story = Story()
        story.registered(born: "2010-01-15")
        story.engaged(VagueDay(day("2023-01-15")))
        for week in 0..<52 {
            story.confirmed(240, DaySpan(day("2025-01-18").advanced(by: 7 * week)))
        }
        story.continues()
        story.add(
            .engagement(
                .allowanceRecorded(
                    AllowanceRecorded(
                        organisation: OrganisationID(1), year: 2026, amount: Cents(50_000),
                        kind: .number26a))))
        let found = try story.assessed()
        #expect(found.outcome == .met)
        #expect(
            found.criteria.map(\.code) == [
                "hours_per_week", "hours_per_year", "tenure", "residence", "age", "allowance",
                "continues",
            ])
        #expect(found.criteria.allSatisfy { $0.outcome == .met })
        #expect(found.criteria.map(\.required) == [240, 12_000, 1_096, nil, 16, 96_000, nil])
        #expect(found.criteria.map(\.foundLow) == [240, 12_480, 1_096, nil, 16, 50_000, nil])
        #expect(found.criteria.map(\.foundHigh) == [240, 12_480, 1_096, nil, 16, 50_000, nil])
        #expect(
            found.criteria.map(\.grade) == [.sheet, .sheet, .sheet, nil, nil, .total, .selfStated])
        // Records 0 and 1 are registration and start; 2 to 105 the entries and confirmations.
        #expect(try found.criterion("hours_per_week").events == Array(2...105))
        #expect(try found.criterion("tenure").events == [1])
        #expect(try found.criterion("continues").events == [106])
        #expect(found.leansOnProposed && found.notes.isEmpty)
    }

    /// One form signed on 2026-01-08: since 2019, 250 minutes a week, within the allowance.
    ///
    /// 250 a week speak for the window, because the signature is 7 days old. Of a year the form
    /// says nothing, so that the yearly test finds nothing; one of the two suffices. Tenure: from
    /// the last day of 2019 to the signature are 2,201 days (2019-12-31 to 2025-12-30 are
    /// 366 + 365 + 365 + 365 + 366 + 365 = 2,192, and 9 more); from 2019-01-01 to 2026-01-14 are
    /// 365 + 2,192 + 14 = 2,571. Money: between nothing and the allowance itself.
    @Test func `a case on an attestation alone is met`() throws {
        var story = Story()
        story.registered()
        let vague = VagueDay(span: span("2019-01-01", "2019-12-31"), written: "2019")
        story.attested { form in
            form.since = vague
            form.perWeek = Minutes(250)
            form.allowance = .withinAllowance
            form.allowanceYear = 2026
            form.continues = true
        }
        let found = try story.assessed()
        #expect(found.outcome == .met)
        let outcomes: [Outcome] = [.met, .notMet, .met, .met, .met, .met, .met]
        #expect(found.criteria.map(\.outcome) == outcomes)
        #expect(found.criteria.map(\.foundLow) == [250, 0, 2_201, nil, 45, 0, nil])
        #expect(found.criteria.map(\.foundHigh) == [250, 0, 2_571, nil, 45, 96_000, nil])
        for code in ["hours_per_week", "tenure", "allowance", "continues"] {
            #expect(try found.criterion(code).events == [1])
            #expect(try found.criterion(code).grade == .attested)
        }
    }

    /// Sheets of 600 minutes on the 20th of each month of 2025, and the form of the case before.
    ///
    /// The sheets stand in every whole month of the window (February to December 2025) and come to
    /// 12 × 600 = 7,200 minutes: 138 a week. The form claims 250 × 52 = 13,000, more than
    /// 7,200 × 1.1 = 7,920: contradicted. 138 < 240 and 7,200 < 12,000: neither test is met.
    @Test func `a case whose sheets contradict its attestation is not met`() throws {
        var story = Story()
        story.registered()
        story.engaged(VagueDay(day("2019-01-01")))
        for month in 1...12 {
            story.confirmed(600, on("2025-\(month < 10 ? "0" : "")\(month)-20"))
        }
        story.continues()
        story.attested { $0.perWeek = Minutes(250) }
        let found = try story.assessed()
        #expect(found.outcome == .notMet)
        let week = try found.criterion("hours_per_week")
        #expect((week.foundLow, week.foundHigh, week.outcome) == (138, 138, .notMet))
        #expect(week.notes.map(\.code) == [.attestationContradicted])
        // The form is record 27; the entries are 2, 4, … 24.
        #expect(week.notes.first?.events == Array(stride(from: 2, through: 24, by: 2)) + [27])
        #expect(
            week.excluded == [ExcludedHours(position: 27, minutes: 13_000, reason: .contradicted)])
        #expect(week.grade == .sheet)
        #expect(try found.criterion("hours_per_year").foundLow == 7_200)
        #expect(try found.criterion("hours_per_year").notes.isEmpty)
    }
}

extension Story {
    /// An attestation signed on 2026-01-08 for an engagement in the town, filled in by the test.
    @discardableResult
    mutating func attested(
        signed: String? = "2026-01-08", organisation: UInt64 = 1,
        _ fill: (inout EngagementAttested) -> Void
    ) -> Revision {
        var form = EngagementAttested(
            organisation: OrganisationID(organisation), place: Story.dessau,
            signatories: [
                Signatory(contact: ContactID(1), signed: signed.map(day), stampSeen: true)
            ])
        fill(&form)
        return add(.engagement(.attested(form)))
    }
}
