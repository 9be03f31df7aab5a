import Engagement

// Why something cannot be recorded: fact and remedy for each code.
extension Refusal {
    /// The fact in the language of this run.
    var spoken: String {
        let first = about.first ?? ""
        let second = about.dropFirst().first ?? ""
        return switch code {
        case .unknownSubject:
            Texts.say(de: "\(first) ist dem Journal nicht bekannt.", en: "\(first) is not known.")
        case .alreadyKnown:
            Texts.say(de: "\(first) ist schon bekannt.", en: "\(first) is known already.")
        case .hasEnded:
            Texts.say(
                de: "\(first) ist beendet oder ging in \(second) auf.",
                en: "\(first) has ended or went into \(second).")
        case .noSuchEvent:
            Texts.say(
                de: "Ein solches Ereignis (\(second)) gibt es bei \(first) nicht.",
                en: "There is no such event (\(second)) of \(first).")
        case .alreadyReversed:
            Texts.say(de: "Das ist schon storniert.", en: "That was undone already.")
        case .wrongStanding:
            Texts.say(
                de: "Der Eintrag steht nicht da, wo dieser Schritt beginnt.",
                en: "The entry does not stand where this step begins.")
        case .spanLeavesYear:
            Texts.say(
                de: "Der Zeitraum reicht über ein Kalenderjahr hinaus.",
                en: "The span leaves its calendar year.")
        case .minutesOutOfRange:
            Texts.say(
                de: "Die Minuten (\(first)) sind nicht möglich.",
                en: "The minutes (\(first)) are not possible.")
        case .headsOutOfRange:
            Texts.say(
                de: "Die Zahl der Personen (\(first)) ist nicht möglich.",
                en: "The number of people (\(first)) is not possible.")
        case .unitsDisagree:
            Texts.say(
                de: "Einheiten und Minuten je Einheit ergeben nicht \(first) Minuten.",
                en: "Units and minutes of a unit do not give \(first) minutes.")
        case .amountOutOfRange:
            Texts.say(
                de: "Der Betrag (\(first)) ist nicht möglich.",
                en: "The amount (\(first)) is not possible.")
        case .receivedInTheFuture:
            Texts.say(
                de: "Der Eingang (\(first)) liegt in der Zukunft.",
                en: "The day of receipt (\(first)) is in the future.")
        case .dayInTheFuture:
            Texts.say(
                de: "Der Tag (\(first)) liegt in der Zukunft.",
                en: "The day (\(first)) is in the future.")
        case .wrongStage:
            Texts.say(
                de: "\(first) ist nicht an der Stelle, wo dieser Schritt beginnt.",
                en: "\(first) is not where this step begins.")
        case .alreadyHoldsCard:
            Texts.say(
                de: "Es läuft schon eine Karte dieses Programms (\(first)).",
                en: "A card of this programme is running already (\(first)).")
        case .notMet:
            Texts.say(
                de: "Die Voraussetzungen sind nicht erfüllt.",
                en: "The conditions are not met.")
        case .reasonRequired:
            Texts.say(
                de: "Dieser Schritt braucht eine Begründung.",
                en: "This step needs a reason.")
        case .endsBeforeItBegins:
            Texts.say(
                de: "Das Ende (\(second)) liegt vor dem Anfang (\(first)).",
                en: "The end (\(second)) stands before the beginning (\(first)).")
        case .taken:
            Texts.say(de: "\(first) ist schon vergeben.", en: "\(first) is taken.")
        case .textNotAllowed:
            Texts.say(
                de: "Der Text in \(first) ist leer, zu lang oder hat unzulässige Zeichen.",
                en: "The text in \(first) is empty, too long or has characters not allowed.")
        case .versionExists:
            Texts.say(
                de: "Die Fassung \(second) von \(first) ist schon anders veröffentlicht.",
                en: "Version \(second) of \(first) is published already, with another text.")
        case .mergesIntoItself:
            Texts.say(
                de: "\(first) kann darin nicht aufgehen.",
                en: "\(first) cannot go into that.")
        case .stillInUse:
            Texts.say(
                de: "An \(first) hängen noch Einträge (\(about.last ?? "")), zuerst \(second).",
                en: "\(first) still has records (\(about.last ?? "")), the first is \(second).")
        case .changesNothing:
            Texts.say(de: "Das würde nichts ändern.", en: "That would change nothing.")
        }
    }
}

extension Refusal.Code {
    /// What to do, in the language of this run; empty where the fact says it.
    var remedy: String {
        switch self {
        case .unknownSubject:
            Texts.say(
                de: "Zuerst erfassen, oder die Nummer prüfen",
                en: "Register it first, or check the number")
        case .noSuchEvent, .wrongStage, .wrongStanding, .hasEnded:
            Texts.say(
                de: "Mit stundenbuch log ansehen, was eingetragen ist",
                en: "See with stundenbuch log what is recorded")
        case .stillInUse:
            Texts.say(
                de: "Diese zuerst stornieren oder als Fehlerfassung eintragen; eine doppelt "
                    + "erfasste Person mit stundenbuch person merge zusammenführen",
                en: "Reverse these first or enter them as errors; a person registered twice is "
                    + "merged with stundenbuch person merge")
        case .spanLeavesYear:
            Texts.say(de: "Nach Kalenderjahren aufteilen", en: "Split it by calendar years")
        case .alreadyHoldsCard:
            Texts.say(
                de: "Eine Verlängerung folgt auf die laufende Karte",
                en: "A renewal follows the running card")
        case .notMet:
            Texts.say(
                de: "Ablehnen, oder mit --exception und --approved-by erteilen",
                en: "Refuse it, or grant with --exception and --approved-by")
        case .reasonRequired:
            Texts.say(de: "--reason angeben", en: "Give --reason")
        case .versionExists:
            Texts.say(de: "Eine neue Fassung veröffentlichen", en: "Publish a new version")
        case .receivedInTheFuture, .dayInTheFuture, .endsBeforeItBegins:
            Texts.say(de: "Das Datum prüfen", en: "Check the date")
        case .alreadyKnown, .alreadyReversed, .minutesOutOfRange, .headsOutOfRange, .unitsDisagree,
            .amountOutOfRange, .taken, .textNotAllowed, .mergesIntoItself, .changesNothing:
            ""
        }
    }
}
