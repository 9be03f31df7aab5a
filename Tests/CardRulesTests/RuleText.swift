@testable import CardRules

/// A short rule file with every kind of criterion, to be spoilt at one place.
enum RuleText {
    static let whole = """
        {
        "format": "stundenbuch-rule/1", "programme": "town-card", "version": "1",
        "status": "in_force", "title": {"de": "Karte", "en": "Card"}, "issuer": "Stadt",
        "effective_from": "2019-01-01", "effective_until": "2030-12-31",
        "sources": [{"url": "https://example.org", "retrieved": "2026-01-01", "mark": "O"}],
        "validity": {"years": 2, "from": "grant_date"},
        "interpretations": [{"id": "reading", "text": {"de": "Lesart", "en": "Reading"},
          "status": "proposed", "author": "Amt", "date": "2026-01-01"}],
        "condition": {"all_of": [
          {"code": "hours", "kind": "hours", "measure": "per_year", "at_least": 12000,
           "window": {"months_before_as_of": 12}, "counts": "confirmed",
           "lowest_grade": "attested", "places": ["15001000"], "bases": ["voluntary"],
           "tolerance_percent": 10, "interpretations": ["reading"]},
          {"code": "tenure", "kind": "tenure", "at_least_years": 3, "gaps": "deducted",
           "lowest_grade": "attested"},
          {"code": "residence", "kind": "residence", "in": ["15", "14612"]},
          {"code": "age", "kind": "age", "at_least_years": 16},
          {"code": "allowance", "kind": "allowance", "at_most": {"reference": "estg-3-26a"},
           "at_most_by_kind": {"number_26": {"reference": "estg-3-26"}},
           "not_counted": ["expenses_proven"], "year": "running", "silence": "none"},
          {"none_of": [{"code": "stays", "kind": "declaration", "name": "leaves"}]}
        ]}
        }
        """

    /// The text with its one occurrence of a part replaced.
    static func replacing(_ part: String, _ other: String) -> String {
        precondition(whole.ranges(of: part).count == 1, "\(part) does not stand there once")
        return whole.replacing(part, with: other)
    }

    /// The rule that a text states, with the shipped amounts.
    static func reading(_ text: String) throws -> Rule {
        try Rule(reading: Array(text.utf8), references: Story.references())
    }
}
