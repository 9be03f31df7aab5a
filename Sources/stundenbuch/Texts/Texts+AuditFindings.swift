import Audit

// What each finding of the card audit means.
extension Texts {
    static func sentence(_ code: AuditFinding.Code) -> String {
        say(de: german(code), en: english(code))
    }

    /// The sentence for German readers.
    private static func german(_ code: AuditFinding.Code) -> String {
        switch code {
        case .grantedNotMet: "schon nach damaligem Stand nicht erfüllt"
        case .grantedUndecidedWithoutReason: "zu entscheiden, und ohne Begründung erteilt"
        case .notMetKnownNow: "zu Recht erteilt nach damaligem Stand, nicht nach heutigem"
        case .undecidedKnownNow: "nach heutigem Stand zu entscheiden"
        case .noLongerMet: "am Stichtag nicht mehr erfüllt"
        case .noRuleInForce: "am Tag der Entscheidung galt keine veröffentlichte Regel"
        case .refusedButMet: "abgelehnt, obwohl erfüllt"
        case .refusedMetKnownNow: "abgelehnt, nach heutigem Stand erfüllt"
        case .numberUsedTwice: "Kartennummer mehrfach vergeben"
        case .overlappingCards: "mehrere Karten zur selben Zeit"
        case .validityDiffers: "Gültigkeit weicht von der Regel ab"
        case .recordDiffers: "hinterlegte Prüfung lässt sich nicht wiederholen"
        case .engineDiffers: "andere Programmfassung, anderes Ergebnis als hinterlegt"
        case .confirmerIsVolunteer: "die Person bestätigt sich selbst"
        case .attestationContradicted: "Bestätigung und Einzelnachweise widersprechen sich"
        case .lateCorrection: "später berichtigt, ohne das Ergebnis zu ändern"
        case .otherVersionGoverns: "nach einer anderen Regelfassung entschieden, als gilt"
        case .quotaExceeded: "Kontingent überschritten"
        case .outsideWindow: "Antrag außerhalb der Antragsfrist"
        case .waitingPeriodNotOver: "Wartezeit nicht eingehalten"
        case .renewedTooEarly: "zu früh verlängert"
        case .renewalExcluded: "verlängert, obwohl die Regel das ausschließt"
        case .numbersMissing: "Kartennummern fehlen"
        case .twoEyesOnly: "von einer Person allein erfasst, bestätigt und entschieden"
        }
    }

    /// The sentence for English readers.
    private static func english(_ code: AuditFinding.Code) -> String {
        switch code {
        case .grantedNotMet: "not met on what was known then"
        case .grantedUndecidedWithoutReason: "undecided, and granted without a reason"
        case .notMetKnownNow: "rightly granted on what was known then, not on what is known now"
        case .undecidedKnownNow: "undecided on what is known now"
        case .noLongerMet: "no longer met on the reference day"
        case .noRuleInForce: "no published rule was in force on the day of decision"
        case .refusedButMet: "refused although met"
        case .refusedMetKnownNow: "refused, and met on what is known now"
        case .numberUsedTwice: "number given to several cards"
        case .overlappingCards: "several cards at the same time"
        case .validityDiffers: "validity differs from the rule"
        case .recordDiffers: "the assessment on file cannot be repeated"
        case .engineDiffers: "another engine, and another result than on file"
        case .confirmerIsVolunteer: "the person confirms their own hours"
        case .attestationContradicted: "attestation and sheets contradict each other"
        case .lateCorrection: "corrected later without changing the result"
        case .otherVersionGoverns:
            "decided under another version of the rule than the one that governs"
        case .quotaExceeded: "quota exceeded"
        case .outsideWindow: "applied for when no applications were taken"
        case .waitingPeriodNotOver: "waiting period was not over"
        case .renewedTooEarly: "renewed too early"
        case .renewalExcluded: "renewed although the rule excludes it"
        case .numbersMissing: "card numbers are missing"
        case .twoEyesOnly: "entered, confirmed and decided by one person alone"
        }
    }
}
