// What stands in the ledger although a command could not end well, and what fails from outside.
extension Texts {
    static func recordedAll(_ first: UInt64, _ last: UInt64) -> String {
        first == last
            ? say(de: "Eingetragen als #\(first).", en: "Recorded at #\(first).")
            : say(
                de: "Eingetragen als #\(first) … #\(last).",
                en: "Recorded at #\(first) … #\(last).")
    }
    static func doNotRepeat(_ last: UInt64) -> String {
        say(
            de: "Den Befehl nicht noch einmal geben; ansehen mit stundenbuch show \(last)",
            en: "Do not give the command again; see it with stundenbuch show \(last)")
    }
    static var anyQueryCatchesUp: String {
        say(
            de: "Den Befehl nicht noch einmal geben; die nächste Abfrage bringt sie nach",
            en: "Do not give the command again; the next query brings them up to date")
    }
    static var mappedLogFailed: String {
        say(
            de: "Die Datei des Journals ist beschädigt oder wurde beim Lesen abgeschnitten.",
            en: "The ledger's file is damaged, or was cut while it was read.")
    }
    static var mappedViewsFailed: String {
        say(
            de: "Die Auswertungstabellen sind beschädigt; das Journal ist es nicht.",
            en: "The read models are damaged; the log is not.")
    }
    static func viewsForeign(_ name: String, _ size: UInt64, _ path: String) -> String {
        say(
            de: "Das Journal ist nicht das, aus dem die Auswertungstabellen in \(path) gebaut "
                + "sind: \(name) kennt schon \(size) Einträge.",
            en: "The log is not the one that the read models in \(path) were built from: \(name) "
                + "has come to \(count(Int(clamping: size), "record", "records")).")
    }
    static var afterViewsForeign: String {
        say(
            de: "Nicht weiter schreiben. Wurde absichtlich eine Sicherung zurückgespielt, dann "
                + "stundenbuch rebuild",
            en: "Stop writing. If a backup was restored on purpose: stundenbuch rebuild")
    }
    static func headNotRemembered(_ path: String) -> String {
        say(
            de: "Eingetragen; aber der letzte bekannte Stand (\(path)) ließ sich nicht erneuern: "
                + "Rechte des Ordners und freien Platz prüfen.",
            en: "Recorded; but the last known head (\(path)) could not be renewed: check the "
                + "folder's permissions and the free space.")
    }
    static func noTemporaryFolder(_ parent: String, _ fact: String) -> String {
        say(
            de: "In \(parent) (TMPDIR) kann kein Ordner für Vorübergehendes angelegt werden. "
                + fact,
            en: "No temporary folder can be made in \(parent) (TMPDIR). \(fact)")
    }
    static var setTMPDIR: String {
        say(
            de: "TMPDIR auf einen Ordner setzen, in den geschrieben werden darf",
            en: "Set TMPDIR to a folder that may be written to")
    }
    static func sendAgainAs(_ id: String) -> String {
        say(
            de: "Denselben Befehl mit --command-id \(id) noch einmal geben: er wird nicht doppelt "
                + "eingetragen",
            en: "Give the same command again with --command-id \(id): it will not be recorded "
                + "twice")
    }
    static func nameNotAllowed(_ option: String, _ mostBytes: Int) -> String {
        say(
            de: "\(option) darf nicht leer sein, hat höchstens \(mostBytes) Byte und keine "
                + "Steuerzeichen oder unsichtbaren Zeichen.",
            en: "\(option) may not be empty, has at most \(mostBytes) bytes, and no control "
                + "characters or invisible ones.")
    }
}
