import FoundationEssentials
import Testing

@testable import Audit

struct FindingCodeTests {
    /// The rows of the table in the documentation of this checkout.
    private static func documented() throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(
            path: "Sources/stundenbuch/Documentation.docc/FindingsOfTheAudit.md")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            line.split(separator: "|").prefix(2)
                .map { $0.filter { $0 != "`" && $0 != " " } }.joined(separator: " ")
        }
    }

    @Test func `every code is documented with its severity`() throws {
        let codes = AuditFinding.Code.allCases.map { "\($0.rawValue) \($0.severity.rawValue)" }
        let found = try Self.documented()
        #expect(found == codes)
    }
}
