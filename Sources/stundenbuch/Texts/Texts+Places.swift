import ArgumentParser

// Municipalities and postal codes.
extension Texts {
    static var aboutPlace: String {
        say(de: "Gemeinden und ihre Postleitzahlen.", en: "Municipalities and postal codes.")
    }
    static var aboutPlaceFind: String {
        say(
            de: "Gemeinden finden: nach Postleitzahl, Name oder Gemeindeschlüssel.",
            en: "Find municipalities by postal code, name or key.")
    }
    static var placeFindDiscussion: String {
        say(
            de: """
                Die Tabelle kennt Sachsen-Anhalt und Sachsen. Eine Postleitzahl kann zu mehreren \
                Gemeinden führen; mit dem Ort dahinter sollte es eine sein. Ortsteile stehen nicht \
                in der Tabelle.
                """,
            en: """
                The table knows Saxony-Anhalt and Saxony. A postal code may lead to several \
                municipalities; with the town behind it, it should be one. Parts of \
                municipalities are not in the table.
                """)
    }
    static var helpPlaceText: ArgumentHelp {
        help(
            de: "Postleitzahl, auch mit Ort; Name; oder Gemeindeschlüssel.",
            en: "A postal code, alone or with a town; a name; or a municipality key.")
    }
    static var columnMunicipality: String { say(de: "Gemeindeschlüssel", en: "Municipality") }
    static var columnPostalCodes: String { say(de: "Postleitzahlen", en: "Postal codes") }
    static var noPlaceFound: String {
        say(de: "Keine Gemeinde gefunden.", en: "No municipality found.")
    }
    static var otherPlaces: String {
        say(
            de: "Postleitzahl und Ort führen nicht zu genau einer Gemeinde. Diese kommen in Frage.",
            en: "Postal code and town do not lead to one municipality. These may be meant.")
    }
    static func placesFrom(_ month: String) -> String {
        say(
            de: "Postleitzahlen: Stand \(month), Sachsen-Anhalt und Sachsen",
            en: "Postal codes: as of \(month), Saxony-Anhalt and Saxony")
    }
    static func hintOfPlace(_ fact: String) -> String {
        say(de: "Hinweis: \(fact)", en: "Note: \(fact)")
    }
    static var municipalityDiffers: String {
        say(
            de: "die Postleitzahl liegt in einer anderen Gemeinde",
            en: "the postal code lies in another municipality")
    }
    static var severalMunicipalities: String {
        say(
            de: "mehrere Gemeinden kommen in Frage; der Gemeindeschlüssel fehlt",
            en: "several municipalities may be meant; the municipality key is missing")
    }
    static var townNotAtPostalCode: String {
        say(
            de: "kein Ort dieser Postleitzahl heißt so; der Gemeindeschlüssel fehlt",
            en: "no town of this postal code has that name; the municipality key is missing")
    }
    static var postalCodeNotInTable: String {
        say(
            de: "die Tabelle kennt die Postleitzahl nicht; der Gemeindeschlüssel fehlt",
            en: "the table does not have the postal code; the municipality key is missing")
    }
}
