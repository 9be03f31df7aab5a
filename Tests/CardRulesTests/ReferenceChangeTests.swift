import Engagement
import Testing

@testable import CardRules

/// The text of a rule stays, and the amount behind it changes.
struct ReferenceChangeTests {
    /// 720 euros up to 2020, 840 from 2021, 960 from 2026, under one and the same version.
    @Test(
        arguments: [
            ("2020-12-31", 72_000, .met), ("2020-12-31", 72_001, .notMet),
            ("2021-01-01", 84_000, .met), ("2021-01-01", 84_001, .notMet),
            ("2021-01-02", 84_000, .met), ("2025-12-31", 84_001, .notMet),
            ("2026-01-01", 84_001, .met), ("2026-01-01", 96_000, .met),
            ("2026-01-01", 96_001, .notMet), ("2026-01-02", 96_000, .met),
        ] as [(String, Int64, Outcome)])
    func `the text of Dessau-Roßlau says the same, and means another amount`(
        _ asOf: String, _ cents: Int64, _ outcome: Outcome
    ) throws {
        let found = try Self.paid(cents, on: asOf).criterion("allowance", asOf: day(asOf))
        #expect(found.outcome == outcome)
    }

    @Test(arguments: ["2020-12-31", "2021-01-01", "2021-01-02", "2025-12-31", "2026-01-01"])
    func `an unchanged rule leaves nothing open for pending cases and renewals`(
        _ decided: String
    ) throws {
        let library = try ShippedRules.library()
        let programme = "dessau-rosslau-ehrenamtskarte"
        let (before, later) = (day(decided).advanced(by: -1), day(decided))
        let rule = try Story.rule()
        for card in [
            CardCase.application(received: later), .pending(received: before, decided: later),
            .renewal(granted: before, received: later),
        ] {
            #expect(library.governing(programme, card) == .version(rule))
        }
        #expect(
            library.end(ofCardOf: programme, granted: before, until: day("2027-01-01"))
                == day("2027-01-01"))
    }

    /// 500 euros up to 2012 and 720 from 2013, decided on 2013-03-01.
    @Test(
        arguments: [
            ("2012-12-31", "2013-02-28", 50_000), ("2012-12-31", "2013-03-01", 50_000),
            ("2013-01-01", "2013-02-28", 50_000), ("2013-01-01", "2013-03-01", 72_000),
            ("2013-02-28", "2013-02-28", 50_000), ("2013-03-01", "2013-03-01", 72_000),
            ("2013-03-02", "2013-03-02", 72_000),
        ] as [(String, String, Int64)])
    func `an amount may hold from a day before anybody knew it`(
        _ asOf: String, _ known: String, _ cents: Int64
    ) throws {
        let values = try Story.references().known(on: day(known))
        #expect(values.value("estg-3-26a", on: day(asOf))?.amount == Cents(cents))
    }

    /// An application of 600 euros in January 2013, examined in February and again in March.
    @Test(arguments: [("2013-02-15", Outcome.notMet), ("2013-03-01", .met)])
    func `a refusal that was right when it was decided is known to be wrong later`(
        _ known: String, _ outcome: Outcome
    ) throws {
        let asOf = day("2013-01-31")
        let found = Assessor.assess(
            try Story.rule(), Self.paid(60_000, on: "2013-01-31").evidence,
            references: try Story.references().known(on: day(known)), asOf: asOf,
            disclose: opened)
        #expect(try found.criterion("allowance").outcome == outcome)
    }

    private static func paid(_ cents: Int64, on asOf: String) -> Story {
        var story = Story()
        story.add(
            .engagement(
                .allowanceRecorded(
                    AllowanceRecorded(
                        organisation: OrganisationID(1), year: UInt32(day(asOf).year),
                        amount: Cents(cents), kind: .number26a))))
        return story
    }
}
