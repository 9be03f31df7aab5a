import Engagement
import StrictJSON

// What the nouns say: facts and remedies.
extension Texts {
    static func askAgain(_ title: String) -> String {
        say(
            de: "\(title): zu lang, oder mit Zeichen, die ein Name nicht hat. Noch einmal?",
            en: "\(title): too long, or with characters that names cannot have. Again?")
    }
    static var nothingThere: String { say(de: "Nichts eingetragen.", en: "Nothing recorded.") }
    static var standardInput: String { say(de: "Standardeingabe", en: "standard input") }
    static var paperWithoutReceipt: String {
        say(
            de: "Zu einer Unterlage gehört der Tag ihres Eingangs.",
            en: "A paper needs the day it was received.")
    }
    static var giveReceived: String { say(de: "--received TAG angeben", en: "Give --received DAY") }
    static var reasonNotACode: String {
        say(
            de: "Hier muss die Begründung ein Code sein: ein Satz könnte nicht versiegelt werden.",
            en: "The reason must be a code here: nobody's key could seal a sentence.")
    }
    static var giveReasonCode: String {
        say(de: "Ein Wort angeben, etwa --reason double", en: "Give one word, as --reason double")
    }
    static func unknownWord(_ text: String) -> String {
        say(
            de: "„\(text)“ ist hier kein bekanntes Wort.",
            en: "'\(text)' is no word that is known here.")
    }
    static func writeOneOf(_ words: String) -> String {
        say(de: "Möglich: \(words)", en: "Write one of: \(words)")
    }
    static func notAnEvent(_ text: String) -> String {
        say(de: "„\(text)“ nennt kein Ereignis.", en: "'\(text)' names no event.")
    }
    static var writeAnEvent: String {
        say(
            de: "So schreiben: P-1/7 (Folgenummer) oder '#812' (Eintrag)",
            en: "Write P-1/7 (revision) or '#812' (record)")
    }
    static func eventOfAnother(_ text: String, _ stream: String) -> String {
        say(de: "\(text) betrifft \(stream).", en: "\(text) is about \(stream).")
    }
    static func seeTheLog(_ stream: StreamID) -> String {
        say(
            de: "Nachsehen: stundenbuch log \(stream.text)",
            en: "See: stundenbuch log \(stream.text)")
    }
    static func eventOfOtherKind(_ text: String, _ found: String, _ wanted: String) -> String {
        say(
            de: "\(text) ist „\(found)“; gebraucht wird „\(wanted)“.",
            en: "\(text) is '\(found)'; '\(wanted)' is needed.")
    }
    static func eventOfOtherFamily(_ text: String, _ found: String) -> String {
        say(
            de: "\(text) ist „\(found)“; das nimmt ein anderer Befehl zurück.",
            en: "\(text) is '\(found)'; another command undoes that.")
    }
    static func notADuration(_ text: String) -> String {
        say(
            de: "„\(text)“ ist keine Dauer in ganzen Minuten.",
            en: "'\(text)' is no duration in whole minutes.")
    }
    static var writeADuration: String {
        say(
            de: "So schreiben: 4 oder 4,5 oder 4:30 (Stunden)",
            en: "Write 4 or 4.5 or 4:30 (hours)")
    }
    static func notAnAmount(_ text: String) -> String {
        say(de: "„\(text)“ ist kein Betrag.", en: "'\(text)' is no amount of money.")
    }
    static var writeAnAmount: String {
        say(
            de: "--euro 840,00 oder --cents 84000 angeben",
            en: "Give --euro 840.00 or --cents 84000")
    }
    static var amountMissing: String { say(de: "Der Betrag fehlt.", en: "The amount is missing.") }
    static func onlyOneOf(_ options: String) -> String {
        say(de: "Nur eines davon angeben: \(options)", en: "Give only one of: \(options)")
    }
    static var writeAVagueDay: String {
        say(
            de: "So schreiben: 1.3.2025, KW 12/2025, 03/2025, 2025Q1, Anfang 2025 oder 2025",
            en: "Write 2025-03-01, 2025-W12, 2025-03, 2025Q1, early 2025 or 2025")
    }
    static func notThisDay(_ text: String, _ fault: String) -> String {
        say(de: "„\(text)“: \(fault).", en: "'\(text)': \(fault).")
    }
    static func perhapsMeant(_ text: String) -> String {
        say(de: "Gemeint ist vielleicht: \(text)", en: "Perhaps: \(text)")
    }
    static func notAYear(_ text: String) -> String {
        say(de: "\(text) ist kein Kalenderjahr.", en: "\(text) is not a calendar year.")
    }
    static func badFields(_ file: String, _ error: JSONError) -> String {
        say(
            de: "\(file): so nicht lesbar (\(error.spoken)).",
            en: "\(file): cannot be read like this (\(error.spoken)).")
    }
    static func writeFields(_ names: String) -> String {
        say(
            de: "Ein JSON-Objekt mit Texten schreiben; möglich: \(names)",
            en: "Write one JSON object of texts; possible: \(names)")
    }
    static var nameMissing: String {
        say(de: "Ohne Namen wird niemand erfasst.", en: "Nobody is registered without a name.")
    }
    static var giveName: String {
        say(
            de: "given_names, family_name oder name angeben",
            en: "Give given_names, family_name or name")
    }
    static var bornIsNoDay: String {
        say(
            de: "Der Geburtstag ist kein Tag des Kalenders.",
            en: "The day of birth is not a day of the calendar.")
    }
    static var bornInTheFuture: String {
        say(de: "Der Geburtstag liegt in der Zukunft.", en: "The day of birth is in the future.")
    }
    static func keyTaken(_ key: String, _ holder: String) -> String {
        say(de: "„\(key)“ gehört schon zu \(holder).", en: "'\(key)' belongs to \(holder) already.")
    }
    static func useTheHolder(_ holder: String) -> String {
        say(
            de: "\(holder) verwenden, oder anders benennen",
            en: "Use \(holder), or choose another one")
    }
    static func neverMerged(_ person: String) -> String {
        say(de: "\(person) wurde nie zusammengeführt.", en: "\(person) was never merged.")
    }
    static var attestationNeedsOrganisation: String {
        say(
            de: "Zu einer Bestätigung gehört, wer bestätigt.",
            en: "An attestation needs to say who attests.")
    }
    static var nameEngagementOrOrganisation: String {
        say(
            de: "--organisation O-3 angeben, oder das Engagement P-1/7",
            en: "Give --organisation O-3, or the engagement P-1/7")
    }
    static var sumNeedsPeriod: String {
        say(de: "Eine Summe braucht ihren Zeitraum.", en: "A sum needs the period it speaks about.")
    }
    static var givePeriod: String { say(de: "--period 2025 angeben", en: "Give --period 2025") }
    static var signedByNobody: String {
        say(de: "Wer unterschrieben hat, fehlt.", en: "Who signed is missing.")
    }
    static var giveSignedBy: String {
        say(de: "--signed-by C-5 angeben", en: "Give --signed-by C-5")
    }
    static var unplannedNeedsTitle: String {
        say(
            de: "Was ungeplant erreicht wurde, braucht einen Titel.",
            en: "What was reached unplanned needs a title.")
    }
    static var giveTitleOrMilestone: String {
        say(
            de: "--title TITEL angeben, oder den Meilenstein V-1/2",
            en: "Give --title TITLE, or the milestone V-1/2")
    }
    static func unknownDelivery(_ text: String) -> String {
        say(de: "Die Lieferung \(text) gibt es nicht.", en: "There is no delivery \(text).")
    }
    static var listDeliveries: String {
        say(de: "Nachsehen: stundenbuch delivery list", en: "See: stundenbuch delivery list")
    }
    static func allValuesSet(_ count: Int) -> String {
        say(
            de: "Alle \(count) Bezugswerte sind schon gesetzt.",
            en: "All \(count) reference values are set already.")
    }
    static func keysAreGood(_ path: String) -> String {
        say(
            de: "Die Schlüssel in \(path) sind in Ordnung.",
            en: "The keys in \(path) are in order.")
    }
    static func keysBackedUp(_ path: String) -> String {
        say(de: "Schlüssel gesichert: \(path)", en: "Keys copied: \(path)")
    }
    static var captionArrivals: String {
        say(de: "Einträge dieser Lieferung", en: "Records of this delivery")
    }
    static var stateStands: String { say(de: "steht", en: "stands") }
    static var nameAnotherFile: String {
        say(
            de: "Eine Datei nennen, die es noch nicht gibt: hier wird nichts überschrieben",
            en: "Name a file that does not exist: nothing is replaced here")
    }
    static var nameANewFile: String {
        say(
            de: "Eine Datei nennen, die es noch nicht gibt: Schlüssel werden nie überschrieben",
            en: "Name a file that does not exist: keys are never replaced")
    }
    static var keepKeysApart: String {
        say(
            de: "Getrennt vom Journal aufbewahren: wer beides hat, kann alle Namen lesen.",
            en: "Keep it apart from the ledger: whoever has both can read every name.")
    }
}
