import ArgumentParser

// Looking through the data.
extension Texts {
    static var aboutCheck: String {
        say(
            de: "Die Daten durchsehen: Doppeltes, Unbestätigtes, Unmögliches, Fehlendes.",
            en: "Look through the data: doubled, unconfirmed, impossible, missing.")
    }
    static var helpCheckNames: ArgumentHelp {
        help(de: "Nur diese Prüfungen; sonst alle.", en: "Only these checks; else all.")
    }
    static var helpCheckList: ArgumentHelp {
        help(de: "Die Prüfungen auflisten.", en: "List the checks.")
    }
    static func unknownCheck(_ name: String) -> String {
        say(de: "Die Prüfung „\(name)“ gibt es nicht.", en: "There is no check '\(name)'.")
    }
    static var columnCheck: String { say(de: "Prüfung", en: "Check") }
    static var columnCheckSummary: String { say(de: "Wonach sie sucht", en: "What it looks for") }
    static func checked(_ checks: Int, _ findings: Int) -> String {
        let ran = say(
            de: count(checks, "Prüfung", "Prüfungen"), en: count(checks, "check", "checks"))
        return findings == 0
            ? say(de: "\(ran), kein Befund", en: "\(ran), no finding")
            : say(
                de: "\(ran), \(count(findings, "Befund", "Befunde"))",
                en: "\(ran), \(count(findings, "finding", "findings"))")
    }
    static var checkOverlappingTimes: String {
        say(
            de: "Einträge einer Person, deren Uhrzeiten sich überschneiden",
            en: "entries of a person whose clock times overlap")
    }
    static func foundOverlap(_ day: String) -> String {
        say(de: "Uhrzeiten überschneiden sich am \(day)", en: "clock times overlap on \(day)")
    }
    static var checkMoreThanADay: String {
        say(de: "Mehr als 24 Stunden an einem Tag", en: "more than 24 hours on one day")
    }
    static func foundMoreThanADay(_ day: String, _ minutes: Int64) -> String {
        say(de: "\(minutes) Minuten am \(day)", en: "\(minutes) minutes on \(day)")
    }
    static var checkMarkedEntries: String {
        say(
            de: "Unplausible Einträge, die niemand anerkannt hat",
            en: "implausible entries that nobody has accepted")
    }
    static var checkUnconfirmed: String {
        say(
            de: "Einträge, die nach einem Jahr noch unbestätigt sind",
            en: "entries that are still unconfirmed after a year")
    }
    static func foundUnconfirmed(_ day: String) -> String {
        say(de: "unbestätigt seit \(day)", en: "unconfirmed since \(day)")
    }
    static var checkNoBirthDate: String {
        say(de: "Personen ohne Geburtsdatum", en: "persons without a date of birth")
    }
    static var foundNoBirthDate: String {
        say(de: "kein Geburtsdatum", en: "no date of birth")
    }
    static var checkSharedKeys: String {
        say(
            de: "Zweimal erfasst: gleicher Schlüssel derselben Quelle",
            en: "entered twice: the same key of the same source")
    }
    static func foundSharedKey(_ other: String) -> String {
        say(de: "gleicher Schlüssel wie \(other)", en: "the same key as \(other)")
    }
    static var checkNoSeat: String {
        say(
            de: "Träger mit Engagierten und ohne Sitz",
            en: "organisations with volunteers and without a seat")
    }
    static var foundNoSeat: String { say(de: "kein Sitz", en: "no seat") }
    static var checkAfterDissolution: String {
        say(
            de: "Stunden für einen Träger, den es nicht mehr gab",
            en: "hours for an organisation that was no longer there")
    }
    static func foundAfterDissolution(_ organisation: String, _ day: String) -> String {
        say(
            de: "\(organisation) gibt es seit \(day) nicht mehr",
            en: "\(organisation) is gone since \(day)")
    }
    static var checkApplications: String {
        say(
            de: "Anträge, die seit drei Monaten offen sind",
            en: "applications that have been open for three months")
    }
    static func foundApplication(_ day: String) -> String {
        say(
            de: "eingegangen am \(day), nicht entschieden",
            en: "received on \(day), not decided")
    }
    static var checkTwoCards: String {
        say(
            de: "Personen mit zwei gültigen Karten eines Programms",
            en: "persons with two valid cards of one programme")
    }
    static var checkNumbers: String {
        say(
            de: "Kartennummern, die auf mehreren gültigen Karten stehen",
            en: "printed numbers that stand on several valid cards")
    }
    static func foundNumberTwice(_ number: String) -> String {
        say(de: "Nummer \(number) auf mehreren Karten", en: "number \(number) on several cards")
    }
    static func foundTwoCards(_ programme: String) -> String {
        say(de: "zwei gültige Karten von \(programme)", en: "two valid cards of \(programme)")
    }
}
