import Engagement
import EventLog
import FoundationEssentials

/// The clock and the civil time of a ledger: the only place where the program asks what time it
/// is.
///
/// A ledger opened with a simulated clock takes the time from `STUNDENBUCH_NOW`.
struct Clock: Sendable {
    /// The name of the ledger's civil time.
    let timeZone: CivilTime
    /// The simulated moment; nil for the real clock.
    let simulated: Instant?

    static let variable = "STUNDENBUCH_NOW"

    init(timeZone: CivilTime, isSimulated: Bool) throws(Complaint) {
        self.timeZone = timeZone
        guard isSimulated else {
            simulated = nil
            return
        }
        let written = ProcessInfo.processInfo.environment[Clock.variable] ?? ""
        guard let instant = Instant(iso: written) else {
            throw Complaint(
                .configuration, "simulated_clock_not_set",
                Texts.simulatedClockNotSet(written), remedy: Texts.setSimulatedClock)
        }
        simulated = instant
    }

    /// A clock that stands still, or the real one.
    init(timeZone: CivilTime, simulated: Instant?) {
        self.timeZone = timeZone
        self.simulated = simulated
    }

    /// The moment now.
    var now: Instant {
        simulated
            ?? Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
    }

    /// What a record gets: the moment, and how far civil time is ahead of UTC.
    var reading: ClockReading {
        let now = now
        return ClockReading(
            microseconds: now.microseconds,
            offsetMinutes: Int16(timeZone.minutesAheadOfUTC(at: now)))
    }

    /// The civil day today.
    var today: Day {
        let now = now
        return now.day(minutesAheadOfUTC: timeZone.minutesAheadOfUTC(at: now))
    }
}

/// The civil times that a ledger can have, by the rule of Directive 2000/84/EC: summer time from
/// the last Sunday of March to the last Sunday of October, each at 01:00 UTC.
enum CivilTime: String, CaseIterable, Sendable {
    case berlin = "Europe/Berlin"
    case lisbon = "Europe/Lisbon"
    case athens = "Europe/Athens"
    case azores = "Atlantic/Azores"
    case utc = "UTC"

    private var standardOffset: Int {
        switch self {
        case .berlin: 60
        case .lisbon, .utc: 0
        case .athens: 120
        case .azores: -60
        }
    }

    func minutesAheadOfUTC(at instant: Instant) -> Int {
        guard self != .utc else { return 0 }
        let year = instant.day(minutesAheadOfUTC: 0).year
        let summer = CivilTime.change(year, month: 3)..<CivilTime.change(year, month: 10)
        return standardOffset + (summer.contains(instant) ? 60 : 0)
    }

    /// 01:00 UTC on the last Sunday of a month with 31 days.
    private static func change(_ year: Int, month: Int) -> Instant {
        guard let last = Day(year: year, month: month, day: 31) else {
            return Instant(microseconds: 0)
        }
        // 1970-01-01 was a Thursday, so that Sunday is 0 after three days' shift.
        let weekday = ((Int(last.daysSince1970) + 4) % 7 + 7) % 7
        let sunday = last.advanced(by: -weekday)
        let seconds = Int64(sunday.daysSince1970) * 86_400 + 3_600
        return Instant(microseconds: seconds * 1_000_000)
    }
}
