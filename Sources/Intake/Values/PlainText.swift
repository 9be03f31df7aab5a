/// Texts of a list: composed, without what could steer a terminal or hide, within limits.
enum PlainText {
    /// Most bytes of a text that stands in a record.
    static let limit = 1_000
    /// Most bytes of an id, a code or a reference.
    static let shortLimit = 200

    /// Any text of at most 1,000 bytes.
    static func any(_ text: String) throws(ValueFault) -> String {
        try checked(text, limit: limit)
    }

    /// An id, a code or a reference of at most 200 bytes.
    static func short(_ text: String) throws(ValueFault) -> String {
        try checked(text, limit: shortLimit)
    }

    /// A name in the letters of DIN 91379: Latin with marks, digits and the usual signs.
    static func name(_ text: String) throws(ValueFault) -> String {
        let text = try checked(text, limit: shortLimit)
        for (offset, scalar) in text.unicodeScalars.enumerated() where !isAllowedInName(scalar) {
            throw place(.characterNotAllowed, scalar, offset)
        }
        return text
    }

    private static func checked(_ text: String, limit: Int) throws(ValueFault) -> String {
        guard text.utf8.count <= limit else {
            throw ValueFault(.textTooLong, suggestion: "\(limit)")
        }
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        for (offset, scalar) in text.unicodeScalars.enumerated() where steersOrHides(scalar) {
            throw place(.controlCharacter, scalar, offset)
        }
        return Composition.composed(text)
    }

    /// Names a character and where it stands, as `U+202E 4`: the fourth character.
    private static func place(
        _ code: FindingCode, _ scalar: Unicode.Scalar, _ offset: Int
    ) -> ValueFault {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return ValueFault(code, suggestion: "U+\(padded) \(offset + 1)")
    }

    /// Whether a character could steer a terminal, turn the direction, hide, or is never one.
    ///
    /// A fixed list, so that answers do not change with the Unicode version.
    static func steersOrHides(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E: true
        case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFD...0xFFFF, 0xE0000...0xE0FFF: true
        default: false
        }
    }

    private static func isAllowedInName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
        case 0x259, 0x292, 0x2B0...0x2FF, 0x300...0x36F, 0x1E00...0x1EFF: true
        case 0x2010...0x2015, 0x2018...0x201F, 0x2020...0x2022, 0x2026, 0x2030: true
        case 0x2032...0x2033, 0x20AC, 0x2116, 0x2122: true
        default: false
        }
    }
}
