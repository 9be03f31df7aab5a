import CardRules
import Engagement
import Testing

@testable import Audit

/// Which version governs a decision, and what it says of the card's validity.
struct GoverningAuditTests {
    private static let pending = ["as_received", "as_decided", "more_favourable"]

    /// A second version, in force between the application and the decision, that asks for more.
    private static func second(
        pending: String?, atLeast minutes: Int
    ) -> RulePublished {
        let transition = pending.map { "\"transition\": {\"pending\": \"\($0)\"}, " } ?? ""
        var rule = Casebook.published { text in
            text.replacing("\"2019-1\"", with: "\"2026-1\"")
                .replacing("\"2019-01-01\"", with: "\"2026-01-12\"")
                .replacing("\"at_least\": 240", with: "\"at_least\": \(minutes)")
                .replacing("\"validity\":", with: transition + "\"validity\":")
        }
        rule.version = "2026-1"
        rule.from = day("2026-01-12")
        rule.sha256 = Array(repeating: 8, count: 32)
        return rule
    }

    /// A grant under the second version of somebody who applied under the first.
    private static func town(
        pending: String?, atLeast minutes: Int = 241
    ) throws -> (book: Casebook, grant: Position) {
        var book = Casebook.qualified()
        book.attested(250)
        book.add(
            .programme(.rulePublished(second(pending: pending, atLeast: minutes))),
            to: Casebook.programme.stream)
        let grant = try book.granted()
        return (book, grant)
    }

    @Test(arguments: pending.map(Optional.some) + [nil])
    func `a decision under another version than the one that governs is found`(
        _ pending: String?
    ) throws {
        let (book, grant) = try Self.town(pending: pending)
        let audit = try book.audit()
        let expected = AuditFinding(.otherVersionGoverns, nil, [1, grant])
        #expect(audit.findings == (pending == "as_received" ? [expected] : []))
        let governing = pending == "as_received" ? "2019-1" : "2026-1"
        #expect(audit.atGrant.rule?.rule.version == governing)
        #expect(audit.atGrantKnownNow.rule?.rule.version == governing)
    }

    @Test func `of two versions the one that is met governs where the later one says so`() throws {
        let (book, grant) = try Self.town(pending: "more_favourable", atLeast: 300)
        let audit = try book.audit(asOf: "2026-01-11")
        #expect(audit.atGrant.result == .met)
        #expect(audit.atGrant.rule?.rule.version == "2019-1")
        #expect(audit.findings == [AuditFinding(.otherVersionGoverns, nil, [1, grant])])
    }

    @Test func `what no text says is judged by the version on file`() throws {
        let (book, grant) = try Self.town(pending: nil, atLeast: 300)
        let audit = try book.audit()
        #expect(audit.atGrant.result == .notMet)
        #expect(Set(audit.findings.map(\.code)) == [.grantedNotMet])
        #expect(audit.findings.flatMap(\.events).allSatisfy { $0 < grant })
    }

    @Test(arguments: [("2029-01-14", true), ("2028-01-14", false)])
    func `a card lasts as long as the rule says for those who meet a criterion`(
        _ until: String, _ isRight: Bool
    ) throws {
        let band =
            "\"instead\": [{\"when\": [\"hours_per_week\"], \"years\": 3,"
            + " \"from\": \"grant_date\"}], "
        var book = Casebook.qualified(
            under: Casebook.published {
                $0.replacing("\"years\": 2,", with: band + "\"years\": 2,", maxReplacements: 1)
            })
        book.attested(250)
        let grant = try book.granted(until: until)
        let expected = AuditFinding(.validityDiffers, nil, [grant])
        let found = try book.audit().findings
        #expect(found == (isRight ? [] : [expected]))
    }
}
