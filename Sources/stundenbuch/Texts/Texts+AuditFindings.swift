import Audit

// What each finding of the card audit means.
extension Texts {
    static func sentence(_ code: AuditFinding.Code) -> String {
        switch code {
        case .grantedNotMet:
            say(
                de: "schon nach damaligem Stand nicht erfüllt",
                en: "not met on what was known then")
        case .grantedUndecidedWithoutReason:
            say(
                de: "zu entscheiden, und ohne Begründung erteilt",
                en: "undecided, and granted without a reason")
        case .notMetKnownNow:
            say(
                de: "zu Recht erteilt nach damaligem Stand, nicht nach heutigem",
                en: "rightly granted on what was known then, not on what is known now")
        case .undecidedKnownNow:
            say(de: "nach heutigem Stand zu entscheiden", en: "undecided on what is known now")
        case .noLongerMet:
            say(de: "am Stichtag nicht mehr erfüllt", en: "no longer met on the reference day")
        case .noRuleInForce:
            say(
                de: "am Tag der Entscheidung galt keine veröffentlichte Regel",
                en: "no published rule was in force on the day of decision")
        case .refusedButMet:
            say(de: "abgelehnt, obwohl erfüllt", en: "refused although met")
        case .refusedMetKnownNow:
            say(
                de: "abgelehnt, nach heutigem Stand erfüllt",
                en: "refused, and met on what is known now")
        case .numberUsedTwice:
            say(de: "Kartennummer mehrfach vergeben", en: "number given to several cards")
        case .overlappingCards:
            say(de: "mehrere Karten zur selben Zeit", en: "several cards at the same time")
        case .validityDiffers:
            say(de: "Gültigkeit weicht von der Regel ab", en: "validity differs from the rule")
        case .recordDiffers:
            say(
                de: "hinterlegte Prüfung lässt sich nicht wiederholen",
                en: "the assessment on file cannot be repeated")
        case .engineDiffers:
            say(
                de: "andere Programmfassung, anderes Ergebnis als hinterlegt",
                en: "another engine, and another result than on file")
        case .confirmerIsVolunteer:
            say(de: "die Person bestätigt sich selbst", en: "the person confirms their own hours")
        case .attestationContradicted:
            say(
                de: "Bestätigung und Einzelnachweise widersprechen sich",
                en: "attestation and sheets contradict each other")
        case .lateCorrection:
            say(
                de: "später berichtigt, ohne das Ergebnis zu ändern",
                en: "corrected later without changing the result")
        }
    }
}
