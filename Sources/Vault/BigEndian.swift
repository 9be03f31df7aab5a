extension [UInt8] {
    /// Adds a number's bytes, most significant first.
    mutating func append(bigEndian number: some FixedWidthInteger & UnsignedInteger) {
        for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// The number whose big-endian bytes begin at an offset; the caller has checked the length.
    func number<Number: FixedWidthInteger & UnsignedInteger>(
        _: Number.Type, at offset: Int
    ) -> Number {
        (offset..<offset + Number.bitWidth / 8).reduce(0) { $0 << 8 | Number(self[$1]) }
    }
}
