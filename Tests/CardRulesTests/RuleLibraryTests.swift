import Engagement
import Testing

@testable import CardRules

struct RuleLibraryTests {
    @Test(
        arguments: [
            ("2018-12-31", nil), ("2019-01-01", "1"), ("2030-12-31", "1"), ("2031-01-01", "2"),
        ] as [(String, String?)])
    func `the version in force on a day is chosen`(_ on: String, _ version: String?) throws {
        let library = RuleLibrary([try version2(), try RuleText.reading(RuleText.whole)])
        switch library.choose("town-card", on: day(on)) {
        case .inForce(let rule): #expect(rule.version == version)
        case .none(let next): #expect(version == nil && next?.version == "1")
        case .ambiguous: Issue.record("the versions follow one another")
        }
    }

    @Test func `a draft is never in force`() throws {
        let text = RuleText.replacing("\"in_force\"", "\"draft\"")
        let library = RuleLibrary([try RuleText.reading(text)])
        #expect(library.choose("town-card", on: day("2020-01-01")) == .none(next: nil))
        #expect(library.choose("town-card", on: day("2010-01-01")) == .none(next: nil))
    }

    @Test func `two versions in force at once are told`() throws {
        let first = try RuleText.reading(RuleText.whole)
        let other = try RuleText.reading(
            RuleText.replacing("\"version\": \"1\"", "\"version\": \"1b\""))
        let library = RuleLibrary([other, first])
        #expect(library.choose("town-card", on: day("2020-01-01")) == .ambiguous([first, other]))
    }

    @Test func `another programme's rule is not chosen`() throws {
        let library = RuleLibrary([try RuleText.reading(RuleText.whole)])
        #expect(library.choose("other-card", on: day("2020-01-01")) == .none(next: nil))
    }

    private func version2() throws -> Rule {
        let text = RuleText.whole
            .replacing("\"version\": \"1\"", with: "\"version\": \"2\"")
            .replacing(
                "\"effective_from\": \"2019-01-01\", \"effective_until\": \"2030-12-31\"",
                with: "\"effective_from\": \"2031-01-01\"")
        return try RuleText.reading(text)
    }
}

struct ValidityCalculatorTests {
    @Test(arguments: [
        ("2026-01-15", "2028-01-14"), ("2026-01-01", "2027-12-31"), ("2024-02-29", "2026-02-28"),
        ("2026-03-01", "2028-02-29"), ("2022-02-28", "2024-02-27"),
    ])
    func `two years end the day before the anniversary`(_ granted: String, _ last: String) throws {
        #expect(
            ValidityCalculator.validUntil(try Story.rule(), granted: day(granted)) == day(last))
    }

    @Test(
        arguments: [
            ("{\"months\": 6, \"from\": \"grant_date\"}", "2026-07-14"),
            ("{\"end_of_year\": true}", "2026-12-31"),
            ("{\"until\": \"2027-12-31\"}", "2027-12-31"),
            ("{\"unlimited\": true}", nil),
        ] as [(String, String?)])
    func `other lengths have other ends`(_ validity: String, _ last: String?) throws {
        let rule = try RuleText.reading(
            RuleText.replacing("{\"years\": 2, \"from\": \"grant_date\"}", validity))
        let found = ValidityCalculator.validUntil(rule, granted: day("2026-01-15"))
        #expect(found == last.map(day))
    }
}
