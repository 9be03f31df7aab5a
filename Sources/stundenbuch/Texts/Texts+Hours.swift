import ArgumentParser
import Engagement

// Hours, one entry at a time.
extension Texts {
    static var aboutHours: String {
        say(
            de: "Stunden: auflisten, erfassen, bestätigen, stornieren.",
            en: "Hours: list, add, confirm, undo.")
    }
    static var aboutHoursList: String { say(de: "Einträge auflisten.", en: "List entries.") }
    static var aboutHoursAdd: String { say(de: "Einen Eintrag erfassen.", en: "Record one entry.") }
    static var aboutConfirm: String {
        say(
            de: "Einen Eintrag bestätigen, oder viele mit einer Unterschrift.",
            en: "Confirm an entry, or many under one signature.")
    }
    static var aboutUnconfirm: String {
        say(
            de: "Eine Bestätigung zurücknehmen, oder viele.",
            en: "Take a confirmation back, or many.")
    }
    static var aboutReject: String {
        say(de: "Einen Eintrag ablehnen, oder viele.", en: "Reject an entry, or many.")
    }
    static var aboutAccept: String {
        say(de: "Einen unplausiblen Eintrag anerkennen.", en: "Accept an implausible entry.")
    }
    static var aboutReverse: String {
        say(de: "Einen Eintrag stornieren.", en: "Undo an entry (Storno).")
    }
    static var aboutReassign: String {
        say(
            de: "Einen Eintrag auf eine andere Person umbuchen (Storno und neuer Eintrag).",
            en: "Take an entry from one person and record it for another one.")
    }
    static var helpReassignTo: ArgumentHelp {
        help(de: "Für wen er stattdessen gilt: P-3.", en: "Whose it is instead: P-3.")
    }
    static func alreadyTheirs(_ person: String) -> String {
        say(
            de: "Der Eintrag steht schon bei \(person).", en: "The entry is \(person)'s already.")
    }
    static var nameAnotherPerson: String {
        say(de: "Mit --auf eine andere Person nennen", en: "Name another person with --to")
    }
    static func evidenceUnreadable(_ position: String) -> String {
        say(
            de: "Worauf \(position) beruht, ist hier nicht lesbar und kann nicht mitgehen.",
            en: "What \(position) rests on cannot be read here, so it cannot go along.")
    }
    static var reverseInstead: String {
        say(
            de: "Stornieren (hours reverse) und neu erfassen (hours add)",
            en: "Undo it (hours reverse) and record it anew (hours add)")
    }
    static var confirmAgain: String {
        say(
            de: "Der neue Eintrag ist unbestätigt: wer bestätigt hatte, meinte die andere Person.",
            en: "The new entry is not confirmed: whoever confirmed it meant the other person.")
    }
    static var helpPerson: ArgumentHelp { help(de: "Person: P-12.", en: "Person: P-12.") }
    static var helpForWhom: ArgumentHelp { help(de: "Für wen: O-3.", en: "For whom: O-3.") }
    static var helpEntryDay: ArgumentHelp {
        help(
            de: "Tag oder Zeitraum: 2025-03-01, 01.03.2025, 2025-03.",
            en: "Day or span: 2025-03-01, 2025-03.")
    }
    static var helpMinutes: ArgumentHelp { help(de: "Ganze Minuten.", en: "Whole minutes.") }
    static var helpActivity: ArgumentHelp { help(de: "Tätigkeit.", en: "Activity.") }
    static var helpPlace: ArgumentHelp {
        help(de: "Gemeindeschlüssel mit 8 Ziffern.", en: "Municipality key of 8 digits.")
    }
    static var helpDistrict: ArgumentHelp { help(de: "Ortsteil.", en: "District.") }
    static var helpProject: ArgumentHelp { help(de: "Projekt: V-7.", en: "Project: V-7.") }
    static var helpConfirmer: ArgumentHelp {
        help(de: "Wer dafür einsteht: C-5.", en: "Who answers for it: C-5.")
    }
    static var helpConfirmedOn: ArgumentHelp {
        help(de: "Tag der Unterschrift.", en: "Day of the signature.")
    }
    static var helpOnlyOrganisation: ArgumentHelp {
        help(de: "Nur dieser Träger (O-3).", en: "Only this organisation (O-3).")
    }
    static var helpEntryState: ArgumentHelp {
        help(
            de: "confirmed, recorded, marked, rejected, reversed, standing oder all (sonst).",
            en: "confirmed, recorded, marked, rejected, reversed, standing or all (default).")
    }
    static func notAnHoursEntry(_ text: String, _ kind: String) -> String {
        say(
            de: "\(text) ist kein Stundeneintrag, sondern: \(kind).",
            en: "\(text) is not an hours entry but: \(kind).")
    }
    static var findTheEntry: String {
        say(
            de: "Die Nummer steht in stundenbuch hours list",
            en: "The number stands in stundenbuch hours list")
    }
    static func notAMunicipality(_ text: String) -> String {
        say(de: "„\(text)“ ist kein Gemeindeschlüssel.", en: "'\(text)' is no municipality key.")
    }
    static var writeAMunicipality: String {
        say(
            de: "8 Ziffern mit führender Null, etwa 15001000",
            en: "8 digits with the leading zero, as 15001000")
    }
    static var columnPerson: String { say(de: "Person", en: "Person") }
    static var columnOrganisation: String { say(de: "Träger", en: "Organisation") }
    static var columnFirstDay: String { say(de: "Von", en: "First day") }
    static var columnLastDay: String { say(de: "Bis", en: "Last day") }
    static var columnActivity: String { say(de: "Tätigkeit", en: "Activity") }
    static var columnHours: String { say(de: "Stunden", en: "Hours") }
    static var columnStanding: String { say(de: "Stand", en: "Standing") }
}

extension HoursStanding {
    /// Where an entry stands, in the language of this run.
    var spoken: String {
        switch self {
        case .recorded: Texts.say(de: "unbestätigt", en: "not confirmed")
        case .confirmed: Texts.say(de: "bestätigt", en: "confirmed")
        case .rejected: Texts.say(de: "abgelehnt", en: "rejected")
        case .marked: Texts.say(de: "unplausibel", en: "implausible")
        case .reversed: Texts.say(de: "storniert", en: "undone")
        }
    }
}
