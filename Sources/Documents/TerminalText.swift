import StrictJSON

/// Foreign text on its way to a screen: what could steer a terminal or hide is made visible.
package enum TerminalText {
    /// Shows each control, direction mark and invisible character as `\u{202E}`.
    ///
    /// Line ends are escaped as well; the result is always one line. Joiners, which emoji and some
    /// scripts need, stay. A backslash stays too, so the result is for eyes, not for reading back.
    package static func escape(_ text: String) -> String {
        escape(text) { $0.steersOrHides }
    }

    /// Like `escape`, but keeps each line feed, for messages of several lines.
    package static func escapeLines(_ text: String) -> String {
        escape(text) { $0 != "\n" && $0.steersOrHides }
    }

    /// Like `escape`, but for the controls alone and without tab, line feed and carriage return.
    static func escapeControls(_ text: String) -> String {
        escape(text) { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: false
            case 0...0x1F, 0x7F...0x9F: true
            default: false
            }
        }
    }

    private static func escape(
        _ text: String, where isUnsafe: (Unicode.Scalar) -> Bool
    ) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isUnsafe(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let code = digits.leftPadded(to: 4, with: "0")
                output.append(contentsOf: "\\u{\(code)}".unicodeScalars)
            } else {
                output.append(scalar)
            }
        }
        return String(output)
    }
}
