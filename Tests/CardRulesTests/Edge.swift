import Engagement

@testable import CardRules

/// One edge of a threshold, in minutes, days, years or cents, and what a criterion comes to just
/// below, at and just above it.
struct Edge {
    let amount: Int64
    let expected: [Outcome]

    /// A golden text that does not fit the criterion.
    struct Misread: Error {
        let code: String
        let stated: String
    }

    /// The edges that a golden text states for a criterion.
    static func edges(
        of criterion: Criterion, _ stated: String, _ asOf: Day
    ) throws -> [Edge] {
        let parts = stated.split(separator: " ").map(String.init)
        let misread = Misread(code: criterion.code, stated: stated)
        switch criterion.test {
        case .hours(let test):
            guard parts.count == 2, test.measure.word == parts[1] else { throw misread }
            let number = parts[0].drop { $0 == ">" }
            let amount = parts[1] == "d" ? Int64(number) ?? -1 : minutes(number)
            let isStrict = parts[0].hasPrefix(">")
            return [Edge(amount, isStrict ? [.notMet, .notMet, .met] : [.notMet, .met, .met])]
        case .tenure(let test):
            let length: TenureLength =
                parts.last == "yr"
                ? .years(Int(parts[0]) ?? 0) : .months(Int(parts[0]) ?? 0)
            guard test.length == length else { throw misread }
            return [Edge(0, [.notMet, .met, .met])]
        case .age(let test):
            let below = parts.last.flatMap { $0.hasPrefix("<") ? Int64($0.dropFirst()) : nil }
            guard test.belowYears.map(Int64.init) == below else { throw misread }
            let upper = below.map { [Edge($0, [.met, .notMet, .notMet])] } ?? []
            let lower = Int64(parts[0]).map { [Edge($0, [.notMet, .met, .met])] } ?? []
            return lower + upper
        case .allowance:
            let euros = Int64(parts[0]) ?? law(parts[0], asOf.year)
            return [Edge(euros * 100, [.met, .met, .notMet])]
        default: throw misread
        }
    }

    private init(_ amount: Int64, _ expected: [Outcome]) {
        (self.amount, self.expected) = (amount, expected)
    }

    /// Minutes of hours written as `4` or `1:30`.
    private static func minutes(_ text: Substring) -> Int64 {
        let parts = text.split(separator: ":").compactMap { Int64($0) }
        return parts[0] * 60 + (parts.count > 1 ? parts[1] : 0)
    }

    /// Euros of the two tax-free amounts in a year.
    private static func law(_ number: String, _ year: Int) -> Int64 {
        let amounts: (Int64, Int64) =
            switch year {
            case 2007...2012: (2_100, 500)
            case 2013...2020: (2_400, 720)
            case 2021...2025: (3_000, 840)
            default: (3_300, 960)
            }
        return number == "§26" ? amounts.0 : amounts.1
    }
}

extension HoursMeasure {
    /// The unit as the golden table writes it.
    fileprivate var word: String {
        switch self {
        case .perWeek: "h/wk"
        case .perMonth: "h/mo"
        case .perYear: "h/yr"
        case .total: "h"
        case .days: "d"
        }
    }
}
