/// How a list is written, found from its first 64 KiB.
package struct Dialect: Hashable, Sendable {
    /// How bytes spell characters.
    package internal(set) var encoding: TextEncoding
    /// Whether the file begins with a byte order mark.
    package var hasMark: Bool
    /// The byte between cells: comma, semicolon or tab.
    package var delimiter: UInt8
    /// Whether numbers with a decimal comma were seen.
    package var hasDecimalCommas: Bool
}

extension Dialect {
    /// Bytes that are looked at before the first row is read.
    static let sampleLimit = 64 * 1_024
    private static let recordLimit = 50

    /// How a sample of UTF-8 or of a one-byte code is written; the sample may end anywhere.
    init(of sample: [UInt8], encoding: TextEncoding, hasMark: Bool) {
        self.encoding = encoding
        self.hasMark = hasMark
        hasDecimalCommas = Dialect.decimalCommas(in: sample)
        delimiter = Dialect.delimiter(of: sample, decimalCommas: hasDecimalCommas)
    }

    /// The encoding of bytes that may be cut in the middle of a character.
    static func encoding(of sample: ArraySlice<UInt8>, isWhole: Bool) -> TextEncoding {
        guard let first = sample.firstIndex(where: { $0 >= 0x80 }) else { return .ascii }
        if UTF8Check.isValid(sample[first...]) { return .utf8 }
        guard let cut = UTF8Check.unfinished(sample[first...]) else { return .windows1252 }
        // At the end of a file, an "ä" of Windows-1252 and a cut character may be the same byte:
        // characters before it decide, else that no German word ends with "Ã" or "Â".
        let isCut = !isWhole || cut > first || sample[cut] <= 0xC3
        return isCut ? .utf8 : .windows1252
    }

    private static func decimalCommas(in sample: [UInt8]) -> Bool {
        sample.indices.dropFirst().dropLast().contains { index in
            sample[index] == 0x2C && isDigit(sample[index - 1]) && isDigit(sample[index + 1])
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The candidate for which most records have as many as the record before, as a table's do.
    ///
    /// A semicolon wins a draw, and also when the sample has decimal commas, for then a comma has
    /// another use.
    private static func delimiter(of sample: [UInt8], decimalCommas: Bool) -> UInt8 {
        let semicolon = UInt8(ascii: ";")
        var best: (delimiter: UInt8, score: Int) = (UInt8(ascii: ","), 0)
        for candidate in [semicolon, 0x09, UInt8(ascii: ",")] {
            let counts = counts(of: candidate, in: sample)
            let usual = usual(counts)
            // A line above the headings may have none.
            let isUsual = counts.first ?? 0 > 0 || usual * 2 >= counts.count
            if candidate == semicolon, decimalCommas, isUsual, usual > 0 { return semicolon }
            // Names as `Groß, Eva` stand in rows, and not in headings and titles.
            let agreeing = zip(counts, counts.dropFirst()).count { $0 == $1 && $0 > 0 }
            let score = agreeing * (recordLimit + 1) + usual
            if score > best.score { best = (candidate, score) }
        }
        return best.delimiter
    }

    /// How many records have the number that most of those have that have any.
    private static func usual(_ counts: [Int]) -> Int {
        let records = counts.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        return records.filter { $0.key > 0 }.values.max() ?? 0
    }

    /// How often the byte stands outside quotes in each of the first records.
    private static func counts(of delimiter: UInt8, in sample: [UInt8]) -> [Int] {
        var counts: [Int] = []
        var (count, length, isQuoted) = (0, 0, false)
        for byte in sample {
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted, byte == 0x0A || byte == 0x0D {
                if length > 0 { counts.append(count) }
                (count, length) = (0, 0)
                if counts.count == recordLimit { return counts }
                continue
            }
            if !isQuoted, byte == delimiter { count += 1 }
            length += 1
        }
        // A sample that ends inside a record tells nothing of that record, unless it is all.
        return counts.isEmpty && length > 0 ? [count] : counts
    }
}

/// Whether bytes are UTF-8.
enum UTF8Check {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    /// Where the last character begins when it lacks bytes and all before it is UTF-8; nil else.
    static func unfinished(_ bytes: ArraySlice<UInt8>) -> Int? {
        let start = bytes.suffix(3).lastIndex { (0xC2...0xF4).contains($0) }
        guard let start, isValid(bytes[..<start]) else { return nil }
        let rest = bytes[start...]
        let length = rest[start] < 0xE0 ? 2 : rest[start] < 0xF0 ? 3 : 4
        let follow = rest.dropFirst().allSatisfy { (0x80...0xBF).contains($0) }
        return follow && rest.count < length ? start : nil
    }
}
