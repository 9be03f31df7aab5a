/// How the bytes of a list spell characters.
package enum TextEncoding: String, Sendable {
    /// Nothing but ASCII was seen so far; the first other line decides.
    case ascii
    case utf8
    case windows1252
    case utf16
}

/// Windows-1252, the code page of older German office programs.
enum Windows1252 {
    /// The characters of 0x80 to 0x9F; 0 where the code page defines none.
    private static let upper: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    /// The character of a byte; nil for the five bytes the code page leaves undefined.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        let value = upper[Int(byte) - 0x80]
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    /// The byte of a character; nil when the code page has none.
    ///
    /// C1 controls stand for themselves, since so programs carry the undefined bytes along.
    static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x100 { return UInt8(scalar.value) }
        guard scalar.value <= 0xFFFF,
            let index = upper.firstIndex(of: UInt16(scalar.value))
        else { return nil }
        return UInt8(index + 0x80)
    }

    /// Appends the UTF-8 of a run of bytes; false when an undefined byte was left out.
    static func append(_ bytes: ArraySlice<UInt8>, to target: inout [UInt8]) -> Bool {
        var isDefined = true
        for byte in bytes {
            if let scalar = scalar(byte) {
                target.append(contentsOf: scalar.utf8)
            } else {
                isDefined = false
            }
        }
        return isDefined
    }
}
