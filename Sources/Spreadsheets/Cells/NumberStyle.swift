/// What a number format makes of a number.
enum NumberStyle: UInt8, Sendable {
    /// A number, whatever its decimals, unit or colour.
    case plain
    /// A day.
    case day
    /// A month of a year, as programs show what was typed as `Jan 25`.
    case month
    /// A day with a time.
    case dayAndTime
    /// A time within a day.
    case time
    /// A length of time that may exceed a day, as `[h]:mm`.
    case elapsed

    /// The formats that every program knows by number, those of East Asian editions among them.
    init(builtIn id: Int) {
        switch id {
        case 17: self = .month
        case 14...16, 27...31, 34...36, 50...54, 57, 58: self = .day
        case 18...21, 32, 33, 45, 47, 55, 56: self = .time
        case 22: self = .dayAndTime
        case 46: self = .elapsed
        default: self = .plain
        }
    }

    /// A format as the file describes it; what stands behind the first `;` is for other numbers.
    init(code: Span<UInt8>) {
        var scan = FormatScan()
        var index = 0
        while index < code.count, code[index] != UInt8(ascii: ";") {
            index = scan.step(code, index)
        }
        self = scan.style
    }
}

/// Looks for the letters of days and times outside quotes, escapes and brackets.
private struct FormatScan {
    private var hasDay = false
    private var hasYear = false
    private var hasMonthOrMinute = false
    private var hasTime = false
    private var isElapsed = false

    var style: NumberStyle {
        if isElapsed { return .elapsed }
        // An m is a minute beside hours or seconds, and otherwise a month.
        if hasTime { return hasDay || hasYear ? .dayAndTime : .time }
        if hasYear, hasMonthOrMinute, !hasDay { return .month }
        return hasDay || hasYear || hasMonthOrMinute ? .day : .plain
    }

    /// Takes what stands at an index, and gives the index behind it.
    mutating func step(_ code: Span<UInt8>, _ index: Int) -> Int {
        switch code[index] {
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
            return index + 2
        case UInt8(ascii: "\""):
            return end(of: UInt8(ascii: "\""), code, index) + 1
        case UInt8(ascii: "["):
            let end = end(of: UInt8(ascii: "]"), code, index)
            if isElapsedMark(code, index + 1, end) { isElapsed = true }
            return end + 1
        default:
            return letter(code, index)
        }
    }

    private mutating func letter(_ code: Span<UInt8>, _ index: Int) -> Int {
        for word in ["general", "standard", "am/pm", "a/p"] where reads(word, code, index) {
            return index + word.utf8.count
        }
        switch code[index] | 0x20 {
        // Some programs write the German letters T and J.
        case UInt8(ascii: "d"), UInt8(ascii: "t"): hasDay = true
        case UInt8(ascii: "y"), UInt8(ascii: "j"): hasYear = true
        case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
        case UInt8(ascii: "m"): hasMonthOrMinute = true
        default: break
        }
        return index + 1
    }

    private func end(of mark: UInt8, _ code: Span<UInt8>, _ start: Int) -> Int {
        var index = start + 1
        while index < code.count, code[index] != mark { index += 1 }
        return index
    }

    /// Whether only h, only m or only s stands between two indices.
    private func isElapsedMark(_ code: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard start < end, "hms".utf8.contains(code[start] | 0x20) else { return false }
        for index in start..<end where code[index] | 0x20 != code[start] | 0x20 { return false }
        return true
    }

    private func reads(_ word: String, _ code: Span<UInt8>, _ start: Int) -> Bool {
        var index = start
        for byte in word.utf8 {
            let isLetter = byte >= UInt8(ascii: "a")
            guard index < code.count, (isLetter ? code[index] | 0x20 : code[index]) == byte else {
                return false
            }
            index += 1
        }
        return true
    }
}
