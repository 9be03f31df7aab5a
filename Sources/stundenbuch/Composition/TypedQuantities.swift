import Engagement

/// A length of time as it is typed: `4`, `4,5`, `4.5` or `4:30` hours; never rounded.
enum TypedDuration {
    static func minutes(_ text: String) throws(Complaint) -> Minutes {
        if let minutes = parse(text) { return minutes }
        throw Complaint(
            .usage, "not_a_duration", Texts.notADuration(text), remedy: Texts.writeADuration)
    }

    /// The minutes; nil when the text is none, or no whole minutes.
    static func parse(_ text: String) -> Minutes? {
        if text.contains(":") { return clock(text) }
        guard let hours = TypedDecimal.parse(text, decimals: 4) else { return nil }
        let product = hours.scaled * 60
        return product.isMultiple(of: 10_000) ? Minutes(product / 10_000) : nil
    }

    private static func clock(_ text: String) -> Minutes? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2,
            let hours = TypedDecimal.digits(parts[0]), hours <= 1_000_000,
            let minutes = TypedDecimal.digits(parts[1]), minutes < 60
        else { return nil }
        return Minutes(hours * 60 + minutes)
    }
}

/// Either minutes as a number or hours as people write them, from two options of which at most
/// one is given.
enum TypedTime {
    static func minutes(
        _ minutes: Int64?, hours: String?, _ options: String
    ) throws(Complaint) -> Minutes? {
        switch (minutes, hours) {
        case (nil, nil): return nil
        case (let count?, nil): return Minutes(count)
        case (nil, let hours?): return try TypedDuration.minutes(hours)
        case (.some, .some):
            throw Complaint(.usage, "usage", Texts.onlyOneOf(options), remedy: Texts.seeHelp)
        }
    }
}

/// An amount of money as it is typed: `840`, `840,00` or `840.00` euro, or whole cents.
enum TypedMoney {
    static func cents(
        _ cents: Int64?, euro: String?
    ) throws(Complaint) -> Cents? {
        switch (cents, euro) {
        case (nil, nil): return nil
        case (let count?, nil): return Cents(count)
        case (nil, let euro?):
            if let amount = TypedDecimal.parse(euro, decimals: 2) { return Cents(amount.scaled) }
            throw Complaint(
                .usage, "not_an_amount", Texts.notAnAmount(euro), remedy: Texts.writeAnAmount)
        case (.some, .some):
            throw Complaint(
                .usage, "usage", Texts.onlyOneOf("--cents, --euro"), remedy: Texts.seeHelp)
        }
    }
}

/// A decimal number with comma or point, as a whole number of its smallest unit.
struct TypedDecimal {
    /// The number times ten to the power of the decimals asked for.
    let scaled: Int64

    /// The number; nil for other texts, more decimals and more than a thousand million.
    static func parse(_ text: String, decimals: Int) -> TypedDecimal? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), let whole = digits(parts[0]),
            whole <= 1_000_000_000
        else { return nil }
        var scaled = whole
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || (1...decimals).contains(fraction.utf8.count),
            let part = fraction.isEmpty ? 0 : digits(fraction)
        else { return nil }
        for _ in 0..<decimals { scaled *= 10 }
        var scaledPart = part
        for _ in fraction.utf8.count..<decimals { scaledPart *= 10 }
        return TypedDecimal(scaled: scaled + scaledPart)
    }

    /// A number of at most 18 digits.
    static func digits(_ text: some StringProtocol) -> Int64? {
        guard (1...18).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int64(text)
    }
}
