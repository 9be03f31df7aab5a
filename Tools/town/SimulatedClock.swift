import Engagement
import EventLog
import Synchronization

/// The clock of the town: it stands at nine o'clock UTC of the day that is being told.
final class SimulatedClock: Sendable {
    private let day: Mutex<Day>

    /// The only civil time of the town.
    static let timeZone = "Europe/Berlin"

    init(_ day: Day) { self.day = Mutex(day) }

    func set(_ day: Day) { self.day.withLock { $0 = day } }

    var reading: ClockReading {
        let today = day.withLock { $0 }
        let seconds = Int64(today.daysSince1970) * 86_400 + 9 * 3_600
        return ClockReading(
            microseconds: seconds * 1_000_000,
            offsetMinutes: SimulatedClock.isSummer(today) ? 120 : 60)
    }

    /// Summer time begins and ends on the last Sundays of March and October, before nine.
    private static func isSummer(_ day: Day) -> Bool {
        lastSunday(day.year, 3) <= day && day < lastSunday(day.year, 10)
    }

    private static func lastSunday(_ year: Int, _ month: Int) -> Day {
        let last = Holidays.day(year, month, 31)
        // 1970-01-01 was a Thursday: four days after a Sunday.
        return last.advanced(by: -((Int(last.daysSince1970) + 4) % 7))
    }
}
