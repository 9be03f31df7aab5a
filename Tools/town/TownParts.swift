import Engagement

/// A club, society or office of the town.
struct TownOrganisation: Sendable {
    /// How often its lists come in.
    enum Rhythm: Int, Sendable { case month = 1, quarter = 3, year = 12 }

    let number: Int
    let name: String
    let category: Category
    let founded: Int
    let rhythm: Rhythm
    /// Whether its board confirms the lists it hands in.
    let confirms: Bool
    /// The day of the month on which its lists come in.
    let deliveryDay: Int
    let project: Int?
    let signatory: String

    var key: String { "O\(number + 1)" }
    var id: OrganisationID { OrganisationID(UInt64(number + 1)) }
    var contact: ContactID { ContactID(UInt64(number + 1)) }
    var activity: String { category.activities[0] }

    /// The period that a list reports of that comes in in a month; nil when none does.
    func period(deliveredIn year: Int, _ month: Int) -> DaySpan? {
        let months = rhythm.rawValue
        guard (month - 1).isMultiple(of: months) else { return nil }
        let end = Holidays.day(year, month, 1).advanced(by: -1)
        let start = month > months ? (year, month - months) : (year - 1, month + 12 - months)
        return DaySpan(from: Holidays.day(start.0, start.1, 1), to: end)
    }
}

/// A volunteer of the town.
struct TownPerson: Sendable {
    let number: Int
    let organisation: Int
    let givenName: String
    let familyName: String
    let born: Day
    let residence: String
    let street: String
    let district: String
    let activity: String
    /// The day on which the town heard of the person; entries begin here.
    let known: Day
    /// Since when the person helps.
    let since: Day
    /// The last day of helping; nil when the person goes on.
    let until: Day?
    let sinceIsVague: Bool

    var key: String { "P\(number + 1)" }
    var id: PersonID { PersonID(UInt64(number + 1)) }

    /// Since when, as the person wrote it: some remember the year alone.
    var began: VagueDay {
        guard sinceIsVague, let year = DaySpan(year: since.year) else { return VagueDay(since) }
        return VagueDay(span: year, written: "\(since.year)")
    }
}

/// One line of a list of hours.
struct TownHours: Sendable {
    enum Shape: Sendable {
        case plain
        /// The list names the month alone.
        case wholeMonth
        /// A second shift on the same day.
        case doubleShift
        /// Ten times too much was typed, more than a day holds.
        case slipOfThePen
        /// The list says from when to when.
        case clocked(from: Int)
    }

    /// What happens to the entry later.
    enum Fate: Sendable { case stands, reversed, rejected }

    /// The number of the entry among those of its person.
    let index: Int
    let day: Day
    let minutes: Int
    let shape: Shape
    let isVoluntary: Bool
    let isForProject: Bool
    let fate: Fate

    /// The day as the list has it.
    var written: VagueDay {
        let (year, month, _) = day.civil
        guard case .wholeMonth = shape, let span = DaySpan(year: year, month: month) else {
            return VagueDay(day)
        }
        return VagueDay(span: span, written: "\(year)-\(month < 10 ? "0" : "")\(month)")
    }

    /// The minutes of each line: two for a double shift.
    var lines: [Int] {
        switch shape {
        case .doubleShift: [minutes, max(30, minutes / 2)]
        case .slipOfThePen: [1_500]
        default: [minutes]
        }
    }

    var clock: ClockSpan? {
        guard case .clocked(let from) = shape else { return nil }
        return ClockSpan(from: from, until: from + minutes)
    }

    var basis: HoursBasis { isVoluntary ? .voluntary : .training }

    var grade: EvidenceGrade {
        if case .wholeMonth = shape { return .total }
        return .sheet
    }
}
