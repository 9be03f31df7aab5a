/// A decimal number of at most 15 significant digits: `coefficient` divided by ten to `scale`.
///
/// Workbooks hold binary numbers, written with up to 17 digits: 3.3 may stand there as
/// `3.2999999999999998`. Spreadsheet programs show and calculate with 15 digits, and so does this.
package struct DecimalNumber: Hashable, Sendable {
    /// Never ends in a zero, unless it is 0.
    package let coefficient: Int64
    /// Digits behind the point, negative for zeros before it; from -400 to 400.
    package let scale: Int

    /// Reads `-12`, `3.50`, `4.5E-2`; nil for all else, and beyond 400 digits either way.
    package init?(_ bytes: some Sequence<UInt8>) {
        var reader = DecimalReader()
        for byte in bytes where !reader.take(byte) { return nil }
        guard reader.isComplete else { return nil }
        var (number, scale) = (reader.coefficient, reader.scale)
        while number != 0, number % 10 == 0 {
            number /= 10
            scale -= 1
        }
        if number == 0 { scale = 0 }
        guard (-400...400).contains(scale) else { return nil }
        coefficient = reader.isNegative ? -number : number
        self.scale = scale
    }

    /// The number when it has no decimals and at most 18 digits.
    package var whole: Int64? {
        guard (-18...0).contains(scale) else { return nil }
        var number = coefficient
        for _ in 0..<(-scale) {
            let (next, overflow) = number.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            number = next
        }
        return number
    }

    /// Digits with a point before the decimals, and never an exponent: `-0.05`, `1200`.
    package var text: String {
        let sign = coefficient < 0 ? "-" : ""
        let digits = String(coefficient.magnitude)
        guard scale > 0 else { return sign + digits + String(repeating: "0", count: -scale) }
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
    }

    /// The number times a factor of up to seven digits, rounded to a whole one, halves away from
    /// zero; nil beyond `Int64`.
    package func rounded(times factor: Int64) -> Int64? {
        precondition((1...9_999_999).contains(factor), "A factor has up to seven digits.")
        var product = Int128(coefficient.magnitude) * Int128(factor)
        if scale > 30 { return 0 }
        for _ in 0..<max(0, -scale) {
            product *= 10
            guard product <= Int128(Int64.max) else { return nil }
        }
        var divisor: Int128 = 1
        for _ in 0..<max(0, scale) { divisor *= 10 }
        let rounded = (product + divisor / 2) / divisor
        guard let magnitude = Int64(exactly: rounded) else { return nil }
        return coefficient < 0 ? -magnitude : magnitude
    }
}

/// Takes the characters of a number one by one, keeping 15 significant digits.
private struct DecimalReader {
    private(set) var isNegative = false
    private(set) var coefficient: Int64 = 0
    private var digits = 0
    private var digitsBehindPoint = 0
    private var exponent = 0
    private var isExponentNegative = false
    private var state = State.start

    private enum State { case start, sign, whole, point, fraction, mark, markSign, exponent }

    private static let mostDigits = 15

    /// Whether the number may end here.
    var isComplete: Bool { state == .whole || state == .fraction || state == .exponent }

    /// Digits behind the point, without those that were rounded away.
    var scale: Int {
        digitsBehindPoint - max(0, digits - Self.mostDigits)
            - (isExponentNegative ? -exponent : exponent)
    }

    mutating func take(_ byte: UInt8) -> Bool {
        switch (byte, state) {
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), _):
            return take(digit: Int64(byte - UInt8(ascii: "0")))
        case (UInt8(ascii: "-"), .start), (UInt8(ascii: "+"), .start):
            isNegative = byte == UInt8(ascii: "-")
            state = .sign
        case (UInt8(ascii: "."), .whole):
            state = .point
        case (UInt8(ascii: "e"), .whole), (UInt8(ascii: "e"), .fraction),
            (UInt8(ascii: "E"), .whole), (UInt8(ascii: "E"), .fraction):
            state = .mark
        case (UInt8(ascii: "-"), .mark), (UInt8(ascii: "+"), .mark):
            isExponentNegative = byte == UInt8(ascii: "-")
            state = .markSign
        default:
            return false
        }
        return true
    }

    private mutating func take(digit: Int64) -> Bool {
        switch state {
        case .mark, .markSign, .exponent:
            state = .exponent
            exponent = exponent * 10 + Int(digit)
            return exponent <= 1_000
        case .start, .sign, .whole:
            state = .whole
        case .point, .fraction:
            state = .fraction
            digitsBehindPoint += 1
        }
        keep(digit)
        return digits <= 400 && digitsBehindPoint <= 400
    }

    private mutating func keep(_ digit: Int64) {
        guard digit != 0 || digits > 0 else { return }
        digits += 1
        if digits <= Self.mostDigits {
            coefficient = coefficient * 10 + digit
        } else if digits == Self.mostDigits + 1, digit >= 5 {
            coefficient += 1
        }
    }
}
