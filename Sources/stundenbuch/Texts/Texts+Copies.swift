import ArgumentParser

// Backups, exported records, and ledgers made from them.
extension Texts {
    static func copyDiffers(_ file: String) -> String {
        say(
            de: "Die Kopie \(file) hat eine andere Wurzel als das Journal und wurde verworfen.",
            en: "The copy \(file) has another root than the ledger and was thrown away.")
    }
    static var copyAgain: String {
        say(
            de: "Noch einmal sichern; hilft das nicht: stundenbuch nachpruefen",
            en: "Back up once more; if that does not help: stundenbuch verify")
    }
    static var aboutBackup: String {
        say(
            de: "Das Journal in eine neue Datei sichern; die Sicherung wird nachgerechnet.",
            en: "Copy the log into a new file; the copy is verified.")
    }
    static var helpBackupFile: ArgumentHelp {
        help(de: "Die neue Datei.", en: "The new file.")
    }
    static func backedUp(_ file: String) -> String {
        say(de: "Gesichert und nachgerechnet: \(file)", en: "Backed up and verified: \(file)")
    }
    static var keysAreNotInIt: String {
        say(
            de: "Die Schlüssel sind nicht darin: stundenbuch keys backup DATEI",
            en: "The keys are not in it: stundenbuch keys backup FILE")
    }
    static func howToRestore(_ file: String) -> String {
        say(
            de: "Wiederherstellen: stundenbuch init --ledger ORDNER --from \(file)",
            en: "To restore: stundenbuch init --ledger FOLDER --from \(file)")
    }
    static var aboutExport: String {
        say(de: "Das Journal als Ganzes ausgeben.", en: "Write out the ledger as a whole.")
    }
    static var aboutExportRecords: String {
        say(
            de: "Alle Einträge Byte für Byte in eine neue Datei ausgeben.",
            en: "Write all records byte for byte into a new file.")
    }
    static var helpExportFile: ArgumentHelp { help(de: "Die neue Datei.", en: "The new file.") }
    static var progressExport: String { say(de: "ausgegeben:", en: "exported:") }
    static var progressRestore: String { say(de: "wiederhergestellt:", en: "restored:") }
    static func exported(_ file: String) -> String {
        say(de: "Ausgegeben: \(file)", en: "Exported: \(file)")
    }
    static func restored(_ folder: String) -> String {
        say(de: "Journal wiederhergestellt: \(folder)", en: "Ledger restored: \(folder)")
    }
    static func restoredWithoutKeys(_ keys: String) -> String {
        say(
            de: "Versiegelte Texte bleiben verschlossen, und nichts kann eingetragen werden, bis "
                + "die Schlüssel in \(keys) liegen.",
            en: "Sealed texts stay closed and nothing can be recorded until the keys lie in "
                + "\(keys).")
    }
    static var restoreTakesNothingElse: String {
        say(
            de: "init --from nimmt Herkunft, Zeitzone und Uhr aus der Datei; --origin, --actor "
                + "und --simulated-clock gehören nicht dazu.",
            en: "init --from takes origin, time zone and clock from the file; --origin, --actor "
                + "and --simulated-clock do not belong to it.")
    }
}
