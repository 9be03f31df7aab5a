import ArgumentParser
import Intake

// Bringing lists in.
extension Texts {
    static var aboutImport: String {
        say(
            de: "Eine Liste einlesen: erst prüfen, dann eintragen.",
            en: "Bring a list in: check it first, then record it.")
    }
    static var importDiscussion: String {
        say(
            de: """
                Beispiel: stundenbuch import hours stunden.csv --probelauf
                Eine Datei mit Fehlern trägt nichts ein, außer mit --accept-valid.
                Dieselbe Datei noch einmal einzulesen, trägt nichts doppelt ein.
                import map DATEI -o profil.json schlägt vor, welche Spalte was bedeutet;
                import hours DATEI --profil profil.json liest danach, auch im nächsten Jahr.
                """,
            en: """
                Example: stundenbuch import hours hours.csv --dry-run
                A file with errors records nothing, unless --accept-valid is given.
                Importing the same file again records nothing twice.
                import map FILE -o profile.json proposes which column means what;
                import hours FILE --profile profile.json reads by it, next year as well.
                """)
    }
    static var helpListKind: ArgumentHelp {
        help(
            de: "vereine, personen, engagements, bestaetigungen, entschaedigungen, stunden, "
                + "gruppenstunden oder karten; map schlägt ein Profil vor.",
            en: "organisations, persons, engagements, attestations, allowances, hours, "
                + "group-hours or cards; map proposes a profile.")
    }
    static var helpListFile: ArgumentHelp {
        help(
            de: "Die Liste, als CSV oder Excel (.xlsx).",
            en: "The list, as CSV or a workbook (.xlsx).")
    }
    static var helpSource: ArgumentHelp {
        help(
            de: "Wessen Nummern es sind (Namensraum); sonst die des Amtes.",
            en: "Whose ids they are (namespace); else the office's own.")
    }
    static var helpDeliverer: ArgumentHelp {
        help(de: "Wer die Liste abgegeben hat (O-3).", en: "Who handed the list in (O-3).")
    }
    static var helpAcceptValid: ArgumentHelp {
        help(
            de: "Die guten Zeilen eintragen, auch wenn andere Fehler haben.",
            en: "Record the good rows although others have errors.")
    }
    static var helpTakeOver: ArgumentHelp {
        help(
            de: "Karten, die vor diesem Journal entschieden wurden.",
            en: "Cards that were decided before this ledger.")
    }
    static func unknownList(_ name: String) -> String {
        say(de: "Eine Liste „\(name)“ gibt es nicht.", en: "There is no list '\(name)'.")
    }
    static var checking: String { say(de: "geprüft:", en: "checked:") }
    static var recording: String { say(de: "eingetragen:", en: "recorded:") }
    static var acceptMarked: String {
        say(
            de: "stundenbuch hours accept '#N' --reason …",
            en: "stundenbuch hours accept '#N' --reason …")
    }
    static func importDone(_ list: String, _ rows: Int) -> String {
        say(
            de: "\(list): \(count(rows, "Zeile", "Zeilen")) eingetragen",
            en: "\(list): \(count(rows, "row", "rows")) recorded")
    }
    static func alreadyOnLine(_ line: Int) -> String {
        say(de: "schon in Zeile \(line) dieser Datei", en: "already on line \(line) of this file")
    }
    static func importFellShort(_ list: String, _ rows: Int, of expected: Int) -> String {
        say(
            de: "\(list): nur \(rows) von \(expected) Zeilen eingetragen",
            en: "\(list): only \(rows) of \(expected) rows recorded")
    }
    static func importRehearsed(_ list: String) -> String {
        say(
            de: "\(list): Probelauf, nichts wurde eingetragen",
            en: "\(list): dry run, nothing was recorded")
    }
    static func importRejected(_ list: String) -> String {
        say(
            de: "\(list): nichts wurde eingetragen, die Datei hat Fehler",
            en: "\(list): nothing was recorded, the file has errors")
    }
    static func importEmpty(_ list: String) -> String {
        say(de: "\(list): die Liste hat keine Zeilen", en: "\(list): the list has no rows")
    }
    static func importKnown(_ list: String) -> String {
        say(
            de: "\(list): nichts Neues, alle Zeilen sind schon eingetragen",
            en: "\(list): nothing new, all rows are recorded already")
    }
    static var factFile: String { say(de: "Datei", en: "File") }
    static var factDialect: String { say(de: "Erkannt", en: "Detected") }
    static var factRows: String { say(de: "Zeilen", en: "Rows") }
    static var factNew: String { say(de: "Neu", en: "New") }
    static var factKnown: String { say(de: "Schon vorhanden", en: "Known already") }
    static var factRejected: String { say(de: "Mit Fehlern", en: "With errors") }
    static var factHours: String { say(de: "Stunden (neu)", en: "Hours (new)") }
    static var factMarked: String { say(de: "Unplausibel markiert", en: "Marked implausible") }
    static var factPositions: String { say(de: "Einträge", en: "Records") }
    static var delimiter: String { say(de: "Trennzeichen", en: "delimiter") }
    static var decimalComma: String { say(de: "Dezimalkomma", en: "decimal comma") }
    static func quoted(_ byte: UInt8) -> String {
        let sign = String(UnicodeScalar(byte))
        return say(de: "„\(sign)“", en: "'\(sign)'")
    }
    static var columnLine: String { say(de: "Zeile", en: "Line") }
    static var allLines: String {
        say(
            de: "Jede Zeile einzeln: derselbe Befehl mit -O json.",
            en: "Every line by itself: the same command with -O json.")
    }
    static func andSoOn(_ lines: String, _ count: Int) -> String {
        say(de: "\(lines) … (\(count)-mal)", en: "\(lines) … (\(count) times)")
    }
    static var columnHeading: String { say(de: "Spalte", en: "Heading") }
    static var columnValue: String { say(de: "Wert", en: "Value") }
    static var columnSeverity: String { say(de: "Art", en: "Severity") }
    static var columnFinding: String { say(de: "Befund", en: "Finding") }
    static var columnSuggestion: String { say(de: "Vorschlag", en: "Suggestion") }
    static var mendFile: String {
        say(
            de: "Weiter: die Datei berichtigen und noch einmal einlesen.",
            en: "Next: mend the file and import it again.")
    }
    static var mendOrAccept: String {
        say(
            de: "Weiter: berichtigen und wiederholen, oder mit --accept-valid die guten eintragen.",
            en: "Next: mend and repeat, or record the good rows with --accept-valid.")
    }
    static var importForReal: String {
        say(
            de: "Übernehmen: derselbe Befehl ohne --probelauf.",
            en: "To record: the same command without --dry-run.")
    }
    /// Hours count once they are confirmed, so that sums of what was only reported come first.
    static func afterImport(_ list: ListKind) -> String {
        switch list {
        case .hours:
            say(
                de: """
                    Weiter: stundenbuch summe stunden --nach organisation --state standing
                    Stunden zählen erst bestätigt: stundenbuch stunden bestaetigen --help
                    """,
                en: """
                    Next: stundenbuch balance hours --by organisation --state standing
                    Hours count once somebody confirms them: stundenbuch hours confirm --help
                    """)
        case .groupHours:
            say(
                de: "Ansehen: stundenbuch stunden gruppe list",
                en: "To see: stundenbuch hours group list")
        default:
            say(de: "Ansehen: stundenbuch journal -n 10", en: "To see: stundenbuch log -n 10")
        }
    }
}

extension ListKind {
    /// The list in the language of this run.
    var spoken: String {
        switch self {
        case .organisations: Texts.say(de: "Träger", en: "Organisations")
        case .persons: Texts.say(de: "Personen", en: "Persons")
        case .engagements: Texts.say(de: "Engagements", en: "Engagements")
        case .attestations: Texts.say(de: "Trägerbestätigungen", en: "Attestations")
        case .allowances: Texts.say(de: "Aufwandsentschädigungen", en: "Allowances")
        case .hours: Texts.say(de: "Stunden", en: "Hours")
        case .groupHours: Texts.say(de: "Stunden von Gruppen", en: "Hours of groups")
        case .cards: Texts.say(de: "Karten", en: "Cards")
        }
    }
}

extension TextEncoding {
    /// The encoding as people call it.
    var spoken: String {
        switch self {
        case .ascii: "ASCII"
        case .utf8: "UTF-8"
        case .windows1252: "Windows-1252"
        case .utf16: "UTF-16"
        }
    }
}
