import Engagement
import LedgerSchemas
import Testing

@testable import CardRules

struct RuleReadingTests {
    @Test func `the shipped rule says what the town publishes`() throws {
        let rule = try Story.rule()
        #expect(rule.programme == "dessau-rosslau-ehrenamtskarte")
        #expect((rule.version, rule.status) == ("2019-1", .inForce))
        #expect((rule.effectiveFrom, rule.effectiveUntil) == (day("2019-01-01"), nil))
        #expect(rule.validity.length == .monthsFromGrant(24))
        #expect(rule.interpretations.allSatisfy { $0.status == .proposed })
        let used = Set(rule.criteria.flatMap(\.interpretations) + rule.validity.interpretations)
        #expect(used == Set(rule.interpretations.map(\.id)))
        guard case .allOf(let parts) = rule.condition, case .anyOf(let routes) = parts[0] else {
            Issue.record("the hours are two routes within all conditions")
            return
        }
        #expect(routes.count == 2 && parts.count == 6)
    }

    @Test func `the short rule of these tests is well formed`() throws {
        #expect(try RuleText.reading(RuleText.whole).criteria.count == 6)
    }

    @Test(arguments: [
        ("{\n\"format\"", "\n\"format\"", "", RuleError.Code.unreadable),
        (
            "\"per_year\", \"at_least\": 12000", "\"per_year\", \"at_least\": 12000.5",
            "condition.all_of[0].at_least", .unreadable
        ),
        (
            "\"issuer\": \"Stadt\",", "\"issuer\": \"Stadt\", \"issuer\": \"Land\",", "issuer",
            .unreadable
        ),
        ("rule/1", "rule/2", "format", .unknownWord),
        ("\"issuer\": \"Stadt\",", "", "issuer", .missingMember),
        ("\"issuer\": \"Stadt\",", "\"issuer\": \"Stadt\", \"note\": 1,", "note", .unknownMember),
        ("\"issuer\": \"Stadt\"", "\"issuer\": 7", "issuer", .wrongType),
        ("\"issuer\": \"Stadt\"", "\"issuer\": \"\"", "issuer", .badText),
        ("\"town-card\"", "\"Town Card\"", "programme", .badText),
        ("\"in_force\"", "\"valid\"", "status", .unknownWord),
        ("\"2019-01-01\"", "\"2019-02-29\"", "effective_from", .badDay),
        ("\"2030-12-31\"", "\"2018-12-31\"", "effective_until", .contradiction),
        (", \"en\": \"Card\"", "", "title.en", .missingMember),
        (
            "[{\"url\": \"https://example.org\", \"retrieved\": \"2026-01-01\", \"mark\": \"O\"}]",
            "[]", "sources", .empty
        ),
        ("\"mark\": \"O\"", "\"mark\": \"X\"", "sources[0].mark", .unknownWord),
        ("\"retrieved\": \"2026-01-01\", ", "", "sources[0].retrieved", .missingMember),
        ("\"years\": 2", "\"years\": 0", "validity.years", .outOfRange),
        ("\"years\": 2", "\"years\": 2, \"months\": 3", "validity", .contradiction),
        ("\"years\": 2, ", "", "validity", .missingMember),
        (
            "{\"years\": 2, \"from\": \"grant_date\"}", "{\"unlimited\": false}",
            "validity.unlimited", .contradiction
        ),
        (
            "\"id\": \"reading\"", "\"id\": \"other\"", "condition.all_of[0].interpretations[0]",
            .unknownInterpretation
        ),
        (
            "\"status\": \"proposed\"", "\"status\": \"agreed\"", "interpretations[0].status",
            .unknownWord
        ),
        (
            "\"date\": \"2026-01-01\"}]", "\"date\": \"2026-13-01\"}]", "interpretations[0].date",
            .badDay
        ),
    ])
    func `a spoilt head is refused with path and reason`(
        _ part: String, _ other: String, _ path: String, _ code: RuleError.Code
    ) throws {
        try expectRefusal(RuleText.replacing(part, other), path, code)
    }

