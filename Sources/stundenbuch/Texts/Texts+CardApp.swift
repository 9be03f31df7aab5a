import ArgumentParser
import Intake

// Cards on their way to the card app and to Freinet.
extension Texts {
    static var aboutCardExport: String {
        say(
            de: "Erteilte Karten als Datei für die Karten-App oder Freinet schreiben.",
            en: "Write granted cards as a file for the card app or Freinet.")
    }
    static var cardExportDiscussion: String {
        say(
            de: """
                Beispiel: stundenbuch card export --for bayern karten.csv
                Die App nimmt höchstens 300 Karten je Datei; mehr werden karten-1.csv, karten-2.csv.
                Was nicht mitkann, steht mit Grund und Abhilfe in der Antwort (Rückgabewert 1).
                """,
            en: """
                Example: stundenbuch card export --for bayern cards.csv
                The app takes at most 300 cards a file; more become cards-1.csv, cards-2.csv.
                What cannot go is in the answer with the reason and the remedy (exit code 1).
                """)
    }
    static var aboutCardLink: String {
        say(
            de: "Je Karte einen Link, der das Formular der Karten-App ausgefüllt öffnet.",
            en: "A link a card that opens the card app's form filled in.")
    }
    static var helpAppFile: ArgumentHelp {
        help(
            de: "Die Datei; mehrere heißen NAME-1.csv, NAME-2.csv.",
            en: "The file; several are called NAME-1.csv, NAME-2.csv.")
    }
    static var helpAppDryRun: ArgumentHelp {
        help(de: "Nur sagen, was geschrieben würde.", en: "Only say what would be written.")
    }
    static var helpAppFormat: ArgumentHelp {
        help(
            de: "Für wen: bayern, nuernberg, koblenz oder freinet.",
            en: "For whom: bayern, nuernberg, koblenz or freinet.")
    }
    static var helpAppProgramme: ArgumentHelp {
        help(
            de: "Nur dieses Kartenprogramm (mehrfach möglich).",
            en: "Only this card programme (may be repeated).")
    }
    static var helpGrantedSince: ArgumentHelp {
        help(de: "Nur seit diesem Tag entschiedene.", en: "Only those decided since that day.")
    }
    static var helpIssuedToo: ArgumentHelp {
        help(
            de: "Auch schon ausgegebene; sonst nur erteilte, die noch auf die Ausgabe warten.",
            en: "Those handed out as well; else only granted ones that wait to be handed out.")
    }
    static var helpShortenNames: ArgumentHelp {
        help(
            de: "Zu lange Namen kürzen wie vorgeschlagen: weitere Vornamen als Anfangsbuchstaben.",
            en: "Shorten names that are too long as proposed: later given names as initials.")
    }
    static var helpAppNames: ArgumentHelp {
        help(
            de: "Tabelle (.csv, .xlsx) mit Spalten card oder person und name: so wird gedruckt.",
            en: "Table (.csv, .xlsx) with columns card or person and name: what is printed.")
    }
    static var helpWithMail: ArgumentHelp {
        help(
            de: "Die E-Mail-Adresse mitgeben: die App schreibt der Person.",
            en: "Give the mail address away: the app writes to the person.")
    }
    static var helpFreinetSource: ArgumentHelp {
        help(
            de: "Die Quelle (import --source), deren Nummern die von Freinet sind.",
            en: "The source (import --source) whose numbers are those of Freinet.")
    }
    static var helpLinkCards: ArgumentHelp {
        help(
            de: "Karten oder Personen; sonst alle, die card export schriebe.",
            en: "Cards or persons; else all that card export would write.")
    }
    static var helpLinkForm: ArgumentHelp {
        help(de: "Adresse des Formulars der App.", en: "Address of the app's form.")
    }
    static let appNamesWhose = ["card", "karte", "person"]
    static var columnAppFormat: String { say(de: "Für", en: "For") }
    static var columnCards: String { say(de: "Karten", en: "Cards") }
    static var columnFile: String { say(de: "Datei", en: "File") }
    static var columnBytes: String { say(de: "Byte", en: "Bytes") }
    static var columnDryRun: String { say(de: "Probelauf", en: "Dry run") }
    static var columnLink: String { say(de: "Link", en: "Link") }
    static var columnColumn: String { say(de: "Spalte", en: "Column") }
    static var columnRemedy: String { say(de: "Abhilfe", en: "Remedy") }
    static var captionLeftOut: String { say(de: "Ausgelassen", en: "Left out") }
    static var captionLeftEmpty: String {
        say(de: "Leer gelassen; die Karte geht mit", en: "Left empty; the card goes")
    }
    static var captionShortened: String { say(de: "Gekürzte Namen", en: "Shortened names") }

    static func exportedCards(_ cards: Int, _ files: Int) -> String {
        let (de, en) = counted(cards, files)
        return say(de: "\(de) geschrieben", en: "\(en) written")
    }
    static func wouldExportCards(_ cards: Int, _ files: Int) -> String {
        let (de, en) = counted(cards, files)
        return say(
            de: "Probelauf, nichts geschrieben: \(de)", en: "Dry run, nothing written: \(en)")
    }
    private static func counted(_ cards: Int, _ files: Int) -> (de: String, en: String) {
        let most = CardAppFiles.rowLimit
        let limit =
            files > 1 ? (" (höchstens \(most) je Datei)", " (at most \(most) a file)") : ("", "")
        return (
            "\(cards) \(cards == 1 ? "Karte" : "Karten") in \(files) "
                + "\(files == 1 ? "Datei" : "Dateien")\(limit.0)",
            "\(cards) \(cards == 1 ? "card" : "cards") in \(files) "
                + "\(files == 1 ? "file" : "files")\(limit.1)"
        )
    }
    static func appDisclosed(_ people: Int, _ columns: String) -> String {
        say(
            de: "Hinweis: personenbezogene Daten von \(people) "
                + "\(people == 1 ? "Person" : "Personen") verlassen das Journal (\(columns)). Es "
                + "vermerkt die Weitergabe nicht: an wen und wozu, gehört in die Akte.",
            en: "Note: personal data of \(people) \(people == 1 ? "person" : "persons") leave the "
                + "ledger (\(columns)). It does not record the disclosure: put on file to whom "
                + "and what for.")
    }
    static var appFileType: String {
        say(
            de: "Lehnt die App die Datei wegen ihres Typs ab, meldet der Browser sie als "
                + "Excel-Datei: an einem Rechner ohne Excel oder mit einem anderen Browser laden.",
            en: "If the app refuses the type of the file, the browser reports it as one of Excel: "
                + "load it on a computer without Excel or with another browser.")
    }
    static var appReadsNoFiles: String {
        say(
            de: "In Koblenz legen die Berechtigten ihre Karte selbst an; die App liest dort keine "
                + "Datei. Für einzelne Karten: stundenbuch card link --for koblenz",
            en: "In Koblenz holders make their cards themselves; the app reads no file there. For "
                + "single cards: stundenbuch card link --for koblenz")
    }
    static var formatHasNoForm: String {
        say(de: "Dafür gibt es kein Formular.", en: "There is no form for that.")
    }
    static var nameAForm: String {
        say(de: "--for bayern, oder --formular ADRESSE", en: "--for bayern, or --form ADDRESS")
    }
    static func noNamesFile(_ path: String) -> String {
        say(
            de: "\(path) hat keine Spalten card (oder person) und name.",
            en: "\(path) has no columns card (or person) and name.")
    }
    static var writeANamesFile: String {
        say(
            de: "Erste Zeile „person;name“, dann je Zeile eine Person",
            en: "First line 'person;name', then a person a line")
    }
}
