import ArgumentParser
import Intake

// What a list looks like.
extension Texts {
    static var helpMappedList: ArgumentHelp {
        help(
            de: "Bei map: welche Liste es ist; sonst die, zu der die Spalten am besten passen.",
            en: "With map: which list it is; else the one that the columns fit best.")
    }
    static var helpListYear: ArgumentHelp {
        help(
            de: "Das Jahr, wenn weder Überschriften noch Titel eines nennen (2025).",
            en: "The year, when neither headings nor title name one (2025).")
    }
    static var helpListMonth: ArgumentHelp {
        help(
            de: "Der Monat (1-12), wenn Spalten Tage sind und weder Titel noch Blatt ihn nennen.",
            en: "The month (1-12), when columns are days and neither title nor sheet name it.")
    }
    static var helpRows: ArgumentHelp {
        help(de: "Nur diese Zeilen lesen (5-30, 5-).", en: "Read these lines only (5-30, 5-).")
    }
    static var helpTable: ArgumentHelp {
        help(
            de: "Welche Tabelle, wenn es mehrere gibt: 1, 2 … oder alle.",
            en: "Which table, when there are several: 1, 2 … or all.")
    }
    static var helpProfile: ArgumentHelp {
        help(
            de: "Ein Profil von „import map“: was die Spalten bedeuten.",
            en: "A profile of 'import map': what the columns mean.")
    }
    static var helpNoInput: ArgumentHelp {
        help(de: "Nie nachfragen.", en: "Never ask.")
    }
    static var recordThis: String { say(de: "Aufnehmen? [j/N]", en: "Record this? [y/N]") }
    static func previewTitle(_ file: String, _ how: String) -> String {
        say(de: "Erkannt in \(file) (\(how))", en: "Found in \(file) (\(how))")
    }
    static func importDeclined(_ list: String) -> String {
        say(
            de: "\(list): nichts wurde eingetragen, es war nicht gewünscht",
            en: "\(list): nothing was recorded, as you said")
    }
    static var importWhenRight: String {
        say(
            de: "Stimmt eine Spalte nicht: stundenbuch import map DATEI -o profil.json, darin "
                + "ändern, dann --profil profil.json.",
            en: "If a column is wrong: stundenbuch import map FILE -o profile.json, change it "
                + "there, then --profile profile.json.")
    }
    static var factHeadings: String { say(de: "Überschriften", en: "Headings") }
    static var factForm: String { say(de: "Form", en: "Form") }
    static var factColumns: String { say(de: "Spalten", en: "Columns") }
    static var factSkipped: String { say(de: "Zeilen übergangen", en: "Lines left out") }
    static var factStated: String { say(de: "Summe laut Liste", en: "Sum that the list states") }
    static var factOrganisation: String { say(de: "Träger", en: "Organisation") }
    static var factPeriod: String { say(de: "Zeitraum", en: "Period") }
    static var factList: String { say(de: "Liste", en: "List") }
    static var columnWhom: String { say(de: "Wer", en: "Who") }
    static var columnUnderstood: String { say(de: "Verstanden als", en: "Understood as") }
    static var columnMeans: String { say(de: "Bedeutung", en: "Meaning") }
    static var firstRows: String { say(de: "Die ersten Zeilen", en: "The first rows") }
    static var mapTitle: String {
        say(de: "Vorschlag für ein Profil", en: "Proposal for a profile")
    }
    static func afterMap(_ list: String, _ profile: String?) -> String {
        let name = profile ?? "PROFIL.json"
        return say(
            de: profile == nil
                ? "Speichern: derselbe Befehl mit -o PROFIL.json."
                : "Weiter: \(name) ansehen, dann stundenbuch import \(list) DATEI --profil \(name)",
            en: profile == nil
                ? "To keep it: the same command with -o PROFILE.json."
                : "Next: look at \(name), then stundenbuch import \(list) FILE --profile \(name)")
    }
    static func nothingToMap(_ path: String) -> String {
        say(de: "\(path) hat keine Zeile mit Text.", en: "\(path) has no line with text.")
    }
    static func onLine(_ line: Int) -> String { say(de: "Zeile \(line)", en: "line \(line)") }
    static func from(_ first: String, to last: String) -> String {
        say(de: "\(first) bis \(last)", en: "\(first) to \(last)")
    }
    static var oneRowAnEntry: String {
        say(de: "jede Zeile ein Eintrag", en: "each row an entry")
    }
    static func columnsOfPeriods(_ number: Int) -> String {
        say(
            de: "\(count(number, "Spalte", "Spalten")) mit Zeiträumen, jede Zelle ein Eintrag",
            en: "\(count(number, "column", "columns")) of periods, each cell an entry")
    }
    static func columnsOfDays(_ number: Int) -> String {
        say(
            de: "\(count(number, "Spalte", "Spalten")) mit Tagen, jede Zelle ein Eintrag",
            en: "\(count(number, "column", "columns")) of days, each cell an entry")
    }
    static func columnsOfActivities(_ number: Int) -> String {
        say(
            de: "\(count(number, "Spalte", "Spalten")) mit Tätigkeiten, jede Zelle ein Eintrag",
            en: "\(count(number, "column", "columns")) of activities, each cell an entry")
    }
    static func yearTaken(_ hint: YearHint) -> String {
        let origin = origin(hint.origin)
        return say(de: "Jahr \(hint.year) (\(origin))", en: "year \(hint.year) (\(origin))")
    }
    static func monthTaken(_ hint: MonthHint) -> String {
        let origin = origin(hint.origin)
        return say(de: "Monat \(hint.month) (\(origin))", en: "month \(hint.month) (\(origin))")
    }
    private static func origin(_ origin: HintOrigin) -> String {
        switch origin {
        case .option: say(de: "wie angegeben", en: "as given")
        case .profile: say(de: "aus dem Profil", en: "from the profile")
        case .title: say(de: "aus dem Titel", en: "from the title")
        case .sheet: say(de: "aus dem Namen des Blattes", en: "from the sheet's name")
        case .tableAbove: say(de: "wie in der Tabelle darüber", en: "as in the table above")
        }
    }
    static func profileOfOther(_ path: String, _ list: String) -> String {
        say(
            de: "\(path) ist ein Profil für die Liste „\(list)“.",
            en: "\(path) is a profile for the list '\(list)'.")
    }
    static func badYear(_ text: String) -> String {
        say(de: "\(text) ist kein Jahr.", en: "\(text) is no year.")
    }
    static func badMonth(_ text: String) -> String {
        say(de: "\(text) ist kein Monat (1-12).", en: "\(text) is no month (1-12).")
    }
    static func badRows(_ text: String) -> String {
        say(de: "„\(text)“ sind keine Zeilen.", en: "'\(text)' are no lines.")
    }
    static func badTable(_ text: String) -> String {
        say(de: "„\(text)“ ist keine Tabelle.", en: "'\(text)' is no table.")
    }
    static var tablesAreNamed: String {
        say(
            de: "--tabelle 1 (gezählt von links nach rechts, dann von oben nach unten) oder "
                + "--tabelle alle",
            en: "--table 1 (counted from left to right, then downwards) or --table all")
    }
    static var factTables: String { say(de: "Tabellen", en: "Tables") }
    static var rowsAreWritten: String { say(de: "5-30 oder 5-", en: "5-30 or 5-") }
    static var mapAnew: String {
        say(
            de: "stundenbuch import map DATEI -o PROFIL.json schreibt ein neues.",
            en: "stundenbuch import map FILE -o PROFILE.json writes a new one.")
    }
}

extension ListShape.Meaning {
    /// What the cells of a column are, in the language of this run.
    func spoken(in list: ListKind) -> String {
        switch self {
        case .heading(let heading):
            let words = heading.words(in: list)
            return Texts.say(de: words.count > 1 ? words[1] : words[0], en: words[0])
        case .period(let period):
            if case .day(let day, nil) = period.part {
                return Texts.say(de: "Stunden am \(day).", en: "hours on day \(day)")
            }
            return Texts.say(de: "Stunden \(period.code)", en: "hours of \(period.code)")
        case .activity(let name):
            return Texts.say(de: "Stunden für \(name)", en: "hours of \(name)")
        case .subtotal: return Texts.say(de: "Summe", en: "sum")
        case .unread: return Texts.say(de: "nicht gelesen", en: "not read")
        case .ignored: return Texts.say(de: "übergangen", en: "left out")
        }
    }
}
