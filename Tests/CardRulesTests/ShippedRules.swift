import Engagement
import LedgerSchemas

@testable import CardRules

/// The rules of the library, local ones laid over their bases.
enum ShippedRules {
    private static let read = Result<[String: Rule], any Error> {
        var rules: [String: Rule] = [:]
        for name in LedgerSchemas.ruleNames { rules[name] = try reading(name) }
        return rules
    }

    /// Every rule by its name.
    static func all() throws -> [String: Rule] { try read.get() }

    /// One rule by the name of its file.
    static func rule(_ name: String) throws -> Rule {
        guard let rule = try all()[name] else { throw NoSuchRule(name: name) }
        return rule
    }

    private static func reading(_ name: String) throws -> Rule {
        guard let read = LedgerSchemas.rule(name) else { throw NoSuchRule(name: name) }
        guard let named = RuleOverlay.base(of: read) else {
            return try Rule(reading: read, references: Story.references())
        }
        let base = "\(named.programme)-\(named.version)"
        guard let under = LedgerSchemas.rule(base) else { throw NoSuchRule(name: base) }
        return try Rule(
            reading: RuleOverlay.lay(read, over: under), references: Story.references())
    }

    /// The versions of the library.
    static func library() throws -> RuleLibrary { RuleLibrary(Array(try all().values)) }

    struct NoSuchRule: Error { let name: String }
}

extension Rule {
    /// A day on which the tests judge by it: its last, or one of 2026.
    var judged: Day { effectiveUntil ?? max(effectiveFrom, day("2026-06-15")) }
}
