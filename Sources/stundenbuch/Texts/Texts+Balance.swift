import ArgumentParser
import Projections

// Sums of hours.
extension Texts {
    static var aboutBalance: String {
        say(
            de: "Stunden summieren, nach Träger, Person, Tätigkeit …",
            en: "Sum hours by organisation, person, activity …")
    }
    static var aboutRegister: String {
        say(
            de: "Die Stunden einer Person Zeile für Zeile, mit laufender Summe.",
            en: "A person's hours line by line, with the running total.")
    }
    static var columnRunning: String { say(de: "Laufend", en: "Running") }
    static var helpPeriod: ArgumentHelp {
        help(
            de: "2025, 2025Q3, 2025-03, 01.07.2025-30.06.2026, letztes-jahr.",
            en: "2025, 2025Q3, 2025-03, 2025-07-01..2026-06-30, last-year.")
    }
    static var helpMonthly: ArgumentHelp {
        help(de: "Eine Spalte je Monat.", en: "A column a month.")
    }
    static var helpQuarterly: ArgumentHelp {
        help(de: "Eine Spalte je Quartal.", en: "A column a quarter.")
    }
    static var helpYearly: ArgumentHelp { help(de: "Eine Spalte je Jahr.", en: "A column a year.") }
    static var helpBalanceSubject: ArgumentHelp { help(de: "Was: hours.", en: "What: hours.") }
    static var helpBy: ArgumentHelp {
        help(
            de: "person, organisation, activity, place, district oder project.",
            en: "person, organisation, activity, place, district or project.")
    }
    static var helpState: ArgumentHelp {
        help(
            de: "confirmed (sonst), recorded, marked, rejected, reversed, group, standing oder "
                + "all.",
            en: "confirmed (default), recorded, marked, rejected, reversed, group, standing or "
                + "all.")
    }
    static var helpOnlyPerson: ArgumentHelp {
        help(de: "Nur diese Person (P-12).", en: "Only this person (P-12).")
    }
    static func unknownBalance(_ name: String) -> String {
        say(de: "„\(name)“ kann nicht summiert werden.", en: "'\(name)' cannot be summed.")
    }
    static func notAPeriod(_ text: String) -> String {
        say(de: "„\(text)“ ist kein Zeitraum.", en: "'\(text)' is not a period.")
    }
    static var writeAPeriod: String {
        say(
            de: "So schreiben: 2025, 2025Q3, 2025-03 oder 01.07.2025-30.06.2026",
            en: "Write 2025, 2025Q3, 2025-03 or 2025-07-01..2026-06-30")
    }
    static var withoutProject: String { say(de: "ohne Projekt", en: "without a project") }
    static var columnID: String { say(de: "Nr.", en: "ID") }
    static var columnName: String { say(de: "Name", en: "Name") }
    static var columnStraddling: String { say(de: "über Spalten", en: "straddling") }
    static var total: String { say(de: "Summe", en: "Total") }
    static var noHours: String { say(de: "Keine Stunden.", en: "No hours.") }
    static func balanceCaption(_ state: String, _ first: String, _ last: String) -> String {
        say(de: "\(state) \(first) bis \(last)", en: "\(state) \(first) to \(last)")
    }
    static func leftOut(_ hours: String, _ column: HoursColumn) -> String {
        let words =
            switch column {
            case .recorded: say(de: "noch unbestätigt", en: "not confirmed yet")
            case .confirmed: say(de: "bestätigt", en: "confirmed")
            case .marked:
                say(de: "unplausibel und nicht anerkannt", en: "implausible and not accepted")
            case .rejected: say(de: "abgelehnt", en: "rejected")
            case .reversed: say(de: "storniert", en: "undone")
            case .group:
                say(
                    de: "von Gruppen (--state group zeigt sie)",
                    en: "of groups (--state group shows them)")
            case .otherBasis:
                say(
                    de: "nicht freiwillig (Pflicht, bezahlt, Bereitschaft, Ausbildung)",
                    en: "not voluntary (compulsory, paid, standby, training)")
            }
        return say(
            de: "Nicht enthalten: \(hours) Stunden \(words)",
            en: "Not included: \(hours) hours \(words)")
    }
    static func footerAsOf(_ day: String) -> String {
        say(de: "Stichtag \(day)", en: "As of \(day)")
    }
    static func footerKnown(_ position: UInt64, _ at: String) -> String {
        say(
            de: "Kenntnisstand #\(position) (\(at)) · Entwurfsformat, nur zur Erprobung",
            en: "Known at #\(position) (\(at)) · draft format, for trial only")
    }
    static var footerSimulated: String {
        say(de: "Journal mit simulierter Uhr", en: "Ledger with a simulated clock")
    }
}

extension CountedState {
    /// The state in the language of this run, as it opens a caption.
    var spoken: String {
        switch self {
        case .confirmed: Texts.say(de: "Bestätigte Stunden", en: "Confirmed hours")
        case .recorded: Texts.say(de: "Unbestätigte Stunden", en: "Unconfirmed hours")
        case .marked: Texts.say(de: "Unplausible Stunden", en: "Implausible hours")
        case .rejected: Texts.say(de: "Abgelehnte Stunden", en: "Rejected hours")
        case .reversed: Texts.say(de: "Stornierte Stunden", en: "Undone hours")
        case .group: Texts.say(de: "Stunden von Gruppen", en: "Hours of groups")
        case .standing: Texts.say(de: "Gemeldete Stunden", en: "Reported hours")
        case .all: Texts.say(de: "Alle Stunden", en: "All hours")
        }
    }
}
