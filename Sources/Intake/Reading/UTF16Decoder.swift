/// Turns UTF-16 into UTF-8 chunk by chunk; a broken surrogate becomes U+FFFD.
struct UTF16Decoder: Sendable {
    private let isBigEndian: Bool
    private var half: UInt8?
    private var lead: UInt32?

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    /// The next bytes of the file as UTF-8; what the chunk leaves unfinished is kept.
    mutating func decode(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(chunk.count)
        for byte in chunk {
            guard let first = half else {
                half = byte
                continue
            }
            half = nil
            let (high, low) = isBigEndian ? (first, byte) : (byte, first)
            take(UInt32(high) << 8 | UInt32(low), &output)
        }
        return output
    }

    /// What the end of the file leaves unfinished, as U+FFFD.
    mutating func finish() -> [UInt8] {
        guard half != nil || lead != nil else { return [] }
        (half, lead) = (nil, nil)
        return UTF16Decoder.bytes(nil)
    }

    private mutating func take(_ unit: UInt32, _ output: inout [UInt8]) {
        if let first = lead {
            lead = nil
            if (0xDC00...0xDFFF).contains(unit) {
                let value = 0x1_0000 + ((first - 0xD800) << 10) + (unit - 0xDC00)
                output += UTF16Decoder.bytes(Unicode.Scalar(value))
                return
            }
            output += UTF16Decoder.bytes(nil)
        }
        if (0xD800...0xDBFF).contains(unit) {
            lead = unit
        } else {
            output += UTF16Decoder.bytes(Unicode.Scalar(unit))
        }
    }

    private static func bytes(_ scalar: Unicode.Scalar?) -> [UInt8] {
        Array((scalar ?? "\u{FFFD}").utf8)
    }
}
