import Engagement

/// Exact days, as `2025-03-01` and `1.3.2025`.
///
/// A year has four digits, always.
enum DayText {
    /// An exact day.
    static func exact(_ text: String) throws(ValueFault) -> Day {
        if let day = Day(iso: text) { return day }
        if let day = try dotted(text) { return day }
        if let day = serial(text) { throw ValueFault(.serialDate, suggestion: day.iso) }
        let looksExact = text.utf8.count == 10 && text.split(separator: "-").count == 3
        if looksExact, text.split(separator: "-").allSatisfy({ Digits.isAll($0) }) {
            throw ValueFault(.impossibleDay)
        }
        let vague = try VagueDayText.span(text)
        guard let exact = VagueDay(span: vague, written: nil).exact else {
            throw ValueFault(.dayNotExact)
        }
        return exact
    }

    /// A day as `1.3.2025`; nil when the text has another shape.
    static func dotted(_ text: String) throws(ValueFault) -> Day? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(" ") ? $0.dropFirst() : $0 }
        guard parts.count == 3, parts.allSatisfy({ Digits.isAll($0) }) else { return nil }
        guard parts[2].utf8.count == 4 else {
            throw ValueFault(parts[2].utf8.count == 2 ? .twoDigitYear : .notADay)
        }
        guard let day = Digits.number(parts[0]), let month = Digits.number(parts[1]),
            let year = Digits.number(parts[2]), let exact = Day(year: year, month: month, day: day)
        else { throw ValueFault(.impossibleDay) }
        return exact
    }

    /// The day that a spreadsheet's number of five digits means in its 1900 system: days since
    /// 1899-12-30, since such programs believe in a 29 February 1900.
    static func serial(_ text: some StringProtocol) -> Day? {
        guard text.utf8.count == 5, let count = Digits.number(text),
            (10_000...73_050).contains(count)
        else { return nil }
        return Day(year: 1899, month: 12, day: 30)?.advanced(by: count)
    }
}
