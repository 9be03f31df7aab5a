/// A length of time in whole minutes; never a fraction of an hour.
package struct Minutes: Hashable, Comparable, Sendable {
    /// The number of minutes; negative only in a difference.
    package var count: Int64

    /// So many minutes.
    @inlinable
    package init(_ count: Int64) { self.count = count }

    /// Most minutes one entry can report: a whole leap year of 366 days.
    package static let mostInOneEntry = Minutes(366 * 24 * 60)

    /// The minutes of a week.
    package static let mostInAWeek = Minutes(7 * 24 * 60)

    /// No time at all.
    package static let zero = Minutes(0)

    /// The sum; nil when it leaves the range of 64 bits.
    package func adding(_ other: Minutes) -> Minutes? {
        let (sum, overflow) = count.addingReportingOverflow(other.count)
        return overflow ? nil : Minutes(sum)
    }

    package static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }

    /// The sum; the quantities of entries are far from the limit of 64 bits.
    package static func + (left: Minutes, right: Minutes) -> Minutes {
        Minutes(left.count + right.count)
    }

    /// The difference, which may be negative.
    package static func - (left: Minutes, right: Minutes) -> Minutes {
        Minutes(left.count - right.count)
    }

    /// Adds to a sum.
    package static func += (left: inout Minutes, right: Minutes) { left.count += right.count }
}

/// An amount of money in euro cents.
package struct Cents: Hashable, Comparable, Sendable {
    /// The number of cents.
    package var count: Int64

    /// So many cents.
    @inlinable
    package init(_ count: Int64) { self.count = count }

    /// Most cents one entry can report: one thousand million euros.
    package static let mostInOneEntry = Cents(100_000_000_000)

    /// Nothing.
    package static let zero = Cents(0)

    package static func < (left: Cents, right: Cents) -> Bool { left.count < right.count }

    /// The sum; the amounts of entries are far from the limit of 64 bits.
    package static func + (left: Cents, right: Cents) -> Cents { Cents(left.count + right.count) }
}

/// A place by its Amtlicher Gemeindeschlüssel: 8 digits, of which the first two name the Land.
package struct MunicipalityKey: Hashable, Comparable, Sendable {
    /// The key as a number; leading zeros are part of its text only.
    package var number: UInt32

    /// A key by its number; nil outside 1,000,000 to 16,999,999 (Länder 01 to 16).
    @inlinable
    package init?(number: UInt32) {
        guard (1_000_000...16_999_999).contains(number) else { return nil }
        self.number = number
    }

    /// A key written with exactly 8 digits; nil for every other text.
    package init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        self.init(number: digits.reduce(0) { $0 * 10 + UInt32($1 - 0x30) })
    }

    /// The key with its 8 digits.
    package var text: String { number < 10_000_000 ? "0\(number)" : "\(number)" }

    /// The number of the Land, 1 to 16.
    package var land: Int { Int(number / 1_000_000) }

    package static func < (left: MunicipalityKey, right: MunicipalityKey) -> Bool {
        left.number < right.number
    }
}
