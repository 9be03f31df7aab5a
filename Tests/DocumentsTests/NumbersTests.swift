import Testing

@testable import Documents

struct NumbersTests {
    @Test(
        arguments: [
            (0, "0,00"), (1, "0,02"), (2, "0,03"), (3, "0,05"), (20, "0,33"), (40, "0,67"),
            (59, "0,98"),
            (60, "1,00"), (-1, "-0,02"), (-90, "-1,50"), (67_110, "1.118,50"),
            (60_000_000, "1.000.000,00"),
            (Int64.max, "153.722.867.280.912.930,12"), (Int64.min, "-153.722.867.280.912.930,13"),
        ] as [(Int64, String)])
    func `minutes become hours rounded once`(_ minutes: Int64, _ expected: String) {
        #expect(GermanNumbers.hours(ofMinutes: minutes) == expected)
    }

    @Test(
        arguments: [
            (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (99_999, "999.99"), (100_000, "1,000.00"),
            (Int64.max, "92,233,720,368,547,758.07"), (Int64.min, "-92,233,720,368,547,758.08"),
        ] as [(Int64, String)])
    func `cents become amounts`(_ cents: Int64, _ expected: String) {
        #expect(EnglishNumbers.amount(ofCents: cents) == expected)
    }

    @Test(
        arguments: [
            (0, "0"), (999, "999"), (1000, "1.000"), (-1000, "-1.000"), (123_456, "123.456"),
            (Int64.min, "-9.223.372.036.854.775.808"),
        ] as [(Int64, String)])
    func `integers are grouped by three`(_ number: Int64, _ expected: String) {
        #expect(GermanNumbers.integer(number) == expected)
    }

    @Test func `English and spreadsheet signs differ`() {
        #expect(EnglishNumbers.hours(ofMinutes: 67_110) == "1,118.50")
        #expect(GermanSheetNumbers.hours(ofMinutes: 67_110) == "1118,50")
        #expect(GermanSheetNumbers.integer(-1_000_000) == "-1000000")
    }

    @Test func `every minute of an hour is the nearest hundredth`() throws {
        for minutes in Int64(0)..<60 {
            let text = EnglishNumbers.hours(ofMinutes: minutes)
            let hundredths = try #require(Int64(text.suffix(2)))
            // Nearest means at most half a hundredth away: |100 m - 60 h| <= 30.
            #expect(abs(100 * minutes - 60 * hundredths) <= 30)
        }
    }
}
