import Engagement
import Testing

@testable import Intake

struct LongShapeTests {
    private let table = "person;organisation;day;hours\n1;2;2025-03-14;1,5\n1;2;2025-03-15;2\n"

    @Test func `titles stand above the headings`() {
        let text = "Stundenliste 2025;;;\n;;;\nVerein, Ort;;;\n" + table
        let found = readings(.hours, text)
        #expect(found.findings == ["? 1 title_row", "? 3 title_row"])
        #expect(found.map(\.role) == [.title, .title, .entry, .entry])
        #expect(entries(found) == ["5 1 2025-03-14 90", "6 1 2025-03-15 120"])
    }

    @Test func `titles need no delimiters`() {
        let found = readings(.hours, "Stunden, die 2025 geleistet wurden\n" + table)
        #expect(entries(found).count == 2)
    }

    @Test(arguments: [
        (";;Summe;3,5", "4"), ("Summe;;;3:30", "4"), ("Insgesamt;;;3.5 Std.", "4"),
        (";;;3,5", "4"), ("Übertrag: 3,5 Std.;;;", "4"), ("Gesamt", "4"), ("Summe;;;;", "4"),
    ])
    func `sums are left out when they are the counted ones`(_ row: String, _ line: String) {
        let found = readings(.hours, table + row + "\n")
        #expect(found.findings == ["? \(line) sum_row"])
        #expect(found.last?.role == .sum)
    }

    @Test func `another sum is a finding that names both`() {
        let found = readings(.hours, table + "Summe;;;4\n")
        #expect(found.findings == ["? 4 sum_row", "4 hours sum_differs 3,5"])
        #expect(found.flatMap(\.findings).last?.value == "4")
        #expect(found.last?.stated == 240)
        #expect(found.last?.isRejected == false)
    }

    @Test func `a sum over what cannot be read is no finding`() {
        let found = readings(.hours, table + "1;2;31.2.2025;2\nSumme;;;5,5\n")
        #expect(found.flatMap(\.findings).map(\.code) == [.impossibleDay, .sumRow])
        #expect(found.last?.stated == 330)
    }

    @Test func `a sum counts from the beginning or from the last one`() {
        let more = "Zwischensumme;;;3,5\n1;2;2025-03-16;2\nZwischensumme;;;2\n"
        let found = readings(.hours, table + more + "Gesamt;;;5,5\n")
        #expect(found.flatMap(\.findings).map(\.code) == [.sumRow, .sumRow, .sumRow])
        #expect(found.last?.stated == 330)
    }

