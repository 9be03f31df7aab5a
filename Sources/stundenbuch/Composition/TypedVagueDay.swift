import Engagement

/// A day as people know it: `2015-03-01`, `1.3.2015`, `2015-03`, `03/2015`, `2015Q1`, `2015`.
enum TypedVagueDay {
    static func day(_ text: String, _ clock: Clock) throws(Complaint) -> VagueDay {
        if let day = TypedDay.parse(text, today: clock.today) { return VagueDay(day) }
        if let span = TypedPeriod.parse(text, today: clock.today) ?? month(text) {
            return VagueDay(span: span, written: text)
        }
        throw Complaint(
            .usage, "not_a_day", Texts.notADay(text), remedy: Texts.writeAVagueDay)
    }

    /// A month as Germans write it, `03/2015` or `3.2015`; nil for every other text.
    static func month(_ text: String) -> DaySpan? {
        let parts = text.split(omittingEmptySubsequences: false) { "/.".contains($0) }
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count),
            parts[1].utf8.count == 4, let month = TypedDecimal.digits(parts[0]),
            let year = TypedDecimal.digits(parts[1])
        else { return nil }
        return DaySpan(year: Int(year), month: Int(month))
    }
}

extension Desk {
    /// A span of days that was typed.
    func period(_ text: String) throws(Complaint) -> DaySpan {
        if let span = TypedPeriod.parse(text, today: clock.today) { return span }
        throw Complaint(
            .usage, "not_a_period", Texts.notAPeriod(text), remedy: Texts.writeAPeriod)
    }
}
