/// A way of writing numbers for people: which sign separates decimals, which one thousands.
///
/// All arithmetic is on integers and holds for the whole range of `Int64`.
package protocol NumberWriting {
    /// The sign before the decimals.
    static var decimalSign: String { get }
    /// The sign between groups of three digits; empty for none.
    static var groupSign: String { get }
}

/// Numbers as German readers write them: `1.118,50`.
package enum GermanNumbers: NumberWriting {
    /// Before the decimals: `,`.
    package static let decimalSign = ","
    /// Between groups of three digits: `.`.
    package static let groupSign = "."
}

/// Numbers as English readers write them: `1,118.50`.
package enum EnglishNumbers: NumberWriting {
    /// Before the decimals: `.`.
    package static let decimalSign = "."
    /// Between groups of three digits: `,`.
    package static let groupSign = ","
}

/// Numbers for German spreadsheets: decimal comma, no groups.
enum GermanSheetNumbers: NumberWriting {
    static let decimalSign = ","
    static let groupSign = ""
}

extension NumberWriting {
    /// Whole minutes as hours with two decimals, rounded once to the nearest hundredth.
    package static func hours(ofMinutes minutes: Int64) -> String {
        // Hundredths of an hour are thirds apart, so no tie can occur and 59 minutes give 98.
        let hundredths = (minutes.magnitude % 60 * 10 + 3) / 6
        return decimal(minutes.magnitude / 60, hundredths, isNegative: minutes < 0)
    }

    /// Cents as an amount with two decimals and without a currency sign.
    package static func amount(ofCents cents: Int64) -> String {
        decimal(cents.magnitude / 100, cents.magnitude % 100, isNegative: cents < 0)
    }

    /// A whole number.
    package static func integer(_ number: Int64) -> String {
        (number < 0 ? "-" : "") + grouped(number.magnitude)
    }

    private static func decimal(_ whole: UInt64, _ hundredths: UInt64, isNegative: Bool) -> String {
        let decimals = String(hundredths).leftPadded(to: 2, with: "0")
        return (isNegative ? "-" : "") + grouped(whole) + decimalSign + decimals
    }

    private static func grouped(_ number: UInt64) -> String {
        let digits = String(number)
        guard !groupSign.isEmpty, digits.count > 3 else { return digits }
        var output = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { output += groupSign }
            output.append(digit)
        }
        return output
    }
}
