import ArgumentParser
import Engagement
import Projections

// The yearly figures of a card programme.
extension Texts {
    static var aboutReport: String {
        say(de: "Zahlen für Rat und Öffentlichkeit.", en: "Figures for council and public.")
    }
    static var aboutReportCards: String {
        say(
            de: "Anträge und Karten eines Programms zählen, neben den veröffentlichten Zahlen.",
            en: "Count a programme's applications and cards, beside the published figures.")
    }
    static var helpReportPeriod: ArgumentHelp {
        help(
            de: "2025, 2025Q3, 2025-03, letztes-jahr …; ohne: seit Beginn.",
            en: "2025, 2025Q3, 2025-03, last-year …; without: since the beginning.")
    }
    static var helpReportBy: ArgumentHelp {
        help(
            de: "age (Alter), district (Ortsteil), field (Bereich) oder evidence (Nachweis).",
            en: "age, district, field or evidence.")
    }
    static var helpReportExact: ArgumentHelp {
        help(
            de: "Auch Zahlen unter 5 zeigen; nicht zur Veröffentlichung.",
            en: "Show counts under 5 as well; not for publication.")
    }
    static func cardReportTitle(_ programme: String) -> String {
        say(de: "Kartenbericht \(programme)", en: "Card report \(programme)")
    }
    static var cardReportCounts: String { say(de: "Anträge und Karten", en: "Cards") }
    static var cardReportFigures: String {
        say(de: "Veröffentlichte Zahlen", en: "Published figures")
    }
    static var columnBy: String { say(de: "Nach", en: "By") }
    static func columnInPeriod(_ first: String, _ last: String) -> String { "\(first) – \(last)" }
    static func columnToDate(_ day: String) -> String { say(de: "bis \(day)", en: "to \(day)") }
    static var columnLeftOut: String { say(de: "Weggelassen", en: "Left out") }
    static var columnPublished: String { say(de: "Veröffentlicht", en: "Published") }
    static var columnToday: String { say(de: "Heute", en: "Today") }
    static var columnDifference: String { say(de: "Unterschied", en: "Difference") }
    static var columnExplanation: String { say(de: "Erklärung", en: "Explanation") }
    static var allCards: String { say(de: "alle", en: "all") }

    static func measure(_ measure: CardMeasure) -> String {
        if case .refusedFor(let ground) = measure {
            return say(de: "… wegen: \(criterion(ground))", en: "… for: \(criterion(ground))")
        }
        let name = names(of: measure)
        return say(de: name.german, en: name.english)
    }

    /// How people write a measure as the unit of a figure, in both languages.
    static func spellings(of measure: CardMeasure) -> [String] {
        let name = names(of: measure)
        let cards = measure == .issued ? ["cards", "Karten"] : []
        return [name.german, name.english] + cards
    }

    private static func names(of measure: CardMeasure) -> (german: String, english: String) {
        switch measure {
        case .received: ("Anträge eingegangen", "applications received")
        case .granted: ("Anträge erteilt", "applications granted")
        case .refused: ("Anträge abgelehnt", "applications refused")
        case .refusedFor(let ground): (ground, ground)
        case .applicationWithdrawn: ("Anträge zurückgezogen", "applications withdrawn")
        case .open: ("Anträge offen", "applications open")
        case .issued: ("Karten ausgegeben", "cards issued")
        case .issuedAs(.first): ("… Erstkarten", "… first cards")
        case .issuedAs(.renewal): ("… Verlängerungen", "… renewals")
        case .issuedAs(.replacement): ("… Ersatzanträge", "… replacements applied for")
        case .valid: ("Karten gültig", "cards valid")
        case .lapsed: ("Karten abgelaufen", "cards lapsed")
        case .lost: ("Karten verloren", "cards lost")
        case .replaced: ("Karten ersetzt", "cards replaced")
        case .returned: ("Karten zurückgegeben", "cards returned")
        case .givenUp: ("Karten: Verzicht", "cards given up")
        case .withdrawn: ("Karten zurückgenommen", "cards withdrawn")
        case .revoked: ("Karten widerrufen", "cards revoked")
        }
    }
    static func wait(_ wait: CardReport.Wait) -> String {
        switch wait {
        case .median: say(de: "Tage bis zur Entscheidung, Median", en: "days to decision, median")
        case .longest:
            say(de: "Tage bis zur Entscheidung, längstens", en: "days to decision, longest")
        }
    }
    static func cardGroup(_ group: String) -> String {
        if let grade = EvidenceGrade.allCases.first(where: { $0.code == group }) {
            return Texts.grade(grade)
        }
        return switch group {
        case "under_30": say(de: "unter 30", en: "under 30")
        case "30_49": say(de: "30 bis 49", en: "30 to 49")
        case "50_64": say(de: "50 bis 64", en: "50 to 64")
        case "65_plus": say(de: "ab 65", en: "65 and over")
        case CardGroups.several: say(de: "mehrere", en: "several")
        case CardGroups.notAssessed:
            say(de: "ohne Prüfung in der Akte", en: "no assessment on file")
        case CardGroups.unknown: say(de: "unbekannt", en: "unknown")
        default: group
        }
    }
}
