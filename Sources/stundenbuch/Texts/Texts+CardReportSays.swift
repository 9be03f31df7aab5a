import Engagement
import Projections

// What the report on cards says beside its numbers, and why it declines.
extension Texts {
    static func figureState(
        _ state: FigureState, agreedAt: Position?, _ changes: String
    ) -> String {
        switch state {
        case .equal: say(de: "stimmt überein", en: "the same")
        case .compatible:
            say(
                de: "als ungefähr oder mindestens veröffentlicht",
                en: "published as about or at least")
        case .notCompared:
            say(
                de: "nicht verglichen: Die Einheit nennt keine Zählung",
                en: "not compared: the unit names no count")
        case .neverAgreed:
            say(
                de: "kein Stand dieses Journals kam je auf diese Zahl",
                en: "no state of this ledger ever came to this number")
        case .differs:
            agreedAt.map { position in
                say(
                    de: "stimmte mit #\(position) überein; seither \(changes)",
                    en: "the same at #\(position); since then \(changes)")
            } ?? changes
        }
    }
    static func countChange(_ card: String, _ by: Int64, _ positions: [Position]) -> String {
        let sign = by > 0 ? "+" : "−"
        return "\(card) \(sign)\(by.magnitude) (\(Texts.positions(positions)))"
    }
    static var noCardsOfTheProgramme: String {
        say(
            de: "Zu diesem Programm ist bis zum Stichtag weder Antrag noch Karte erfasst.",
            en: "No application or card of this programme is on record up to that day.")
    }
    static var smallCountsLeftOut: String {
        say(
            de: "· steht für 1 bis 4 und für Zahlen, aus denen sich eine solche errechnen ließe; "
                + "--exact zeigt alles, nicht zur Veröffentlichung.",
            en: "· stands for 1 to 4 and for counts from which such a one could be worked out; "
                + "--exact shows all, not for publication.")
    }
    static var notForPublication: String {
        say(
            de: "Mit Zahlen unter 5: nicht zur Veröffentlichung.",
            en: "With counts under 5: not for publication.")
    }
    static var howCardsAreCounted: String {
        say(
            de: "Entscheidungen ohne erfassten Antrag zählen am Tag der Entscheidung als "
                + "eingegangen, übernommene Karten an diesem Tag als ausgegeben. Abgelaufen ist "
                + "eine Karte am Tag nach ihrem letzten gültigen.",
            en: "Decisions without a recorded application count as received on the day of the "
                + "decision, cards taken over as issued on it. A card has lapsed on the day after "
                + "its last valid one.")
    }
    static func groupedBy(_ dimension: CardDimension) -> String {
        switch dimension {
        case .age:
            say(de: "Alter am Tag des Antrags.", en: "Age on the day of the application.")
        case .district:
            say(
                de: "Ortsteil der Wohnung am Tag des Antrags.",
                en: "District of the home on the day of the application.")
        case .field:
            say(
                de: "Bereich der Engagements am Tag des Antrags, nach der Liste der Tätigkeiten.",
                en: "Field of the engagements on the day of the application, by the list of "
                    + "activities.")
        case .evidence:
            say(
                de: "Schwächster Nachweis, auf dem die Prüfung in der Akte ruht.",
                en: "The weakest evidence that the assessment on file rests on.")
        }
    }
    static func periodInTheFuture(_ period: String, _ today: String) -> String {
        say(
            de: "Der Zeitraum „\(period)“ beginnt erst nach heute (\(today)).",
            en: "The period '\(period)' begins after today (\(today)).")
    }
    static var takeAnEarlierPeriod: String {
        say(
            de: "Einen Zeitraum nennen, der begonnen hat, wie letztes-jahr",
            en: "Name a period that has begun, as last-year")
    }
    static func asOfBeforeThePeriod(_ day: String, _ first: String) -> String {
        say(
            de: "Der Stichtag \(day) liegt vor dem Zeitraum, der am \(first) beginnt.",
            en: "The day asked for, \(day), lies before the period, which begins on \(first).")
    }
    static var takeALaterDay: String {
        say(
            de: "--as-of in oder nach dem Zeitraum wählen, oder weglassen",
            en: "Choose --as-of in or after the period, or leave it out")
    }
}

extension CardDimension {
    var spoken: String {
        switch self {
        case .age: Texts.say(de: "Alter", en: "Age")
        case .district: Texts.say(de: "Ortsteil", en: "District")
        case .field: Texts.say(de: "Bereich", en: "Field")
        case .evidence: Texts.say(de: "Nachweis", en: "Evidence")
        }
    }
}
