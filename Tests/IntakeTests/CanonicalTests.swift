import Engagement
import Foundation
import Testing

@testable import Intake

/// The identities in `Schemas/IMPORT.md`.
///
/// With STUNDENBUCH_UPDATE_GOLDEN=1 in the environment the test writes them anew; a difference is
/// then for a reviewer to read.
struct CanonicalTests {
    private static let document = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Schemas/IMPORT.md")

    private static let lists: [(ListKind, String)] = [
        (.organisations, "id;name;founded\no1;Tafel;1993\n"),
        (.persons, "id;family_name;born;residence\n417;Groß;1.3.1980;15001000\n"),
        (.engagements, "person;organisation;since\n417;o1;Anfang 2015\n"),
        (.attestations, "person;organisation;minutes_per_week;continues\n417;o1;300;ja\n"),
        (.allowances, "person;organisation;year;cents;kind\n417;o1;2025;84000;26a\n"),
        (.hours, "person;organisation;day;hours\n417;o1;14.3.2025;3,5\n"),
        (.groupHours, "organisation;day;heads;hours\no1;14.3.2025;12;36\n"),
        (
            .cards,
            "person;programme;number;decided_on;decision;valid_from\n"
                + "417;card;001;15.1.2020;erteilt;15.1.2020\n"
        ),
    ]

    /// The identity of the only row of a list.
    private func identity(_ kind: ListKind, _ text: String) throws -> String {
        let row = try #require(readings(kind, text, isTakenOver: true).listed.first)
        let bytes = Canonical.identity(
            list: kind.rawValue, source: "tafel", key: row.key,
            content: row.content(isTakenOver: true), occurrence: 0)
        return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test func `the golden identities stand in the document`() throws {
        var document = try String(contentsOf: CanonicalTests.document, encoding: .utf8)
        let isUpdate = ProcessInfo.processInfo.environment["STUNDENBUCH_UPDATE_GOLDEN"] == "1"
        for (kind, text) in CanonicalTests.lists {
            let line = "| \(kind.rawValue) | `\(try identity(kind, text))` |"
            if isUpdate {
                document = document.split(separator: "\n", omittingEmptySubsequences: false)
                    .map { $0.hasPrefix("| \(kind.rawValue) | `") ? line : String($0) }
                    .joined(separator: "\n")
            }
            #expect(document.contains(line), "\(kind.rawValue)")
            #expect(document.contains(text.replacing("\n", with: "⏎")), "\(kind.rawValue)")
        }
        if isUpdate { try Data(document.utf8).write(to: CanonicalTests.document) }
    }

    @Test func `every finding and every heading is in the document`() throws {
        let document = try String(contentsOf: CanonicalTests.document, encoding: .utf8)
        for code in FindingCode.allCases {
            #expect(document.contains("`\(code.rawValue)`"), "\(code.rawValue)")
        }
        for list in ListKind.allCases {
            for heading in list.headings {
                for word in heading.words(in: list) {
                    #expect(document.contains(word), "\(word)")
                }
            }
        }
    }

    @Test func `a row with a key is named by list, source and key alone`() throws {
        // import/1, persons, tafel, 417: each 01, length in four bytes, then the letters.
        let expected =
            "0100000008696d706f72742f310100000007706572736f6e73010000000574616665"
            + "6c0100000003343137"
        #expect(try identity(.persons, CanonicalTests.lists[1].1) == expected)
    }

    @Test func `values are written by type`() {
        var canonical = Canonical()
        canonical.add(nil as String?)
        canonical.add("ü")
        canonical.add(Int64(-1))
        canonical.add(Day(daysSince1970: 1))
        canonical.add(true)
        #expect(
            canonical.bytes
                == [0, 1, 0, 0, 0, 2, 0xC3, 0xBC, 2] + [UInt8](repeating: 0xFF, count: 8)
                + [3, 0, 0, 0, 1, 0, 0, 0, 1, 4, 1])
    }
}
