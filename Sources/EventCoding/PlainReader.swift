import Engagement

/// Reads Protocol Buffers as this program writes them, and nothing else: fields in the order of
/// their numbers, each once, numbers in range.
///
/// Whatever is otherwise makes the reading odd. An odd payload is not refused here: the
/// generated decoder reads it again and says what is wrong with it, if anything is.
struct PlainReader {
    private var next: Int
    private let end: Int
    private var last: UInt64 = 0
    /// Whether something was met that the generated decoder has to judge.
    private(set) var isOdd = false

    /// A reader of a range of the bytes that are passed to each of its functions.
    init(_ range: Range<Int>) { (next, end) = (range.lowerBound, range.upperBound) }

    /// Makes the reading odd unless the condition holds.
    mutating func require(_ condition: Bool) { isOdd = isOdd || !condition }

    /// The next field's number and wire type, `number << 3 | type`; nil at the end or when odd.
    @inline(__always)
    mutating func tag(in bytes: Span<UInt8>) -> UInt64? {
        guard next < end, !isOdd else { return nil }
        let tag = varint(in: bytes)
        require(tag >> 3 > last >> 3)
        last = tag
        return isOdd ? nil : tag
    }

    /// A number of at most 63 bits.
    @inline(__always)
    mutating func varint(in bytes: Span<UInt8>) -> UInt64 {
        guard next < end else {
            isOdd = true
            return 0
        }
        let byte = bytes[next]
        next &+= 1
        return byte < 0x80 ? UInt64(byte) : longVarint(UInt64(byte & 0x7F), in: bytes)
    }

    /// The rest of a number of two bytes or more.
    private mutating func longVarint(_ first: UInt64, in bytes: Span<UInt8>) -> UInt64 {
        var value = first
        var shift: UInt64 = 7
        while next < end, shift < 63 {
            let byte = bytes[next]
            next &+= 1
            value |= UInt64(byte & 0x7F) &<< shift
            if byte < 0x80 { return value }
            shift &+= 7
        }
        isOdd = true
        return 0
    }

    /// A number of at most 32 bits.
    mutating func short(in bytes: Span<UInt8>) -> UInt32 {
        let value = varint(in: bytes)
        require(value <= UInt64(UInt32.max))
        return UInt32(truncatingIfNeeded: value)
    }

    /// The range of a field that has its length before it.
    mutating func block(in bytes: Span<UInt8>) -> Range<Int> {
        let count = varint(in: bytes)
        guard !isOdd, count <= UInt64(end - next) else {
            isOdd = true
            return end..<end
        }
        defer { next += Int(count) }
        return next..<(next + Int(count))
    }

    /// A text in UTF-8.
    mutating func text(in bytes: Span<UInt8>) -> String {
        let range = block(in: bytes)
        guard let text = try? UTF8Span(validating: bytes.extracting(range)) else {
            isOdd = true
            return ""
        }
        return String(copying: text)
    }
}

// The domain's values; what is none of them makes the reading odd.
extension PlainReader {
    @inline(__always)
    mutating func subject<ID: SubjectID>(in bytes: Span<UInt8>) -> ID {
        let serial = varint(in: bytes)
        require((1...StreamID.mostSerial).contains(serial))
        return ID(serial)
    }

    mutating func day(in bytes: Span<UInt8>) -> Day {
        let zigzag = short(in: bytes)
        let days = Int32(bitPattern: zigzag >> 1) ^ -Int32(bitPattern: zigzag & 1)
        require((-354_285...2_932_896).contains(days))
        return Day(daysSince1970: days)
    }

    mutating func minutes(in bytes: Span<UInt8>) -> Minutes {
        Minutes(Int64(varint(in: bytes)))
    }

    mutating func municipality(in bytes: Span<UInt8>) -> MunicipalityKey? {
        let key = MunicipalityKey(number: short(in: bytes))
        require(key != nil)
        return key
    }

    @inline(__always)
    mutating func word<Word: StoredWord>(in bytes: Span<UInt8>) -> Word? {
        let word = Word(rawValue: Int32(truncatingIfNeeded: short(in: bytes)))
        require(word != nil)
        return word
    }

    mutating func clock(in bytes: Span<UInt8>) -> ClockSpan? {
        var inner = PlainReader(block(in: bytes))
        var (from, until): (UInt32, UInt32) = (0, 0)
        while let tag = inner.tag(in: bytes) {
            switch tag {
            case 1 << 3: from = inner.short(in: bytes)
            case 2 << 3: until = inner.short(in: bytes)
            default: inner.isOdd = true
            }
        }
        let clock = ClockSpan(from: Int(from), until: Int(until))
        require(!inner.isOdd && clock != nil)
        return clock
    }

    mutating func marks(in bytes: Span<UInt8>) -> [Mark] {
        let range = block(in: bytes)
        var inner = PlainReader(range)
        var marks: [Mark] = []
        while inner.next < range.upperBound, !inner.isOdd {
            let mark: Mark? = inner.word(in: bytes)
            if let mark { marks.append(mark) }
        }
        require(!inner.isOdd)
        return marks
    }
}
