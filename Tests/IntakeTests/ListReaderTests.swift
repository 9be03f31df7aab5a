import Engagement
import Testing

@testable import Intake

struct ListReaderTests {
    private let head = "person;organisation;day;minutes\n"

    @Test func `a German list in Windows-1252 is read`() throws {
        let text =
            "Nr;Verein;Tag;Std.;Personennummer;Bestätigt von\r\n"
            + "7;3;14.03.2025;3,5;1;Jürgen Groß\r\n"
        let bytes = text.unicodeScalars.compactMap(Windows1252.byte)
        let found = readings(.hours, bytes)
        #expect(found.findings == [])
        guard case .hours(let row) = try #require(found.listed.first) else { return }
        #expect(row.id == "7")
        #expect(row.minutes == Minutes(210))
        #expect(row.day.exact?.iso == "2025-03-14")
        #expect(row.confirmedBy == "Jürgen Groß")
        #expect(row.basis == .voluntary)
        #expect(row.grade == .sheet)
    }

    @Test func `all findings of a row are listed`() {
        let found = readings(.hours, head + "1;;31.02.2025;-5\n")
        #expect(
            found.findings == [
                "2 organisation value_missing", "2 day impossible_day", "2 minutes negative",
            ])
        #expect(found.listed.isEmpty)
    }

    @Test(arguments: [
        ("1;2;2025-01-01\n", "2 file_truncated 4", false),
        ("1;2;2025-01-01\n", "2 wrong_number_of_cells 4", true),
        ("1;2;2025-01-01;5;6\n", "2 wrong_number_of_cells 4", true),
        ("1;2;2025-01-01;\"5\n", "2 unterminated_quote", true),
        ("1;2;2025-01-01;5\0\n", "2 nul_byte", true),
        ("1;2;KW 1/2025;5\n", "2 day span_leaves_year", true),
        ("1\u{202E};2;2025-01-01;5\n", "2 person control_character U+202E 2", true),
        ("1;2;45660;5\n", "2 day serial_date 2025-01-03", true),
        ("1;2;2025-01-01;99999999999999999999\n", "2 minutes too_large", true),
        ("1;2;2025-01-01;#####\n", "2 minutes spreadsheet_error", true),
    ])
    func `bad input is a finding`(_ row: String, _ finding: String, _ endsLine: Bool) {
        let row = endsLine ? row : String(row.dropLast())
        #expect(readings(.hours, head + row).findings == [finding])
    }

    @Test func `empty cells beyond the last column and empty rows are nothing`() {
        let found = readings(.hours, head + "1;2;2025-01-01;5;;\n;;;;\n\n")
        #expect(found.findings == [])
        #expect(found.listed.count == 1)
    }

    @Test func `an empty file and a spreadsheet file are findings`() {
        #expect(readings(.hours, "").findings == ["- empty_file"])
        #expect(readings(.hours, "\n\n").findings == ["- empty_file"])
        #expect(readings(.hours, [0x50, 0x4B, 3, 4, 0]).findings == ["- spreadsheet_file"])
        #expect(readings(.hours, head).findings == [])
    }

    @Test(arguments: [
        ("14:00;17:30;;", "", 210), ("14:00;17:30;;3,5", "", 210),
        ("14:00;18:00;210;", "? 2 minutes durations_differ 240", 210),
        ("14:00;17:00;210;", "2 minutes durations_differ 180", 0),
        (";;210;3:30", "", 210), (";;210;3:31", "2 hours durations_differ 210", 0),
        (";;;", "2 minutes value_missing", 0), ("14:00;;60;", "2 to value_missing", 0),
        ("22:00;02:00;;", "2 to clock_reversed", 0),
    ])
    func `minutes, hours and clock must agree`(
        _ cells: String, _ finding: String, _ minutes: Int64
    ) {
        let head = "person;organisation;day;from;to;minutes;hours\n"
        let found = readings(.hours, head + "1;2;2025-01-01;\(cells)\n")
        #expect(found.findings.first ?? "" == finding)
        guard case .hours(let row)? = found.listed.first else {
            #expect(minutes == 0)
            return
        }
        #expect(row.minutes.count == minutes)
    }

    @Test func `clock times need an exact day`() {
        let head = "person;organisation;day;from;to\n"
        let found = readings(.hours, head + "1;2;2025-03;14:00;15:00\n")
        #expect(found.findings == ["2 from clock_needs_a_day"])
    }

    @Test func `commas and dots in one hours column are noted once`() {
        let head = "person;organisation;day;hours\n"
        let found = readings(.hours, head + "1;2;2025;3,5\n1;2;2025;3.5\n1;2;2025;4.5\n")
        #expect(found.findings == ["? 3 hours mixed_decimals"])
        #expect(found.listed.count == 3)
    }

    @Test(arguments: [
        ("2025-03-14;", EvidenceGrade.sheet, nil), ("2025-03;", .total, nil),
        ("2025-03;sheet", .total, nil), ("2025-03-14;Summe", .total, nil),
        ("2025-03-14;self", .selfStated, nil), ("2025-03-14;Ordner 4", .sheet, "Ordner 4"),
    ])
    func `the weaker grade counts`(
        _ cells: String, _ grade: EvidenceGrade, _ words: String?
    ) throws {
        let head = "person;organisation;minutes;day;evidence\n"
        let found = readings(.hours, head + "1;2;60;\(cells)\n")
        guard case .hours(let row) = try #require(found.listed.first) else { return }
        #expect(row.grade == grade)
        #expect(row.evidence == words)
    }

    @Test func `a card says what its stage needs`() {
        let head =
            "person;programme;number;received_on;decided_on;decision;ground;"
            + "valid_from;valid_until\n"
        func codes(_ row: String, _ isTakenOver: Bool) -> [String] {
            readings(.cards, head + row + "\n", isTakenOver: isTakenOver).findings
        }
        #expect(codes("1;k;;2026-01-10;;;;;", false) == [])
        #expect(codes("1;k;;;;;;;", false) == ["2 received_on value_missing"])
        #expect(
            codes("1;k;;2026-01-10;;granted;;;", false) == [
                "2 decided_on value_missing", "2 valid_from value_missing",
            ])
        #expect(
            codes("1;k;;2026-01-10;2026-01-15;refused;;;", false) == ["2 ground value_missing"])
        #expect(codes("1;k;001;;2020-01-15;granted;;;", true) == [])
        #expect(
            codes("1;k;;2026-01-10;2026-01-15;granted;;2026-01-15;2026-01-14", false) == [
                "2 valid_until ends_before_it_begins"
            ])
    }

    @Test(arguments: [
        ("2015;2024;;", "", "2015-01-01 2024-12-31"), (";2024;;", "2 since value_missing", ""),
        ("2024;2015;;", "2 until ends_before_it_begins", ""),
        ("2015;2024;2023;2023", "? 2 until not_recorded", "2023-01-01 2023-12-31"),
        (";;2023;", "2 to value_missing", ""),
    ])
    func `an attestation speaks about its period, else about the engagement's time`(
        _ cells: String, _ finding: String, _ period: String
    ) {
        let found = readings(
            .attestations, "person;organisation;since;until;from;to\n1;2;\(cells)\n")
        #expect(found.findings.first ?? "" == finding)
        guard case .attestation(let row)? = found.listed.first else {
            #expect(period.isEmpty)
            return
        }
        #expect(row.period.map { "\($0.first.iso) \($0.last.iso)" } == period)
    }

    @Test(arguments: [
        ("300;;;", "300 nil"), (";;4,5;", "270 nil"), ("270;;4:30;", "270 nil"),
        (";;;200", "nil 12000"), (";12000;;200", "nil 12000"),
    ])
    func `what is stated may be minutes or hours`(_ cells: String, _ minutes: String) {
        let found = readings(
            .attestations,
            "person;organisation;Minuten pro Woche;Minuten pro Jahr;Std./Woche;Jahresstunden\n"
                + "1;2;\(cells)\n")
        guard case .attestation(let row)? = found.listed.first else {
            Issue.record("\(found.findings)")
            return
        }
        let shown = [row.perWeek, row.perYear].map { $0.map { "\($0.count)" } ?? "nil" }
        #expect(shown.joined(separator: " ") == minutes)
    }

    @Test(arguments: [
        ("300;;4;", "2 hours_per_week durations_differ 300"),
        (";;200;", "2 hours_per_week too_large"),
        (";;1-2;", "2 hours_per_week not_a_duration"),
    ])
    func `minutes and hours that cannot both be are told`(_ cells: String, _ finding: String) {
        let found = readings(
            .attestations,
            "person;organisation;minutes_per_week;minutes_per_year;hours_per_week;hours_per_year\n"
                + "1;2;\(cells)\n")
        #expect(found.findings == [finding])
    }

    @Test func `an attestation's signature needs a name`() {
        let found = readings(
            .attestations, "person;organisation;signed_on\n1;2;2025-12-01\n")
        #expect(found.findings == ["2 signed_by value_missing"])
    }
}
