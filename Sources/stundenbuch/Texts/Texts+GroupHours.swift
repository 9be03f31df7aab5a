import ArgumentParser
import Engagement

// Hours of groups, and how long an entry is in units.
extension Texts {
    static var aboutHoursGroup: String {
        say(
            de: "Stunden von Gruppen, deren Mitglieder nicht genannt sind.",
            en: "Hours of groups whose people are counted, not named.")
    }
    static var aboutHoursGroupAdd: String {
        say(
            de: "Stunden einer Gruppe erfassen: für Statistik, nie für eine Karte.",
            en: "Record hours of a group: for statistics, never for a card.")
    }
    static var aboutHoursGroupList: String {
        say(de: "Stunden von Gruppen auflisten.", en: "List hours of groups.")
    }
    static var helpHeads: ArgumentHelp {
        help(de: "Wie viele Personen.", en: "How many people.")
    }
    static var helpUnits: ArgumentHelp {
        help(
            de: "Einheiten wie gemeldet, statt Minuten (mit --unit-minutes).",
            en: "Units as reported, in place of minutes (with --unit-minutes).")
    }
    static var helpUnitMinutes: ArgumentHelp {
        help(
            de: "Minuten einer Einheit: 45 für eine Übungsstunde.",
            en: "Minutes of one unit: 45 for a trainer's hour.")
    }
    static var helpBasis: ArgumentHelp {
        help(
            de: "freiwillig (sonst), Pflicht, bezahlt, Bereitschaft, Ausbildung, unbekannt.",
            en: "voluntary (default), compulsory, paid, standby, training, unknown.")
    }
    static var minutesMissing: String {
        say(
            de: "Wie lange, ist nicht oder nur halb gesagt.",
            en: "How long is not said, or only half.")
    }
    static var giveMinutesOrUnits: String {
        say(
            de: "--minutes angeben, oder --units und --unit-minutes",
            en: "Give --minutes, or --units and --unit-minutes")
    }
    static func ofHeads(_ heads: Int) -> String {
        say(de: count(heads, "Person", "Personen"), en: count(heads, "person", "people"))
    }
    static var groupReported: String { say(de: "gemeldet", en: "reported") }
    static var columnHeads: String { say(de: "Personen", en: "People") }
    static var columnBasis: String { say(de: "Grundlage", en: "Basis") }
}

extension HoursBasis {
    /// The basis in the language of this run.
    var spoken: String {
        switch self {
        case .voluntary: Texts.say(de: "freiwillig", en: "voluntary")
        case .compulsory: Texts.say(de: "Pflicht", en: "compulsory")
        case .paid: Texts.say(de: "bezahlt", en: "paid")
        case .standby: Texts.say(de: "Bereitschaft", en: "standby")
        case .training: Texts.say(de: "Ausbildung", en: "training")
        case .unknown: Texts.say(de: "unbekannt", en: "unknown")
        }
    }
}
