import Engagement
import Testing

@testable import CardRules

struct LifeCycleCalendarTests {
    @Test(
        arguments: [
            ("{\"years\": 3, \"from\": \"grant_month\"}", "2024-05-20", "2024-05-20", "2027-04-30"),
            ("{\"years\": 3, \"from\": \"grant_month\"}", "2024-05-01", "2024-05-01", "2027-04-30"),
            ("{\"calendar_year\": \"next\"}", "2024-11-05", "2025-01-01", "2025-12-31"),
            ("{\"calendar_year\": \"running\"}", "2024-11-05", "2024-01-01", "2024-12-31"),
            ("{\"end_of_year\": true}", "2024-11-05", "2024-11-05", "2024-12-31"),
            ("{\"until\": \"2027-12-31\"}", "2026-03-01", "2026-03-01", "2027-12-31"),
            (
                "{\"years\": 3, \"from\": \"grant_date\", \"not_after\": \"2026-06-30\"}",
                "2024-05-20", "2024-05-20", "2026-06-30"
            ),
            (
                "{\"years\": 3, \"from\": \"grant_date\", \"not_after\": \"2027-06-30\"}",
                "2024-05-20", "2024-05-20", "2027-05-19"
            ),
            ("{\"unlimited\": true}", "2024-05-20", "2024-05-20", nil),
        ] as [(String, String, String, String?)])
    func `each length of validity has its first and its last day`(
        _ validity: String, _ granted: String, _ from: String, _ until: String?
    ) throws {
        let rule = try KindRules.rule(Self.age + ", \"validity\": \(validity)")
        let found = ValidityCalculator.validity(rule, granted: day(granted), met: [])
        #expect(found.from == day(from))
        #expect(found.until == until.map(day))
        #expect(ValidityCalculator.validUntil(rule, granted: day(granted)) == found.until)
    }

