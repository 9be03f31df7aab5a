import Engagement
import Testing

@testable import CardRules

/// The changes of rules that are known, each before, on and after its day.
struct RuleChangeCaseTests {
    @Test(arguments: RuleChange.all)
    func `a new application is judged by the version in force on its day`(
        _ change: RuleChange
    ) throws {
        let library = try ShippedRules.library()
        for (offset, version) in [(-1, change.before), (0, change.after), (1, change.after)] {
            let received = change.day.advanced(by: offset)
            let governing = library.governing(change.programme, .application(received: received))
            #expect(governing.versions == [version], "\(offset)")
        }
    }

    /// No source says it of any change.
    @Test(arguments: RuleChange.all)
    func `which version governs a pending application is said to be open`(
        _ change: RuleChange
    ) throws {
        let library = try ShippedRules.library()
        for (received, decided) in [(-2, -1), (-1, 0), (-1, 1), (0, 1)] {
            let governing = library.governing(
                change.programme,
                .pending(
                    received: change.day.advanced(by: received),
                    decided: change.day.advanced(by: decided)))
            let expected =
                decided < 0
                ? [change.before] : received < 0 ? [change.before, change.after] : [change.after]
            #expect(governing.versions == expected, "\(received), \(decided)")
        }
    }

    @Test(arguments: RuleChange.all)
    func `a renewal is judged by the version of its day, where somebody says so`(
        _ change: RuleChange
    ) throws {
        let library = try ShippedRules.library()
        let granted = change.day.advanced(by: -200)
        for (offset, versions) in [
            (-1, [change.before]), (0, change.renewed), (1, change.renewed),
        ] {
            let governing = library.governing(
                change.programme,
                .renewal(granted: granted, received: change.day.advanced(by: offset)))
            #expect(governing.versions == versions, "\(offset)")
        }
    }

    @Test(arguments: RuleChange.all)
    func `a running card keeps its end where that is stated, and else it is open`(
        _ change: RuleChange
    ) throws {
        let library = try ShippedRules.library()
        let granted = change.day.advanced(by: -200)
        for (offset, isRunning) in [(-1, false), (0, true), (1, true)] {
            let until = change.day.advanced(by: offset)
            let end = library.end(ofCardOf: change.programme, granted: granted, until: until)
            let expected: Day? =
                switch change.running {
                case _ where !isRunning: until
                case .keepEnd: until
                case .endBefore: change.day.advanced(by: -1)
                case nil: nil
                }
            #expect(end == expected, "\(offset)")
        }
    }

    @Test(arguments: RuleChange.all)
    func `the change is one for the person whom it is about`(_ change: RuleChange) throws {
        let all = try ShippedRules.all().values.filter { $0.programme == change.programme }
        for (version, outcome) in [(change.before, change.was), (change.after, change.becomes)] {
            let rule = try #require(all.first { $0.version == version })
            let found = try change.person.story(asOf: change.day)
                .assessed(rule, asOf: change.day)
            #expect(found.outcome == outcome, "\(version): \(found.criteria.map(\.outcome))")
        }
    }

    @Test(
        arguments: [
            ("saarland-ehrenamtskarte", "2022-02-28", [], "2024-02-27"),
            ("saarland-ehrenamtskarte", "2022-03-01", [], "2025-02-28"),
            ("saarland-ehrenamtskarte", "2022-03-02", [], "2025-03-01"),
            ("mv-ehrenamtskarte", "2024-09-30", ["youth"], "2025-09-29"),
            ("mv-ehrenamtskarte", "2024-10-01", ["youth"], "2027-09-30"),
            ("mv-ehrenamtskarte", "2024-09-30", [], "2027-09-29"),
            ("berlin-ehrenamtskarte", "2016-12-31", [], "2018-12-30"),
            ("berlin-ehrenamtskarte", "2017-01-01", [], "2019-12-31"),
            ("saechsische-ehrenamtskarte", "2021-12-31", [], "2021-12-31"),
            ("saechsische-ehrenamtskarte", "2022-01-01", [], "2024-12-31"),
            ("hamburg-engagement-karte", "2024-05-26", [], "2026-05-25"),
            ("hamburg-engagement-karte", "2024-05-26", ["tenure_20_years"], nil),
        ] as [(String, String, [String], String?)])
    func `the validity is that of the version of the grant`(
        _ programme: String, _ granted: String, _ met: [String], _ until: String?
    ) throws {
        let library = try ShippedRules.library()
        guard case .inForce(let rule) = library.choose(programme, on: day(granted)) else {
            Issue.record("no version of \(programme) in force on \(granted)")
            return
        }
        let found = ValidityCalculator.validity(rule, granted: day(granted), met: Set(met))
        #expect(found.until == until.map(day))
    }

    @Test(arguments: [
        ("2026-01-25", "2008-1"), ("2026-01-26", "2026-1"), ("2026-02-02", "2026-1"),
    ])
    func `before it was published nobody could know the new version`(
        _ known: String, _ version: String
    ) throws {
        let library = try ShippedRules.library()
        let governing = library.governing(
            "nrw-ehrenamtskarte", .application(received: day("2026-02-02")), knownOn: day(known))
        #expect(governing.versions == [version])
    }
}

extension Governing {
    /// The names of the versions that govern, or may.
    fileprivate var versions: [String] {
        switch self {
        case .version(let rule): [rule.version]
        case .moreFavourable(let rules), .undecided(let rules), .ambiguous(let rules):
            rules.map(\.version)
        case .none: []
        }
    }
}
