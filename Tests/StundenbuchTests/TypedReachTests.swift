import CardRules
import Engagement
import Testing

@testable import stundenbuch

struct TypedReachTests {
    @Test(
        arguments: [
            ("90", .days(90)), ("0", .days(0)), ("36500", .days(36_500)), ("14d", .days(14)),
            ("14t", .days(14)), ("2w", .days(14)), ("3m", .months(3)), ("3M", .months(3)),
            ("1y", .months(12)), ("1j", .months(12)), ("100j", .months(1_200)),
        ] as [(String, TypedReach)])
    func `how far ahead is read as people write it`(_ text: String, _ reach: TypedReach) {
        #expect(TypedReach.parse(text) == reach)
    }

    @Test(arguments: ["", "m", "-1", "36501", "1201m", "101y", "3 m", "3x", "3mm", "²", "1.5m"])
    func `what is no reach is refused`(_ text: String) {
        #expect(TypedReach.parse(text) == nil)
    }

    @Test func `months end on the same day, or on the last one of a shorter month`() {
        let day = Day(year: 2026, month: 11, day: 30) ?? Day(daysSince1970: 0)
        #expect(TypedReach.months(3).last(from: day).iso == "2027-02-28")
        #expect(TypedReach.days(1).last(from: day).iso == "2026-12-01")
    }

    @Test func `a renewal is open from its first day on`() {
        let first = Day(daysSince1970: 20_000)
        let before = Renewability(.from(first), on: first.advanced(by: -1))
        #expect(before.word == .later)
        #expect(before.from == first)
        #expect(Renewability(.from(first), on: first).word == .open)
        #expect(Renewability(.anyTime, on: first).word == .open)
        #expect(Renewability(.never, on: first).from == nil)
    }
}