    @Test func `who meets a criterion may have another validity`() throws {
        let rule = try KindRules.rule(
            Self.age + ", \"validity\": {\"years\": 3, \"from\": \"grant_date\", \"instead\": "
                + "[{\"when\": [\"age\"], \"years\": 1, \"from\": \"grant_date\"}]}")
        let granted = day("2022-03-01")
        #expect(
            ValidityCalculator.validity(rule, granted: granted, met: ["age"]).until
                == day("2023-02-28"))
        #expect(
            ValidityCalculator.validity(rule, granted: granted, met: []).until
                == day("2025-02-28"))
    }

    @Test(
        arguments: [
            ("2026-02-28", [.tooEarlyToRenew(before: day("2026-03-01"))]), ("2026-03-01", []),
        ] as [(String, [GrantObstacle])])
    func `a card may be renewed three months before its end`(
        _ on: String, _ obstacles: [GrantObstacle]
    ) throws {
        let cycle = try Self.cycle(
            "\"renewal\": {\"check\": \"full\", \"earliest_months_before_end\": 3}")
        #expect(
            cycle.obstacles(on: day(on), lastCardUntil: day("2026-06-01"), granted: 0)
                == obstacles)
    }

    @Test(
        arguments: [
            ("2025-12-31", [.waiting(until: day("2026-01-01"))]), ("2026-01-01", []),
        ] as [(String, [GrantObstacle])])
    func `two years lie between the end of a card and a new one`(
        _ on: String, _ obstacles: [GrantObstacle]
    ) throws {
        let cycle = try Self.cycle("\"waiting_months\": 24")
        #expect(
            cycle.obstacles(on: day(on), lastCardUntil: day("2023-12-31"), granted: 0)
                == obstacles)
        #expect(cycle.obstacles(on: day(on), lastCardUntil: nil, granted: 0) == [])
    }

    @Test(
        arguments: [
            ("2025-09-30", []), ("2025-10-01", [.windowClosed(next: day("2026-01-01"))]),
        ] as [(String, [GrantObstacle])])
    func `nominations are taken up to the end of September`(
        _ on: String, _ obstacles: [GrantObstacle]
    ) throws {
        let cycle = try Self.cycle(
            "\"windows\": [{\"for\": \"nomination\", \"from\": \"--01-01\", "
                + "\"until\": \"--09-30\"}]")
        #expect(cycle.obstacles(on: day(on), lastCardUntil: nil, granted: 0) == obstacles)
    }

    @Test(arguments: [
        ("2025-10-31", false), ("2025-11-01", true), ("2026-02-28", true),
        ("2026-03-01", false),
    ])
    func `a window may reach over the turn of the year`(_ on: String, _ isOpen: Bool) throws {
        let cycle = try Self.cycle(
            "\"windows\": [{\"for\": \"application\", \"from\": \"--11-01\", "
                + "\"until\": \"--02-28\"}]")
        #expect(cycle.isOpen(for: .application, on: day(on)) == isOpen)
        #expect(cycle.isOpen(for: .renewal, on: day(on)))
    }

    @Test(arguments: [
        ("2026-03-15", "2026-03-15"), ("2026-03-16", "2026-09-15"), ("2026-09-16", "2027-03-15"),
    ])
    func `cards are issued on the next of the days`(_ on: String, _ issued: String) throws {
        let cycle = try Self.cycle("\"issue_days\": [\"--09-15\", \"--03-15\"]")
        #expect(cycle.nextIssue(from: day(on)) == day(issued))
    }

    @Test(
        arguments: [(499, [.selection(.notStated)]), (500, [.quotaFull]), (501, [.quotaFull])]
            as [(Int, [GrantObstacle])])
    func `eligible is not granted`(_ granted: Int, _ obstacles: [GrantObstacle]) throws {
        let cycle = try Self.cycle(
            "\"quota\": {\"cards\": 500, \"per\": \"calendar_year\", "
                + "\"selection\": \"not_stated\"}")
        #expect(
            cycle.obstacles(on: day("2026-01-01"), lastCardUntil: nil, granted: granted)
                == obstacles)
    }

    @Test(arguments: [
        ("2020-02-29", "2020-06-01", "2020-02-29"), ("2020-03-01", "2020-06-01", "2020-09-01"),
        ("2020-03-01", "2020-03-31", "2020-03-01"), ("2020-12-31", "2020-06-01", "2021-06-30"),
        ("2021-01-01", "2020-06-01", "2021-01-01"),
    ])
    func `a general act prolongs the cards it names, once it is known`(
        _ end: String, _ known: String, _ until: String
    ) throws {
        let cycle = try Self.cycle(
            "\"extensions\": [{\"cards_ending\": {\"from\": \"2020-03-01\", "
                + "\"until\": \"2020-12-31\"}, \"months\": 6, \"decided_on\": \"2020-04-01\"}]")
        #expect(cycle.extended(until: day(end), knownOn: day(known)) == day(until))
    }

    @Test(
        arguments: [
            ("\"waiting_months\": 0", "waiting_months", .outOfRange),
            ("\"issue_days\": [\"--02-29\"]", "issue_days[0]", .badDay),
            ("\"issue_days\": [\"09-15\"]", "issue_days[0]", .badDay),
            ("\"quota\": {\"cards\": 0}", "quota.cards", .outOfRange),
            ("\"fee\": 5", "fee", .unknownMember),
            (
                "\"extensions\": [{\"cards_ending\": {\"from\": \"2020-03-01\", "
                    + "\"until\": \"2020-12-31\"}, \"until\": \"2020-06-30\", "
                    + "\"decided_on\": \"2020-04-01\"}]", "extensions[0].until", .contradiction
            ),
        ] as [(String, String, RuleError.Code)])
    func `a spoilt life cycle is refused with path and reason`(
        _ members: String, _ path: String, _ code: RuleError.Code
    ) throws {
        let error = #expect(throws: RuleError.self) { try Self.cycle(members) }
        #expect((error?.path, error?.code) == ("life_cycle." + path, code))
    }

    @Test func `what holds instead names criteria of the rule`() throws {
        let error = #expect(throws: RuleError.self) {
            try KindRules.rule(
                Self.age + ", \"validity\": {\"unlimited\": true, \"instead\": "
                    + "[{\"when\": [\"tenure\"], \"end_of_year\": true}]}")
        }
        #expect(
            (error?.path, error?.code)
                == ("validity.instead[0].when[0]", .unknownCriterion))
    }

    private static let age =
        "\"condition\": {\"code\": \"age\", \"kind\": \"age\", \"at_least_years\": 16}"

    private static func cycle(_ members: String) throws -> LifeCycle {
        try KindRules.rule(age + ", \"life_cycle\": {\(members)}").lifeCycle
    }
}
