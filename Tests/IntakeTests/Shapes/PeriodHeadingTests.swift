import Testing

@testable import Intake

struct PeriodHeadingTests {
    @Test(arguments: [
        ("Januar", "01"), ("Jan", "01"), ("Mrz.", "03"), ("März 25", "2025-03"),
        ("Dez. 2025", "2025-12"), ("01/2025", "2025-01"), ("1/2025", "2025-01"),
        ("2025-03", "2025-03"), ("03.2025", "2025-03"), ("2025-03-01", "2025-03"),
        ("1.3.2025", "2025-03"), ("Stunden Januar", "01"), ("Juni (Std.)", "06"),
        ("Jan25", "2025-01"), ("October", "10"), ("1. Quartal", "Q1"), ("I. Quartal", "Q1"),
        ("Quartal IV", "Q4"), ("Q1 2025", "2025Q1"), ("2025Q3", "2025Q3"), ("Q2/25", "2025Q2"),
        ("3. Quartal 2025", "2025Q3"), ("2025", "2025"), ("Stunden 2025", "2025"),
        ("Ma\u{308}rz", "03"),
    ])
    func `a heading names a part of a year`(_ heading: String, _ code: String) {
        #expect(PeriodHeading(heading)?.code == code)
        #expect(PeriodHeading(code: code)?.code == code)
    }

    @Test(arguments: [
        "", "Name", "1", "12", "13/2025", "Q5", "5. Quartal", "Mai Juni", "2025-03-14",
        "Stunden", "Q", "Gesamt 1. Halbjahr", "2025 2026", "31.2.2025", "März 125",
        "1.1.1899", "2200-01-01", "9999-01-01",
    ])
    func `other headings name none`(_ heading: String) {
        #expect(PeriodHeading(heading) == nil)
    }

    @Test(arguments: ["", "3", "13", "Q0", "Q5", "2025-3", "2025-13", "1025x", "Quartal"])
    func `other codes name none`(_ code: String) {
        #expect(PeriodHeading(code: code) == nil)
    }
}