    @Test func `signatures and remarks are left out, page headings as well`() {
        let below =
            "person;organisation;day;hours\n1;2;2025-03-17;1\n\n"
            + "Datum, Unterschrift: ____________\ngez. Eva Groß\nAngaben ohne Gewähr\n"
        let found = readings(.hours, table + below)
        #expect(
            found.findings == [
                "? 4 headings_again", "? 7 signature_row", "? 8 signature_row", "? 9 note_row",
            ])
        #expect(entries(found).count == 3)
    }

    @Test func `a row that is no entry stays an error`() {
        let rows = "1;2;;3\n1;;;\n;2;2025-03-14;3\n1;2;2025-03-14\n"
        let found = readings(.hours, table + "\n" + rows)
        #expect(found.filter(\.isRejected).map(\.line) == [5, 6, 7, 8])
        #expect(found.allSatisfy { $0.role == .entry })
    }

    @Test func `days are no headings of months`() {
        let rows = "Groß, Eva;1.3.1980;1.2.2025;3,5\nGroß, Eva;1.3.1980;2025-03;1\n"
        let found = readings(
            .hours, "Name;geboren;Datum;Stunden\n" + rows, hints: hinted { _ in })
        #expect(entries(found) == ["2 Groß, Eva 2025-02-01 210", "3 Groß, Eva 2025-03 60"])
    }

    @Test(arguments: [
        "Stempel, Max;1.5.1960;Kassenwart seit 2015;", "Gesamt, Ute;2.5.1960;Trainerin;",
        "Groß, Eva;;Trainerin seit 2016;Stempel fehlt", "Dr. Eva Groß;;Vorsitzende;",
        "von der Heide, Karl Heinz;;Trainer;",
    ])
    func `somebody who is called like a signature or a sum is left out nowhere`(_ row: String) {
        let text = "Name;geboren;Funktion;Tätigkeit\nGroß, Eva;;Chor;\n\n\(row)\n"
        let found = readings(.engagements, text, hints: hinted { _ in })
        #expect(found.map(\.role) == [.entry, .entry])
    }

    @Test(arguments: [
        "Datum;;Unterschrift;", "Stempel;;;", "Musterau, den 12.1.2026;;gez. Groß;",
        "Alle Angaben ohne Gewähr;;;", "Für die Richtigkeit;;Der Vorstand;",
    ])
    func `what stands below the names is no name`(_ row: String) {
        let text = "Name;geboren;Funktion;Tätigkeit\nGroß, Eva;;Chor;\n\n\(row)\n"
        let found = readings(.engagements, text, hints: hinted { _ in })
        #expect(found.count == 2 && [.signature, .note].contains(found[1].role))
    }

    @Test func `a second table names both places and the remedy`() {
        let second = "\nNachname;Vorname;Datum;Stunden\nGroß;Eva;2025-03-14;1\n"
        let found = readings(.hours, table + second)
        #expect(found.findings == ["5 second_table --table 1, --table 2, --table all"])
        #expect(found.last?.endsTheList == true)
        #expect(found.flatMap(\.findings).map(\.value) == ["1, 5"])
        let hints = hinted { $0.lines = 5...Int.max }
        let chosen = readings(.hours, table + second, hints: hints)
        #expect(entries(chosen) == ["6 Groß, Eva 2025-03-14 60"])
    }

    @Test func `organisation and year may be said beforehand`() {
        let text = "Name;Stunden\nGroß, Eva;12\n"
        #expect(readings(.hours, text).first?.endsTheList == true)
        let found = readings(.hours, text, hints: hinted { $0.year = 2025 })
        #expect(entries(found) == ["2 Groß, Eva 2025 720"])
        let titled = readings(.hours, "Stand 2026;\n" + text, hints: hinted { _ in })
        #expect(titled.last?.endsTheList == true, "a title's year is no day of plain rows")
    }

    private static let functions: [(String, String?, String?)] = [
        ("Trainer seit 2015", "Trainer", "2015"), ("Wart, seit 03/2020", "Wart", "03/2020"),
        ("Kassenwartin (seit Anfang 2012)", "Kassenwartin", "Anfang 2012"),
        ("1. Vorsitzender seit 1.4.2019", "1. Vorsitzender", "2019-04-01"),
        ("seit 2015", nil, "2015"), ("Trainer", "Trainer", nil),
        ("Wart ab Bootshaus", "Wart ab Bootshaus", nil),
    ]

    @Test(arguments: functions)
    func `a function may have its beginning in its cell`(
        _ cell: String, _ function: String?, _ since: String?
    ) {
        for list in [ListKind.engagements, .attestations] {
            let text = "person;organisation;Funktion\n1;2;\(cell)\n"
            switch readings(list, text).listed.first {
            case .engagement(let row):
                #expect(row.function == function)
                #expect((row.since?.exact?.iso ?? row.since?.written) == since)
            case .attestation(let row):
                #expect(row.function == function)
                #expect((row.since?.exact?.iso ?? row.since?.written) == since)
            default: Issue.record("the row is taken")
            }
        }
        let own = "person;organisation;Funktion;seit\n1;2;Trainer seit 2015;seit 2016\n"
        guard case .engagement(let row)? = readings(.engagements, own).listed.first else { return }
        #expect(row.function == "Trainer seit 2015")
        #expect(row.since?.written == "2016")
    }

    @Test func `a beginning that is none is a finding of its cell`() {
        let text = "person;organisation;Funktion\n1;2;Trainer seit 99\n"
        #expect(readings(.engagements, text).findings == ["2 Funktion two_digit_year"])
    }
}

struct WideShapeTests {
    @Test func `every filled cell of a month is an entry`() {
        let text =
            "Stunden 2025;;;\nName;Jan;Feb;Summe\nGroß, Eva;1,5;-;1,5\nKlein, Udo;;2;2\n"
            + "Gesamt;1,5;2;3,5\n"
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(found.findings == ["? 1 title_row", "? 5 sum_row"])
        #expect(entries(found) == ["3 Groß, Eva 2025-01 90", "4 Klein, Udo 2025-02 120"])
        #expect(found.last?.stated == 210)
    }

    @Test func `a row's sum and a column's are held against the cells`() {
        let text = "Name;Jan 2025;Feb 2025;Summe\nGroß, Eva;1,5;2;4\nSumme;1,5;3;3,5\n"
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(
            found.findings == [
                "2 Summe sum_differs 3,5", "? 3 sum_row", "3 Feb 2025 sum_differs 2",
            ])
        #expect(found.flatMap(\.findings).map(\.column) == [4, nil, 3])
    }

