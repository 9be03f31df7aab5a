import Engagement
import Testing

@testable import CardRules

/// A change of a rule with a person for whom it matters.
struct RuleChange: Sendable, CustomTestStringConvertible {
    let programme: String
    let day: Day
    let before: String
    let after: String
    let person: Person
    /// What the version before comes to for the person on the day.
    var was = Outcome.notMet
    /// What the version after comes to.
    var becomes = Outcome.met
    /// Whether somebody says that a renewal follows the version of its day.
    var saysRenewal = true
    /// What is said of running cards.
    var running: Transition.Running?

    /// The versions that govern a renewal after the change.
    var renewed: [String] { saysRenewal ? [after] : [before, after] }

    var testDescription: String { "\(programme) \(before) to \(after)" }

    /// Somebody with an age, a tenure and the same hours in each of five years.
    struct Person: Sendable {
        var age = 30
        var years = 10
        var hours: Int64 = 250
        var home = "15001000"
        var place = "15001000"

        /// What is known of the person.
        func story(asOf: Day) -> Story {
            var story = Story()
            story.circumstances.determinations = [
                Determination(
                    name: "mayor-confirms", outcome: .met, on: asOf, decidedBy: ContactID(1),
                    reason: nil, position: 0)
            ]
            story.registered(born: (asOf.advanced(byYears: -age) ?? asOf).iso, in: home)
            story.add(
                .engagement(
                    .started(
                        EngagementStarted(
                            organisation: OrganisationID(1), place: MunicipalityKey(place),
                            since: asOf.advanced(byYears: -years).map { VagueDay($0) }))))
            for year in 0..<5 where hours > 0 {
                let last = asOf.advanced(byMonths: -12 * year)
                story.confirmed(hours * 60, DaySpan(last), place: MunicipalityKey(place))
            }
            story.continues(on: asOf)
            return story
        }
    }

    /// The changes in the order of their days.
    static let all = [
        RuleChange(
            programme: "schleswig-holstein-ehrenamtskarte", day: CardRulesTests.day("2014-10-01"),
            before: "2013-1", after: "2014-1", person: Person(hours: 156)),
        RuleChange(
            programme: "niedersachsen-bremen-ehrenamtskarte", day: CardRulesTests.day("2015-07-01"),
            before: "2010-1", after: "2015-1",
            person: Person(age: 17, years: 3, home: "03101000", place: "03101000")),
        RuleChange(
            programme: "saechsische-ehrenamtskarte", day: CardRulesTests.day("2016-01-01"),
            before: "edition-2", after: "edition-3",
            person: Person(age: 16, years: 1, hours: 0, home: "14612000", place: "14612000"),
            running: .endBefore),
        RuleChange(
            programme: "saarland-ehrenamtskarte", day: CardRulesTests.day("2016-01-01"),
            before: "2012-1", after: "2016-1", person: Person(years: 2, place: "10041100")),
        RuleChange(
            programme: "berlin-ehrenamtskarte", day: CardRulesTests.day("2017-01-01"),
            before: "until-2016", after: "2017-1",
            person: Person(years: 1, hours: 200, place: "11000000"), running: .keepEnd),
        RuleChange(
            programme: "brandenburg-ehrenamtskarte", day: CardRulesTests.day("2017-01-01"),
            before: "until-2016", after: "2017-1",
            person: Person(years: 1, hours: 200, place: "12054000"), running: .keepEnd),
        RuleChange(
            programme: "rlp-ehrenamtskarte", day: CardRulesTests.day("2017-02-01"),
            before: "2014-1", after: "2017-1", person: Person(age: 14, place: "07315000")),
        RuleChange(
            programme: "saechsische-ehrenamtskarte", day: CardRulesTests.day("2022-01-01"),
            before: "edition-4", after: "edition-5",
            person: Person(years: 1, home: "14612000", place: "14612000"), was: .met,
            becomes: .notMet, running: .endBefore),
        RuleChange(
            programme: "niedersachsen-bremen-ehrenamtskarte", day: CardRulesTests.day("2023-07-01"),
            before: "2021-1", after: "2023-1",
            person: Person(years: 2, home: "03101000", place: "03101000")),
        RuleChange(
            programme: "hessen-e-card-darmstadt-dieburg", day: CardRulesTests.day("2024-09-25"),
            before: "2006-1", after: "2024-1", person: Person(years: 1, hours: 260)),
        RuleChange(
            programme: "mv-ehrenamtskarte", day: CardRulesTests.day("2024-10-01"),
            before: "2020-1", after: "2024-1",
            person: Person(home: "14612000", place: "13003000")),
        RuleChange(
            programme: "nrw-ehrenamtskarte", day: CardRulesTests.day("2026-02-01"),
            before: "2008-1", after: "2026-1", person: Person(hours: 200), saysRenewal: false),
    ]
}
