import ArgumentParser

// Cards that end soon, and when they may be renewed.
extension Texts {
    static var aboutCardDue: String {
        say(
            de: "Karten, die bald ablaufen, und ab wann sie verlängert werden können.",
            en: "Cards that end soon, and from when they may be renewed.")
    }
    static var helpWithin: ArgumentHelp {
        help(
            de: "Wie weit voraus: 90 Tage, 12w, 3m oder 1j (sonst 90).",
            en: "How far ahead: 90 days, 12w, 3m or 1y (else 90).")
    }
    static var columnRenewal: String { say(de: "Verlängerung", en: "Renewal") }
    static var columnRenewableFrom: String { say(de: "Verlängerbar ab", en: "Renewable from") }
    static var daysOutOfRange: String {
        say(
            de: "0 bis 36.500 Tage, 5.200 Wochen, 1.200 Monate oder 100 Jahre sind möglich.",
            en: "0 to 36,500 days, 5,200 weeks, 1,200 months or 100 years are possible.")
    }
    static var writeAReach: String {
        say(de: "So schreiben: 90, 12w, 3m oder 1j", en: "Write 90, 12w, 3m or 1y")
    }

    static func dueTitle(_ day: String) -> String {
        say(de: "Karten, die bis \(day) ablaufen", en: "Cards that end by \(day)")
    }
    static func renewal(_ word: RenewalWord) -> String {
        switch word {
        case .open: say(de: "möglich", en: "open")
        case .later: say(de: "noch nicht", en: "not yet")
        case .never: say(de: "keine", en: "none")
        case .noWindow: say(de: "keine Antragszeit mehr", en: "no window before the end")
        case .notStated: say(de: "nicht geregelt", en: "not stated")
        }
    }
}
