import ArgumentParser

// Making a ledger.
extension Texts {
    static var aboutInit: String { say(de: "Ein Journal anlegen.", en: "Make a ledger.") }
    static var helpOrigin: ArgumentHelp {
        help(
            de: "Wer es führt, etwa dessau-rosslau.de/stundenbuch.",
            en: "Who keeps it, as dessau-rosslau.de/stundenbuch.")
    }
    static var helpFirstActor: ArgumentHelp {
        help(
            de: "Kürzel der ersten Bearbeitung, an dieses Konto gebunden.",
            en: "Code of the first actor, bound to this account.")
    }
    static var helpTimeZone: ArgumentHelp {
        help(de: "Zeitzone des Journals.", en: "The ledger's civil time.")
    }
    static var helpSimulatedClock: ArgumentHelp {
        help(
            de: "Zeit aus STUNDENBUCH_NOW; das Journal sagt es für immer.",
            en: "Time from STUNDENBUCH_NOW; the ledger says so for ever.")
    }
    static var helpGroup: ArgumentHelp {
        help(
            de: "Auch für diese Gruppe lesbar und schreibbar.",
            en: "Readable and writable for this group too.")
    }
    static var helpFrom: ArgumentHelp {
        help(
            de: "Aus einer Sicherung oder aus ausgegebenen Einträgen wiederherstellen.",
            en: "Restore from a backup or from exported records.")
    }
    static var initNeedsOriginAndActor: String {
        say(
            de: "init braucht --origin und --actor (oder --from DATEI).",
            en: "init needs --origin and --actor (or --from FILE).")
    }
    static func unknownGroup(_ name: String) -> String {
        say(de: "Die Gruppe „\(name)“ gibt es nicht.", en: "There is no group '\(name)'.")
    }
    static func ledgerMade(_ path: String) -> String {
        say(de: "Journal angelegt: \(path)", en: "Ledger made: \(path)")
    }
    static var factLedger: String { say(de: "Journal", en: "Ledger") }
    static var factOrigin: String { say(de: "Herkunft", en: "Origin") }
    static var factKeys: String { say(de: "Schlüsseldatei", en: "Key file") }
    static var trialOnly: String {
        say(
            de: "Nur zur Erprobung: Format 0 (Entwurf), noch nicht für Daten wirklicher Personen.",
            en: "For trial only: format 0 (draft), not for real personal data yet.")
    }
    static func rememberTheKeys(_ path: String) -> String {
        say(
            de: "Das Journal merkt sich nicht, wo die Schlüssel liegen: bei jedem Befehl "
                + "--key-file \(path) angeben, oder STUNDENBUCH_KEY_FILE=\(path) setzen.",
            en: "The ledger does not remember where the keys lie: give --key-file \(path) with "
                + "every command, or set STUNDENBUCH_KEY_FILE=\(path).")
    }
    static var nextAfterInit: String {
        say(
            de: "Weiter: stundenbuch rule publish dessau-rosslau-ehrenamtskarte",
            en: "Next: stundenbuch rule publish dessau-rosslau-ehrenamtskarte")
    }
}
