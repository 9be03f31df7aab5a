import ArgumentParser
import Audit

// Who would qualify for a card, and who would lose one.
extension Texts {
    static var aboutCardEligible: String {
        say(
            de: "Wer die Karte bekommen könnte und keine hat, und wer eine hat und sie verlöre.",
            en: "List who would qualify and has no card, and who has one and would lose it.")
    }
    static var helpOutlook: ArgumentHelp {
        help(
            de: "Nur diese: would_qualify, may_qualify, would_lose, may_lose, keeps, "
                + "would_not_qualify; alle zeigt jede Person.",
            en: "Only these: would_qualify, may_qualify, would_lose, may_lose, keeps, "
                + "would_not_qualify; all shows everybody.")
    }
    static var columnOutlook: String { say(de: "Aussicht", en: "Outlook") }
    static var columnDeciding: String { say(de: "Woran es liegt", en: "Decided by") }
    static var columnRemark: String { say(de: "Hinweis", en: "Remark") }
    static var personsJudged: String { say(de: "Geprüfte Personen", en: "Persons judged") }
    static var deadLeftOut: String {
        say(de: "Verstorben, weggelassen", en: "Left out because they died")
    }
    static var nobodyListed: String { say(de: "Niemand.", en: "Nobody.") }

    static func eligibleTitle(_ programme: String) -> String {
        say(de: "Aussichten auf die Karte: \(programme)", en: "Outlook on the card: \(programme)")
    }
    static func outlook(_ outlook: Outlook) -> String {
        switch outlook {
        case .wouldQualify: say(de: "ohne Karte, erfüllt", en: "no card, met")
        case .mayQualify: say(de: "ohne Karte, zu entscheiden", en: "no card, undecided")
        case .wouldLose: say(de: "Karte, nicht mehr erfüllt", en: "card, no longer met")
        case .mayLose: say(de: "Karte, zu entscheiden", en: "card, undecided")
        case .keeps: say(de: "Karte, erfüllt", en: "card, met")
        case .wouldNotQualify: say(de: "ohne Karte, nicht erfüllt", en: "no card, not met")
        }
    }
}
