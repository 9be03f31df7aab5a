/// A column of a file that the card app reads; the raw word is its heading, to the letter.
package enum CardAppColumn: String, CaseIterable, Sendable {
    case name = "Name"
    case expiry = "Ablaufdatum"
    case cardType = "Kartentyp"
    case mail = "MailNotification"
    case userID = "UserId"
    case start = "Startdatum"
    case born = "Geburtsdatum"
    case passID = "Pass-ID"
    case addressLine1 = "Adresszeile 1"
    case addressLine2 = "Adresszeile 2"
    case postalCode = "PLZ"
    case town = "Ort"
    case reference = "Referenznummer"
    case freinetType = "inhaber_ehrenamtskarte"
    case freinetExpiry = "eak_datum"
    case freinetGiven = "vorname"
    case freinetFamily = "nachname"
    case freinetStreet = "strasse"
    case freinetPostalCode = "plz"
    case freinetTown = "ort"
}

/// For whom cards are written: one of the regions that the app serves, or Freinet, whose export
/// the app reads as well.
///
/// | | bayern, nuernberg, koblenz | freinet |
/// | --- | --- | --- |
/// | encoding | UTF-8 with byte order mark | Windows-1252 |
/// | separator | semicolon | semicolon |
/// | line end | LF, none after the last line | CRLF |
/// | quotes | none | none |
package enum CardAppFormat: String, CaseIterable, Sendable {
    case bayern
    case nuernberg
    case koblenz
    case freinet

    /// The columns in their order.
    package var columns: [CardAppColumn] {
        switch self {
        case .bayern: [.name, .expiry, .cardType, .mail, .userID]
        case .nuernberg:
            [
                .name, .expiry, .start, .born, .passID, .addressLine1, .addressLine2,
                .postalCode, .town,
            ]
        case .koblenz: [.name, .expiry, .born, .reference]
        case .freinet:
            [
                .freinetType, .freinetExpiry, .freinetGiven, .freinetFamily, .freinetStreet,
                .freinetPostalCode, .freinetTown,
            ]
        }
    }

    /// Whether a row without a value in that column cannot be read.
    func requires(_ column: CardAppColumn) -> Bool {
        switch column {
        case .mail, .userID, .addressLine1, .addressLine2, .postalCode, .town, .freinetStreet,
            .freinetPostalCode, .freinetTown:
            false
        default: true
        }
    }

    /// Where the app's form for a new card is; nil where there is none.
    package var form: String? {
        switch self {
        case .bayern: "https://bayern.ehrenamtskarte.app/cards/add"
        case .nuernberg: "https://nuernberg.sozialpass.app/cards/add"
        case .koblenz: "https://koblenz.sozialpass.app/cards/add"
        case .freinet: nil
        }
    }

    /// Whether the app makes cards from a file of these columns; Koblenz has its holders make
    /// theirs, and knows the columns in links only.
    package var readsFiles: Bool { self != .koblenz }
}
