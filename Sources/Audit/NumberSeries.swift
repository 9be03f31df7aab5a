import Engagement
import Projections

/// The numbers of each programme in their order, to see which of them are missing.
///
/// A number is what stands before its last digits and these digits: `2026-017` follows `2026-016`.
/// Only where more than half of the numbers between the first and the last were given out are they
/// taken for one series; others are drawn or assigned from elsewhere. Numbers that became void are
/// not missing.
struct NumberSeries: Sendable {
    /// A stretch of missing numbers.
    struct Gap: Hashable {
        /// What stands before the digits.
        let prefix: String
        /// The digits of the missing numbers.
        let missing: ClosedRange<UInt64>
        /// Where the numbers on both sides were given out.
        let events: [Position]
    }

    private struct Name: Hashable {
        let programme: ProgrammeID
        let prefix: String
    }

    private struct Given: Sendable {
        let value: UInt64
        let position: Position
    }

    private var series: [Name: [Given]] = [:]

    init(_ rows: [(key: CardID, row: CardRow)]) {
        for (_, row) in rows {
            guard let programme = row.programme else { continue }
            for step in row.steps {
                guard let (prefix, value) = step.number.flatMap(NumberSeries.parts) else {
                    continue
                }
                let name = Name(programme: programme, prefix: prefix)
                series[name, default: []].append(Given(value: value, position: step.position))
            }
        }
        series = series.mapValues(NumberSeries.ordered).filter { NumberSeries.isDense($0.value) }
    }

    /// The numbers that are missing right before one; nil when none is.
    func gap(before number: String, of programme: ProgrammeID) -> Gap? {
        guard let (prefix, value) = NumberSeries.parts(number),
            let given = series[Name(programme: programme, prefix: prefix)]
        else { return nil }
        let index = given.partitionPoint { $0.value >= value }
        guard index > 0, index < given.count, given[index].value == value else { return nil }
        let before = given[index - 1]
        guard value - before.value > 1 else { return nil }
        return Gap(
            prefix: prefix, missing: before.value + 1...value - 1,
            events: [before.position, given[index].position])
    }

    /// Each number once, where it was given out first, ascending.
    private static func ordered(_ given: [Given]) -> [Given] {
        let sorted = given.sorted { ($0.value, $0.position) < ($1.value, $1.position) }
        return sorted.enumerated()
            .filter { $0 == 0 || sorted[$0 - 1].value != $1.value }.map(\.element)
    }

    private static func isDense(_ given: [Given]) -> Bool {
        guard let first = given.first, let last = given.last else { return false }
        return last.value - first.value < 2 * UInt64(given.count)
    }

    /// What stands before the last digits, and the digits; nil without or with too many digits.
    private static func parts(_ number: String) -> (prefix: String, value: UInt64)? {
        let digits = number.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
        guard digits > 0, digits <= 18 else { return nil }
        let prefix = String(number.dropLast(digits))
        return UInt64(number.suffix(digits)).map { (prefix, $0) }
    }
}