    @Test(arguments: [
        (
            "\"measure\": \"per_year\"", "\"measure\": \"per_day\"", "[0].measure",
            RuleError.Code.unknownWord
        ),
        ("\"measure\": \"per_year\"", "\"measure\": \"per_week\"", "[0].weeks", .missingMember),
        (
            "\"measure\": \"per_year\"", "\"measure\": \"per_year\", \"weeks\": 52", "[0].weeks",
            .unknownMember
        ),
        ("\"at_least\": 12000", "\"at_least\": -1", "[0].at_least", .outOfRange),
        (
            "\"at_least\": 12000", "\"at_least\": 1, \"more_than\": 1", "[0].more_than",
            .contradiction
        ),
        ("\"at_least\": 12000,", "", "[0]", .missingMember),
        (
            "\"months_before_as_of\": 12", "\"months_before_as_of\": 0",
            "[0].window.months_before_as_of", .outOfRange
        ),
        (
            "\"months_before_as_of\": 12", "\"months_before_as_of\": 24", "[0].measure",
            .contradiction
        ),
        (
            "\"months_before_as_of\": 12", "\"from\": \"2025-02-01\", \"until\": \"2025-01-01\"",
            "[0].window.until", .contradiction
        ),
        (
            "\"months_before_as_of\": 12", "\"calendar_year\": \"next\"",
            "[0].window.calendar_year", .unknownWord
        ),
        ("\"confirmed\"", "\"all\"", "[0].counts", .unknownWord),
        ("[\"15001000\"]", "[]", "[0].places", .empty),
        ("[\"15001000\"]", "[\"15001\"]", "[0].places[0]", .badText),
        ("[\"15001000\"]", "[\"15001000\", \"15001000\"]", "[0].places[1]", .duplicate),
        ("[\"voluntary\"]", "[\"unpaid\"]", "[0].bases[0]", .unknownWord),
        (
            "\"tolerance_percent\": 10", "\"tolerance_percent\": -10", "[0].tolerance_percent",
            .outOfRange
        ),
        ("\"code\": \"tenure\"", "\"code\": \"hours\"", "[1].code", .duplicate),
        ("\"kind\": \"tenure\"", "\"kind\": \"service\"", "[1].kind", .unknownWord),
        ("\"at_least_years\": 3", "\"at_least_years\": 0", "[1].at_least_years", .outOfRange),
        ("\"deducted\"", "\"forgotten\"", "[1].gaps", .unknownWord),
        ("\"15\", \"14612\"", "\"151\"", "[2].in[0]", .badText),
        ("\"15\", \"14612\"", "\"17\"", "[2].in[0]", .badText),
        ("\"at_least_years\": 16", "\"at_least_years\": 131", "[3].at_least_years", .outOfRange),
        ("\"estg-3-26a\"", "\"estg-3-27\"", "[4].at_most.reference", .unknownReference),
        ("\"number_26\":", "\"number_27\":", "[4].at_most_by_kind.number_27", .unknownWord),
        ("[\"expenses_proven\"]", "[\"number_26\"]", "[4].not_counted", .contradiction),
        ("\"silence\": \"none\"", "\"silence\": \"golden\"", "[4].silence", .unknownWord),
        ("\"none_of\": [", "\"none_of\": [], \"any_of\": [", "[5]", .contradiction),
        (
            "[{\"code\": \"stays\", \"kind\": \"declaration\", \"name\": \"leaves\"}]", "[]",
            "[5].none_of", .empty
        ),
        (", \"name\": \"leaves\"", "", "[5].none_of[0].name", .missingMember),
    ])
    func `a spoilt condition is refused with path and reason`(
        _ part: String, _ other: String, _ path: String, _ code: RuleError.Code
    ) throws {
        try expectRefusal(RuleText.replacing(part, other), "condition.all_of" + path, code)
    }

    @Test func `an interpretation told twice is refused`() throws {
        let reading = """
            {"id": "reading", "text": {"de": "a", "en": "b"}, "status": "proposed",
             "author": "c", "date": "2026-01-01"}
            """
        let text = RuleText.replacing(
            "\"interpretations\": [{\"id\"", "\"interpretations\": [\(reading), {\"id\"")
        try expectRefusal(text, "interpretations[1].id", .duplicate)
    }

    @Test func `the detail of a refusal shows the text at fault`() {
        let error = #expect(throws: RuleError.self) {
            try RuleText.reading(RuleText.replacing("\"in_force\"", "\"valid\""))
        }
        let detail = "valid is none of: draft, adopted, in_force, superseded, contested"
        #expect(error?.detail == detail)
    }

    private func expectRefusal(
        _ text: String, _ path: String, _ code: RuleError.Code
    ) throws {
        let error = #expect(throws: RuleError.self) { try RuleText.reading(text) }
        #expect(error?.path == path)
        #expect(error?.code == code)
        #expect(error?.detail.isEmpty == false)
    }
}
