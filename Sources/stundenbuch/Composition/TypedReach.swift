import CardRules
import Engagement

/// How far ahead is looked, as it is typed: `90` days, `12w` weeks, `3m` months, `1y` or `1j`.
enum TypedReach: Equatable {
    case days(Int)
    case months(Int)

    /// The last day within reach.
    func last(from day: Day) -> Day {
        switch self {
        case .days(let count): day.advanced(by: count)
        case .months(let count): day.advanced(byMonths: count)
        }
    }

    static func reach(_ text: String) throws(Complaint) -> TypedReach {
        if let reach = parse(text) { return reach }
        throw Complaint(
            .usage, "days_out_of_range", Texts.daysOutOfRange, remedy: Texts.writeAReach)
    }

    /// The reach; nil for other texts and more than a hundred years.
    static func parse(_ text: String) -> TypedReach? {
        let letters = text.drop { ("0"..."9").contains($0) }
        let digits = text.prefix(text.count - letters.count)
        guard (1...5).contains(digits.utf8.count), let count = Int(digits) else { return nil }
        switch letters.lowercased() {
        case "", "d", "t": return count <= 36_500 ? .days(count) : nil
        case "w": return count <= 5_200 ? .days(7 * count) : nil
        case "m": return count <= 1_200 ? .months(count) : nil
        case "y", "j": return count <= 100 ? .months(12 * count) : nil
        default: return nil
        }
    }
}
