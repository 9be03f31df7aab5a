import Engagement
import Testing

@testable import CardRules

/// A base rule and a local one to be laid over it.
enum OverlayText {
    /// Hours that bind everywhere, an age and a tenure that each town may set.
    static func base() throws -> String {
        try KindRules.text(
            #"""
            "condition": {"all_of": [
              {"any_of": [{"route": "hours", "all_of": [{"code": "hours", "kind": "hours",
                "measure": "per_year", "at_least": 12000, "window": {"months_before_as_of": 12},
                "counts": "confirmed", "lowest_grade": "attested", "bases": ["voluntary"],
                "tolerance_percent": 10, "binding": true}]}]},
              {"code": "age", "kind": "age", "at_least_years": 16},
              {"code": "tenure", "kind": "tenure", "at_least_years": 2, "gaps": "deducted",
               "lowest_grade": "attested"}]}
            """#)
    }

    /// A town that asks for less age, no tenure and residence, and knows a further way.
    static let overlay = #"""
        {"format": "stundenbuch-rule-overlay/1",
         "base": {"programme": "town-card", "version": "1"},
         "programme": "village-card", "version": "2", "status": "in_force",
         "title": {"de": "Dorfkarte", "en": "Village card"}, "issuer": "Dorf",
         "effective_from": "2020-01-01",
         "sources": [{"url": "https://example.com", "retrieved": null, "mark": "M"}],
         "validity": {"years": 3, "from": "grant_date"},
         "replace": [{"code": "age",
           "with": {"code": "age", "kind": "age", "at_least_years": 14}}],
         "drop": ["tenure"],
         "require": [{"code": "residence", "kind": "residence", "in": ["15"]}],
         "routes": [{"beside": "hours", "add": [{"route": "juleica", "all_of": [
           {"code": "juleica", "kind": "qualification", "codes": ["juleica"],
            "held": "as_of"}]}]}]}
        """#

    /// The whole rule, with a part of the overlay replaced.
    static func merged(_ part: String = "", _ other: String = "") throws -> Rule {
        let text = part.isEmpty ? overlay : overlay.replacing(part, with: other)
        let bytes = try RuleOverlay.lay(Array(text.utf8), over: Array(try base().utf8))
        return try Rule(reading: bytes, references: Story.references())
    }
}

struct RuleOverlayTests {
    @Test func `a local rule stands by itself and names its base`() throws {
        let rule = try OverlayText.merged()
        #expect((rule.programme, rule.version, rule.issuer) == ("village-card", "2", "Dorf"))
        #expect(rule.base == RuleBase(programme: "town-card", version: "1"))
        #expect(rule.validity.length == .monthsFromGrant(36))
        #expect(rule.sources.map(\.url) == ["https://example.com", "https://example.org"])
        #expect(rule.criteria.map(\.code) == ["hours", "juleica", "age", "residence"])
        #expect(rule.condition.routes.map(\.name) == ["hours", "juleica"])
    }

    @Test func `either way of the local rule leads to the card`() throws {
        var story = Story.qualified()
        story.add(
            .engagement(
                .qualificationRecorded(
                    QualificationRecorded(code: "juleica", from: day("2025-01-01")))))
        let found = try story.assessed(OverlayText.merged())
        #expect(found.outcome == .met)
        #expect(found.routes.map(\.outcome) == [.notMet, .met])
    }

    @Test(
        arguments: [
            ("\"tenure\"]", "\"hours\"]", "drop[0]", .contradiction),
            ("\"tenure\"]", "\"pay\"]", "drop[0]", .unknownCriterion),
            ("{\"code\": \"age\",\n", "{\"code\": \"hours\",\n", "replace[0].code", .contradiction),
            ("\"beside\": \"hours\"", "\"beside\": \"way\"", "routes[0].beside", .unknownCriterion),
            ("\"version\": \"1\"", "\"version\": \"3\"", "base", .unknownWord),
            ("-overlay/1", "/1", "format", .unknownWord),
            ("\"drop\"", "\"omit\"", "omit", .unknownMember),
        ] as [(String, String, String, RuleError.Code)])
    func `a spoilt local rule is refused with path and reason`(
        _ part: String, _ other: String, _ path: String, _ code: RuleError.Code
    ) throws {
        #expect(OverlayText.overlay.ranges(of: part).count == 1)
        let error = #expect(throws: RuleError.self) { try OverlayText.merged(part, other) }
        #expect((error?.path, error?.code) == (path, code))
    }
}
