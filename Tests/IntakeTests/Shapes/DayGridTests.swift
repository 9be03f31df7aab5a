import Testing

@testable import Intake

/// Sheets of a month with a column a day.
struct DayGridTests {
    /// A month's headings and rows; cells are given by their day.
    private func month(
        _ days: Int, _ rows: [(name: String, hours: [Int: String])], head: String = "Name"
    ) -> String {
        let headings = [head] + (1...days).map { "\($0)" } + ["Summe"]
        let lines = rows.map { row in
            [row.name] + (1...days).map { row.hours[$0] ?? "" } + [row.hours[0] ?? ""]
        }
        return ([headings] + lines).map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
    }

    private let march: [(name: String, hours: [Int: String])] = [
        ("Groß, Eva", [1: "1,5", 31: "2", 0: "3,5"]), ("Klein, Udo", [14: "1", 15: "-"]),
    ]

    @Test(arguments: [
        "März 2025", "Stundenzettel 03/2025", "2025-03", "Mrz. 2025, Stand 05.04.2025",
    ])
    func `columns 1 to 31 are days of the title's month`(_ title: String) {
        let text = "\(title);\n" + month(31, march)
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(
            entries(found) == [
                "3 Groß, Eva 2025-03-01 90", "3 Groß, Eva 2025-03-31 120",
                "4 Klein, Udo 2025-03-14 60",
            ])
        #expect(found.findings == ["? 1 title_row"])
    }

    @Test func `the month may be the sheet's, or be said`() {
        for hints in [
            hinted { ($0.sheet, $0.year) = ("März", 2025) },
            hinted { $0.sheet = "2025-03" }, hinted { ($0.year, $0.month) = (2025, 3) },
        ] {
            #expect(entries(readings(.hours, month(31, march), hints: hints)).count == 3)
        }
    }

    @Test func `without a month or year nothing is read`() {
        let found = readings(.hours, month(31, march), hints: hinted { _ in })
        #expect(found.findings == ["1 1 year_missing --year", "1 1 month_missing --month"])
        let twoMonths = "März und April 2025;\n" + month(31, march)
        let asked = readings(.hours, twoMonths, hints: hinted { _ in })
        #expect(asked.findings.last == "2 1 month_missing --month")
        #expect(asked.contains { $0.endsTheList })
    }

    @Test func `a day that the month does not have is a finding of its cell`() {
        let text = "Februar 2025;\n" + month(31, [("Groß, Eva", [28: "1", 30: "2"])])
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(entries(found) == ["3 Groß, Eva 2025-02-28 60"])
        #expect(found.findings.last == "3 30 impossible_day")
        #expect(found.flatMap(\.findings).last?.column == 31)
    }

    @Test func `a block of each month is read with its own`() {
        let january = [("Groß, Eva", [31: "1"])]
        let february = [("Groß, Eva", [28: "2"]), ("Klein, Udo", [1: "3"])]
        let text =
            "Januar 2025;\n" + month(31, january) + "\nFebruar 2025;\n" + month(28, february)
            + "\nMärz;\n" + month(31, [("Klein, Udo", [31: "4"])])
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(
            entries(found) == [
                "3 Groß, Eva 2025-01-31 60", "7 Groß, Eva 2025-02-28 120",
                "8 Klein, Udo 2025-02-01 180", "12 Klein, Udo 2025-03-31 240",
            ])
        #expect(found.filter { $0.findings.first?.code == .furtherTable }.count == 2)
    }

    @Test func `a block without a month is asked about`() {
        let text =
            "Januar 2025;\n" + month(31, [("Groß, Eva", [31: "1"])]) + "\n"
            + month(28, [("Groß, Eva", [28: "2"])])
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(entries(found) == ["3 Groß, Eva 2025-01-31 60"])
        #expect(found.findings.last == "5 1 month_missing --month")
    }

    @Test func `days of the week below are no entries`() {
        let days = (1...31).map { ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"][$0 % 7] }
        let lines = ("März 2025;\n" + month(31, march)).split(separator: "\n").map(String.init)
        let text = (lines[..<2] + [";" + days.joined(separator: ";") + ";"] + lines[2...])
            .joined(separator: "\n")
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(entries(found).count == 3)
        #expect(found.map(\.role).contains(.note))
    }

    @Test func `days with their month need no title`() {
        let text = "Name;Sa 01.03.2025;So 02.03.2025;Mo 03.03.2025\nGroß, Eva;1;;2\n"
        #expect(
            entries(readings(.hours, text, hints: hinted { _ in }))
                == ["2 Groß, Eva 2025-03-01 60", "2 Groß, Eva 2025-03-03 120"])
        let short = "Name;1.3.;2.3.\nGroß, Eva;1;2\n"
        let found = readings(.hours, short, hints: hinted { $0.year = 2025 })
        #expect(entries(found).count == 2)
    }

    @Test(arguments: [12, 27])
    func `fewer numbers are neither days nor activities`(_ last: Int) {
        let text = "März 2025;\n" + month(last, [("Groß, Eva", [1: "1", 2: "2"])])
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(entries(found).isEmpty)
        #expect(found.flatMap(\.findings).contains { $0.code == .missingHeading })
    }

    @Test func `a profile of one month fits the others`() {
        let columns = (1...31).map { day in
            ListProfile.Column(
                heading: "\(day)", meaning: .period(PeriodHeading(.day(day, month: nil), year: nil))
            )
        }
        let profile = ListProfile(
            list: .hours, columns: [.init(heading: "Wer", meaning: .heading(.name))] + columns)
        let text = "Februar 2025;\n" + month(28, [("Groß, Eva", [28: "1"])], head: "Wer")
        let found = readings(.hours, text, hints: hinted { $0.profile = profile })
        #expect(entries(found) == ["3 Groß, Eva 2025-02-28 60"])
    }

    @Test(
        arguments: [("D14", 14, nil), ("03-14", 14, 3), ("2025-03-14", 14, 3)]
            as [(
                String, Int, Int?
            )])
    func `a day has a code as well`(_ code: String, _ day: Int, _ month: Int?) {
        let period = PeriodHeading(code: code)
        #expect(period?.day == day)
        #expect(period?.month == month)
        #expect(period?.code == code)
    }
}
