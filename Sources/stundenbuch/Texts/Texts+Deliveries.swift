import ArgumentParser
import Documents
import Engagement

// Deliveries: what came, what is missing, what was taken back.
extension Texts {
    static var aboutDeliveryUndo: String {
        say(
            de: "Eine Lieferung zurücknehmen, mit allem, was davon noch steht.",
            en: "Take a delivery back, with all of it that still stands.")
    }
    static var deliveryUndoDiscussion: String {
        say(
            de: """
                Stunden werden storniert, anderes gilt als Fehlerfassung; nichts wird gelöscht.
                Beispiel: stundenbuch lieferung zuruecknehmen L-17 --grund falsche_liste --probelauf
                """,
            en: """
                Hours are undone, all else counts as entered in error; nothing is removed.
                Example: stundenbuch delivery undo L-17 --reason wrong_list --dry-run
                """)
    }
    static var aboutDeliveryMissing: String {
        say(
            de: "Träger mit laufenden Engagements, deren Stundenliste fehlt.",
            en: "Organisations with running engagements whose list of hours is missing.")
    }
    static func deliveryUndoneAlready(_ name: String) -> String {
        say(de: "\(name) ist schon zurückgenommen.", en: "\(name) was taken back already.")
    }
    static func deliveryReplaced(_ name: String, by later: String) -> String {
        say(de: "\(name) ist durch \(later) ersetzt.", en: "\(name) was replaced by \(later).")
    }
    static func undoTheLater(_ name: String) -> String {
        say(
            de: "Zuerst \(name) zurücknehmen, oder \(name) durch die neue Liste ersetzen",
            en: "Take \(name) back first, or replace \(name) by the new list")
    }
    static func undoTitle(_ name: String, _ number: Int, isDryRun: Bool) -> String {
        let records = count(
            number, say(de: "Eintrag", en: "record"), say(de: "Einträge", en: "records"))
        return isDryRun
            ? say(
                de: "\(name): Probelauf, \(records) würden zurückgenommen",
                en: "\(name): dry run, \(records) would be undone")
            : say(de: "\(name) zurückgenommen: \(records)", en: "\(name) undone: \(records)")
    }
    static var factUndone: String { say(de: "Zurückgenommen", en: "Undone") }
    static var factStandingHours: String { say(de: "Davon gelten", en: "Still standing") }
    static var captionStillStands: String { say(de: "Das bleibt stehen", en: "This still stands") }
    static var afterUndoing: String {
        say(
            de: "Die richtige Liste kann jetzt eingelesen werden.",
            en: "The right list can be imported now.")
    }
    static var stateUndone: String { say(de: "zurückgenommen", en: "undone") }
    static var stateReplaced: String { say(de: "ersetzt", en: "replaced") }
    static var columnReplaces: String { say(de: "Ersetzt", en: "Replaces") }
    static var columnReplacedBy: String { say(de: "Ersetzt durch", en: "Replaced by") }
    static var columnLastList: String { say(de: "Letzte Liste", en: "Last list") }
}

extension UndoReport.Outcome {
    /// What became of the record, in the language of this run.
    var spoken: String {
        switch self {
        case .undone: Texts.say(de: "zurückgenommen", en: "undone")
        case .already: Texts.say(de: "war es schon", en: "was so already")
        case .goesAlong: Texts.say(de: "gilt damit nicht mehr", en: "no longer counts with it")
        case .stays: Texts.say(de: "bleibt bekannt", en: "stays known")
        case .refused(let refusal): refusal.spoken
        }
    }
}

