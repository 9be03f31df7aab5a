import Engagement
import Testing

@testable import CardRules

/// From which day a card that ends on 2026-12-31 may be renewed.
struct RenewalChanceTests {
    private static let september =
        ", \"windows\": [{\"for\": \"renewal\", \"from\": \"--09-01\", \"until\": \"--09-30\"}]"

    @Test(
        arguments: [
            ("\"renewal\": {\"check\": \"none\"}", .never),
            ("\"renewal\": {\"check\": \"full\"}", .anyTime),
            (
                "\"renewal\": {\"check\": \"full\", \"earliest_months_before_end\": 3}",
                .from(day("2026-09-30"))
            ),
            ("\"loss\": \"new_card\"", .notStated),
        ] as [(String, RenewalChance)])
    func `the rule says from when`(_ members: String, _ chance: RenewalChance) throws {
        let cycle = try Self.cycle(members)
        let end = day("2026-12-31")
        #expect(cycle.renewalChance(ofCardUntil: end, asOf: day("2026-01-15")) == chance)
        #expect(cycle.renewalChance(ofCardUntil: end, asOf: day("2026-12-31")) == chance)
    }

    @Test(
        arguments: [
            (6, "2026-08-31", .from(day("2026-09-01"))),
            (6, "2026-09-30", .from(day("2026-09-01"))), (6, "2026-10-01", .noWindow),
            (3, "2026-09-15", .from(day("2026-09-30"))), (2, "2026-01-15", .noWindow),
        ] as [(Int, String, RenewalChance)])
    func `where renewals have their time of the year, that time must come as well`(
        _ months: Int, _ asOf: String, _ chance: RenewalChance
    ) throws {
        let renewal =
            "\"renewal\": {\"check\": \"full\", \"earliest_months_before_end\": \(months)}"
        let cycle = try Self.cycle(renewal + Self.september)
        #expect(cycle.renewalChance(ofCardUntil: day("2026-12-31"), asOf: day(asOf)) == chance)
    }

    private static func cycle(_ members: String) throws -> LifeCycle {
        let age = "\"condition\": {\"code\": \"age\", \"kind\": \"age\", \"at_least_years\": 16}"
        return try KindRules.rule(age + ", \"life_cycle\": {\(members)}").lifeCycle
    }
}
