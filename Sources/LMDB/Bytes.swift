internal import CLMDB

/// A number as the 8 bytes by which tables are ordered, most significant first.
struct BigEndianKey {
    let bytes: [8 of UInt8]

    init(_ number: UInt64) {
        bytes = [8 of UInt8] { UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * $0)) }
    }
}

extension UInt64 {
    /// The number that 8 big-endian bytes stand for; nil for any other count.
    init?(bigEndian bytes: Span<UInt8>) {
        guard bytes.count == 8 else { return nil }
        var number: UInt64 = 0
        for index in bytes.indices { number = number << 8 | UInt64(bytes[index]) }
        self = number
    }
}

// Inlinable, since a scan copies every key and every value that it keeps.
extension [UInt8] {
    /// The bytes of a span, kept beyond the moment for which they are lent.
    @inlinable
    package init(copying bytes: Span<UInt8>) {
        self = [UInt8](capacity: bytes.count) { output in
            for index in bytes.indices { output.append(bytes[index]) }
        }
    }

    /// The number as 8 bytes, most significant first: so tables are ordered.
    @inlinable
    package init(bigEndian number: UInt64) {
        self = [UInt8](capacity: 8) { output in output.append(bigEndian: number) }
    }
}

extension OutputSpan<UInt8> {
    /// Adds a number as 8 bytes, most significant first; there must be room for them.
    @inlinable
    package mutating func append(bigEndian number: UInt64) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}

extension MDB_val {
    /// The memory that liblmdb lends until the transaction writes or ends.
    var bytes: UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(
            start: mv_data?.assumingMemoryBound(to: UInt8.self), count: mv_size)
    }
}

extension Span<UInt8> {
    /// Names the span's memory to a call of liblmdb that only reads it.
    @inline(__always)
    func withMDBVal<Result>(_ body: (inout MDB_val) -> Result) -> Result {
        // Sound: the pointer does not outlive the closure, and nothing is written through it.
        unsafe withUnsafeBufferPointer { buffer in
            var value = unsafe MDB_val(
                mv_size: buffer.count,
                mv_data: UnsafeMutableRawPointer(mutating: buffer.baseAddress))
            return unsafe body(&value)
        }
    }
}
