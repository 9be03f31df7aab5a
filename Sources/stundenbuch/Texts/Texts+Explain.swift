import ArgumentParser

// From a sum to its events, and records in from a file.
extension Texts {
    static var aboutExplain: String {
        say(de: "Von einer Summe zu ihren Einträgen.", en: "From a sum to its events.")
    }
    static var explainDiscussion: String {
        say(
            de: "Beispiel: stundenbuch explain hours O-3 -p 2025Q1",
            en: "Example: stundenbuch explain hours O-3 -p 2025Q1")
    }
    static var helpExplainWhat: ArgumentHelp { help(de: "Was: hours.", en: "What: hours.") }
    static var helpExplainSubject: ArgumentHelp {
        help(
            de: "Wessen Summe: P-12, O-3, V-7, oder mit --by eine Tätigkeit, ein Ort.",
            en: "Whose sum: P-12, O-3, V-7, or with --by an activity, a place.")
    }
    static func counted(_ state: String) -> String {
        say(de: "Gezählt: \(state)", en: "Counted: \(state)")
    }
    static var leftOutEntries: String { say(de: "Nicht gezählt", en: "Left out") }
    static var columnNamedBy: String { say(de: "Dazu", en: "Named by") }
    static func footerRoot(_ root: String) -> String {
        say(de: "Wurzel \(root)", en: "Root \(root)")
    }
    static var aboutAppend: String {
        say(
            de: "Befehle aus einer JSON-Lines-Datei eintragen.",
            en: "Record commands from a JSON Lines file.")
    }
    static var appendDiscussion: String {
        say(
            de: """
                Jede Zeile ist ein Befehl: {"id": "32 Hexziffern", "events": [{"stream": "P-1", \
                "kind": "hours_recorded", "data": {…}}]}. "stream" kann "new person" sein.
                """,
            en: """
                Each line is a command: {"id": "32 hex digits", "events": [{"stream": "P-1", \
                "kind": "hours_recorded", "data": {…}}]}. "stream" may be "new person".
                """)
    }
    static var helpAppendFile: ArgumentHelp {
        help(de: "Die JSON-Lines-Datei.", en: "The JSON Lines file.")
    }
    static func memberNotAllowed(_ path: String) -> String {
        say(
            de: "\(path) trägt nur das Programm selbst ein; weglassen",
            en: "\(path) is recorded by the program itself only; leave it out")
    }
    static func kindNotAllowed(_ kind: String) -> String {
        say(
            de: "Die Art \(kind) trägt nur das Programm selbst ein.",
            en: "Only the program itself records the kind \(kind).")
    }
    static func appended(_ commands: Int, _ known: Int) -> String {
        say(
            de: "\(count(commands, "Befehl", "Befehle")) eingetragen, schon vorher: \(known)",
            en: "\(count(commands, "command", "commands")) recorded, before already: \(known)")
    }
    static func appendRehearsed(_ commands: Int) -> String {
        say(
            de: "Probelauf, einzutragen: \(count(commands, "Befehl", "Befehle"))",
            en: "Dry run, to be recorded: \(count(commands, "command", "commands"))")
    }
    static var appendRejected: String {
        say(
            de: "Nichts wurde eingetragen, die Datei hat Fehler",
            en: "Nothing was recorded, the file has errors")
    }
    static var columnCode: String { say(de: "Code", en: "Code") }
}
