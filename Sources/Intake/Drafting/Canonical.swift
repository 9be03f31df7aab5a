import Engagement

/// The canonical bytes of a row, as `Schemas/IMPORT.md` has them: typed values in fixed order.
///
/// | Value | Bytes |
/// |---|---|
/// | absent | 00 |
/// | text | 01, length in bytes (4), UTF-8 in composed form |
/// | whole number | 02, two's complement (8) |
/// | days | 03, first and last day since 1970-01-01 (4 + 4) |
/// | no, yes | 04, 00 or 01 |
///
/// All numbers are big-endian. What was written for a vague day is not in it, only its span.
struct Canonical: Sendable {
    /// The bytes so far.
    private(set) var bytes: [UInt8] = []

    mutating func add(_ text: String?) {
        guard let text else { return bytes.append(0) }
        bytes.append(1)
        append(UInt32(clamping: text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ number: Int64?) {
        guard let number else { return bytes.append(0) }
        bytes.append(2)
        append(UInt64(bitPattern: number))
    }

    mutating func add(_ span: DaySpan?) {
        guard let span else { return bytes.append(0) }
        bytes.append(3)
        append(UInt32(bitPattern: span.first.daysSince1970))
        append(UInt32(bitPattern: span.last.daysSince1970))
    }

    mutating func add(_ truth: Bool?) {
        guard let truth else { return bytes.append(0) }
        bytes += [4, truth ? 1 : 0]
    }

    mutating func add(_ day: Day?) { add(day.map { DaySpan($0) }) }
    mutating func add(_ day: VagueDay?) { add(day?.span) }
    mutating func add(_ minutes: Minutes?) { add(minutes?.count) }
    mutating func add(_ key: MunicipalityKey?) { add(key?.text) }

    private mutating func append(_ number: some FixedWidthInteger) {
        for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}

extension Canonical {
    /// The bytes from which a command's number is made: by the row's own key when it has one,
    /// else by its values and how many equal rows stood before it.
    static func identity(
        list: String, source: String, key: String?, content: [UInt8], occurrence: Int
    ) -> [UInt8] {
        var canonical = Canonical()
        canonical.add("import/1")
        canonical.add(list)
        canonical.add(source)
        canonical.add(key)
        guard key == nil else { return canonical.bytes }
        canonical.bytes += content
        canonical.add(Int64(occurrence))
        return canonical.bytes
    }
}
