package import Engagement

/// A card as a row of a file for the app: its cells, and what cannot go.
package struct CardAppRow: Sendable {
    /// For whom.
    package let format: CardAppFormat
    /// A cell for each column, empty where nothing goes.
    package private(set) var cells: [String] = []
    /// What is wrong, in the order of the columns.
    package private(set) var faults: [CardAppFault] = []
    /// A name that could be printed where the whole one cannot.
    package private(set) var proposal: String?

    /// Whether the app would take the row.
    package var canGo: Bool { !faults.contains(where: \.isFatal) }

    /// Checks a card by the app's rules, as they are on the day of the export.
    package init(_ card: CardAppCard, for format: CardAppFormat, on today: Day) {
        self.format = format
        let values = CardAppValues(card: card, today: today)
        for column in format.columns {
            do throws(CardAppFault.Code) {
                let value = try values.value(of: column)
                if format == .freinet { try CardAppRow.checkWindows1252(value) }
                cells.append(value)
            } catch {
                let isFatal = format.requires(column) && error != .goldHasNoEnd
                cells.append("")
                faults.append(CardAppFault(column: column, code: error, isFatal: isFatal))
            }
        }
        if faults.contains(where: \.isAboutTheName), let given = card.given,
            let family = card.family
        {
            proposal = CardAppName.proposal(given: given, family: family)
        }
    }

    /// The value of a column; nil where nothing goes.
    package subscript(column: CardAppColumn) -> String? {
        guard let place = format.columns.firstIndex(of: column), !cells[place].isEmpty else {
            return nil
        }
        return cells[place]
    }

    private static func checkWindows1252(_ value: String) throws(CardAppFault.Code) {
        guard value.unicodeScalars.allSatisfy({ Windows1252.byte($0) != nil }) else {
            throw .notInWindows1252
        }
    }
}

extension CardAppFault {
    /// Whether another form of the name would help.
    var isAboutTheName: Bool {
        guard [.name, .freinetGiven].contains(column) else { return false }
        switch code {
        case .nameTooLong, .nameTooManyBytes, .nameIncomplete: return true
        default: return false
        }
    }
}

/// The values of one card, each as the app reads it.
private struct CardAppValues {
    let card: CardAppCard
    let today: Day

    func value(of column: CardAppColumn) throws(CardAppFault.Code) -> String {
        switch column {
        case .name: try name()
        case .expiry, .freinetExpiry: try expiry()
        case .cardType: card.isGold ? "Goldkarte" : "Standard"
        case .freinetType: card.isGold ? "\u{203A}Gold\u{2039}" : "\u{203A}Blau\u{2039}"
        case .freinetGiven: try freinetGiven()
        case .freinetFamily: try CardAppName.part(names?.family)
        case .mail: try card.email.map(CardAppValues.mail) ?? ""
        case .userID: try card.userID.map(CardAppText.plain) ?? ""
        case .start: try start()
        case .born: try born()
        case .passID: try passID()
        case .addressLine1, .freinetStreet: try card.street.map(CardAppText.plain) ?? ""
        case .addressLine2: ""
        case .postalCode, .freinetPostalCode: try postalCode()
        case .town, .freinetTown: try card.town.map(CardAppText.plain) ?? ""
        case .reference: try reference()
        }
    }

    private func name() throws(CardAppFault.Code) -> String {
        if let printed = card.printed { return try CardAppName.checked(printed) }
        guard let names else { throw .missing }
        return try CardAppName.checked("\(names.given) \(names.family)")
    }

    /// Freinet has two columns, which the app joins: what it refuses of both stands at the first.
    private func freinetGiven() throws(CardAppFault.Code) -> String {
        _ = try name()
        return try CardAppName.part(names?.given)
    }

    /// Given and family names, those of a chosen name where there is one: it ends with the family
    /// name, or else with its last word.
    private var names: (given: String, family: String)? {
        guard let printed = card.printed.map(CardAppName.tidied) else {
            guard let given = card.given, let family = card.family else { return nil }
            return (given, family)
        }
        if let family = card.family.map(CardAppName.tidied), printed.hasSuffix(" \(family)") {
            return (String(printed.dropLast(family.count + 1)), family)
        }
        guard let blank = printed.lastIndex(of: " ") else { return nil }
        return (String(printed[..<blank]), String(printed[printed.index(after: blank)...]))
    }

    /// Later than today and sooner than in 99 years; empty for golden cards, which have no end.
    private func expiry() throws(CardAppFault.Code) -> String {
        guard let until = card.validUntil else {
            if card.isGold { return "" }
            throw .noEnd
        }
        if card.isGold { throw .goldHasNoEnd }
        guard today < until else { throw .endNotInFuture }
        guard let latest = today.advanced(byYears: 99), until < latest else { throw .endTooFar }
        return until.german
    }

    /// Not older than five years, and before the end.
    private func start() throws(CardAppFault.Code) -> String {
        guard let from = card.validFrom else { throw .missing }
        guard let earliest = today.advanced(byYears: -5), earliest < from else {
            throw .startTooOld
        }
        if let until = card.validUntil, until <= from { throw .startNotBeforeEnd }
        return from.german
    }

    private func born() throws(CardAppFault.Code) -> String {
        guard let born = card.born else { throw .missing }
        guard born.year >= 1900, born <= today else { throw .dayOutOfRange }
        return born.german
    }

    /// A whole number below 10^9, written as a number is: a leading zero would be lost.
    private func passID() throws(CardAppFault.Code) -> String {
        guard let number = card.number, !number.isEmpty else { throw .missing }
        guard number.utf8.count <= 9, number.utf8.allSatisfy(CardAppValues.isDigit),
            number.utf8.first != UInt8(ascii: "0")
        else { throw .notANumber }
        return number
    }

    private func postalCode() throws(CardAppFault.Code) -> String {
        guard let code = card.postalCode, !code.isEmpty else { return "" }
        guard code.utf8.count == 5, code.utf8.allSatisfy(CardAppValues.isDigit) else {
            throw .notAPostalCode
        }
        return code
    }

    /// 4 to 15 characters; of signs the app takes full stop and slash.
    private func reference() throws(CardAppFault.Code) -> String {
        guard let text = card.reference.map(CardAppText.tidied), !text.isEmpty else {
            throw .missing
        }
        guard (4...15).contains(text.utf16.count) else { throw .wrongLength }
        let isAllowed = text.utf8.allSatisfy { byte in
            CardAppValues.isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF)
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
        }
        guard isAllowed else { throw .characterNotAllowed }
        return text
    }

    private static func mail(_ text: String) throws(CardAppFault.Code) -> String {
        let address = try CardAppText.plain(text)
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
            !address.contains(" ")
        else { throw .notAnAddress }
        return address
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension CardAppName {
    /// One of several parts of a name.
    fileprivate static func part(_ text: String?) throws(CardAppFault.Code) -> String {
        guard let text else { throw .missing }
        let name = tidied(text)
        guard !name.isEmpty else { throw .missing }
        try CardAppText.checkSeparators(name)
        return name
    }
}

extension Day {
    /// The day as `01.03.2025`.
    fileprivate var german: String {
        let (year, month, day) = civil
        return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
    }
}
