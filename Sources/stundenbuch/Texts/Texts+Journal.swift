import ArgumentParser

// The verbs of the journal.
extension Texts {
    static var aboutLog: String {
        say(de: "Einträge auflisten, die ältesten zuerst.", en: "List records, oldest first.")
    }
    static var helpLogSubject: ArgumentHelp {
        help(de: "Nur zu diesem: P-12, O-3, V-7 …", en: "Only about this one: P-12, O-3, V-7 …")
    }
    static var helpLogKind: ArgumentHelp {
        help(de: "Nur diese Art, etwa hours_recorded.", en: "Only this kind, as hours_recorded.")
    }
    static var helpLogFrom: ArgumentHelp {
        help(de: "Ab diesem Eintrag.", en: "From this record on.")
    }
    static var helpLogCount: ArgumentHelp { help(de: "Nur die letzten N.", en: "Only the last N.") }
    static var aboutShow: String {
        say(de: "Einen Eintrag ganz zeigen.", en: "Show one record in full.")
    }
    static var helpPosition: ArgumentHelp {
        help(de: "Eintrag: 812 oder '#812'.", en: "Record: 812 or '#812'.")
    }
    static func unknownKind(_ name: String) -> String {
        say(de: "Die Art „\(name)“ gibt es nicht.", en: "There is no kind '\(name)'.")
    }
    static var columnRevision: String { say(de: "Folgenummer", en: "Revision") }
    static var columnRecordedAt: String { say(de: "Eingetragen", en: "Recorded at") }
    static var columnActor: String { say(de: "Bearbeitung", en: "Actor") }
    static var columnCommand: String { say(de: "Befehl", en: "Command") }
    static var columnData: String { say(de: "Inhalt", en: "Data") }
    static func unknownSubject(_ text: String) -> String {
        say(
            de: "„\(text)“ ist dem Journal nicht bekannt.",
            en: "'\(text)' is not known to the ledger.")
    }
    static var writeASubject: String {
        say(
            de: "So schreiben: P-12, O-3, V-7, K-1, E-4, C-5 oder A-2",
            en: "Write P-12, O-3, V-7, K-1, E-4, C-5 or A-2")
    }
}
