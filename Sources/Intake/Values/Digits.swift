import Engagement

/// Digits read with care for overflow.
enum Digits {
    /// The number of 1 to 18 digits; nil for every other text.
    static func number(_ text: some StringProtocol) -> Int? {
        let bytes = text.utf8
        guard (1...18).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// Whether a text has nothing but digits, and at least one.
    static func isAll(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A number with two digits, as in days and clock times.
    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Whole numbers of a list.
enum WholeNumber {
    /// A whole number from 0 up to a limit.
    static func read(_ text: String, upTo limit: Int64) throws(ValueFault) -> Int64 {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        if text.hasPrefix("-"), Digits.isAll(digits) { throw ValueFault(.negative) }
        guard Digits.isAll(digits) else { throw fault(of: text) }
        guard let value = Digits.number(digits), value <= limit else { throw ValueFault(.tooLarge) }
        return Int64(value)
    }

    /// Minutes of an entry: 1 to those of a leap year.
    static func minutes(_ text: String) throws(ValueFault) -> Minutes {
        let count = try read(text, upTo: Minutes.mostInOneEntry.count)
        guard count > 0 else { throw ValueFault(.zero) }
        return Minutes(count)
    }

    /// Minutes a week on average: 1 to those of a week.
    static func minutesPerWeek(_ text: String) throws(ValueFault) -> Minutes {
        let minutes = try minutes(text)
        guard minutes.count <= 7 * 1_440 else { throw ValueFault(.tooLarge) }
        return minutes
    }

    /// An amount in whole cents; an amount in euros is refused with the cents it would be.
    static func cents(_ text: String) throws(ValueFault) -> Cents {
        if let cents = Euros.cents(of: text) {
            throw ValueFault(.notWholeNumber, suggestion: "\(cents)")
        }
        return Cents(try read(text, upTo: Cents.mostInOneEntry.count))
    }

    /// A calendar year of four digits.
    static func year(_ text: String) throws(ValueFault) -> UInt32 {
        guard Digits.isAll(text) else { throw ValueFault(.notAYear) }
        guard text.utf8.count != 2 else { throw ValueFault(.twoDigitYear) }
        guard let year = Digits.number(text), Day.years.contains(year) else {
            throw ValueFault(.notAYear)
        }
        return UInt32(year)
    }

    private static func fault(of text: String) -> ValueFault {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.count == 2, Digits.isAll(parts[0]), Digits.isAll(parts[1]) else {
            return ValueFault(.notWholeNumber)
        }
        if parts[1].utf8.count == 3 { return ValueFault(.ambiguousNumber) }
        let isWhole = parts[1].utf8.allSatisfy { $0 == UInt8(ascii: "0") }
        return ValueFault(.notWholeNumber, suggestion: isWhole ? String(parts[0]) : nil)
    }
}

/// Amounts written in euros, as `840,00 €`.
enum Euros {
    /// The cents of an amount with decimals or a currency; nil for every other text.
    static func cents(of text: String) -> Int64? {
        var number = text[...]
        var hasUnit = false
        for unit in ["€", "EUR", "Euro"] where number.lowercased().hasSuffix(unit.lowercased()) {
            number = number.dropLast(unit.count)
            hasUnit = true
        }
        while number.last == " " || number.last == "\u{A0}" { number = number.dropLast() }
        let parts = number.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let whole = parts.first.flatMap({ Digits.number($0) }), whole <= 1_000_000_000 else {
            return nil
        }
        if parts.count == 1 { return hasUnit ? Int64(whole) * 100 : nil }
        guard parts.count == 2, parts[1].utf8.count == 2, let cents = Digits.number(parts[1]) else {
            return nil
        }
        return Int64(whole) * 100 + Int64(cents)
    }
}
