import Engagement

/// Writes Protocol Buffers as the generated encoder does: fields in the order of their numbers,
/// numbers in their shortest form.
///
/// Fields without a presence of their own are left out when they are zero.
struct PlainWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    /// A writer with room for a plain payload.
    init() { bytes.reserveCapacity(96) }

    /// A number that is left out when it is zero.
    @inline(__always)
    mutating func number(_ field: UInt8, _ value: UInt64) {
        if value != 0 { present(field, value) }
    }

    /// A number that is there, zero or not.
    @inline(__always)
    mutating func present(_ field: UInt8, _ value: UInt64) {
        varint(UInt64(field) << 3)
        varint(value)
    }

    /// A signed number that is there, zero or not.
    @inline(__always)
    mutating func present(_ field: UInt8, signed value: Int32) {
        present(field, PlainWriter.zigzag(value))
    }

    /// A day that is left out on 1970-01-01, whose number is zero.
    @inline(__always)
    mutating func day(_ field: UInt8, _ day: Day) {
        number(field, PlainWriter.zigzag(day.daysSince1970))
    }

    /// A text that is there, empty or not.
    mutating func text(_ field: UInt8, _ text: String) {
        let content = text.utf8
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(content.count))
        bytes.append(contentsOf: content)
    }

    /// A message inside this one.
    mutating func message(_ field: UInt8, _ inner: PlainWriter) {
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(inner.bytes.count))
        bytes.append(contentsOf: inner.bytes)
    }

    /// Words by their numbers, packed; left out when there are none.
    mutating func marks(_ field: UInt8, _ marks: [Mark]) {
        guard !marks.isEmpty else { return }
        var inner = PlainWriter()
        for mark in marks { inner.varint(UInt64(mark.rawValue)) }
        message(field, inner)
    }

    /// From when to when on a day, in minutes.
    mutating func clock(_ field: UInt8, _ clock: ClockSpan) {
        var inner = PlainWriter()
        inner.number(1, UInt64(clock.from))
        inner.number(2, UInt64(clock.until))
        message(field, inner)
    }

    @inline(__always)
    private mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    @inline(__always)
    private static func zigzag(_ value: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: value << 1 ^ value >> 31))
    }
}
