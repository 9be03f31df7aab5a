import Engagement
import FoundationEssentials

@testable import CardRules

/// One rule per kind of criterion, each told by the members that make it that kind.
///
/// The numbers are those of the table in `KindsOfCriteria.md`.
enum KindRules {
    /// Every kind but the one that takes two files.
    static var all: [Int: String] {
        conditions.merging(people) { first, _ in first }.merging(lives) { first, _ in first }
    }

    /// A short rule file with other members laid over it.
    static func text(_ members: String) throws -> String {
        let names = try RuleNode(Array("{\(members)}".utf8), limit: 1 << 16).memberNames()
        let kept = head.filter { !names.contains($0.name) }
            .map { "\"\($0.name)\": \($0.text)" }
        return "{" + (kept + [members]).joined(separator: ",\n") + "}"
    }

    /// The rule that such a file states.
    static func rule(_ members: String) throws -> Rule {
        try RuleText.reading(try text(members))
    }

    /// A rule with one condition.
    static func judging(_ condition: String) throws -> Rule {
        try rule("\"condition\": \(condition)")
    }

    private static let head: [(name: String, text: String)] = [
        ("format", "\"stundenbuch-rule/1\""), ("programme", "\"town-card\""),
        ("version", "\"1\""), ("status", "\"in_force\""),
        ("title", "{\"de\": \"Karte\", \"en\": \"Card\"}"), ("issuer", "\"Stadt\""),
        ("effective_from", "\"2019-01-01\""),
        (
            "sources",
            "[{\"url\": \"https://example.org\", \"retrieved\": \"2026-01-01\", \"mark\": \"O\"}]"
        ),
        ("validity", "{\"years\": 2, \"from\": \"grant_date\"}"),
    ]
}

/// The table of kinds in the documentation.
struct KindTable {
    /// One row of it.
    struct Row {
        let number: Int
        let words: [String]
        let notExpressed: String
    }

    /// The rows in their order.
    let rows: [Row]

    /// Reads the table of this checkout.
    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(
            path: "Sources/stundenbuch/Documentation.docc/KindsOfCriteria.md")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        rows = text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { String($0).trimmed }
            guard cells.count == 7, let number = Int(cells[1]) else { return nil }
            let words = cells[3].split(separator: " ").map { String($0.filter { $0 != "`" }) }
            return Row(number: number, words: words, notExpressed: cells[5])
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
