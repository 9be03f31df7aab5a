import Engagement
import Testing

@testable import CardRules

/// What a version may say of the cases that it finds.
struct GoverningTests {
    @Test(
        arguments: [
            ("", nil), ("\"pending\": \"as_received\"", ["1"]),
            ("\"pending\": \"as_decided\"", ["2"]),
        ] as [(String, [String]?)])
    func `a version says which one governs what it finds pending`(
        _ transition: String, _ versions: [String]?
    ) throws {
        let (first, second) = try (Self.first(), Self.second(transition))
        let found = RuleLibrary([first, second]).governing(
            "town-card", .pending(received: day("2024-12-31"), decided: day("2025-01-01")))
        switch versions {
        case ["1"]?: #expect(found == .version(first))
        case ["2"]?: #expect(found == .version(second))
        default: #expect(found == .undecided([first, second]))
        }
    }

    @Test func `a version may let whichever is met govern`() throws {
        let (first, second) = try (Self.first(), Self.second("\"pending\": \"more_favourable\""))
        let found = RuleLibrary([second, first]).governing(
            "town-card", .pending(received: day("2024-12-31"), decided: day("2025-01-01")))
        #expect(found == .moreFavourable([first, second]))
    }

    @Test func `a renewal may follow the version of the grant`() throws {
        let (first, second) = try (Self.first(), Self.second("\"renewal\": \"as_granted\""))
        let found = RuleLibrary([first, second]).governing(
            "town-card", .renewal(granted: day("2024-06-01"), received: day("2025-06-01")))
        #expect(found == .version(first))
    }

    @Test(
        arguments: [
            ("\"running\": \"keep_end\"", "2026-05-31"),
            ("\"running\": \"end_before\"", "2024-12-31"), ("", nil),
        ] as [(String, String?)])
    func `a version says what becomes of running cards`(
        _ transition: String, _ end: String?
    ) throws {
        let library = RuleLibrary([try Self.first(), try Self.second(transition)])
        let found = library.end(
            ofCardOf: "town-card", granted: day("2024-06-01"), until: day("2026-05-31"))
        #expect(found == end.map(day))
    }

    @Test func `a version without an end ends where the next begins`() throws {
        let (first, second) = try (Self.first(), Self.second(""))
        let library = RuleLibrary([first, second])
        #expect(library.choose("town-card", on: day("2024-12-31")) == .inForce(first))
        #expect(library.choose("town-card", on: day("2025-01-01")) == .inForce(second))
        #expect(library.clashes(with: second) == [])
        #expect(library.refusal(adding: second) == nil)
    }

    @Test func `a version that begins before another one's stated end is refused`() throws {
        let first = try Self.version("1", "2019-01-01", ", \"effective_until\": \"2025-06-30\"")
        let second = try Self.second("")
        let error = RuleLibrary([first]).refusal(adding: second)
        #expect((error?.path, error?.code) == ("effective_from", .contradiction))
        #expect((error?.clash, error?.asked) == (.overlapping, "1"))
    }

    @Test func `a retroactive version is known from the day it was published`() throws {
        let first = try Self.first()
        let second = try Self.version("2", "2025-01-01", ", \"published_on\": \"2025-03-01\"")
        #expect(second.isRetroactive && !first.isRetroactive)
        let library = RuleLibrary([first, second])
        let on = day("2025-02-01")
        #expect(
            library.choose("town-card", on: on, knownOn: day("2025-02-28")) == .inForce(first))
        #expect(
            library.choose("town-card", on: on, knownOn: day("2025-03-01")) == .inForce(second))
        #expect(library.choose("town-card", on: on) == .inForce(second))
    }

    @Test func `a draft that claims to be decided is refused`() {
        let error = #expect(throws: RuleError.self) {
            try Self.version(
                "1", "2019-01-01", ", \"status\": \"draft\", \"decided_on\": \"2018-01-01\"")
        }
        #expect((error?.path, error?.code) == ("decided_on", .contradiction))
    }

    private static func first() throws -> Rule { try version("1", "2019-01-01", "") }

    private static func second(_ transition: String) throws -> Rule {
        try version("2", "2025-01-01", ", \"transition\": {\(transition)}")
    }

    private static func version(_ name: String, _ from: String, _ more: String) throws -> Rule {
        try KindRules.rule(
            "\"condition\": {\"code\": \"age\", \"kind\": \"age\", \"at_least_years\": 16}, "
                + "\"version\": \"\(name)\", \"effective_from\": \"\(from)\"" + more)
    }
}
