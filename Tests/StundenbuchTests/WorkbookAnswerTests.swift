import Documents
import Spreadsheets
import Testing

@testable import stundenbuch

struct WorkbookAnswerTests {
    private func document() throws -> Document {
        let day = try #require(CalendarDate(iso: "2025-12-31"))
        let instant = try #require(
            CalendarInstant(microseconds: 1_773_475_920_000_000, offsetMinutes: 60))
        let table = Table(
            name: "hours",
            columns: [
                Column(key: "id", title: "Nr.", kind: .identifier),
                Column(key: "name", title: "Name", kind: .text),
                Column(key: "total_minutes", title: "Stunden", kind: .minutes),
                Column(key: "amount_cents", title: "Betrag", kind: .cents),
                Column(key: "entries", title: "Anzahl", kind: .integer),
                Column(key: "last_day", title: "zuletzt", kind: .day),
                Column(key: "recorded_at", title: "erfasst", kind: .instant),
                Column(key: "open", title: "offen", kind: .boolean),
            ],
            rows: [
                [
                    .identifier("06108"), .text("=Tafel"), .minutes(20), .cents(-5), .integer(7),
                    .day(day), .instant(instant), .boolean(true),
                ],
                [.text("x"), .empty, .text("gelöscht"), .empty, .empty, .empty, .empty, .empty],
            ],
            notes: ["Ohne Markiertes"])
        return Document(
            title: "Liste",
            facts: [Document.Fact(key: "rows", title: "Zeilen", value: .integer(2))],
            tables: [try #require(table.totalled(["total_minutes"], label: "Summe"))],
            footer: ["Stand: 31.12.2025"])
    }

    private func told(_ document: Document) throws -> [String: [String]] {
        var told: [String: [String]] = [:]
        let bytes = try document.workbook(in: .german)
        try Workbook.readAll(bytes, limits: .standard) { sheet, row in
            told[sheet.name, default: []].append(
                "\(row.number): " + row.cells.map(row.text).joined(separator: "|"))
        }
        return told
    }

    @Test func `a table becomes a sheet of typed cells, facts another`() throws {
        let told = try told(document())
        #expect(
            told["Liste"] == [
                "1: Liste",
                "3: Nr.|Name|Stunden|Stunden (minutes)|Betrag|Anzahl|zuletzt|erfasst|offen",
                "4: 06108|=Tafel|0.333333333333333|20|-0.05|7|2025-12-31|2026-03-14 09:12|ja",
                "5: x|gelöscht", "6: Summe|0.333333333333333|20", "8: Ohne Markiertes",
                "9: Stand: 31.12.2025",
            ])
        #expect(told["Facts"] == ["1: Liste", "3: Fact|Value", "4: Zeilen|2"])
    }

    @Test func `sections stand in a column of their own, and no table is no trouble`() throws {
        var table = Table(
            name: "rows", columns: [Column(key: "n", title: "N", kind: .integer)],
            rows: [[.integer(1)]])
        table.append(Table.Section(title: "B", rows: [[.integer(2)]]))
        let sections = try told(Document(title: "", tables: [table]))
        #expect(sections["rows"]?.dropFirst() == ["2: 1", "3: B|2"])
        let empty = try told(Document(title: "Nichts", footer: ["Ende"]))
        #expect(empty == ["Nichts": ["1: Nichts", "3: Ende"]])
    }
}
