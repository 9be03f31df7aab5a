/// How many columns a text takes on a screen with a fixed pitch.
enum DisplayWidth {
    /// Columns of a text; umlauts count 1 in either normal form, East Asian wide and emoji 2.
    static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// Columns of one character as a reader sees it.
    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard scalars.count > 1 else { return scalars.first.map(of) ?? 0 }
        if scalars.contains(where: showsAsEmoji) { return 2 }
        return scalars.reduce(0) { $0 + of($1) }
    }

    /// The text padded with blanks to `width` columns, or unchanged when it is as wide already.
    static func pad(_ text: String, to width: Int, _ alignment: Alignment) -> String {
        let blanks = String(repeating: " ", count: max(0, width - of(text)))
        return alignment == .trailing ? blanks + text : text + blanks
    }

    /// The text cut to `width` columns, its last column an ellipsis; unchanged when it fits.
    static func shorten(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        var kept = ""
        var used = 1
        for character in text {
            used += of(character)
            guard used <= width else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func showsAsEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFE0F || scalar.properties.isEmojiPresentation
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        guard scalar.value >= 0x300 else { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    /// East Asian Width `W` and `F` of UAX #11 in whole blocks, and what emoji show in colour.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF: true
        case 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
        case 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
        case 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD: true
        default: scalar.properties.isEmojiPresentation
        }
    }
}

extension String {
    /// The text with as many `fill` characters in front as it takes to have `length` characters.
    func leftPadded(to length: Int, with fill: Character) -> String {
        String(repeating: String(fill), count: Swift.max(0, length - count)) + self
    }
}
