import CardRules
import Engagement
import Projections

// Words of assessments and cards: one form for scripts, one for people.

extension Engagement.Outcome {
    /// The stable word for scripts.
    var code: String {
        switch self {
        case .met: "met"
        case .notMet: "not_met"
        case .undecided: "undecided"
        }
    }
}

extension EvidenceGrade {
    /// The stable word for scripts.
    var code: String {
        switch self {
        case .selfStated: "self_stated"
        case .collective: "collective"
        case .attested: "attested"
        case .total: "total"
        case .sheet: "sheet"
        }
    }
}

extension Engagement.Unit {
    /// The stable word for scripts.
    var code: String {
        switch self {
        case .minutes: "minutes"
        case .minutesPerWeek: "minutes_per_week"
        case .minutesPerYear: "minutes_per_year"
        case .days: "days"
        case .years: "years"
        case .cents: "cents"
        case .count: "count"
        }
    }
}

extension ApplicationKind {
    /// The stable word for scripts.
    var code: String {
        switch self {
        case .first: "first"
        case .renewal: "renewal"
        case .replacement: "replacement"
        }
    }
}

extension Applicant {
    /// The stable word for scripts.
    var code: String {
        switch self {
        case .person: "person"
        case .organisation: "organisation"
        }
    }
}

/// Where a card stands on a day, as lists show it.
enum CardStanding: String, CaseIterable {
    case applied
    case applicationWithdrawn = "application_withdrawn"
    case refused
    case granted
    case issued
    case lost
    case expired
    case returned
    case givenUp = "given_up"
    case withdrawn
    case revoked

    /// Where the card stands on a day; nil when nothing of consequence had happened by then.
    init?(_ row: CardRow, on day: Day) {
        switch row.asOf(day).stage {
        case nil: return nil
        case .applied?: self = .applied
        case .applicationWithdrawn?: self = .applicationWithdrawn
        case .refused?: self = .refused
        case .returned?: self = .returned
        case .givenUp?: self = .givenUp
        case .withdrawn?: self = .withdrawn
        case .revoked?: self = .revoked
        case .granted?: self = row.hasExpired(on: day) ? .expired : .granted
        case .issued?: self = row.hasExpired(on: day) ? .expired : .issued
        case .lost?: self = row.hasExpired(on: day) ? .expired : .lost
        }
    }
}

extension CardRow {
    /// Whether the last day of validity lies before a day.
    func hasExpired(on day: Day) -> Bool { grant?.until.map { $0 < day } ?? false }
}
