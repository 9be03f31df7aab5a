import Testing

@testable import Intake

/// Lists with several tables: nothing of them is read or left out without a word.
struct TablesTests {
    private let beside =
        "Name;Datum;Stunden;;Name;Datum;Stunden\n"
        + "Groß, Eva;1.3.2025;1;;Klein, Udo;2.3.2025;2\n"
        + "Groß, Eva;3.3.2025;3;;;;\nSumme;;4;;Summe;;2\n"
    private let unlike =
        "Datum;Veranstaltung;;Name;Datum;Stunden\n1.3.2025;Fest;;Groß, Eva;1.3.2025;1\n"
        + ";;;Klein, Udo;2.3.2025;2\n"
    private let below =
        "Name;Datum;Stunden\nGroß, Eva;1.3.2025;1\nSumme;;1\n\n"
        + "Fahrdienst\nMitglied;Tag;von;bis\nKlein, Udo;2.3.2025;14:00;16:00\n"

    @Test func `equal tables beside one another are one list, and it is said`() {
        let found = readings(.hours, beside, hints: hinted { _ in })
        #expect(found.findings == ["? 1 further_table", "? 4 sum_row", "? 4 sum_row"])
        #expect(found.flatMap(\.findings).first?.column == 5)
        #expect(
            entries(found) == [
                "2 Groß, Eva 2025-03-01 60", "2 Klein, Udo 2025-03-02 120",
                "3 Groß, Eva 2025-03-03 180",
            ])
        #expect(found.filter { $0.stated != nil }.map(\.table) == [1, 2])
        #expect(found.compactMap(\.stated) == [240, 120])
    }

    @Test func `a wrong sum and a wrong cell name their own column`() {
        let wrong = beside.replacing("Summe;;2", with: "Summe;;3").replacing("2.3.2025", with: "x")
        let found = readings(.hours, wrong, hints: hinted { _ in }).flatMap(\.findings)
        let errors = found.filter { $0.severity == .error }
        #expect(errors.map(\.code) == [.notADay], "no sum is judged over a row that is not read")
        #expect(errors.map(\.column) == [6])
        let sum = beside.replacing("Summe;;2", with: "Summe;;3")
        let differing = readings(.hours, sum, hints: hinted { _ in }).flatMap(\.findings)
        #expect(differing.filter { $0.severity == .error }.map(\.column) == [7])
    }

    @Test(arguments: [
        ("1", ["2 Groß, Eva 2025-03-01 60", "3 Groß, Eva 2025-03-03 180"]),
        ("2", ["2 Klein, Udo 2025-03-02 120"]),
    ])
    func `one of them may be chosen, and the other is said`(_ table: String, _ rows: [String]) {
        let found = readings(.hours, beside, hints: hinted { $0.tables = TableChoice(table) })
        #expect(entries(found) == rows)
        #expect(found.findings.first == "? 1 table_left_out")
    }

    @Test func `tables that differ are asked about`() {
        let found = readings(.hours, unlike, hints: hinted { _ in })
        #expect(found.findings == ["1 second_table --table 1, --table 2, --table all"])
        #expect(found.flatMap(\.findings).first?.value == "Datum | Name")
        #expect(found.last?.endsTheList == true)
        let chosen = readings(.hours, unlike, hints: hinted { $0.tables = .only(2) })
        #expect(
            entries(chosen) == ["2 Groß, Eva 2025-03-01 60", "3 Klein, Udo 2025-03-02 120"])
        let all = readings(.hours, unlike, hints: hinted { $0.tables = .all })
        #expect(all.contains { $0.endsTheList }, "the left one has no names")
    }

    @Test func `a table of other things may stand beside the list`() {
        let text = "Name;Datum;Stunden;;Gerät;Datum\nGroß, Eva;1.3.2025;1;;Leiter;2.3.2025\n"
        #expect(readings(.hours, text, hints: hinted { _ in }).findings.count == 1)
        let found = readings(.hours, text, hints: hinted { $0.tables = .only(1) })
        #expect(entries(found) == ["2 Groß, Eva 2025-03-01 60"])
        #expect(found.findings == ["? 1 table_left_out"])
    }

    @Test func `a heading that comes twice without a gap is a fault as ever`() {
        let text = "Name;Datum;Stunden;Name\nGroß, Eva;1.3.2025;1;Klein\n"
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(found.findings == ["1 Name duplicate_heading Name"])
    }

    @Test(arguments: [
        ("1", ["2 Groß, Eva 2025-03-01 60"]), ("2", ["7 Klein, Udo 2025-03-02 120"]),
        ("alle", ["2 Groß, Eva 2025-03-01 60", "7 Klein, Udo 2025-03-02 120"]),
    ])
    func `tables below one another are chosen as well`(_ table: String, _ rows: [String]) {
        let asked = readings(.hours, below, hints: hinted { _ in })
        #expect(asked.findings.last == "6 second_table --table 1, --table 2, --table all")
        let found = readings(.hours, below, hints: hinted { $0.tables = TableChoice(table) })
        #expect(entries(found) == rows)
        let said = found.findings.contains {
            $0.hasSuffix("further_table") || $0.hasSuffix("table_left_out")
        }
        #expect(said)
    }

    @Test func `a table that is not there is an error`() {
        let found = readings(.hours, below, hints: hinted { $0.tables = .only(3) })
        #expect(found.findings.last == "- no_such_table")
        #expect(found.last?.endsTheList == true)
        #expect(entries(found).isEmpty)
    }

    @Test(arguments: ["Stunden 2025", "2025"])
    func `a title between equal headings gives the rows below its year`(_ title: String) {
        let text =
            "Stunden 2024;;\nName;Jan;Feb\nGroß, Eva;1;2\nSumme;1;2\n\n\(title);;\n"
            + "Name;Jan;Feb\nGroß, Eva;3;4\nSumme;3;4\nInsgesamt;;10\n"
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(
            entries(found) == [
                "3 Groß, Eva 2024-01 60", "3 Groß, Eva 2024-02 120", "8 Groß, Eva 2025-01 180",
                "8 Groß, Eva 2025-02 240",
            ])
        #expect(found.findings.contains("? 7 further_table"))
    }

    @Test func `headings again are no person`() {
        let text = "Nr;Nachname;Vorname\n1;Groß;Eva\nNr;Nachname;Vorname\n2;Klein;Udo\n"
        let found = readings(.persons, text)
        #expect(found.listed.count == 2)
        #expect(found.findings == ["? 3 headings_again"])
    }

    @Test(arguments: ["0", "", "beide", "1000", "-1"])
    func `other words choose no table`(_ text: String) {
        #expect(TableChoice(text) == nil)
    }
}
