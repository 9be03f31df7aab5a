import ArgumentParser
import Engagement

// Cards: what the commands are and what their options mean.
extension Texts {
    static var columnReason: String { say(de: "Grund", en: "Reason") }
    static func numberInUse(_ number: String, _ cards: String) -> String {
        say(
            de: "Die Nummer \(number) trägt schon eine andere gültige Karte: \(cards)",
            en: "The number \(number) is on another valid card already: \(cards)")
    }
    static func validityCounts(_ decided: String, _ from: String, _ until: String) -> String {
        say(
            de: "Gültig ab \(from), aber die Regel zählt ab der Entscheidung am \(decided): bis "
                + "\(until). Anders: --bis TAG",
            en: "Valid from \(from), but the rule counts from the decision on \(decided): until "
                + "\(until). Otherwise: --until DAY")
    }
    static var aboutCard: String {
        say(
            de: "Ehrenamtskarten: Antrag, Prüfung, Erteilung bis zum Ende.",
            en: "Volunteer cards: application, assessment, grant to the end.")
    }
    static var aboutCardApply: String {
        say(de: "Einen Antrag erfassen.", en: "Record an application.")
    }
    static var aboutCardAssess: String {
        say(
            de: "Die Voraussetzungen prüfen; nichts wird eingetragen.",
            en: "Assess the conditions; nothing is recorded.")
    }
    static var aboutCardGrant: String { say(de: "Eine Karte erteilen.", en: "Grant a card.") }
    static var aboutCardRefuse: String { say(de: "Eine Karte ablehnen.", en: "Refuse a card.") }
    static var aboutCardNumber: String {
        say(de: "Die gedruckte Nummer vergeben.", en: "Assign the printed number.")
    }
    static var aboutCardIssue: String { say(de: "Eine Karte ausgeben.", en: "Hand a card out.") }
    static var aboutCardLose: String { say(de: "Einen Verlust erfassen.", en: "Record a loss.") }
    static var aboutCardReplace: String { say(de: "Eine Karte ersetzen.", en: "Replace a card.") }
    static var aboutCardReturn: String {
        say(de: "Eine Rückgabe erfassen.", en: "Record that a card was given back.")
    }
    static var aboutCardWithdraw: String {
        say(
            de: "Zurücknehmen: die Erteilung war von Anfang an falsch.",
            en: "Withdraw: the grant was wrong from the start (Rücknahme).")
    }
    static var aboutCardRevoke: String {
        say(
            de: "Widerrufen: die Voraussetzungen sind weggefallen.",
            en: "Revoke: the grounds ended later (Widerruf).")
    }
    static var aboutWithdrawApplication: String {
        say(
            de: "Die Rücknahme eines Antrags erfassen.",
            en: "Record that an application was withdrawn.")
    }
    static var aboutCardError: String {
        say(
            de: "Ein Ereignis der Karte als Fehlerfassung kennzeichnen.",
            en: "Mark an event of the card as entered in error.")
    }
    static var aboutCardList: String { say(de: "Karten auflisten.", en: "List cards.") }
    static var aboutCardShow: String {
        say(de: "Eine Karte mit allen Schritten zeigen.", en: "Show a card with all its steps.")
    }
    static var helpCardPerson: ArgumentHelp {
        help(
            de: "Person: P-12 oder die eigene Kennung des Amtes.",
            en: "Person: P-12, or the office's own key.")
    }
    static var helpCardOrPerson: ArgumentHelp {
        help(
            de: "Karte E-4, oder Person P-12 mit nur einer passenden Karte.",
            en: "Card E-4, or person P-12 with a single card that fits.")
    }
    static var helpExplain: ArgumentHelp {
        help(
            de: "Jeden Eintrag nennen, der zählt oder nicht zählt.",
            en: "Name every record that counts or does not.")
    }
    static var helpApplicationKind: ArgumentHelp {
        help(
            de: "first, renewal oder replacement (Erstantrag, Verlängerung, Ersatz).",
            en: "first, renewal or replacement.")
    }
    static var helpApplicant: ArgumentHelp {
        help(
            de: "Wer beantragt: person oder organisation.",
            en: "Who applies: person or organisation.")
    }
    static var helpDeclaresToContinue: ArgumentHelp {
        help(de: "Die Person erklärt, weiterzumachen.", en: "The person declares to continue.")
    }
    static var helpIdentityShown: ArgumentHelp {
        help(de: "Ein Ausweis wurde gezeigt.", en: "An identity document was shown.")
    }
    static var helpCardDocument: ArgumentHelp {
        help(de: "Art der Unterlage.", en: "Kind of document.")
    }
    static var helpCardKeptAt: ArgumentHelp {
        help(de: "Wo die Unterlage liegt.", en: "Where the paper is kept.")
    }
    static var helpCardNumber: ArgumentHelp {
        help(de: "Nummer wie gedruckt, etwa 001.", en: "Number as printed, as 001.")
    }
    static var helpValidFrom: ArgumentHelp {
        help(
            de: "Gültig ab (sonst ab der Entscheidung).",
            en: "Valid from (else from the decision).")
    }
    static var helpValidUntil: ArgumentHelp {
        help(
            de: "Gültig bis (sonst wie die Regel sagt).",
            en: "Valid until (else as the rule says).")
    }
    static var helpDecidedOn: ArgumentHelp {
        help(de: "Tag der Entscheidung (sonst heute).", en: "Day of the decision (else today).")
    }
    static var helpException: ArgumentHelp {
        help(
            de: "Ausnahme, obwohl die Voraussetzungen nicht erfüllt sind.",
            en: "By exception, although the conditions are not met.")
    }
    static var helpApprovedBy: ArgumentHelp {
        help(de: "Wer die Ausnahme genehmigt: C-1.", en: "Who approves the exception: C-1.")
    }
    static var helpGround: ArgumentHelp {
        help(
            de: "Voraussetzung, an der es fehlt, etwa tenure.",
            en: "The criterion that is missing, as tenure.")
    }
    static var helpStepOn: ArgumentHelp { help(de: "Tag (sonst heute).", en: "Day (else today).") }
    static var helpEndsFrom: ArgumentHelp {
        help(de: "Erster Tag ohne Karte.", en: "First day without the card.")
    }
    static var helpCardState: ArgumentHelp {
        help(
            de: "Nur diese: applied, granted, issued, lost, expired, refused …",
            en: "Only these: applied, granted, issued, lost, expired, refused …")
    }
}
