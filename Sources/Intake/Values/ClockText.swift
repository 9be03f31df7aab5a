/// Times of day: `14:00`, `14.00`, `14 Uhr`, `14 Uhr 30`, `14h`.
enum ClockText {
    /// Minutes since midnight, 0 to 1,440; 24:00 is the end of the day.
    static func minutes(_ text: String) throws(ValueFault) -> Int {
        var folded = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" }
        var parts = folded.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        if parts.count < 2 {
            let separators = ["uhr", "h"]
            guard let separator = separators.first(where: { folded.contains($0) }) else {
                throw ValueFault(.notAClockTime)
            }
            parts = folded.split(separator: separator, omittingEmptySubsequences: false)
            if parts.last?.isEmpty == true { parts.removeLast() }
        } else if folded.hasSuffix("uhr") {
            folded.removeLast(3)
            parts = folded.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        }
        return try minutes(of: parts)
    }

    private static func minutes(of parts: [Substring]) throws(ValueFault) -> Int {
        guard (1...3).contains(parts.count), (1...2).contains(parts[0].count),
            let hour = Digits.number(parts[0]), hour <= 24
        else { throw ValueFault(.notAClockTime) }
        guard parts.count < 3 || parts[2] == "00" else { throw ValueFault(.notAClockTime) }
        guard parts.count > 1 else { return hour * 60 }
        guard parts[1].count == 2, let minute = Digits.number(parts[1]), minute < 60,
            hour < 24 || minute == 0
        else { throw ValueFault(.notAClockTime) }
        return hour * 60 + minute
    }
}
