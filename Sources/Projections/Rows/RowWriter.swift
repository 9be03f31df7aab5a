/// Writes the bytes of keys and rows.
///
/// | Form | Bytes | Used for |
/// |---|---|---|
/// | fixed | 2, 4 or 8, big-endian | numbers in keys, so that bytes sort as numbers do |
/// | terminated | UTF-8, 00 written as 00 FF, then 00 00 | text in keys |
/// | varint | 1 to 10, seven bits each, lowest first, shortest form only | numbers in rows |
/// | zigzag | varint of 0, -1, 1, -2, … as 0, 1, 2, 3, … | signed numbers in rows |
/// | block | varint length, then so many bytes | text and bytes in rows |
package struct RowWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// Nothing written yet.
    package init() {}

    /// Writes values one after another, each in its own form.
    package mutating func put<each Value: RowValue>(_ value: repeat each Value) {
        repeat (each value).encode(into: &self)
    }

    /// Writes a number in all its bytes, big-endian.
    package mutating func fixed<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) {
        for shift in stride(from: Number.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }

    /// Writes a text so that shorter sorts before longer and bytes sort as the UTF-8 does.
    package mutating func terminated(_ text: String) {
        for byte in text.utf8 {
            bytes.append(byte)
            if byte == 0 { bytes.append(0xFF) }
        }
        bytes.append(0)
        bytes.append(0)
    }

    /// Room for so many bytes more.
    package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// Writes a number in as few bytes as it needs.
    package mutating func varint(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a signed number, few bytes for those near zero.
    package mutating func zigzag(_ number: Int64) {
        varint(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
    }

    /// Writes bytes with their number before them.
    package mutating func block(_ content: some Collection<UInt8>) {
        varint(UInt64(content.count))
        bytes.append(contentsOf: content)
    }
}
