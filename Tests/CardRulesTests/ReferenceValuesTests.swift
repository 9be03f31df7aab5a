import Engagement
import LedgerSchemas
import Testing

@testable import CardRules

struct ReferenceValuesTests {
    @Test(
        arguments: [
            ("2006-12-31", nil, nil), ("2012-12-31", 210_000, 50_000),
            ("2013-01-01", 240_000, 72_000),
            ("2020-12-31", 240_000, 72_000), ("2021-01-01", 300_000, 84_000),
            ("2025-12-31", 300_000, 84_000), ("2026-01-01", 330_000, 96_000),
        ] as [(String, Int64?, Int64?)])
    func `the shipped amounts are those of the law`(
        _ on: String, _ number26: Int64?, _ number26a: Int64?
    ) throws {
        let values = try Story.references()
        #expect(values.value("estg-3-26", on: day(on))?.amount.count == number26)
        #expect(values.value("estg-3-26a", on: day(on))?.amount.count == number26a)
    }

    @Test func `the ledger sets an amount, and undoes it`() throws {
        var values = try Story.references()
        let set = ReferenceValueSet(
            code: "estg-3-26a", from: day("2027-01-01"), amount: Cents(100_000), source: "BGBl.")
        values.take(record(0, .referenceValueSet(set)))
        #expect(values.value("estg-3-26a", on: day("2027-01-01"))?.amount == Cents(100_000))
        #expect(values.value("estg-3-26a", on: day("2026-12-31"))?.amount == Cents(96_000))
        let undone = ReferenceValueEnteredInError(target: 0)
        values.take(record(1, .referenceValueEnteredInError(undone)))
        #expect(values.value("estg-3-26a", on: day("2027-01-01"))?.amount == Cents(96_000))
    }

    @Test(arguments: [
        ("values/1", "values/2", "format", RuleError.Code.unknownWord),
        ("\"cents\": 1", "\"cents\": -1", "values[0].cents", .outOfRange),
        (
            "\"until\": \"2025-12-31\"", "\"until\": \"2024-12-31\"", "values[0].until",
            .contradiction
        ),
        ("\"from\": \"2026-01-01\"", "\"from\": \"2025-12-31\"", "values[1]", .contradiction),
        ("\"law\": \"§ 1\", ", "", "values[0].law", .missingMember),
    ])
    func `a spoilt file is refused with path and reason`(
        _ part: String, _ other: String, _ path: String, _ code: RuleError.Code
    ) {
        let whole = """
            {"format": "stundenbuch-reference-values/1", "values": [
            {"code": "a", "from": "2025-01-01", "until": "2025-12-31", "cents": 1, "law": "§ 1", \
            "source": "https://example.org", "mark": "O"},
            {"code": "a", "from": "2026-01-01", "cents": 2, "law": "§ 2",
             "source": "https://example.org", "mark": "O"}]}
            """
        #expect(whole.ranges(of: part).count == 1)
        let bytes = Array(whole.replacing(part, with: other).utf8)
        let error = #expect(throws: RuleError.self) { try ReferenceValues(reading: bytes) }
        #expect(error?.path == path)
        #expect(error?.code == code)
    }

    private func record(_ revision: Revision, _ event: LedgerEvent) -> Recorded {
        Recorded(
            position: revision, stream: .ledger, revision: revision,
            at: Instant(microseconds: 0), minutesAheadOfUTC: 60, actor: ActorID(1),
            command: CommandID(high: 0, low: revision), event: .ledger(event))
    }
}
