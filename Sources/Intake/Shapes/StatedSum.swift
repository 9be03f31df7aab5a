/// A sum that a list states, in ten-thousandths of a minute.
///
/// It may be larger than an entry can be, and thousands may be set apart.
enum StatedSum {
    /// Ten-thousandths of a minute.
    static let unitsPerMinute: Int64 = 10_000

    /// What a text may mean; empty when it is no amount.
    ///
    /// Hours are written as `1.234,5`, `118:30` or `118,5 Std.`; `1.234` may be thousands or
    /// decimals.
    static func readings(_ text: String, unit: ListProfile.Unit) -> [Int64] {
        var number = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" && $0 != "'" }[...]
        var unit = unit
        for (word, meaning) in units where number.hasSuffix(word) {
            number = number.dropLast(word.count)
            unit = meaning
            break
        }
        if let colon = number.firstIndex(of: ":") {
            return clock(number[..<colon], number[number.index(after: colon)...])
        }
        return decimals(number).map { unit == .hours ? $0 * 60 : $0 }
    }

    /// The amounts behind the words of a sum row in one cell, as `Gesamt: 118,5 Std.`.
    static func readings(behindWordsOf text: String, unit: ListProfile.Unit) -> [Int64] {
        guard let start = text.firstIndex(where: \.isNumber) else { return [] }
        return readings(String(text[start...]), unit: unit)
    }

    private static let units: [(String, ListProfile.Unit)] = [
        ("stunden", .hours), ("std.", .hours), ("std", .hours), ("minuten", .minutes),
        ("min.", .minutes), ("min", .minutes), ("h", .hours),
    ]

    private static func clock(_ hours: Substring, _ minutes: Substring) -> [Int64] {
        guard let hours = Digits.number(hours), hours <= 10_000_000, minutes.utf8.count == 2,
            let minutes = Digits.number(minutes), minutes < 60
        else { return [] }
        return [Int64(hours * 60 + minutes) * unitsPerMinute]
    }

    /// The number, times 10,000, in each way it can be read.
    private static func decimals(_ text: Substring) -> [Int64] {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.allSatisfy({ Digits.isAll($0) && $0.utf8.count <= 9 }), let last = parts.last
        else { return [] }
        let signs = text.filter { $0 == "," || $0 == "." }
        var found: [Int64] = []
        let areThousands = parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
        if areThousands, Set(signs).count <= 1 { found += number(parts.joined(), "") }
        let isDecimal = parts.dropFirst().dropLast().allSatisfy { $0.utf8.count == 3 }
        if parts.count == 2 || (parts.count > 2 && isDecimal && signs.first != signs.last) {
            found += number(parts.dropLast().joined(), last)
        }
        return found
    }

    private static func number(_ whole: String, _ decimals: some StringProtocol) -> [Int64] {
        guard decimals.utf8.count <= 4, let whole = Digits.number(whole), whole <= 1_000_000_000
        else { return [] }
        let padded = decimals + String(repeating: "0", count: 4 - decimals.utf8.count)
        guard let part = Digits.number(padded) else { return [] }
        return [Int64(whole) * 10_000 + Int64(part)]
    }
}

/// Minutes counted so far, and how many of the entries a decimal of hours had to round.
struct CountedSum: Hashable, Sendable {
    /// The minutes.
    private(set) var minutes: Int64 = 0
    private var rounded: Int64 = 0
    /// Whether an entry could not be read, so that another sum means nothing.
    var isIncomplete = false

    /// Adds an entry; hundredths of an hour are exact for every third minute only.
    mutating func add(_ count: Int64) {
        minutes += count
        if count % 3 != 0 { rounded += 1 }
    }

    /// Both together.
    func joined(with other: CountedSum) -> CountedSum {
        CountedSum(
            minutes: minutes + other.minutes, rounded: rounded + other.rounded,
            isIncomplete: isIncomplete || other.isIncomplete)
    }

    /// Whether a stated sum is this one, within half a minute and what the decimals rounded.
    func agrees(with stated: Int64) -> Bool {
        let unit = StatedSum.unitsPerMinute
        return abs(stated - minutes * unit) <= unit / 2 + rounded * 3 * unit / 10
    }

    /// The sum as people write it in a list: hours with a decimal comma, else `118:20`; or
    /// whole minutes.
    func text(_ unit: ListProfile.Unit) -> String {
        guard unit == .hours else { return "\(minutes)" }
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        guard rest % 3 == 0 else { return "\(hours):\(Digits.two(Int(rest)))" }
        let hundredths = rest * 100 / 60
        guard hundredths > 0 else { return "\(hours)" }
        return hundredths % 10 == 0
            ? "\(hours),\(hundredths / 10)" : "\(hours),\(Digits.two(Int(hundredths)))"
    }
}
