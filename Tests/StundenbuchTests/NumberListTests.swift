import Intake
import Testing

@testable import stundenbuch

struct NumberListTests {
    private func rows(_ text: String) -> [CSVRow] {
        var reader = CSVReader()
        reader.feed(Array(text.utf8))
        reader.finish()
        var rows: [CSVRow] = []
        while let row = reader.next() { rows.append(row) }
        return rows
    }

    private func numbers(_ text: String) throws -> [String] {
        try NumberList.numbers(in: rows(text), "list").map { "\($0.line):\($0.number)" }
    }

    @Test(arguments: [
        ("176\n\n 001 \n", ["1:176", "3:001"]),
        ("Kartennummer\n176\n", ["2:176"]),
        ("Name;Karten-Nr.\nA;176\nB;\nC;178\n", ["2:176", "4:178"]),
        ("number,note\n176,lost\n", ["2:176"]),
    ])
    func `numbers stand one a line or under their heading`(
        _ text: String, _ expected: [String]
    ) throws {
        #expect(try numbers(text) == expected)
    }

    @Test(arguments: [
        ("176;Beispiel\n177;Muster\n", "no_number_column"), ("", "no_numbers"),
        ("number\n", "no_numbers"),
    ])
    func `a list without numbers is refused`(_ text: String, _ code: String) {
        let complaint = #expect(throws: Complaint.self) { try numbers(text) }
        #expect(complaint?.code == code)
    }
}
