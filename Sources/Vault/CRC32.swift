/// The CRC-32 of IEEE 802.3, as zlib and PNG have it: polynomial 0xEDB88320 reflected, start and
/// end inverted.
///
/// It recognises accidents; it protects against nobody.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in
            value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
        }
    }

    /// The check of a range of bytes, continued from the check of what stood before them.
    static func of(_ bytes: [UInt8], in range: Range<Int>, after seed: UInt32 = 0) -> UInt32 {
        var value = ~seed
        for index in range {
            value = table[Int(UInt8(truncatingIfNeeded: value) ^ bytes[index])] ^ value >> 8
        }
        return ~value
    }
}
