import ArgumentParser
import Engagement
import Ledger

// Verifying, rebuilding, and the last known head.
extension Texts {
    static var logIsEmpty: String { say(de: "das Journal ist leer", en: "the log is empty") }
    static func viewsAreAhead(_ name: String, _ size: UInt64) -> String {
        say(de: "\(name) ist schon bei \(size)", en: "\(name) has come to \(size)")
    }
    static var aboutVerify: String {
        say(
            de: "Prüfen, ob das Journal unversehrt ist: Einträge, Baum, Auswertungstabellen.",
            en: "Check that the ledger is intact: records, tree, read models.")
    }
    static var titleIntact: String { say(de: "Unversehrt", en: "Intact") }
    static var titleNotIntact: String { say(de: "NICHT unversehrt", en: "NOT intact") }
    static var factRecordCount: String { say(de: "Einträge", en: "Records") }
    static var factRoot: String { say(de: "Wurzel", en: "Root") }
    static var factKeyCount: String {
        say(de: "Schlüssel in der Datei", en: "Keys in the file")
    }
    static var captionReadModels: String { say(de: "Auswertungstabellen", en: "Read models") }
    static var captionFindings: String { say(de: "Befunde", en: "Findings") }
    static var columnModelName: String { say(de: "Name", en: "Name") }
    static var columnModelVersion: String { say(de: "Fassung", en: "Version") }
    static var columnModelSize: String { say(de: "Bis", en: "Size") }
    static var columnDigest: String { say(de: "Prüfsumme", en: "Digest") }
    static var columnEqual: String { say(de: "Gleich", en: "Equal") }
    static var columnFindingCode: String { say(de: "Code", en: "Code") }
    static var columnFindingDetail: String { say(de: "Befund", en: "Finding") }
    static var progressVerify: String { say(de: "geprüft:", en: "verified:") }
    static var progressRebuild: String { say(de: "aufgebaut:", en: "rebuilt:") }
    static func readerDied(_ how: String) -> String {
        say(
            de: "der lesende Vorgang endete vor der Antwort (\(how))",
            en: "the reading process ended before it answered (\(how))")
    }
    static func viewsRebuiltElsewhere(_ path: String) -> String {
        say(
            de: "Die Auswertungstabellen in \(path) fehlen oder sind nicht lesbar; sie wurden zur "
                + "Prüfung an anderer Stelle aufgebaut. stundenbuch rebuild baut sie neu.",
            en: "The read models in \(path) are missing or cannot be read; they were built in "
                + "another place for this check. stundenbuch rebuild builds them anew.")
    }
    static var headMissing: String {
        say(
            de: "Es gibt keinen letzten bekannten Stand (head); ein Austausch durch eine ältere "
                + "Kopie wäre nicht aufgefallen.",
            en: "There is no last known head; an exchange for an older copy would not have been "
                + "noticed.")
    }
    static var noKeysHere: String {
        say(de: "Ohne Schlüssel geprüft.", en: "Verified without the keys.")
    }
    static func headDiffers(_ fault: HeadFault, _ path: String) -> String {
        switch fault {
        case .unreadable:
            say(
                de: "Der letzte bekannte Stand (\(path)) ist nicht lesbar.",
                en: "The last known head (\(path)) cannot be read.")
        case .forbidden: permission(path)
        case .otherLedger:
            say(
                de: "Das Journal ist ein anderes als das in \(path) vermerkte.",
                en: "The log is that of another ledger than \(path) names.")
        case .shorter(let size, let head):
            say(
                de: "Das Journal hat \(size) Einträge; nach \(path) waren es schon \(head).",
                en: "The log has \(size) records; \(path) knew \(head) already.")
        case .otherHistory(let size):
            say(
                de: "Die ersten \(size) Einträge sind nicht die, die \(path) vermerkt.",
                en: "The first \(size) records are not those that \(path) notes.")
        }
    }
    static func afterHeadDiffers(_ path: String) -> String {
        say(
            de: "Nicht weiter schreiben. Wurde absichtlich eine Sicherung zurückgespielt, dann "
                + "\(path) entfernen",
            en: "Stop writing. If a backup was restored on purpose, remove \(path)")
    }
    static var afterDamage: String {
        say(
            de: "Nicht weiter schreiben; eine Kopie des Ordners ziehen und mit der Sicherung "
                + "vergleichen.",
            en: "Stop writing; take a copy of the folder and compare it with the backup.")
    }
    static var aboutRebuild: String {
        say(
            de: "Die Auswertungstabellen verwerfen und neu aufbauen.",
            en: "Drop the read models and build them again.")
    }
    static func rebuilt(_ count: Int, _ events: UInt64) -> String {
        say(
            de: "\(count) Auswertungstabellen aus \(events) Einträgen aufgebaut",
            en: "\(count) read models built from \(events) records")
    }
    static var viewsWereRenewed: String {
        say(
            de: "Der Ordner views war unbrauchbar und wurde neu angelegt.",
            en: "The folder views was unusable and was made anew.")
    }
    static var aboutReplay: String {
        say(
            de: "Alles aus dem Journal neu aufbauen und mit dem Bestand vergleichen.",
            en: "Build everything from the log again and compare it with what is in use.")
    }
    static var helpReplayInto: ArgumentHelp {
        help(
            de: "In diesen neuen Ordner aufbauen und ihn behalten.",
            en: "Build into this new folder and keep it.")
    }
    static var titleReplayEqual: String {
        say(de: "Neu aufgebaut: gleich", en: "Built again: equal")
    }
    static var titleReplayDiffers: String {
        say(de: "Neu aufgebaut: NICHT gleich", en: "Built again: NOT equal")
    }
    static var factMilliseconds: String { say(de: "Millisekunden", en: "Milliseconds") }
    static var factRate: String { say(de: "Einträge je Sekunde", en: "Records per second") }
    static func notAnExport(_ path: String, _ what: String) -> String {
        say(
            de: "\(path) ist weder eine Sicherung noch eine Datei mit ausgegebenen Einträgen: "
                + "\(what).",
            en: "\(path) is neither a backup nor a file of exported records: \(what).")
    }
    static var exportAgain: String {
        say(
            de: "Noch einmal ausgeben: stundenbuch export records DATEI",
            en: "Export again: stundenbuch export records FILE")
    }
    static var readsElsewhere: String {
        say(
            de: "Hier darf nicht geschrieben werden; die Auswertungstabellen wurden vorübergehend "
                + "an anderer Stelle aufgebaut.",
            en: "Nothing may be written here; the read models were built temporarily in another "
                + "place.")
    }
}
