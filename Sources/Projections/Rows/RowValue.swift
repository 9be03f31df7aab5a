/// Something that has one form in bytes, and refuses every other.
package protocol RowValue: Sendable {
    /// Writes the value.
    func encode(into writer: inout RowWriter)
    /// Reads the value that ``encode(into:)`` wrote.
    init(from reader: inout RowReader) throws(RowFault)
}

extension RowValue {
    /// The value's bytes.
    package var bytes: [UInt8] {
        var writer = RowWriter()
        writer.reserve(40)
        encode(into: &writer)
        return writer.bytes
    }

    /// The value with exactly these bytes; nil when no value has them.
    package init?(bytes: [UInt8]) {
        var reader = RowReader(bytes)
        do throws(RowFault) {
            self = try Self(from: &reader)
            try reader.finish()
        } catch {
            return nil
        }
    }
}

extension UInt64: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.varint(self) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) { self = try reader.varint() }
}

extension UInt32: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.varint(UInt64(self)) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let number = UInt32(exactly: try reader.varint()) else { throw .badNumber }
        self = number
    }
}

extension Int64: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.zigzag(self) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) { self = try reader.zigzag() }
}

extension Bool: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.varint(self ? 1 : 0) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        let number = try reader.varint()
        guard number <= 1 else { throw .unknownWord }
        self = number == 1
    }
}

extension String: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.block(utf8) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        self = try RowReader.text(try reader.block())
    }
}

extension UInt8: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) { writer.fixed(self) }
    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) { self = try reader.byte() }
}

extension Optional: RowValue where Wrapped: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(self != nil)
        if let value = self { value.encode(into: &writer) }
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        let isThere: Bool = try reader.take()
        self = isThere ? try Wrapped(from: &reader) : nil
    }
}

extension Array: RowValue where Element: RowValue {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.varint(UInt64(count))
        for element in self { element.encode(into: &writer) }
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        let count = try reader.varint()
        guard count <= UInt64(reader.left) else { throw .tooShort }
        self = []
        reserveCapacity(Int(count))
        for _ in 0..<Int(count) { append(try reader.take()) }
    }
}

/// A word of the vocabulary that is stored as its number.
package protocol StoredWord: RowValue, RawRepresentable where RawValue: FixedWidthInteger {}

extension StoredWord {
    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.varint(UInt64(clamping: rawValue))
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        guard let number = RawValue(exactly: try reader.varint()),
            let word = Self(rawValue: number)
        else { throw .unknownWord }
        self = word
    }
}
