/// A moment in microseconds since 1970-01-01T00:00:00Z, without leap seconds.
package struct Instant: Hashable, Comparable, Sendable {
    /// Microseconds since 1970 in UTC.
    package var microseconds: Int64

    /// A moment by its microseconds since 1970.
    package init(microseconds: Int64) { self.microseconds = microseconds }

    /// The civil day at this moment where civil time is that many minutes ahead of UTC.
    package func day(minutesAheadOfUTC offset: Int) -> Day {
        let minutes = Instant.floorDivide(microseconds, 60_000_000) + Int64(offset)
        return Day(daysSince1970: Int32(clamping: Instant.floorDivide(minutes, 1_440)))
    }

    /// The moment in UTC as `2026-01-15T09:12:07Z`, microseconds cut off.
    package var iso: String {
        let seconds = Instant.floorDivide(microseconds, 1_000_000)
        let day = Day(daysSince1970: Int32(clamping: Instant.floorDivide(seconds, 86_400)))
        let rest = seconds - Instant.floorDivide(seconds, 86_400) * 86_400
        let clock = [rest / 3_600, rest / 60 % 60, rest % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
        return "\(day.iso)T\(clock)Z"
    }

    /// A moment written as `2026-01-15T09:12:07Z` with up to six decimals; nil for other texts.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.last == 0x5A, bytes[10] == 0x54, bytes[13] == 0x3A,
            bytes[16] == 0x3A, let day = Day(iso: text.prefix(10))
        else { return nil }
        guard let hour = Instant.number(bytes[11..<13]), hour < 24,
            let minute = Instant.number(bytes[14..<16]), minute < 60,
            let second = Instant.number(bytes[17..<19]), second < 60,
            let fraction = Instant.fraction(bytes[19..<(bytes.count - 1)])
        else { return nil }
        let seconds = Int64(day.daysSince1970) * 86_400 + hour * 3_600 + minute * 60 + second
        microseconds = seconds * 1_000_000 + fraction
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        var value: Int64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - 0x30)
        }
        return value
    }

    private static func fraction(_ text: ArraySlice<UInt8>) -> Int64? {
        guard !text.isEmpty else { return 0 }
        let digits = text.dropFirst()
        guard text.first == 0x2E, (1...6).contains(digits.count), let value = number(digits)
        else { return nil }
        return (digits.count..<6).reduce(value) { scaled, _ in scaled * 10 }
    }
}
