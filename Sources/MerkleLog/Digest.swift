/// A SHA-256 value: 32 bytes, kept as four big-endian words so that comparing, sorting and copying
/// touch no memory outside the value.
package struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The length of every digest in bytes.
    package static let byteCount = 32

    private var words: (first: UInt64, second: UInt64, third: UInt64, fourth: UInt64)

    /// Takes over `bytes`, or is nil unless there are exactly 32 of them.
    package init?(_ bytes: Span<UInt8>) {
        guard bytes.count == Digest.byteCount else { return nil }
        self.init(bytes, from: 0)
    }

    /// Takes over `bytes`, or is nil unless there are exactly 32 of them.
    package init?(_ bytes: [UInt8]) {
        self.init(bytes.span)
    }

    /// Reads the 64 lower-case hexadecimal digits of `hex`; any other text gives nil.
    package init?(hex: String) {
        let digits = Array(hex.utf8)
        guard digits.count == 2 * Digest.byteCount else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Digest.byteCount)
        for position in stride(from: 0, to: digits.count, by: 2) {
            guard let high = hexValue(of: digits[position]),
                let low = hexValue(of: digits[position + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.init(bytes)
    }

    /// Reads 32 bytes at `offset`; the caller has checked that they are there.
    init(_ bytes: Span<UInt8>, from offset: Int) {
        func word(_ start: Int) -> UInt64 {
            var word: UInt64 = 0
            for position in start..<start + 8 {
                word = word << 8 | UInt64(bytes[position])
            }
            return word
        }
        words = (word(offset), word(offset + 8), word(offset + 16), word(offset + 24))
    }

    /// Takes the next 32 bytes, which must be there.
    init(reading bytes: inout Array<UInt8>.Iterator) {
        func word() -> UInt64 {
            var word: UInt64 = 0
            for _ in 0..<8 {
                guard let byte = bytes.next() else {
                    preconditionFailure("A digest has 32 bytes.")
                }
                word = word << 8 | UInt64(byte)
            }
            return word
        }
        words = (word(), word(), word(), word())
    }

    /// The 32 bytes in the order in which SHA-256 puts them out.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Digest.byteCount)
        append(to: &bytes)
        return bytes
    }

    /// The bytes as 64 lower-case hexadecimal digits.
    package var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// The same as ``hex``.
    package var description: String { hex }

    /// Adds the 32 bytes to the end of `bytes`, without memory of its own.
    package func append(to bytes: inout [UInt8]) {
        appendBigEndian(words.first, to: &bytes)
        appendBigEndian(words.second, to: &bytes)
        appendBigEndian(words.third, to: &bytes)
        appendBigEndian(words.fourth, to: &bytes)
    }

    /// Adds the 32 bytes to `output`, which must have room for them.
    package func append(to output: inout OutputSpan<UInt8>) {
        Digest.append(words.first, to: &output)
        Digest.append(words.second, to: &output)
        Digest.append(words.third, to: &output)
        Digest.append(words.fourth, to: &output)
    }

    /// Overwrites the 32 bytes of `output` from `start` on, which must be there.
    ///
    /// Inlined, since only with a known `start` do the bytes of a word become one store.
    @inline(__always)
    func write(to output: inout MutableSpan<UInt8>, at start: Int) {
        Digest.write(words.first, to: &output, at: start)
        Digest.write(words.second, to: &output, at: start + 8)
        Digest.write(words.third, to: &output, at: start + 16)
        Digest.write(words.fourth, to: &output, at: start + 24)
    }

    /// Whether all 32 bytes agree; the time it takes may depend on them, as no digest is secret.
    package static func == (left: Digest, right: Digest) -> Bool {
        left.words == right.words
    }

    /// Orders digests as their bytes are ordered.
    package static func < (left: Digest, right: Digest) -> Bool {
        left.words < right.words
    }

    /// Feeds the 32 bytes to `hasher`.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.first)
        hasher.combine(words.second)
        hasher.combine(words.third)
        hasher.combine(words.fourth)
    }

    private static func append(_ word: UInt64, to output: inout OutputSpan<UInt8>) {
        for shift in stride(from: 56, through: 0, by: -8) {
            output.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
        }
    }

    @inline(__always)
    private static func write(
        _ word: UInt64, to output: inout MutableSpan<UInt8>, at start: Int
    ) {
        for position in 0..<8 {
            let shift = UInt64(56 - 8 * position)
            output[start + position] = UInt8(truncatingIfNeeded: word >> shift)
        }
    }
}

/// Adds the eight bytes of `word`, most significant first.
func appendBigEndian(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
    }
}

private func hexValue(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
}
