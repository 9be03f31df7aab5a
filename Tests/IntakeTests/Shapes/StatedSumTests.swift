import Testing

@testable import Intake

struct StatedSumTests {
    @Test(arguments: [
        ("118,5", [7_110]), ("118.5", [7_110]), ("1.234,5", [74_070]), ("1 234,5", [74_070]),
        ("1,234.5", [74_070]), ("118:30", [7_110]), ("118,5 Std.", [7_110]), ("7110 min", [7_110]),
        ("12.000", [720_000, 720]), ("1.234.567", [74_074_020]), ("0", [0]), ("x", []), ("", []),
        ("1,23456", []), ("1.2.3", []), ("118:75", []), ("99999999999999999999", []),
    ])
    func `a sum is read in every way it can be meant`(_ text: String, _ minutes: [Int64]) {
        let found = StatedSum.readings(text, unit: .hours)
        #expect(found == minutes.map { $0 * 10_000 })
    }

    @Test func `an amount may stand behind the words`() {
        let found = StatedSum.readings(behindWordsOf: "Gesamt: 118,5 Std.", unit: .hours)
        #expect(found == [71_100_000])
        #expect(StatedSum.readings(behindWordsOf: "Gesamt", unit: .hours).isEmpty)
    }

    @Test func `what decimals rounded is no difference, a quarter of an hour is one`() {
        var sum = CountedSum()
        for _ in 0..<3 { sum.add(20) }
        // 3 × 0,33 h are 59.4 minutes.
        #expect(sum.agrees(with: 594_000))
        #expect(sum.agrees(with: 600_000))
        #expect(!sum.agrees(with: 585_000))
        var exact = CountedSum()
        exact.add(210)
        #expect(exact.agrees(with: 2_100_000))
        #expect(exact.agrees(with: 2_105_000))
        #expect(!exact.agrees(with: 2_105_001))
    }

    @Test(arguments: [(210, "3,5"), (60, "1"), (75, "1,25"), (3, "0,05"), (200, "3:20")])
    func `a counted sum is written as lists have it`(_ minutes: Int, _ text: String) {
        var sum = CountedSum()
        sum.add(Int64(minutes))
        #expect(sum.text(.hours) == text)
        #expect(sum.text(.minutes) == "\(minutes)")
    }
}
