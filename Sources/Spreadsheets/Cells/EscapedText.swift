/// Characters that XML cannot hold, written as `_x000D_` in the texts of workbooks.
enum EscapedText {
    /// Puts the characters themselves in the place of their escapes, from an index on.
    static func resolve(_ bytes: inout [UInt8], from start: Int) {
        guard let first = firstEscape(in: bytes, from: start) else { return }
        var resolved: [UInt8] = []
        var index = first
        while index < bytes.count {
            if let scalar = scalar(in: bytes, at: index) {
                resolved += Array(String(Character(scalar)).utf8)
                index += 7
            } else {
                resolved.append(bytes[index])
                index += 1
            }
        }
        bytes.replaceSubrange(first..., with: resolved)
    }

    /// Whether an escape stands there.
    static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
        scalar(in: bytes, at: index) != nil
    }

    private static func firstEscape(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + 6 < bytes.count {
            if bytes[index] == underscore, scalar(in: bytes, at: index) != nil { return index }
            index += 1
        }
        return nil
    }

    private static let underscore = UInt8(ascii: "_")

    /// The character that `_xHHHH_` stands for; nil when no escape stands there.
    private static func scalar(in bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
        guard index + 6 < bytes.count, bytes[index] == underscore,
            bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == underscore
        else { return nil }
        var value: UInt32 = 0
        for byte in bytes[(index + 2)..<(index + 6)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return Unicode.Scalar(value)
    }
}
