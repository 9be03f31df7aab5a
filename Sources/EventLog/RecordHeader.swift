/// The 72 bytes before every payload; all integers are big-endian.
///
/// | Offset | Size | Field |
/// |---|---|---|
/// | 0 | 1 | record format: 0 draft |
/// | 1 | 1 | flags, 0 |
/// | 2 | 2 | kind of event |
/// | 4 | 2 + 2 | index of the event in its command; number of events of the command |
/// | 8 | 8 | recorded-at, µs since 1970 UTC |
/// | 16 | 2 | minutes that the ledger's civil time was ahead of UTC |
/// | 18 | 2 | reserved, 0 |
/// | 20 | 4 | actor, serial |
/// | 24 | 8 | stream: one byte kind, seven bytes serial |
/// | 32 | 8 | revision in the stream, dense from 0 |
/// | 40 | 8 | position of the stream's previous record; 2^64−1 at revision 0 |
/// | 48 | 16 | command id |
/// | 64 | 8 | command digest |
package struct RecordHeader: Equatable, Sendable {
    /// Bytes of a header.
    package static let byteCount = 72
    /// Most bytes of a whole record: the limit of C2SP entry bundles.
    package static let mostRecordBytes = 65_535
    /// The record format this program writes and reads: 0, draft.
    package static let format: UInt8 = 0
    /// What stands in ``previous`` at revision 0.
    package static let noPrevious = UInt64.max

    /// The kind of event.
    package var kind: UInt16
    /// The index of the event in its command, from 0.
    package var index: UInt16
    /// The number of events of the command.
    package var count: UInt16
    /// When it was recorded, µs since 1970 UTC.
    package var recordedAt: Int64
    /// Minutes that civil time was ahead of UTC.
    package var offsetMinutes: Int16
    /// The serial of the actor who typed; 0 for the program itself.
    package var actor: UInt32
    /// The stream: one byte kind, seven bytes serial.
    package var stream: UInt64
    /// The revision in the stream.
    package var revision: UInt64
    /// The position of the stream's record before.
    package var previous: UInt64
    /// The command id.
    package var command: CommandNumber
    /// The command's digest.
    package var digest: UInt64

    /// Why bytes are no header of this format.
    package enum Fault: Error, Equatable, Sendable {
        /// Fewer than 72 bytes, or more than a record may have.
        case length(Int)
        /// Another record format.
        case format(UInt8)
        /// A flag or reserved byte that is not 0.
        case reserved
        /// The index is not below the number of events.
        case commandIndex
    }

    /// The header at the beginning of a record's bytes.
    @inline(__always)
    package init(_ record: Span<UInt8>) throws(Fault) {
        guard record.count >= RecordHeader.byteCount, record.count <= RecordHeader.mostRecordBytes
        else { throw .length(record.count) }
        guard record[0] == RecordHeader.format else { throw .format(record[0]) }
        guard record[1] == 0, record[18] == 0, record[19] == 0 else { throw .reserved }
        kind = UInt16(truncatingIfNeeded: bigEndian(record, 2, 2))
        index = UInt16(truncatingIfNeeded: bigEndian(record, 4, 2))
        count = UInt16(truncatingIfNeeded: bigEndian(record, 6, 2))
        recordedAt = Int64(bitPattern: bigEndian(record, 8, 8))
        offsetMinutes = Int16(truncatingIfNeeded: bigEndian(record, 16, 2))
        actor = UInt32(truncatingIfNeeded: bigEndian(record, 20, 4))
        stream = bigEndian(record, 24, 8)
        revision = bigEndian(record, 32, 8)
        previous = bigEndian(record, 40, 8)
        command = CommandNumber(high: bigEndian(record, 48, 8), low: bigEndian(record, 56, 8))
        digest = bigEndian(record, 64, 8)
        guard index < count else { throw .commandIndex }
    }

    /// A header from its fields.
    package init(
        kind: UInt16, index: UInt16, count: UInt16, recordedAt: Int64, offsetMinutes: Int16,
        actor: UInt32, stream: UInt64, revision: UInt64, previous: UInt64,
        command: CommandNumber, digest: UInt64
    ) {
        self.kind = kind
        self.index = index
        self.count = count
        self.recordedAt = recordedAt
        self.offsetMinutes = offsetMinutes
        self.actor = actor
        self.stream = stream
        self.revision = revision
        self.previous = previous
        self.command = command
        self.digest = digest
    }

    /// Appends the 72 bytes.
    package func write(to bytes: inout [UInt8]) {
        bytes.append(RecordHeader.format)
        bytes.append(0)
        appendBigEndian(UInt64(kind), 2, to: &bytes)
        appendBigEndian(UInt64(index), 2, to: &bytes)
        appendBigEndian(UInt64(count), 2, to: &bytes)
        appendBigEndian(UInt64(bitPattern: recordedAt), 8, to: &bytes)
        appendBigEndian(UInt64(UInt16(bitPattern: offsetMinutes)), 2, to: &bytes)
        appendBigEndian(0, 2, to: &bytes)
        appendBigEndian(UInt64(actor), 4, to: &bytes)
        appendBigEndian(stream, 8, to: &bytes)
        appendBigEndian(revision, 8, to: &bytes)
        appendBigEndian(previous, 8, to: &bytes)
        appendBigEndian(command.high, 8, to: &bytes)
        appendBigEndian(command.low, 8, to: &bytes)
        appendBigEndian(digest, 8, to: &bytes)
    }
}

/// The 16 bytes of a command id, as two numbers.
package struct CommandNumber: Hashable, Comparable, Sendable {
    /// The first 8 bytes.
    package var high: UInt64
    /// The last 8 bytes.
    package var low: UInt64

    /// A command id from its halves.
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package static func < (left: CommandNumber, right: CommandNumber) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

@inline(__always)
func bigEndian(_ bytes: Span<UInt8>, _ offset: Int, _ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in offset..<(offset + count) { value = value << 8 | UInt64(bytes[index]) }
    return value
}

@inline(__always)
func appendBigEndian(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    var shift = UInt64(count) * 8
    while shift > 0 {
        shift -= 8
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
}
