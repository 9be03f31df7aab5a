package import Engagement

/// What a rule says of a card's life beside its conditions; what it is silent on is nil or empty.
package struct LifeCycle: Hashable, Sendable {
    /// How a card is renewed.
    package var renewal: Renewal?
    /// How many months must lie between the end of a card and a new one.
    package var waitingMonths: Int?
    /// When applications or nominations are taken; empty is always.
    package var windows: [YearlyWindow] = []
    /// The days of the year on which cards are issued; empty is any.
    package var issueDays: [MonthDay] = []
    /// How many cards there are.
    package var quota: Quota?
    /// Who may apply; empty is not stated.
    package var applicants: [Applicant] = []
    /// Whether lists of several persons are taken.
    package var takesLists = false
    /// Whether meeting the conditions gives a right to the card.
    package var hasLegalClaim: Bool?
    /// Who must hand the card back when the engagement ends.
    package var returnBy: ReturnDuty?
    /// What becomes of a lost card.
    package var loss: LossRule?
    /// Documents that stand for the card, so that none is issued.
    package var replacedBy: [String] = []
    /// General acts that prolonged cards after they were granted.
    package var extensions: [GeneralExtension] = []
    /// The readings it rests on, by their ids.
    package var interpretations: [String] = []

    /// A rule that is silent on all of it.
    package init() {}
}

/// How a card is renewed.
package struct Renewal: Hashable, Sendable {
    /// What is examined.
    package let check: RenewalCheck
    /// How many months before the end of the card it may be renewed at the earliest; nil is any
    /// time.
    package let earliestMonthsBeforeEnd: Int?
}

/// What is examined when a card is renewed.
package enum RenewalCheck: String, CaseIterable, Sendable {
    /// All conditions, as for a first card.
    case full
    /// Less than for a first card.
    case simplified
    /// Nothing: there is no renewal, the card ends.
    case none
}

/// A day that comes every year.
package struct MonthDay: Hashable, Comparable, Sendable {
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month; 29 February is none.
    package let day: Int

    /// A day written as `--09-30`; nil for every other text.
    package init?(_ text: String) {
        guard text.hasPrefix("--"), let day = Day(iso: "2001" + text.dropFirst()) else {
            return nil
        }
        (month, self.day) = (day.civil.month, day.civil.day)
    }

    /// The day of a year; nil outside the years a day can stand in.
    package func day(in year: Int) -> Day? { Day(year: year, month: month, day: day) }

    package static func < (left: MonthDay, right: MonthDay) -> Bool {
        (left.month, left.day) < (right.month, right.day)
    }
}

/// A part of every year in which something is taken; it may reach over the turn of the year.
package struct YearlyWindow: Hashable, Sendable {
    /// What is taken.
    package let purpose: Purpose
    /// Its first day.
    package let from: MonthDay
    /// Its last day.
    package let until: MonthDay

    /// What is taken.
    package enum Purpose: String, CaseIterable, Sendable {
        case application, nomination, renewal
    }
}

/// How many cards there are; whoever is eligible is not yet granted one.
package struct Quota: Hashable, Sendable {
    /// The number of cards, at least 1.
    package let cards: Int
    /// In which time.
    package let per: Period
    /// Who is chosen when there are more.
    package let selection: Selection

    /// In which time so many cards are granted.
    package enum Period: String, CaseIterable, Sendable {
        case calendarYear = "calendar_year"
        /// While the version is in force.
        case edition
    }

    /// Who is chosen when more are eligible.
    package enum Selection: String, CaseIterable, Sendable {
        case jury
        case orderOfReceipt = "order_of_receipt"
        case foundation
        case notStated = "not_stated"
    }
}

/// Who must hand a card back.
package enum ReturnDuty: String, CaseIterable, Sendable {
    case holder, organisation
}

/// What becomes of a lost card.
package enum LossRule: String, CaseIterable, Sendable {
    /// A new card is issued.
    case newCard = "new_card"
    /// There is no right to a free one.
    case noFreeReplacement = "no_free_replacement"
}

/// A general act that prolonged cards that were running.
package struct GeneralExtension: Hashable, Sendable {
    /// Cards that end on one of these days are prolonged.
    package let ending: DaySpan
    /// By how much, or to which day.
    package let to: To
    /// The day of the act; before it nobody could know.
    package let decidedOn: Day

    /// By how much, or to which day.
    package enum To: Hashable, Sendable {
        /// So many months longer, each card by itself.
        case months(Int)
        /// To the same day for all.
        case day(Day)
    }
}
