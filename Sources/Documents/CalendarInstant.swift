/// A moment in microseconds since 1970 UTC, with the minutes by which civil time was ahead of UTC.
///
/// Covers the years 1 to 9999 both in UTC and in civil time.
package struct CalendarInstant: Hashable, Sendable {
    /// Microseconds since 1970-01-01 00:00 UTC.
    package let microseconds: Int64
    /// Minutes that civil time was ahead of UTC, -1440 to 1440.
    package let offsetMinutes: Int

    private static let microsecondsPerDay: Int64 = 86_400_000_000

    /// `nil` outside the years 1 to 9999 or when the offset exceeds a day.
    package init?(microseconds: Int64, offsetMinutes: Int) {
        guard (-1440...1440).contains(offsetMinutes) else { return nil }
        let shift = Int64(offsetMinutes) * 60_000_000
        let (civil, overflow) = microseconds.addingReportingOverflow(shift)
        guard !overflow, Self.parts(microseconds) != nil, Self.parts(civil) != nil else {
            return nil
        }
        self.microseconds = microseconds
        self.offsetMinutes = offsetMinutes
    }

    /// UTC to the second, `2026-03-14T08:12:00Z`, as everywhere in answers for scripts.
    package var isoText: String {
        guard let (date, micros) = Self.parts(microseconds) else { return "" }
        let seconds = CalendarDate.digits(Int(micros / 1_000_000 % 60), 2)
        return "\(date.isoText)T\(Self.clock(micros)):\(seconds)Z"
    }

    /// Civil day and minute: `14.03.2026 09:12` in German, `2026-03-14 09:12` in English.
    package func text(in language: Language) -> String {
        let civil = microseconds + Int64(offsetMinutes) * 60_000_000
        guard let (date, micros) = Self.parts(civil) else { return "" }
        return "\(date.text(in: language)) \(Self.clock(micros))"
    }

    private static func parts(_ microseconds: Int64) -> (date: CalendarDate, micros: Int64)? {
        let (quotient, remainder) = microseconds.quotientAndRemainder(
            dividingBy: microsecondsPerDay)
        let borrowed: Int64 = remainder < 0 ? 1 : 0
        guard let date = CalendarDate(daysSince1970: quotient - borrowed) else { return nil }
        return (date, remainder + borrowed * microsecondsPerDay)
    }

    private static func clock(_ micros: Int64) -> String {
        let minutes = Int(micros / 60_000_000)
        return "\(CalendarDate.digits(minutes / 60, 2)):\(CalendarDate.digits(minutes % 60, 2))"
    }
}
