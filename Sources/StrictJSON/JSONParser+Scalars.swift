extension JSONParser {
    /// An integer without fraction, exponent, leading zero or negative zero.
    mutating func integer() throws(JSONError) -> Int64 {
        let start = offset
        let isNegative = current == UInt8(ascii: "-")
        if isNegative { offset += 1 }
        let firstDigit = offset
        var number: Int64 = 0
        while let byte = current, let digit = Self.digit(byte) {
            let shifted = number.multipliedReportingOverflow(by: 10)
            let sum =
                isNegative
                ? shifted.partialValue.subtractingReportingOverflow(digit)
                : shifted.partialValue.addingReportingOverflow(digit)
            guard !shifted.overflow, !sum.overflow else { throw error(.integerTooBig, at: start) }
            number = sum.partialValue
            offset += 1
        }
        guard offset > firstDigit else { throw unexpected() }
        try checkForm(start: start, firstDigit: firstDigit)
        return number
    }

    private func checkForm(start: Int, firstDigit: Int) throws(JSONError) {
        let startsWithZero = bytes[firstDigit] == UInt8(ascii: "0")
        if startsWithZero, offset - firstDigit > 1 { throw error(.leadingZero, at: start) }
        switch current {
        case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
            throw error(.notAnInteger, at: start)
        default: break
        }
        if startsWithZero, firstDigit > start { throw error(.negativeZero, at: start) }
    }

    private static func digit(_ byte: UInt8) -> Int64? {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return Int64(byte - UInt8(ascii: "0"))
    }

    /// The text between two quotation marks, escapes resolved.
    mutating func string() throws(JSONError) -> String {
        offset += 1
        var text = ""
        var plainStart = offset
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                text += plain(from: plainStart)
                offset += 1
                return text
            case UInt8(ascii: "\\"):
                text += plain(from: plainStart)
                text.unicodeScalars.append(try escaped())
                plainStart = offset
            case 0..<0x20: throw error(.controlCharacter, at: offset)
            default: offset += 1
            }
        }
        throw error(.unexpectedEnd, at: offset)
    }

    private func plain(from start: Int) -> String {
        String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
        let start = offset
        offset += 1
        guard let byte = current else { throw error(.unexpectedEnd, at: offset) }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try escapedScalar(from: start)
        default: throw error(.badEscape, at: start)
        }
    }

    /// What follows `\u`: one scalar, which may take a second escape as its low surrogate.
    private mutating func escapedScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try codeUnit(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), bytes[offset...].starts(with: "\\u".utf8) else {
            throw error(.loneSurrogate, at: start)
        }
        let lowStart = offset
        offset += 2
        let second = try codeUnit(from: lowStart)
        let code = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF
        guard UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(code) else {
            throw error(.loneSurrogate, at: start)
        }
        return scalar
    }

    private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = current else { throw error(.unexpectedEnd, at: offset) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error(.badEscape, at: start)
            }
            unit = unit << 4 | UInt16(digit)
            offset += 1
        }
        return unit
    }
}
