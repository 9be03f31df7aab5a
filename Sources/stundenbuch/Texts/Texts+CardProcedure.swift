import ArgumentParser

// The steps beside application, decision and card: evidence, numbers, hearing, objection, quota.
extension Texts {
    static var aboutCardRequest: String {
        say(
            de: "Nachfordern, was einem Antrag fehlt.",
            en: "Ask for what an application lacks.")
    }
    static var aboutCardComplete: String {
        say(
            de: "Erfassen, dass alles Nachgeforderte da ist.",
            en: "Record that everything asked for is there.")
    }
    static var aboutCardVoid: String {
        say(
            de: "Eine gedruckte Nummer entwerten (Fehldruck).",
            en: "Make a printed number void (misprint).")
    }
    static var aboutCardHandOver: String {
        say(de: "Die Aushändigung erfassen.", en: "Record that the person has the card in hand.")
    }
    static var aboutCardGiveUp: String {
        say(
            de: "Den Verzicht auf eine Karte erfassen.",
            en: "Record that the holder gives the card up.")
    }
    static var aboutCardExtend: String {
        say(
            de: "Eine Karte länger gelten lassen, als sie erteilt ist.",
            en: "Let a card be valid longer than it was granted.")
    }
    static var aboutCardHearing: String {
        say(de: "Eine Anhörung erfassen.", en: "Record that the person was heard.")
    }
    static var aboutCardObjection: String {
        say(de: "Einen Widerspruch erfassen.", en: "Record an objection to a decision.")
    }
    static var aboutProgramme: String {
        say(de: "Kartenprogramme und ihr Kontingent.", en: "Card programmes and their quota.")
    }
    static var aboutProgrammeList: String {
        say(de: "Kartenprogramme auflisten.", en: "List card programmes.")
    }
    static var aboutProgrammeQuota: String {
        say(
            de: "Festlegen, wie viele Karten es gibt.",
            en: "Set how many cards can be granted.")
    }
    static var helpMissing: ArgumentHelp {
        help(
            de: "Was fehlt, als Kürzel: attestation, photo, signature (mehrfach möglich).",
            en: "What is missing, as a code: attestation, photo, signature (may be repeated).")
    }
    static var helpRequestDue: ArgumentHelp {
        help(de: "Bis wann es da sein soll.", en: "By when it should be there.")
    }
    static var helpIdentityAtHandOver: ArgumentHelp {
        help(de: "Ein Ausweis wurde gezeigt.", en: "An identity document was shown.")
    }
    static var helpExtendUntil: ArgumentHelp {
        help(de: "Der neue letzte Tag der Gültigkeit.", en: "The new last day of validity.")
    }
    static var helpObjectionOn: ArgumentHelp {
        help(
            de: "Der Tag, an dem der Widerspruch einging (sonst heute).",
            en: "The day the objection was received (else today).")
    }
    static var helpQuotaCards: ArgumentHelp {
        help(de: "Wie viele Karten.", en: "How many cards.")
    }
    static var columnDocuments: String { say(de: "Unterlagen", en: "Documents") }
    static var columnIssuer: String { say(de: "Aussteller", en: "Issuer") }
    static var columnQuota: String { say(de: "Kontingent", en: "Quota") }
}
