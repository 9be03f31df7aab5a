import StrictJSON
import Testing

@testable import Documents

struct TableTests {
    private let columns = [
        Column(key: "name", title: "Name", kind: .text),
        Column(key: "minutes", title: "Stunden", kind: .minutes),
        Column(key: "count", title: "Anzahl", kind: .integer),
    ]

    private func row(_ minutes: Int64) -> [Cell] {
        [.text("x"), .minutes(minutes), .integer(1)]
    }

    @Test func `three times twenty minutes make one hour and not 0,99`() throws {
        let table = Table(name: "t", columns: columns, rows: [row(20), row(20), row(20)])
        let totalled = try #require(table.totalled(["minutes"], label: "Summe"))
        #expect(totalled.totals == [.text("Summe"), .minutes(60), .empty])
        let text = String(
            decoding: Renderer.render(totalled, as: .text, language: .german), as: UTF8.self)
        #expect(text.contains("x         0,33       1\n"))
        #expect(text.hasSuffix("Summe     1,00\n"))
    }

    @Test func `totals include sections and skip cells without a number`() throws {
        let erased: [Cell] = [.text("y"), .text("erased"), .empty]
        let section = Table.Section(title: "S", rows: [row(5), erased])
        let table = Table(name: "t", columns: columns, rows: [row(2)], sections: [section])
        let totalled = try #require(table.totalled(["minutes", "count"], label: "Total"))
        #expect(totalled.totals == [.text("Total"), .minutes(7), .integer(2)])
    }

    @Test func `a sum beyond Int64 is no total`() {
        let most = Table(name: "t", columns: columns, rows: [row(Int64.max - 1), row(1)])
        #expect(most.totalled(["minutes"], label: "")?.totals?[1] == .minutes(Int64.max))
        let more = Table(name: "t", columns: columns, rows: [row(Int64.max), row(1)])
        #expect(more.totalled(["minutes"], label: "") == nil)
        let less = Table(name: "t", columns: columns, rows: [row(Int64.min), row(-1)])
        #expect(less.totalled(["minutes"], label: "") == nil)
    }

    @Test func `a row of another length is a bug`() async {
        await #expect(processExitsWith: .failure) {
            _ = Table(
                name: "t", columns: [Column(key: "a", title: "A", kind: .text)],
                rows: [[.text("x"), .text("y")]])
        }
    }

    @Test func `a number of another kind is a bug`() async {
        await #expect(processExitsWith: .failure) {
            _ = Table(
                name: "t", columns: [Column(key: "a", title: "A", kind: .minutes)],
                rows: [[.cents(1)]])
        }
    }

    @Test func `the JSON form holds rows, totals and notes`() {
        let table = Table(
            name: "t", columns: columns, rows: [row(20)],
            sections: [.init(title: "S", rows: [[.text("y"), .empty, .integer(-1)]])],
            totals: [.text("Total"), .minutes(20), .empty], notes: ["n"])
        let expected: JSONValue = [
            "rows": [
                ["name": "x", "minutes": 20, "count": 1],
                ["section": "S", "name": "y", "minutes": .null, "count": -1],
            ],
            "totals": ["name": "Total", "minutes": 20, "count": .null],
            "notes": ["n"],
        ]
        #expect(table.json == expected)
    }
}
