import Engagement
import Intake

/// A day as people know it, read as in lists: `2015-03-01`, `1.3.2015`, `KW 12/2015`, `2015-03`,
/// `Anfang 2015`, `2015Q1`, `2015`, a range `2015-03..2015-05`; beside these what only commands
/// know, as `today` and `last-year`.
enum TypedVagueDay {
    static func day(_ text: String, _ clock: Clock) throws(Complaint) -> VagueDay {
        if let day = TypedDay.parse(text, today: clock.today) { return VagueDay(day) }
        do throws(ValueFault) {
            return try VagueDayText.read(text)
        } catch {
            if let span = TypedPeriod.parse(text, today: clock.today) {
                return VagueDay(span: span, written: text)
            }
            throw Complaint(
                .usage, "not_a_day", Texts.notThisDay(text, error.code.spoken),
                remedy: error.suggestion.map(Texts.perhapsMeant) ?? Texts.writeAVagueDay)
        }
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
