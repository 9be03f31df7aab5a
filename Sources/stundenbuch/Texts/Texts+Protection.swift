import ArgumentParser

// What protects a person: a blocked address, and consents.
extension Texts {
    static var aboutPersonBlock: String {
        say(
            de: "Eine Auskunftssperre vermerken: die Anschrift steht dann in keiner Liste.",
            en: "Note a block of the address: no list shows it from then on.")
    }
    static var aboutPersonUnblock: String {
        say(de: "Das Ende einer Auskunftssperre vermerken.", en: "Note that a block ended.")
    }
    static var aboutConsent: String {
        say(
            de: "Einwilligungen einer Person: erteilen, widerrufen.",
            en: "Consents of a person: give, withdraw.")
    }
    static var aboutConsentGive: String {
        say(de: "Eine Einwilligung erfassen.", en: "Record a consent.")
    }
    static var aboutConsentWithdraw: String {
        say(
            de: "Den Widerruf einer Einwilligung erfassen.",
            en: "Record that a consent is taken back.")
    }
    static var helpBlockedUntil: ArgumentHelp {
        help(
            de: "Der letzte Tag der Sperre (nach § 51 BMG meist zwei Jahre).",
            en: "The last day of the block (by § 51 BMG mostly two years).")
    }
    static var helpUnblockedFrom: ArgumentHelp {
        help(de: "Der erste Tag ohne Sperre.", en: "The first day without the block.")
    }
    static var helpPurpose: ArgumentHelp {
        help(
            de: "Wozu, als Kürzel: publish-name, card-app, newsletter.",
            en: "What for, as a code: publish-name, card-app, newsletter.")
    }
    static var helpWithAddress: ArgumentHelp {
        help(
            de: "Die Anschrift trotz Auskunftssperre zeigen.",
            en: "Show the address although it is blocked.")
    }
    static var addressBlocked: String { say(de: "Auskunftssperre", en: "Address blocked") }
    static var columnAddressBlockFrom: String {
        say(de: "Auskunftssperre ab", en: "Address blocked from")
    }
    static var columnAddressBlockUntil: String {
        say(de: "Auskunftssperre bis", en: "Address blocked until")
    }
    static var captionConsents: String { say(de: "Einwilligungen", en: "Consents") }
    static var columnPurpose: String { say(de: "Zweck", en: "Purpose") }
    static var columnGiven: String { say(de: "Erteilt", en: "Given") }
    static var columnTakenBack: String { say(de: "Widerrufen", en: "Withdrawn") }
}
