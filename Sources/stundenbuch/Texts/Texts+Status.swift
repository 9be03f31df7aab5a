// The ledger at a glance.
extension Texts {
    static var aboutStatus: String {
        say(de: "Das Journal auf einen Blick.", en: "The ledger at a glance.")
    }
    static var factPath: String { say(de: "Ordner", en: "Folder") }
    static var factLast: String { say(de: "Letzter Eintrag", en: "Last record") }
    static var factOpenApplications: String { say(de: "Offene Anträge", en: "Open applications") }
    static var factMarkedEntries: String {
        say(de: "Unplausible Einträge, nicht anerkannt", en: "Marked entries, not accepted")
    }
    static var factUnconfirmed: String { say(de: "Unbestätigte Stunden", en: "Unconfirmed hours") }
    static var factViewsBehind: String {
        say(
            de: "Einträge, die den Auswertungstabellen fehlten",
            en: "Records the read models had not seen")
    }
    static var factTimeZone: String { say(de: "Zeitzone", en: "Civil time") }
    static var factStaleReaders: String {
        say(de: "Abgebrochene Leser aufgeräumt", en: "Stale readers cleared")
    }
    static var factFree: String { say(de: "Freier Platz (MiB)", en: "Free space (MiB)") }
    static var columnFamily: String { say(de: "Worum es geht", en: "Family") }
    static var columnActorCode: String { say(de: "Kürzel", en: "Code") }
    static var columnActorActive: String { say(de: "Aktiv", en: "Active") }
    static var keysInside: String {
        say(
            de: "Die Schlüssel liegen im Ordner des Journals: wer ihn kopiert, hat beides. "
                + "Außerhalb mit --key-file.",
            en: "The keys lie inside the ledger's folder: who copies it has both. "
                + "Outside with --key-file.")
    }
    static func notThere(_ path: String) -> String {
        say(de: "\(path) (fehlt)", en: "\(path) (missing)")
    }
    static func keysNotFound(_ path: String) -> String {
        say(
            de: "Keine Schlüssel in \(path): versiegelte Texte bleiben verschlossen.",
            en: "No keys in \(path): sealed texts stay closed.")
    }
    static func family(_ name: String) -> String {
        switch name {
        case "ledger": say(de: "Journal", en: "ledger")
        case "actor": say(de: "Bearbeitung", en: "actors")
        case "person": say(de: "Personen", en: "persons")
        case "contact": say(de: "Kontakte", en: "contacts")
        case "organisation": say(de: "Träger", en: "organisations")
        case "engagement": say(de: "Engagements", en: "engagements")
        case "hours": say(de: "Stunden", en: "hours")
        case "card": say(de: "Karten", en: "cards")
        case "programme": say(de: "Programme", en: "programmes")
        case "project": say(de: "Projekte", en: "projects")
        case "figure": say(de: "Zahlen", en: "figures")
        default: name
        }
    }
}
