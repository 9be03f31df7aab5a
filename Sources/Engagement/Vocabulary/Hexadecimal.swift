extension Sequence<UInt8> {
    /// The bytes as hexadecimal digits, two a byte, in small letters.
    package var hex: String {
        map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
