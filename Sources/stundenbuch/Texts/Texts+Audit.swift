import ArgumentParser
import Audit
import Engagement

// The audit of cards.
extension Texts {
    static var aboutAudit: String {
        say(
            de: "Entscheidungen an Regeln und Einträgen prüfen.",
            en: "Examine decisions against rules and records.")
    }
    static var aboutAuditCards: String {
        say(
            de: "Jede Entscheidung über eine Karte prüfen: nach damaligem und heutigem Stand.",
            en: "Audit every card decision: on what was known then, and on what is known now.")
    }
    static var helpAuditCard: ArgumentHelp {
        help(
            de: "Nur diese Karte: E-2 oder die gedruckte Nummer.",
            en: "Only this card: E-2 or the printed number.")
    }
    static var helpAuditPerson: ArgumentHelp {
        help(de: "Nur diese Person: P-12.", en: "Only this person: P-12.")
    }
    static func auditTitle(_ decisions: Int, _ findings: Int) -> String {
        say(
            de: "Kartenprüfung: \(count(decisions, "Entscheidung", "Entscheidungen")), "
                + count(findings, "Feststellung", "Feststellungen"),
            en: "Card audit: \(count(decisions, "decision", "decisions")), "
                + count(findings, "finding", "findings"))
    }

    /// A number with its noun in the singular or plural.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
    static var columnDecision: String { say(de: "Entscheidung", en: "Decision") }
    static var columnOnFile: String { say(de: "Grundlage", en: "On file") }
    static var columnProposal: String { say(de: "Vorschlag", en: "Proposal") }
    static var columnFindings: String { say(de: "Feststellungen", en: "Findings") }
    static var atGrant: String { say(de: "Nach damaligem Stand", en: "Known then") }
    static var atGrantKnownNow: String {
        say(de: "Nach heutigem Stand", en: "For that day, known now")
    }
    static var now: String { say(de: "Am Stichtag", en: "On the reference day") }
    static var finding: String { say(de: "Feststellung", en: "Finding") }
    static func severity(_ severity: AuditFinding.Severity) -> String {
        switch severity {
        case .notice: say(de: "Hinweis", en: "notice")
        case .fault: say(de: "Verfahren", en: "procedure")
        case .grave: say(de: "schwer", en: "grave")
        }
    }
    static var helpFourEyes: ArgumentHelp {
        help(
            de: "Auch feststellen, wo eine Person allein erfasst, bestätigt und entschieden hat.",
            en: "Find as well where one person alone entered, confirmed and decided.")
    }
    static var noFinding: String { say(de: "keine", en: "none") }
    static var paper: String { say(de: "Unterlage", en: "Paper") }

    static func judged(_ result: JudgedResult) -> String {
        switch result {
        case .met: outcome(.met)
        case .notMet: outcome(.notMet)
        case .undecided: outcome(.undecided)
        case .notAssessable: say(de: "nicht prüfbar", en: "not assessable")
        }
    }
    static func asOfKnownAt(_ day: String, _ position: UInt64) -> String {
        say(
            de: "Stichtag \(day), bekannt bis #\(position)",
            en: "as of \(day), known up to #\(position)")
    }
    static func decided(_ kind: CardDecision.Kind, isGrant: Bool, _ day: String) -> String {
        switch kind {
        case .granted: say(de: "am \(day) erteilt", en: "granted on \(day)")
        case .grantedByException:
            say(de: "am \(day) ausnahmsweise erteilt", en: "granted by exception on \(day)")
        case .refused: say(de: "am \(day) abgelehnt", en: "refused on \(day)")
        case .takenOver:
            isGrant
                ? say(de: "am \(day) erteilt, übernommen", en: "granted on \(day), taken over")
                : say(de: "am \(day) abgelehnt, übernommen", en: "refused on \(day), taken over")
        }
    }
    static func decision(_ kind: CardDecision.Kind) -> String {
        switch kind {
        case .granted: say(de: "erteilt", en: "granted")
        case .grantedByException: say(de: "ausnahmsweise erteilt", en: "granted by exception")
        case .refused: say(de: "abgelehnt", en: "refused")
        case .takenOver: say(de: "übernommen", en: "taken over")
        }
    }
    static func becauseOf(_ reason: String) -> String {
        say(de: "Begründung: \(reason)", en: "reason: \(reason)")
    }
    static func valid(_ from: String, _ until: String?) -> String {
        say(
            de: "gültig \(from) bis \(until ?? unlimited)",
            en: "valid \(from) to \(until ?? unlimited)")
    }
    static func onGround(_ ground: String) -> String {
        say(de: "Grund: \(ground)", en: "ground: \(ground)")
    }
    static func approved(_ contact: String) -> String {
        say(de: "genehmigt durch \(contact)", en: "approved by \(contact)")
    }
    static func recordedAs(_ position: UInt64, _ at: String) -> String {
        say(de: "eingetragen als #\(position) am \(at)", en: "recorded as #\(position) at \(at)")
    }
    static func numbered(_ number: String) -> String {
        say(de: " (Nr. \(number))", en: " (no. \(number))")
    }
    static func applicationOf(_ day: String, _ reference: String?) -> String {
        let file = reference.map { ", \($0)" } ?? ""
        return say(de: "Antrag vom \(day)\(file)", en: "application of \(day)\(file)")
    }
    static func assessmentOnFile(_ result: String, _ version: String, _ day: String) -> String {
        say(
            de: "Prüfung: \(result) (Fassung \(version), Stichtag \(day))",
            en: "assessment: \(result) (version \(version), as of \(day))")
    }
    static var noAssessmentOnFile: String {
        say(de: "keine Prüfung hinterlegt", en: "no assessment on file")
    }
    static func insteadOf(_ after: String, _ before: String) -> String {
        say(de: "\(after) statt \(before)", en: "\(after) instead of \(before)")
    }
    static func paper(_ paper: Paper) -> String {
        var parts = ["#\(paper.position) \(paper.kind.spoken)"]
        if let intake = paper.intake {
            parts.append(
                say(
                    de: "Eingang \(intake.received.spoken)",
                    en: "received \(intake.received.spoken)"))
            parts += [intake.reference, intake.document, intake.keptAt].compactMap(\.self)
        }
        if let delivery = paper.delivery {
            let name = "\(delivery.stream.text)/\(delivery.revision)"
            parts.append(say(de: "Lieferung \(name)", en: "delivery \(name)"))
        }
        return parts.joined(separator: ", ")
    }
    static func proposal(_ proposal: Proposal) -> String {
        switch proposal {
        case .none: say(de: "nichts zu veranlassen", en: "nothing to do")
        case .examineWithdrawal:
            say(
                de: "Rücknahme prüfen: die Erteilung war von Anfang an falsch",
                en: "examine a withdrawal (Rücknahme): wrong from the start")
        case .examineRevocation:
            say(
                de: "Widerruf prüfen: die Voraussetzungen sind weggefallen",
                en: "examine a revocation (Widerruf): the grounds ended")
        case .returnDue: say(de: "Karte zurückfordern", en: "the card is to be given back")
        case .processFault:
            say(
                de: "klären, wie es zu der Entscheidung kam",
                en: "clear up how the decision came about")
        }
    }
}
