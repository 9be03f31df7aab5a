import Intake

// Why a card cannot go to the card app, and what helps.
extension Texts {
    static func appReason(_ reason: AppReason) -> String {
        switch reason {
        case .fault(let code): appFault(code)
        case .hindrance(let hindrance): appHindrance(hindrance)
        }
    }

    private static func appFault(_ code: CardAppFault.Code) -> String {
        switch code {
        case .missing: say(de: "fehlt", en: "is missing")
        case .nameIncomplete:
            say(
                de: "braucht zwei Wörter von mindestens zwei Zeichen",
                en: "needs two words of two characters at least")
        case .nameTooLong: say(de: "hat mehr als 30 Zeichen", en: "has more than 30 characters")
        case .nameTooManyBytes:
            say(
                de: "hat mehr als 50 Byte (Buchstaben mit Zeichen zählen doppelt)",
                en: "has more than 50 bytes (letters with marks count twice)")
        case .characterNotAllowed:
            say(
                de: "hat ein Zeichen, das die App nicht nimmt",
                en: "has a character that the app does not take")
        case .separatorInValue:
            say(
                de: "hat Komma, Semikolon, Anführungszeichen oder Umbruch",
                en: "has a comma, semicolon, quote or line end")
        case .noEnd:
            say(
                de: "fehlt: die Karte ist unbefristet, und nur goldene sind es in der App",
                en: "is missing: the card is unlimited, in the app only golden ones are")
        case .goldHasNoEnd:
            say(
                de: "goldene Karten haben in der App kein Ende",
                en: "golden cards have no end in the app")
        case .endNotInFuture: say(de: "liegt nicht nach heute", en: "is not after today")
        case .endTooFar: say(de: "liegt 99 Jahre oder mehr voraus", en: "is 99 years off or more")
        case .startTooOld:
            say(de: "liegt fünf Jahre oder mehr zurück", en: "is five years ago or more")
        case .startNotBeforeEnd: say(de: "liegt nicht vor dem Ende", en: "is not before the end")
        case .dayOutOfRange:
            say(de: "liegt nicht zwischen 1900 und heute", en: "is not between 1900 and today")
        case .notANumber:
            say(
                de: "ist keine Zahl unter 1.000.000.000 ohne führende Null",
                en: "is no number below 1,000,000,000 without a leading zero")
        case .notAPostalCode: say(de: "hat nicht fünf Ziffern", en: "has not five digits")
        case .notAnAddress: say(de: "ist keine E-Mail-Adresse", en: "is no mail address")
        case .wrongLength:
            say(de: "hat nicht 4 bis 15 Zeichen", en: "has not 4 to 15 characters")
        case .notInWindows1252:
            say(
                de: "hat ein Zeichen, das Windows-1252 nicht kennt",
                en: "has a character that Windows-1252 has not")
        }
    }

    private static func appHindrance(_ hindrance: AppReason.Hindrance) -> String {
        switch hindrance {
        case .notRunning:
            say(de: "die Karte ist nicht erteilt oder läuft nicht", en: "the card does not run")
        case .died: say(de: "verstorben", en: "has died")
        case .consentWithdrawn:
            say(
                de: "die Einwilligung card-app ist widerrufen",
                en: "the consent card-app was taken back")
        case .nameErased: say(de: "der Name ist gelöscht", en: "the name was erased")
        case .nameWithheld:
            say(de: "der Name ist hier nicht lesbar", en: "the name cannot be read here")
        case .addressBlocked: say(de: "Auskunftssperre", en: "the address is blocked")
        }
    }

    static func appRemedy(_ reason: AppReason, _ column: CardAppColumn?) -> String {
        switch reason {
        case .fault(.missing): appRecordIt(column)
        case .fault(_) where column == .reference: correctTheReference
        case .fault(let code): appRemedy(code)
        case .hindrance(let hindrance): appRemedy(hindrance)
        }
    }

    private static func appRemedy(_ code: CardAppFault.Code) -> String {
        switch code {
        case .nameTooLong, .nameTooManyBytes, .nameIncomplete:
            say(
                de: "--namen-kuerzen, oder den Namen in einer Tabelle mit --namen vorgeben",
                en: "--shorten-names, or give the name in a table with --names")
        case .characterNotAllowed, .notInWindows1252:
            say(
                de: "eine Schreibweise in einer Tabelle mit --namen vorgeben",
                en: "give a spelling in a table with --names")
        case .separatorInValue:
            say(
                de: "person correct: ohne diese Zeichen schreiben",
                en: "person correct: write it without these characters")
        case .noEnd, .endTooFar:
            say(
                de: "die Gültigkeit berichtigen: card error, dann card grant --until TAG",
                en: "correct the validity: card error, then card grant --until DAY")
        case .goldHasNoEnd:
            say(de: "nichts zu tun", en: "nothing to do")
        case .endNotInFuture:
            say(de: "Verlängerung prüfen: card assess", en: "examine a renewal: card assess")
        case .startTooOld, .startNotBeforeEnd:
            say(de: "in der App von Hand anlegen", en: "make it by hand in the app")
        case .dayOutOfRange, .notAPostalCode, .notAnAddress:
            say(de: "person correct", en: "person correct")
        case .notANumber: say(de: "card number: neue Nummer", en: "card number: another number")
        case .missing, .wrongLength: correctTheReference
        }
    }

    private static func appRecordIt(_ column: CardAppColumn?) -> String {
        switch column {
        case .passID: say(de: "eine Nummer vergeben: card number", en: "assign one: card number")
        case .reference: correctTheReference
        default: say(de: "nachtragen: person correct", en: "record it: person correct")
        }
    }

    private static var correctTheReference: String {
        say(
            de: "in der App mit dem richtigen Aktenzeichen von Hand anlegen",
            en: "make it by hand in the app with the right file reference")
    }

    private static func appRemedy(_ hindrance: AppReason.Hindrance) -> String {
        switch hindrance {
        case .notRunning: say(de: "card show ansehen", en: "look at card show")
        case .died, .nameErased: say(de: "keine", en: "none")
        case .consentWithdrawn:
            say(
                de: "nur mit neuer Einwilligung: person consent give",
                en: "only with a new consent: person consent give")
        case .nameWithheld: say(de: "mit --key-file wiederholen", en: "repeat with --key-file")
        case .addressBlocked:
            say(de: "die Anschrift von Hand übermitteln", en: "hand the address over yourself")
        }
    }
}
