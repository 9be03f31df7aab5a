import StrictJSON

/// Text on its way into a spreadsheet: data must never be taken for a formula.
enum SpreadsheetText {
    /// The text, behind an apostrophe when a spreadsheet might calculate with it.
    ///
    /// Controls other than tab and line ends become visible escapes, since a list may be looked at
    /// in a terminal.
    static func guarded(_ text: String) -> String {
        let visible = TerminalText.escapeControls(text)
        return startsLikeFormula(text) ? "'" + visible : visible
    }

    /// Looks at the first scalar that takes room, since blanks and invisible marks may be trimmed.
    ///
    /// Scalars, not characters: a combining mark behind `=` hides it from a comparison, not from
    /// a spreadsheet.
    private static func startsLikeFormula(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if isTrigger(scalar) { return true }
            guard isBlank(scalar) else { return false }
        }
        return false
    }

    /// `= + - @` in plain, full-width and small form, the minus sign, and tab, LF, CR and NUL.
    private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\n", "\r", "\0": true
        case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        case "\u{FE66}", "\u{FE62}", "\u{FE63}", "\u{FE6B}", "\u{2212}": true
        default: false
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.steersOrHides
            || scalar == "\u{200C}" || scalar == "\u{200D}"
    }
}