    @Test func `quarters beside months are sums`() {
        let text = "Name;Jan 2025;Feb 2025;Mrz 2025;1. Quartal 2025\nGroß, Eva;1;2;;3\n"
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(entries(found).count == 2)
        #expect(found.findings.isEmpty)
        let wrong = readings(.hours, text.replacing(";;3", with: ";;4"), hints: hinted { _ in })
        #expect(wrong.findings == ["2 1. Quartal 2025 sum_differs 3"])
    }

    @Test func `quarters are entries of their own without months`() {
        let text = "Name;Q1 2025;Q2 2025\nGroß, Eva;1;2\n"
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(entries(found) == ["2 Groß, Eva 2025Q1 60", "2 Groß, Eva 2025Q2 120"])
    }

    @Test func `a year that nothing names is a finding of its column`() {
        let text = "Name;Jan;Feb\nGroß, Eva;1;2\n"
        let lost = readings(.hours, text, hints: hinted { _ in })
        #expect(lost.findings == ["1 Jan year_missing --year", "1 Feb year_missing --year"])
        #expect(lost.last?.endsTheList == true)
        let twice = readings(.hours, "2024 und 2025;;\n" + text, hints: hinted { _ in })
        #expect(twice.flatMap(\.findings).contains { $0.code == .yearMissing })
        for hints in [hinted { $0.year = 2025 }, hinted { $0.sheet = "Stunden 2025" }] {
            #expect(entries(readings(.hours, text, hints: hints)).count == 2)
        }
    }

    @Test func `a cell that cannot be read names its place`() {
        let text = "Name;Jan 2025;Feb 2025\nGroß, Eva;viel;2\n;1;2\n"
        let found = readings(.hours, text, hints: hinted { _ in })
        let finding = found.flatMap(\.findings).first
        #expect(found.findings.first == "2 Jan 2025 not_a_duration")
        #expect(finding?.column == 2)
        #expect(entries(found) == ["2 Groß, Eva 2025-02 120"])
    }

    @Test func `activities are columns when they hold hours`() {
        let text =
            "Nr;Name;Tag;Training;Fahrdienst\n1;Groß, Eva;2025-03-14;1,5;2\n"
            + "2;Klein, Udo;2025-03-14;;1\n"
        let found = readings(.hours, text, hints: hinted { _ in })
        #expect(
            entries(found) == [
                "2 Groß, Eva 2025-03-14 90 Training", "2 Groß, Eva 2025-03-14 120 Fahrdienst",
                "3 Klein, Udo 2025-03-14 60 Fahrdienst",
            ])
        guard case .hours(let row)? = found.listed.first else { return }
        #expect(row.id == nil, "the row's own key would name several entries")
    }

    @Test func `headings may stand on two rows`() {
        let text = "Name;Stunden 2025;\n;Jan 2025;Feb 2025\nGroß, Eva;1;2\n"
        #expect(entries(readings(.hours, text, hints: hinted { _ in })).count == 2)
    }

    @Test func `the identity of an entry is that of a plain row`() throws {
        let wide = readings(
            .hours, "person;März 2025\n417;1,5\n", hints: hinted { _ in })
        let long = readings(
            .hours, "person;organisation;day;hours\n417;O-3;2025-03;1:30\n")
        let contents = (wide.listed + long.listed).map { $0.content(isTakenOver: false) }
        #expect(contents.count == 2)
        #expect(contents.first == contents.last)
    }

    @Test func `a profile says what columns mean, next year as well`() {
        var profile = ListProfile(
            list: .hours,
            columns: [
                .init(heading: "Wer", meaning: .heading(.name)),
                .init(heading: "01/2025", meaning: .period(PeriodHeading(.month(1), year: nil))),
                .init(heading: "Sport", meaning: .ignored),
            ])
        profile.unit = .minutes
        profile.skippedRows = ["Aushilfen"]
        let hints = hinted { $0.profile = profile }
        let text = "Wer;01/2026;Sport\nGroß, Eva;90;x\nAushilfen ohne Namen;30;\n"
        let found = readings(.hours, text, hints: hints)
        #expect(entries(found) == ["2 Groß, Eva 2026-01 90"])
        #expect(found.findings == ["? 3 left_out"])
        let other = readings(.hours, "Name;01/2026\nGroß, Eva;90\n", hints: hints)
        let codes = other.flatMap(\.findings).map(\.code)
        #expect(codes == [.profileHeadingMissing, .missingHeading])
        #expect(other.findings.first == "1 Wer profile_heading_missing")
        #expect(other.last?.endsTheList == true)
    }
}
