import ArgumentParser
import Engagement
import Projections

/// A period of the calendar and the columns it is cut into.
struct PeriodOptions: ParsableArguments {
    @Option(
        name: [.customShort("p"), .customLong("period"), .customLong("zeitraum")],
        help: Texts.helpPeriod)
    var period: String?

    @Flag(
        name: [.customShort("M"), .customLong("monthly"), .customLong("monatlich")],
        help: Texts.helpMonthly)
    var monthly = false

    @Flag(
        name: [.customShort("Q"), .customLong("quarterly"), .customLong("quartalsweise")],
        help: Texts.helpQuarterly)
    var quarterly = false

    @Flag(
        name: [.customShort("Y"), .customLong("yearly"), .customLong("jaehrlich")],
        help: Texts.helpYearly)
    var yearly = false

    /// The size of a column; years when nothing is said.
    var size: HoursUnit.Size { monthly ? .month : quarterly ? .quarter : .year }

    /// The period as days; nil when none is named.
    func span(_ clock: Clock) throws(Complaint) -> DaySpan? {
        guard let period else { return nil }
        if let span = TypedPeriod.parse(period, today: clock.today) { return span }
        throw Complaint(
            .usage, "not_a_period", Texts.notAPeriod(period), remedy: Texts.writeAPeriod)
    }
}

/// A period as it is typed: `2025`, `2025Q3`, `2025-03`, `01.07.2025-30.06.2026`,
/// `2025-07-01..2026-06-30`, `letztes-jahr`, `last-year`, `dieses-jahr`, `this-year`.
enum TypedPeriod {
    static func parse(_ text: String, today: Day) -> DaySpan? {
        switch text.lowercased() {
        case "letztes-jahr", "last-year": return DaySpan(year: today.year - 1)
        case "dieses-jahr", "this-year": return DaySpan(year: today.year)
        default: break
        }
        return unit(text) ?? range(text, "..", today) ?? range(text, "-", today)
            ?? TypedDay.parse(text, today: today).map(DaySpan.init)
    }

    private static func unit(_ text: String) -> DaySpan? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 4, let year = number(bytes[0..<4]) else { return nil }
        switch bytes.count {
        case 4: return DaySpan(year: year)
        case 6 where bytes[4] == 0x51 || bytes[4] == 0x71:
            return number(bytes[5..<6]).flatMap { DaySpan(year: year, quarter: $0) }
        case 7 where bytes[4] == 0x2D:
            return number(bytes[5..<7]).flatMap { DaySpan(year: year, month: $0) }
        default: return nil
        }
    }

    private static func range(_ text: String, _ separator: String, _ today: Day) -> DaySpan? {
        guard let place = text.firstRange(of: separator) else { return nil }
        let first = TypedDay.parse(String(text[..<place.lowerBound]), today: today)
        let last = TypedDay.parse(String(text[place.upperBound...]), today: today)
        guard let first, let last else { return nil }
        return DaySpan(from: first, to: last)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

extension HoursUnit {
    /// The unit in machine headings and for people: `2025`, `2025Q1`, `2025-03`.
    var name: String {
        switch size {
        case .year: "\(year)"
        case .quarter: "\(year)Q\((months.lowerBound + 2) / 3)"
        case .month: "\(year)-\(months.lowerBound < 10 ? "0" : "")\(months.lowerBound)"
        }
    }
}
