import Engagement
import Testing

@testable import CardRules

struct BandsAndRoutesTests {
    private static let bands = #"""
        {"bands": [
          {"when": {"code": "young", "kind": "age", "at_least_years": 14, "below_years": 28},
           "then": {"code": "tenure_young", "kind": "tenure", "at_least_years": 1,
            "gaps": "deducted", "lowest_grade": "attested"}},
          {"then": {"code": "tenure", "kind": "tenure", "at_least_years": 3,
            "gaps": "deducted", "lowest_grade": "attested"}}]}
        """#

    @Test(arguments: [
        ("2012-01-16", Outcome.notMet), ("2012-01-15", .met), ("1998-01-16", .met),
        ("1998-01-15", .notMet),
    ])
    func `a band asks for less between its edges`(_ born: String, _ outcome: Outcome) throws {
        var story = Story()
        story.registered(born: born)
        story.engaged(VagueDay(day("2024-01-01")))
        #expect(try story.assessed(KindRules.judging(Self.bands)).outcome == outcome)
    }

    @Test(
        arguments: [("2020-01-01", .met), ("2024-01-01", .undecided), ("2025-12-01", .notMet)]
            as [(String, Outcome)])
    func `an unknown age leaves open only what the bands judge differently`(
        _ since: String, _ outcome: Outcome
    ) throws {
        var story = Story()
        story.registered(born: nil)
        story.engaged(VagueDay(day(since)))
        #expect(try story.assessed(KindRules.judging(Self.bands)).outcome == outcome)
    }

    @Test(
        arguments: [
            ("\"below_years\": 28", "\"below_years\": 14", "bands[0].when.below_years"),
            (
                "{\"bands\": [",
                "{\"bands\": [{\"when\": {\"code\": \"all\", \"kind\": \"age\", "
                    + "\"below_years\": 60}, \"then\": {\"code\": \"x\", \"kind\": \"age\", "
                    + "\"at_least_years\": 1}},", "bands[1].when"
            ),
            (
                "\"at_least_years\": 14, \"below_years\": 28", "\"at_least_years\": 0",
                "bands[1]"
            ),
            (
                "{\"then\": {\"code\": \"tenure\"",
                "{\"when\": {\"code\": \"old\", \"kind\": \"age\", \"at_least_years\": 71}, "
                    + "\"then\": {\"code\": \"tenure\"", "bands[1].when"
            ),
        ])
    func `a band that matches nobody, or a last one with a when, is refused`(
        _ part: String, _ other: String, _ path: String
    ) throws {
        #expect(Self.bands.ranges(of: part).count == 1)
        let error = #expect(throws: RuleError.self) {
            try KindRules.judging(Self.bands.replacing(part, with: other))
        }
        #expect((error?.path, error?.code) == ("condition." + path, .contradiction))
    }

    @Test func `routes are named once, and an assessment says what each comes to`() throws {
        let routes = #"""
            {"any_of": [
              {"route": "residence", "all_of": [
                {"code": "residence", "kind": "residence", "in": ["15"]}]},
              {"route": "age", "all_of": [{"code": "age", "kind": "age", "at_least_years": 60}]}]}
            """#
        var story = Story()
        story.registered()
        let found = try story.assessed(KindRules.judging(routes))
        #expect(found.routes.map(\.name) == ["residence", "age"])
        #expect(found.routes.map(\.outcome) == [.met, .notMet])
        let error = #expect(throws: RuleError.self) {
            try KindRules.judging(
                routes.replacing("\"route\": \"age\"", with: "\"route\": \"residence\""))
        }
        #expect(
            (error?.path, error?.code) == ("condition.any_of[1].route", .duplicate))
    }
}