// Lists that tell again, or otherwise, what the ledger holds.
extension Texts {
    static var helpListPeriod: ArgumentHelp {
        help(
            de: "Zeitraum der Liste (sonst der ihrer Zeilen): 2025, 2025Q1, 2025-03.",
            en: "Period of the list (else that of its rows): 2025, 2025Q1, 2025-03.")
    }
    static var helpAcceptOverlap: ArgumentHelp {
        help(
            de: "Auch eintragen, was für dieselbe Zeit schon gemeldet wurde.",
            en: "Record also what was reported for the same time already.")
    }
    static var helpChangedFrom: ArgumentHelp {
        help(
            de: "Andere Angaben gelten ab diesem Tag (Personen, Träger).",
            en: "Other values are true from this day (persons, organisations).")
    }
    static var helpCorrectList: ArgumentHelp {
        help(
            de: "Andere Angaben berichtigen, was immer falsch war.",
            en: "Other values correct what was always wrong.")
    }
    static var changedOrCorrect: String {
        say(
            de: "geändert (--geaendert-ab TAG) oder immer falsch gewesen (--berichtigen)?",
            en: "changed (--changed-from DAY) or always wrong (--correct)?")
    }
    static func changedOrCorrect(_ noun: String) -> String {
        say(
            de: "geändert (--geaendert-ab TAG, \(noun) change) oder immer falsch gewesen "
                + "(--berichtigen, \(noun) correct)?",
            en: "changed (--changed-from DAY, \(noun) change) or always wrong (--correct, "
                + "\(noun) correct)?")
    }
    static var onlyCorrect: String {
        say(
            de: "ändert sich nie: nur --berichtigen",
            en: "never changes: only --correct")
    }
    static var onlyMasterData: String {
        say(
            de: "--geaendert-ab und --berichtigen gelten nur für Personen und Träger.",
            en: "--changed-from and --correct are for lists of persons and organisations only.")
    }
    static func toldBefore(
        _ position: UInt64, _ delivery: String?, _ minutes: Minutes
    ) -> String {
        let hours = Cell.minutes(minutes.count).text(in: Speech.language)
        let whence = delivery.map { say(de: " aus \($0)", en: " of \($0)") } ?? ""
        return say(de: "#\(position)\(whence): \(hours) h", en: "#\(position)\(whence): \(hours) h")
    }
    static var replaceOrAccept: String {
        say(
            de: "Steht die Liste an Stelle einer früheren: --ersetzt L-N. Sind es weitere "
                + "Stunden: --ueberschneidung-zulassen.",
            en: "If the list stands in place of an earlier one: --replaces L-N. If these are "
                + "further hours: --accept-overlap.")
    }
    static var captionMissing: String {
        say(
            de: "Nicht mehr in der Liste (nichts wurde geändert)",
            en: "No longer in the list (nothing was changed)")
    }
    static var factChanged: String { say(de: "Geändert", en: "Changed") }
}

// A corrected list in place of an earlier one.
extension Texts {
    static var helpReplaces: ArgumentHelp {
        help(
            de: "Die Lieferung, an deren Stelle die Liste steht: L-17 (auch L-17,L-18).",
            en: "The delivery that the list stands in place of: L-17 (or L-17,L-18).")
    }
    static var onlyHoursReplace: String {
        say(
            de: "Nur Stundenlisten ersetzen frühere Stundenlisten.",
            en: "Only lists of hours replace earlier lists of hours.")
    }
    static var replacesAsAWhole: String {
        say(
            de: "Eine ersetzende Liste gilt als Ganzes: --accept-valid ließe Zeilen weg, deren "
                + "frühere Einträge dann storniert würden.",
            en: "A replacing list counts as a whole: --accept-valid would leave rows out whose "
                + "earlier entries would then be undone.")
    }
    static var importWithoutReplaces: String {
        say(de: "Die Liste ohne --ersetzt einlesen", en: "Import the list without --replaces")
    }
    static func replaceTheLater(_ name: String) -> String {
        say(de: "Mit --ersetzt \(name) einlesen", en: "Import with --replaces \(name)")
    }
    static var factHoursBefore: String { say(de: "Stunden vorher", en: "Hours before") }
    static var factHoursAfter: String { say(de: "Stunden jetzt", en: "Hours now") }
    static var factConfirmedBefore: String {
        say(
            de: "Bestätigungen, die damit wegfallen",
            en: "Confirmations that fall away with it")
    }
    static var columnBefore: String { say(de: "Vorher", en: "Before") }
    static var columnAfter: String { say(de: "Jetzt", en: "Now") }
    static var captionReplaced: String { say(de: "Unterschiede", en: "Differences") }
}

extension ReplacedLine.State {
    /// What became of the row or entry, in the language of this run.
    var spoken: String {
        switch self {
        case .unchanged: Texts.say(de: "unverändert", en: "unchanged")
        case .changed: Texts.say(de: "geändert", en: "changed")
        case .gone: Texts.say(de: "entfallen", en: "gone")
        case .new: Texts.say(de: "neu", en: "new")
        }
    }
}

// The club's own rows with hints, to be mailed back.
extension Texts {
    static var helpFindings: ArgumentHelp {
        help(
            de: "Die Zeilen der Liste mit einer Spalte „Hinweis“ hierhin schreiben (.xlsx, .csv).",
            en: "Write the rows of the list with a column of hints here (.xlsx, .csv).")
    }
    static var returnedSheet: String { say(de: "Liste", en: "List") }
    static var columnHint: String { say(de: "Hinweis", en: "Hint") }
    static var factReturned: String { say(de: "Für den Verein", en: "For the club") }
    static func returned(_ path: String, _ rows: Int) -> String {
        let hints = count(
            rows, say(de: "Zeile mit Hinweis", en: "row with a hint"),
            say(de: "Zeilen mit Hinweis", en: "rows with hints"))
        return "\(path) (\(hints))"
    }
    static func findingsFormat(_ path: String) -> String {
        say(
            de: "„\(path)“ ist weder .xlsx noch .csv.",
            en: "'\(path)' is neither .xlsx nor .csv.")
    }
    static var nameAFindingsFile: String {
        say(
            de: "Etwa --befunde verein-hinweise.xlsx",
            en: "As --findings club-hints.xlsx")
    }
}
