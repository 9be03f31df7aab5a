package import Engagement

/// What is known of a card that is to go to the app, as far as it may be read here.
package struct CardAppCard: Sendable {
    /// Given names.
    package var given: String?
    /// Family name.
    package var family: String?
    /// The name to print in place of both, when somebody chose one.
    package var printed: String?
    /// The day of birth.
    package var born: Day?
    /// The first day of validity.
    package var validFrom: Day?
    /// The last day of validity; nil is unlimited.
    package var validUntil: Day?
    /// Whether it is a golden card, which has no end in the app.
    package var isGold = false
    /// The printed number.
    package var number: String?
    /// The file reference.
    package var reference: String?
    /// Street and house number.
    package var street: String?
    /// Postal code.
    package var postalCode: String?
    /// Town.
    package var town: String?
    /// Electronic mail address, when the app shall write to the person.
    package var email: String?
    /// What Freinet calls the person.
    package var userID: String?

    /// A card of which nothing is known yet.
    package init() {}
}

/// What is wrong with one value of a card.
package struct CardAppFault: Hashable, Sendable {
    /// The column whose value is wrong.
    package let column: CardAppColumn
    /// Why.
    package let code: Code
    /// Whether the card cannot go; else the cell is left empty.
    package let isFatal: Bool

    /// Why a value cannot go; the raw word is stable.
    package enum Code: String, CaseIterable, Error, Sendable {
        case missing = "missing"
        case nameIncomplete = "name_incomplete"
        case nameTooLong = "name_too_long"
        case nameTooManyBytes = "name_too_many_bytes"
        case characterNotAllowed = "character_not_allowed"
        case separatorInValue = "separator_in_value"
        case noEnd = "no_end"
        case goldHasNoEnd = "gold_has_no_end"
        case endNotInFuture = "end_not_in_future"
        case endTooFar = "end_too_far"
        case startTooOld = "start_too_old"
        case startNotBeforeEnd = "start_not_before_end"
        case dayOutOfRange = "day_out_of_range"
        case notANumber = "not_a_number"
        case notAPostalCode = "not_a_postal_code"
        case notAnAddress = "not_an_address"
        case wrongLength = "wrong_length"
        case notInWindows1252 = "not_in_windows_1252"
    }
}
