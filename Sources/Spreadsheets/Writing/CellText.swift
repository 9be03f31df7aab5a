/// Texts as libxlsxwriter takes them.
enum CellText {
    /// The text with `_x0000_` for a zero, `_x005F_` before what would be read as an escape, and
    /// a mark in the place of the two characters that XML forbids and nobody can write.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0 || $0 == underscore || $0 == 0xEF }) else {
            return text
        }
        var escaped: [UInt8] = []
        for scalar in guarded(Array(text.utf8)).unicodeScalars {
            switch scalar.value {
            case 0: escaped += Array("_x0000_".utf8)
            case 0xFFFE, 0xFFFF: escaped += Array("\u{FFFD}".utf8)
            default: escaped += Array(String(scalar).utf8)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static let underscore = UInt8(ascii: "_")

    private static func guarded(_ bytes: [UInt8]) -> String {
        var guarded: [UInt8] = []
        for index in bytes.indices {
            guarded.append(bytes[index])
            if bytes[index] == underscore, EscapedText.isEscape(bytes, at: index) {
                guarded += Array("x005F_".utf8)
            }
        }
        return String(decoding: guarded, as: UTF8.self)
    }
}
