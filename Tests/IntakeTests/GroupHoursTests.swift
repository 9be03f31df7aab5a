import Engagement
import Testing

@testable import Intake

/// Lists of hours of groups.
struct GroupHoursTests {
    private let head = "Träger;Datum;Tätigkeit;Anzahl Personen;Stunden;Stunden je Person\n"

    private func row(_ cells: String) -> [RowReading] { readings(.groupHours, head + cells + "\n") }

    @Test(arguments: [
        ("o1;5.4.2025;Bootspflege;14;42;", 2_520), ("o1;5.4.2025;Bootspflege;14;;3", 2_520),
        ("o1;5.4.2025;;14;42;3", 2_520), ("o1;April 2025;;1;0:30;", 30),
    ])
    func `a row is people, a day and their time together`(_ cells: String, _ minutes: Int64) throws
    {
        guard case .groupHours(let row) = try #require(row(cells).listed.first) else { return }
        #expect(row.minutes.count == minutes)
    }

    @Test(arguments: [
        ("o1;5.4.2025;;14;42;2", "2 Stunden je Person durations_differ 2520"),
        ("o1;5.4.2025;;0;42;", "2 Anzahl Personen zero"),
        ("o1;5.4.2025;;;42;", "2 Anzahl Personen value_missing"),
        ("o1;5.4.2025;;2,5;42;", "2 Anzahl Personen not_whole_number"),
        ("o1;5.4.2025;;14;;", "2 Stunden value_missing"),
        ("o1;;;14;42;", "2 Datum value_missing"),
        ("o1;Winter 2025;;14;42;", "2 Datum season 2025-12..2026-02"),
    ])
    func `what is missing or wrong is a finding`(_ cells: String, _ finding: String) {
        #expect(row(cells).findings == [finding])
        #expect(row(cells).listed.isEmpty)
    }

    @Test func `a sum is held against the time together`() {
        let found = row("o1;5.4.2025;;14;42;\no1;6.4.2025;;2;3;\nSumme;;;;45;")
        #expect(found.findings == ["? 4 sum_row"])
        #expect(found.last?.stated == 2_700)
    }
}
