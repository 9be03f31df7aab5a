import CardRules
import Documents
import Engagement

// Results of assessments, their criteria and numbers.
extension Texts {
    static var columnCriterion: String { say(de: "Voraussetzung", en: "Criterion") }
    static var columnResult: String { say(de: "Ergebnis", en: "Result") }
    static var columnRequired: String { say(de: "Gefordert", en: "Required") }
    static var columnFound: String { say(de: "Gefunden", en: "Found") }
    static var columnEvidence: String { say(de: "Nachweis", en: "Evidence") }
    static var columnEvents: String { say(de: "Einträge", en: "Records") }

    static func assessmentTitle(_ person: String, _ outcome: Engagement.Outcome) -> String {
        "\(person): \(Texts.outcome(outcome))"
    }
    static func outcome(_ outcome: Engagement.Outcome) -> String {
        switch outcome {
        case .met: say(de: "erfüllt", en: "met")
        case .notMet: say(de: "nicht erfüllt", en: "not met")
        case .undecided: say(de: "zu entscheiden", en: "undecided")
        }
    }
    static func grade(_ grade: EvidenceGrade) -> String {
        switch grade {
        case .selfStated: say(de: "eigene Angabe", en: "self-stated")
        case .collective: say(de: "Sammelangabe", en: "collective")
        case .attested: say(de: "bestätigt", en: "attested")
        case .total: say(de: "Summe", en: "total")
        case .sheet: say(de: "Einzelnachweis", en: "sheet")
        }
    }
    /// A number between bounds with its unit; empty when there is none.
    static func quantity(_ low: Int64?, _ high: Int64?, _ unit: Engagement.Unit?) -> String {
        guard let low, let high, let unit else { return "" }
        guard low != high else { return quantity(low, unit) }
        return "\(quantity(low, unit)) – \(quantity(high, unit))"
    }
    private static func quantity(_ value: Int64, _ unit: Engagement.Unit) -> String {
        let language = Speech.language
        switch unit {
        case .minutes, .minutesPerYear: return Cell.minutes(value).text(in: language) + " h"
        case .minutesPerWeek:
            // In whole minutes, as it is judged: as decimal hours 230 minutes would seem rounded.
            let clock = "\(value / 60):\(value % 60 < 10 ? "0" : "")\(value % 60)"
            return say(de: "\(clock) h/Woche", en: "\(clock) h/week")
        case .days:
            let days = Cell.integer(value).text(in: language)
            return say(de: "\(days) Tage", en: "\(days) days")
        case .years: return say(de: "\(value) Jahre", en: "\(value) years")
        case .cents: return Cell.cents(value).text(in: language) + " €"
        case .count: return Cell.integer(value).text(in: language)
        }
    }
    /// Numbers of records, the first of many: `#12, #15 … (52)`.
    static func positions(_ positions: [Position]) -> String {
        let shown = positions.prefix(12).map { "#\($0)" }.joined(separator: ", ")
        return positions.count > 12 ? "\(shown) … (\(positions.count))" : shown
    }
    static func remark(_ code: AssessmentNote.Code) -> String {
        switch code {
        case .attestationContradicted:
            say(
                de: "Bestätigung und Einzelnachweise widersprechen sich",
                en: "attestation and sheets contradict each other")
        case .birthErased: say(de: "Geburtstag gelöscht", en: "day of birth erased")
        case .birthNeverKnown: say(de: "Geburtstag nie erfasst", en: "day of birth never recorded")
        case .birthUnreadable: say(de: "Geburtstag nicht lesbar", en: "day of birth not readable")
        case .birthWithheld:
            say(de: "Geburtstag ohne Schlüssel nicht lesbar", en: "day of birth needs the keys")
        case .cardsUnknown: say(de: "andere Karten nicht geprüft", en: "other cards not looked up")
        case .confirmationMissing: say(de: "keine Bestätigung", en: "no attestation")
        case .confirmerIsApplicant:
            say(de: "selbst unterschrieben", en: "signed by the applicant")
        case .confirmerUnknown:
            say(de: "unklar, wer unterschrieben hat", en: "unclear who signed")
        case .decideByHand: say(de: "im Einzelfall zu entscheiden", en: "to be decided by hand")
        case .decidedByHand: say(de: "im Einzelfall entschieden", en: "decided by hand")
        case .declarationMissing: say(de: "keine Erklärung", en: "no declaration")
        case .engagementInDoubt: say(de: "Engagement nicht sicher", en: "engagement in doubt")
        case .foundingUnknown:
            say(de: "Gründung des Trägers nicht erfasst", en: "founding not recorded")
        case .hoursInDoubt: say(de: "Stunden nicht sicher", en: "hours in doubt")
        case .identityUnknown:
            say(de: "kein Ausweis vermerkt", en: "no identity document noted")
        case .nothingOnRecord: say(de: "nichts erfasst", en: "nothing on record")
        case .paymentsInDoubt: say(de: "Zahlungen nicht sicher", en: "payments in doubt")
        case .referenceMissing:
            say(de: "kein Betrag für diesen Tag", en: "no amount holds on that day")
        case .residenceUnknown: say(de: "Wohnort nicht erfasst", en: "residence not recorded")
        case .sinceFounding:
            say(de: "seit Gründung des Trägers dabei", en: "engaged since the founding")
        case .suspendedLeftOut:
            say(de: "ausgesetzte Zeit nicht gezählt", en: "suspended time left out")
        case .tenureInDoubt: say(de: "Dauer nicht sicher", en: "tenure in doubt")
        }
    }
    static func exclusion(_ reason: HoursExclusion) -> String {
        switch reason {
        case .unconfirmed: say(de: "nicht bestätigt", en: "not confirmed")
        case .rejected: say(de: "abgelehnt", en: "rejected")
        case .marked: say(de: "unplausibel, nicht anerkannt", en: "implausible, not accepted")
        case .otherPlace: say(de: "an anderem Ort", en: "in another place")
        case .otherBasis: say(de: "nicht freiwillig", en: "not voluntary")
        case .gradeTooLow: say(de: "Nachweis reicht nicht", en: "evidence too weak")
        case .afterDeath: say(de: "nach dem Tod", en: "after death")
        case .replaced:
            say(
                de: "durch spätere Bestätigung ersetzt",
                en: "replaced by a later attestation")
        case .contradicted: say(de: "durch Einzelnachweise widerlegt", en: "contradicted by sheets")
        case .otherActivity:
            say(de: "Tätigkeit, die nicht zählt", en: "an activity that does not count")
        case .noProject: say(de: "für kein Projekt", en: "for no project")
        case .otherCategory: say(de: "bei anderer Art von Träger", en: "with another kind")
        }
    }
    static func since(_ day: String) -> String { say(de: "ab \(day)", en: "from \(day)") }
    static func leansOnProposed(_ count: Int) -> String {
        say(
            de: "Vorgeschlagene Auslegungen, auf die sich das stützt und die der Aussteller nicht "
                + "bestätigt hat: \(count)",
            en: "Proposed readings that this leans on and the issuer has not confirmed: \(count)")
    }
}
