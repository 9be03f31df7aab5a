import ArgumentParser
import Documents

// Help for commands and options.
extension Texts {
    static var abstract: String {
        say(
            de: "Das Journal des Ehrenamts: jede Stunde, jede Karte, jeder Meilenstein.",
            en: "The ledger of engagement: every hour, every card, every milestone.")
    }
    static var discussion: String {
        say(
            de: """
                Beispiel: stundenbuch import hours stunden.csv --probelauf
                Maschinenlesbare Ausgabe (-O json, jsonl, csv) ist immer englisch und bleibt so.
                Rückgabewerte: 0 erledigt; 1 die Antwort ist nein; 2 beschädigt; 64 bis 78 Fehler.
                """,
            en: """
                Example: stundenbuch import hours hours.csv --dry-run
                Machine output (-O json, jsonl, csv) is always English and stays as it is.
                Exit codes: 0 done; 1 the answer is no; 2 damaged; 64 to 78 failures.
                """)
    }
    static var groupJournal: String { say(de: "Das Journal", en: "The journal") }
    static var groupSubjects: String { say(de: "Worum es geht", en: "Its subjects") }
    static var groupExchange: String { say(de: "Hinein und hinaus", en: "In and out") }
    static var helpLedger: ArgumentHelp {
        help(
            de: "Ordner des Journals (sonst STUNDENBUCH_LEDGER, sonst .stundenbuch aufwärts).",
            en: "The ledger's folder (else STUNDENBUCH_LEDGER, else .stundenbuch upward).")
    }
    static var helpKeyFile: ArgumentHelp {
        help(de: "Schlüsseldatei außerhalb des Ordners.", en: "Key file outside the folder.")
    }
    static var helpActor: ArgumentHelp {
        help(
            de: "Wer einträgt (Kürzel); sonst nach dem Konto des Rechners.",
            en: "Who types (code); else by the account of the machine.")
    }
    static var helpDryRun: ArgumentHelp {
        help(de: "Nur sagen, was eingetragen würde.", en: "Only say what would be recorded.")
    }
    static var helpAcceptClock: ArgumentHelp {
        help(
            de: "Eine zurückgestellte Uhr anerkennen; das wird eingetragen.",
            en: "Accept a clock that was set back; that is recorded.")
    }
    static var helpCommandID: ArgumentHelp {
        help(
            de: "Nummer des Befehls, 32 Hexziffern: derselbe wird nie doppelt eingetragen.",
            en: "The command's number, 32 hex digits: the same is never recorded twice.")
    }
    static var helpFormat: ArgumentHelp {
        help(
            de: "text, csv, csv-de, xlsx, json oder jsonl (sonst nach dem Namen in -o).",
            en: "text, csv, csv-de, xlsx, json or jsonl (else by the name in -o).")
    }
    static var helpOutput: ArgumentHelp {
        help(de: "In diese Datei schreiben.", en: "Write to this file.")
    }
    static var helpForce: ArgumentHelp {
        help(de: "Eine vorhandene Datei ersetzen.", en: "Replace an existing file.")
    }
    static var helpQuiet: ArgumentHelp {
        help(de: "Keine Hinweise auf der Fehlerausgabe.", en: "No notices on standard error.")
    }
    static var helpLanguage: ArgumentHelp {
        help(de: "Sprache: de oder en.", en: "Language: de or en.")
    }
    static var helpAsOf: ArgumentHelp {
        help(
            de: "Stichtag: der Tag, für den die Antwort gilt.",
            en: "The day the answer is for (Stichtag).")
    }
    static var helpKnownAt: ArgumentHelp {
        help(
            de: "Kenntnisstand: nur, was bis #N oder bis zu diesem Tag eingetragen war.",
            en: "Only what was recorded up to #N or to that day (Kenntnisstand).")
    }
    static var helpReason: ArgumentHelp {
        help(
            de: "Begründung: ein Code wie double; Sätze mit - (Eingabe) oder @DATEI.",
            en: "The reason: a code such as double; sentences with - (input) or @FILE.")
    }
    static func badReason(_ place: String) -> String {
        say(
            de: "In \(place) steht keine Begründung von höchstens 500 Byte.",
            en: "There is no reason of at most 500 bytes in \(place).")
    }
    static var writeAReason: String {
        say(
            de: "Einen Satz ohne Steuerzeichen schreiben",
            en: "Write a sentence without control characters")
    }
    static var askForReason: String {
        say(
            de: "Begründung? (Ende mit Strg-D auf einer leeren Zeile)",
            en: "The reason? (End with Ctrl-D on an empty line)")
    }
    static var helpReference: ArgumentHelp { help(de: "Aktenzeichen.", en: "File reference.") }
    static var helpReceived: ArgumentHelp {
        help(de: "Eingang (Tag).", en: "Day of receipt (Eingang).")
    }

    /// The parser's own labels, which it writes in English only, in the language of this run.
    static func spokenLabels(_ message: String) -> String {
        guard Speech.language == .german else {
            return message.replacing(" SUBCOMMANDS:", with: ":")
        }
        return labels.reduce(message) { text, label in
            text.replacing(label.english, with: label.german)
        }
    }

    private static let labels: [(english: String, german: String)] = [
        ("OVERVIEW:", "ÜBERSICHT:"), ("USAGE:", "AUFRUF:"), ("ARGUMENTS:", "ARGUMENTE:"),
        ("OPTIONS:", "OPTIONEN:"), (" SUBCOMMANDS:", ":"), ("SUBCOMMANDS:", "BEFEHLE:"),
        ("Show help information.", "Diese Hilfe zeigen."),
        ("Show the version.", "Die Version zeigen."), ("(default:", "(sonst:"),
        ("<subcommand>", "<Befehl>"), ("[<options>]", "[<Optionen>]"), ("<options>", "<Optionen>"),
        ("for detailed help.", "zeigt mehr."), ("for more information.", "zeigt mehr."),
        ("See '", "'"), ("Usage:", "Aufruf:"), ("Error:", "Fehler:"), ("Help:", "Hilfe:"),
        ("Unknown option", "Unbekannte Option"),
        ("Missing expected argument", "Es fehlt die Angabe"),
        ("Missing value for", "Es fehlt der Wert für"),
        ("Unexpected argument", "Unerwartete Angabe"), ("The value", "Der Wert"),
        ("is invalid for", "passt nicht zu"), ("Did you mean", "Gemeint ist vielleicht"),
        ("Please provide one of the following:", "Möglich sind:"),
    ]
}
