/// The name on a card of the app: 1 to 30 characters as the browser counts them (UTF-16), at most
/// 50 bytes of UTF-8, two words at least, and letters of the Latin script only.
///
/// Which letters the app takes follows from two lists of its own, the script and what it holds
/// for special characters; `æ`, `å`, `ø` and `œ` are on the second one.
enum CardAppName {
    static let characterLimit = 30
    static let byteLimit = 50

    /// The name with single blanks, straight apostrophes and plain hyphens.
    static func tidied(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in Composition.composed(text).unicodeScalars {
            switch scalar {
            case "\u{2018}", "\u{2019}", "\u{2BC}": scalars.append("'")
            case "\u{2010}", "\u{2011}": scalars.append("-")
            default: scalars.append(scalar)
            }
        }
        return CardAppText.tidied(String(scalars))
    }

    /// The name as it can go.
    static func checked(_ text: String) throws(CardAppFault.Code) -> String {
        let name = tidied(text)
        guard !name.isEmpty else { throw .missing }
        try CardAppText.checkSeparators(name)
        guard name.unicodeScalars.allSatisfy(isAllowed) else { throw .characterNotAllowed }
        let words = name.split(separator: " ")
        guard words.count > 1, words.allSatisfy({ $0.utf16.count > 1 }) else {
            throw .nameIncomplete
        }
        guard name.utf16.count <= characterLimit else { throw .nameTooLong }
        guard name.utf8.count <= byteLimit else { throw .nameTooManyBytes }
        return name
    }

    /// A shorter form of a name that can go: later given names as initials, then none of them.
    static func proposal(given: String, family: String) -> String? {
        let names = tidied(given).split(separator: " ").map(String.init)
        guard let first = names.first else { return nil }
        let initials = names.dropFirst().compactMap { $0.first.map { "\($0)." } }
        let forms = [[first] + initials + [family], [first, family]]
        for form in forms {
            if let name = try? checked(form.joined(separator: " ")) { return name }
        }
        return nil
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", ".", "'": true
        case "æ", "å", "ø", "œ", "ƒ": false
        default: isLatin(scalar.value)
        }
    }

    private static func isLatin(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x259, 0x292, 0x1E00...0x1EFF: true
        default: false
        }
    }
}

/// Values of a file without quotes.
enum CardAppText {
    /// The text without blanks at its ends, with one blank for many.
    static func tidied(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }.joined(separator: " ")
    }

    /// The text, unless it holds what the app would take for the end of a cell or row.
    static func plain(_ text: String) throws(CardAppFault.Code) -> String {
        let text = tidied(Composition.composed(text))
        try checkSeparators(text)
        guard !text.unicodeScalars.contains(where: PlainText.steersOrHides) else {
            throw .characterNotAllowed
        }
        return text
    }

    static func checkSeparators(_ text: String) throws(CardAppFault.Code) {
        let parting: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r"]
        guard !text.unicodeScalars.contains(where: parting.contains) else {
            throw .separatorInValue
        }
    }
}
