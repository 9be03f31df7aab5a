/// What a text that stands in the clear may be: 1 to 500 bytes, and nothing that could make it
/// show as another text than it is.
enum ClearText {
    /// Most bytes of a text in UTF-8.
    static let mostBytes = 500

    /// Refuses a text that is empty, too long, or holds characters that steer, hide or stand for
    /// lost ones; an absent text is allowed.
    static func check(_ text: String?, _ field: String) throws(Refusal) {
        guard let text, !isAllowed(text) else { return }
        throw Refusal(.textNotAllowed, field)
    }

    /// Refuses a digest that does not have 32 bytes; an absent one is allowed.
    static func check(sha256 digest: [UInt8]?) throws(Refusal) {
        guard let digest, digest.count != 32 else { return }
        throw Refusal(.textNotAllowed, "sha256")
    }

    /// Whether a text may stand in the clear.
    static func isAllowed(_ text: String) -> Bool {
        guard (1...mostBytes).contains(text.utf8.count) else { return false }
        var isASCII = true
        for byte in text.utf8 {
            if byte < 0x20 || byte == 0x7F { return false }
            if byte >= 0x80 { isASCII = false }
        }
        return isASCII || !text.unicodeScalars.contains(where: steers)
    }

    /// Control characters (C1), those that change the direction of writing or are not seen, and
    /// those that stand for a character that was lost.
    ///
    /// A fixed list, so that a decision does not change with the Unicode version; joiners, which
    /// emoji and some scripts need, are not in it.
    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0xAD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200E...0x200F: true
        case 0x2028...0x202E: true
        case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFD...0xFFFF, 0xE0000...0xE0FFF: true
        default: false
        }
    }
}
