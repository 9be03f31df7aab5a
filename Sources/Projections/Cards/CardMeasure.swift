package import Engagement

/// What a report counts about the cards of a programme.
package enum CardMeasure: Hashable, Sendable {
    /// Applications that came in; a decision without one counts on its own day.
    case received
    /// Applications decided for.
    case granted
    /// Applications decided against.
    case refused
    /// Applications decided against on one ground, by its code.
    case refusedFor(String)
    /// Applications that the person took back.
    case applicationWithdrawn
    /// Applications without a decision at the end of the days asked for.
    case open
    /// Cards handed out; one taken over counts on the day of its decision.
    case issued
    /// Cards handed out on a first application, a renewal or a replacement.
    case issuedAs(ApplicationKind)
    /// Cards that are valid on the last of the days asked for.
    case valid
    /// Cards whose validity ran out; the first day without the card counts.
    case lapsed
    /// Losses reported.
    case lost
    /// Cards printed anew after a loss or damage.
    case replaced
    /// Cards given back.
    case returned
    /// Cards that their holders gave up.
    case givenUp
    /// Grants withdrawn because they were wrong from the start (Rücknahme).
    case withdrawn
    /// Grants revoked because their grounds ended (Widerruf).
    case revoked

    /// The stable word for scripts: `received`, `refused:tenure`, `issued:first`.
    package var code: String {
        switch self {
        case .received: "received"
        case .granted: "granted"
        case .refused: "refused"
        case .refusedFor(let ground): "refused:\(ground)"
        case .applicationWithdrawn: "application_withdrawn"
        case .open: "open"
        case .issued: "issued"
        case .issuedAs(.first): "issued:first"
        case .issuedAs(.renewal): "issued:renewal"
        case .issuedAs(.replacement): "issued:replacement"
        case .valid: "valid"
        case .lapsed: "lapsed"
        case .lost: "lost"
        case .replaced: "replaced"
        case .returned: "returned"
        case .givenUp: "given_up"
        case .withdrawn: "withdrawn"
        case .revoked: "revoked"
        }
    }

    /// Whether it is a number on a day, where the others sum what happened in a span.
    package var isOfADay: Bool { self == .open || self == .valid }

    /// The measures of a report, in its order, with the grounds of refusal that occur.
    package static func all(grounds: [String]) -> [CardMeasure] {
        [.received, .granted, .refused] + grounds.map(CardMeasure.refusedFor)
            + [.applicationWithdrawn, .open, .issued] + issuedKinds
            + [.valid, .lapsed, .lost, .replaced, .returned, .givenUp, .withdrawn, .revoked]
    }

    /// Measures that are the sum of others in every span; what came in is the sum of what became
    /// of it only when counted since the beginning.
    package static func sums(
        grounds: [String], sinceBeginning: Bool
    ) -> [(total: CardMeasure, parts: [CardMeasure])] {
        let always: [(total: CardMeasure, parts: [CardMeasure])] = [
            (.refused, grounds.map(CardMeasure.refusedFor)), (.issued, issuedKinds),
        ]
        let fates: [CardMeasure] = [.granted, .refused, .applicationWithdrawn, .open]
        return always + (sinceBeginning ? [(.received, fates)] : [])
    }

    private static let issuedKinds: [CardMeasure] =
        [.first, .renewal, .replacement].map(CardMeasure.issuedAs)
}

/// The days that a count covers: from the first, or from the beginning, to the last.
package struct CountedDays: Hashable, Sendable {
    /// The first day; nil is since the beginning.
    package let first: Day?
    /// The last day; later steps are not looked at.
    package let last: Day

    /// Days from a first one, or from the beginning, to a last one.
    package init(from first: Day?, to last: Day) {
        self.first = first
        self.last = last
    }

    /// Whether a day is one of them.
    package func contains(_ day: Day) -> Bool { day <= last && first.map { $0 <= day } ?? true }
}
