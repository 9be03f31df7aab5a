/// What is wrong with the bytes of a key or row; the store answers by building the rows anew.
package enum RowFault: Error, Hashable, Sendable {
    /// The bytes end too early.
    case tooShort
    /// Bytes are left over.
    case trailingBytes
    /// A number is not in its shortest form, or too large for its place.
    case badNumber
    /// A text is not valid UTF-8.
    case badText
    /// A number that stands for a word stands for none.
    case unknownWord
}

/// Reads the bytes that a ``RowWriter`` wrote, and refuses all others.
package struct RowReader: Sendable {
    private let bytes: [UInt8]
    private var next = 0

    /// Reads from the first of these bytes.
    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a value in its own form.
    package mutating func take<Value: RowValue>() throws(RowFault) -> Value {
        try Value(from: &self)
    }

    /// Refuses bytes that are left over.
    package func finish() throws(RowFault) {
        guard next == bytes.count else { throw .trailingBytes }
    }

    /// Number of bytes that are left.
    package var left: Int { bytes.count - next }

    /// Reads one byte.
    package mutating func byte() throws(RowFault) -> UInt8 {
        guard next < bytes.count else { throw .tooShort }
        defer { next += 1 }
        return bytes[next]
    }

    /// Reads a number in all its bytes, big-endian.
    package mutating func fixed<Number: FixedWidthInteger & UnsignedInteger>() throws(RowFault)
        -> Number
    {
        guard left >= Number.bitWidth / 8 else { throw .tooShort }
        defer { next += Number.bitWidth / 8 }
        return bytes[next..<(next + Number.bitWidth / 8)].reduce(0) { $0 << 8 | Number($1) }
    }

    /// Reads a terminated text.
    package mutating func terminated() throws(RowFault) -> String {
        var content: [UInt8] = []
        while true {
            let value = try byte()
            guard value == 0 else {
                content.append(value)
                continue
            }
            switch try byte() {
            case 0: return try RowReader.text(content[...])
            case 0xFF: content.append(0)
            default: throw .badText
            }
        }
    }

    /// Reads a number in its shortest form.
    package mutating func varint() throws(RowFault) -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), through: 63, by: 7) {
            let value = try byte()
            guard shift < 63 || value <= 1 else { throw .badNumber }
            number |= UInt64(value & 0x7F) << shift
            guard value & 0x80 == 0 else { continue }
            guard value != 0 || shift == 0 else { throw .badNumber }
            return number
        }
        throw .badNumber
    }

    /// Reads a signed number.
    package mutating func zigzag() throws(RowFault) -> Int64 {
        let number = try varint()
        return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
    }

    /// Reads bytes with their number before them.
    package mutating func block() throws(RowFault) -> ArraySlice<UInt8> {
        let count = try varint()
        guard count <= UInt64(left) else { throw .tooShort }
        defer { next += Int(count) }
        return bytes[next..<(next + Int(count))]
    }

    /// The text that the bytes are in UTF-8.
    static func text(_ bytes: ArraySlice<UInt8>) throws(RowFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .badText }
        return text
    }
}
