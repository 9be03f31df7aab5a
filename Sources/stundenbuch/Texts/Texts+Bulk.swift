import ArgumentParser
import Engagement

// One signature under many entries, and putting one entry right.
extension Texts {
    static var confirmDiscussion: String {
        say(
            de: """
                Eine ganze Liste mit einer Unterschrift, ohne die Einträge 14 und 17:
                stundenbuch hours confirm --lieferung L-17 --durch C-5 --am 12.01.2026 \
                --ausser 14,17 --probelauf
                """,
            en: """
                A whole list under one signature, without entries 14 and 17:
                stundenbuch hours confirm --delivery L-17 --by C-5 --signed-on 2026-01-12 \
                --except 14,17 --dry-run
                """)
    }
    static var helpPositionOrBulk: ArgumentHelp {
        help(
            de: "Ein Eintrag: '#812'; sonst --lieferung, oder --traeger mit -p.",
            en: "One entry: '#812'; else --delivery, or --organisation with -p.")
    }
    static var helpBulkDelivery: ArgumentHelp {
        help(
            de: "Alle Einträge dieser Lieferung: L-17.",
            en: "All entries of this delivery: L-17.")
    }
    static var helpBulkOrganisation: ArgumentHelp {
        help(
            de: "Alle Einträge dieses Trägers (O-3) im Zeitraum -p.",
            en: "All entries of this organisation (O-3) in the period -p.")
    }
    static var helpExcept: ArgumentHelp {
        help(
            de: "Ohne diese: Nummern aus delivery show (14,17-19) oder '#812'.",
            en: "Without these: numbers of delivery show (14,17-19) or '#812'.")
    }
    static var helpRejecter: ArgumentHelp {
        help(de: "Wer abgelehnt hat: C-5.", en: "Who rejected: C-5.")
    }
    static var helpWithdraw: ArgumentHelp {
        help(de: "Die Bestätigung zurücknehmen.", en: "Take the confirmation back.")
    }
    static var bulkOfWhat: String {
        say(
            de: "Welche Einträge gemeint sind, ist nicht klar.",
            en: "It is not clear which entries are meant.")
    }
    static var oneOrMany: String {
        say(
            de: "Entweder ein Eintrag oder viele zusammen.",
            en: "Either one entry or many together.")
    }
    static var noEntryNamed: String { say(de: "Kein Eintrag genannt.", en: "No entry named.") }
    static var nameDeliveryOrPeriod: String {
        say(
            de: "Einen Eintrag nennen ('#812'), --lieferung L-17 oder --traeger O-3 -p 2025Q1",
            en: "Name an entry ('#812'), --delivery L-17 or --organisation O-3 -p 2025Q1")
    }
    static func unknownException(_ text: String) -> String {
        say(
            de: "Die Ausnahme \(text) meint keinen dieser Einträge.",
            en: "The exception \(text) means none of these entries.")
    }
    static var writeExceptions: String {
        say(
            de: "Nummern einer Lieferung (14,17-19) oder Einträge ('#812'), durch Komma getrennt",
            en: "Numbers in a delivery (14,17-19) or records ('#812'), parted by commas")
    }
    static var commandIDInBulk: String {
        say(
            de: "--command-id geht nur mit einem einzelnen Eintrag.",
            en: "--command-id is for one entry only.")
    }
    static var sayWhy: String {
        say(de: "Mit --grund nennen, warum", en: "Say why with --reason")
    }
    static func bulkTitle(
        _ verb: BulkVerb, _ name: String, _ number: Int, isDryRun: Bool
    ) -> String {
        let entries = count(
            number, say(de: "Eintrag", en: "entry"), say(de: "Einträge", en: "entries"))
        let done = bulkDone(verb)
        return isDryRun
            ? say(
                de: "\(name): Probelauf, \(entries): \(done)",
                en: "\(name): dry run, \(entries): \(done)")
            : say(de: "\(name): \(entries): \(done)", en: "\(name): \(entries): \(done)")
    }
    static func bulkDone(_ verb: BulkVerb) -> String {
        switch verb {
        case .confirm: say(de: "bestätigt", en: "confirmed")
        case .reject: say(de: "abgelehnt", en: "rejected")
        case .withdraw: say(de: "Bestätigung zurückgenommen", en: "confirmation taken back")
        }
    }
    static var factEntries: String { say(de: "Einträge", en: "Entries") }
    static var factByTheVolunteer: String {
        say(de: "Bestätigt von der Person selbst", en: "Confirmed by the person itself")
    }
    static var factStraddling: String {
        say(
            de: "Nur zum Teil im Zeitraum, ausgelassen",
            en: "Only partly in the period, left out")
    }
    static var columnItem: String { say(de: "Lfd. Nr.", en: "Item") }
    static var columnOutcome: String { say(de: "Ergebnis", en: "Outcome") }
    static var captionNotDone: String { say(de: "Ausgelassen", en: "Left out") }

    static var aboutHoursCorrect: String {
        say(
            de: "Einen Eintrag berichtigen: Storno und neuer Eintrag in einem.",
            en: "Put an entry right: undo it and record it anew, in one.")
    }
    static var hoursCorrectDiscussion: String {
        say(
            de: """
                Beispiel: stundenbuch hours correct '#812' --minuten 90
                Was nicht genannt wird, bleibt. Der neue Eintrag ist unbestätigt.
                """,
            en: """
                Example: stundenbuch hours correct '#812' --minutes 90
                What is not named stays. The new entry is not confirmed.
                """)
    }
    static var sayWhatIsRight: String {
        say(
            de: "Nennen, was richtig ist, etwa --minuten 90",
            en: "Say what is right, as --minutes 90")
    }
    static var afterCorrecting: String {
        say(
            de: "Der neue Eintrag ist unbestätigt, auch wenn der alte bestätigt war.",
            en: "The new entry is not confirmed, even where the old one was.")
    }
}

extension BulkOutcome {
    /// What became of the entry, in the language of this run.
    func spoken(_ verb: BulkVerb) -> String {
        switch self {
        case .done: Texts.bulkDone(verb)
        case .already: Texts.say(de: "war es schon", en: "was so already")
        case .excepted: Texts.say(de: "ausgenommen", en: "excepted")
        case .marked:
            Texts.say(de: "unplausibel, erst anerkennen", en: "implausible, accept it first")
        case .rejected: Texts.say(de: "abgelehnt", en: "rejected")
        case .reversed: Texts.say(de: "storniert", en: "undone")
        case .notConfirmed: Texts.say(de: "ist nicht bestätigt", en: "is not confirmed")
        case .refused(let refusal): refusal.spoken
        }
    }
}
