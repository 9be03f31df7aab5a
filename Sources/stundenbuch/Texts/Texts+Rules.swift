import ArgumentParser
import CardRules

// Rules and the files they come from.
extension Texts {
    static var aboutRule: String {
        say(
            de: "Regeln, nach denen Karten geprüft werden.",
            en: "The rules by which cards are judged.")
    }
    static var aboutRulePublish: String {
        say(de: "Eine Fassung veröffentlichen.", en: "Publish a version.")
    }
    static var aboutRuleCheck: String {
        say(
            de: "Eine Regeldatei prüfen, ohne sie einzutragen.",
            en: "Check a rule file; nothing is recorded.")
    }
    static var aboutRuleList: String {
        say(de: "Programme und Fassungen auflisten.", en: "List programmes and versions.")
    }
    static var aboutRuleShow: String {
        say(de: "Eine Regeldatei Byte für Byte ausgeben.", en: "Print a rule file byte for byte.")
    }
    static var helpRuleFile: ArgumentHelp {
        help(de: "Regeldatei (JSON).", en: "The rule file (JSON).")
    }
    static var helpProgramme: ArgumentHelp {
        help(
            de: "Programm, etwa dessau-rosslau-ehrenamtskarte (sonst das einzige).",
            en: "Programme, as dessau-rosslau-ehrenamtskarte (else the only one).")
    }
    static var helpRuleVersion: ArgumentHelp {
        help(de: "Fassung (sonst die letzte).", en: "Version (else the last).")
    }
    static var columnRuleVersion: String { say(de: "Fassung", en: "Rule version") }
    static var columnOn: String { say(de: "Am", en: "On") }
    static var nextAfterRule: String {
        say(
            de: "Als Nächstes: stundenbuch import organisations DATEI",
            en: "Next: stundenbuch import organisations FILE")
    }
    static var publishTheRule: String {
        say(de: "stundenbuch rule publish DATEI", en: "stundenbuch rule publish FILE")
    }
    static func ruleIsSound(_ programme: String, _ version: String) -> String {
        say(
            de: "\(programme), Fassung \(version): in Ordnung.",
            en: "\(programme), version \(version): sound.")
    }
    static func unknownProgramme(_ text: String) -> String {
        say(
            de: "Das Programm „\(text)“ ist nicht veröffentlicht.",
            en: "The programme '\(text)' is not published.")
    }
    static var programmeMissing: String {
        say(de: "Welches Programm? --programme angeben.", en: "Which programme? Name --programme.")
    }
    static func unknownVersion(_ version: String) -> String {
        say(de: "Die Fassung „\(version)“ gibt es nicht.", en: "There is no version '\(version)'.")
    }
    static func noRuleInForce(_ programme: String, _ day: String) -> String {
        say(
            de: "Am \(day) galt keine Regel von \(programme).",
            en: "No rule of \(programme) was in force on \(day).")
    }
    static func ruleRefused(_ place: String, _ code: RuleError.Code, _ detail: String) -> String {
        "\(place): \(fault(code)) (\(detail))"
    }
    static var mendTheRule: String {
        say(de: "Die Datei an dieser Stelle berichtigen", en: "Mend the file at that place")
    }
    static func unreadableRule(_ position: UInt64, _ path: String, _ detail: String) -> String {
        say(
            de: "Die Regel in #\(position) ist nicht lesbar: \(path) \(detail)",
            en: "The rule in #\(position) cannot be read: \(path) \(detail)")
    }

    private static func fault(_ code: RuleError.Code) -> String {
        switch code {
        case .unreadable: say(de: "kein gültiges JSON", en: "not valid JSON")
        case .missingMember: say(de: "ein Feld fehlt", en: "a member is missing")
        case .unknownMember: say(de: "unbekanntes Feld", en: "unknown member")
        case .wrongType: say(de: "falscher Typ", en: "wrong type")
        case .outOfRange: say(de: "Zahl außerhalb der Grenzen", en: "number out of range")
        case .unknownWord: say(de: "unbekanntes Wort", en: "unknown word")
        case .badText: say(de: "unzulässiger Text", en: "text not allowed")
        case .badDay: say(de: "kein Kalendertag", en: "no day of the calendar")
        case .contradiction: say(de: "Widerspruch in der Datei", en: "the file contradicts itself")
        case .duplicate: say(de: "doppelt", en: "named twice")
        case .empty: say(de: "leere Liste", en: "empty list")
        case .unknownInterpretation:
            say(de: "Auslegung nicht angegeben", en: "interpretation not given")
        case .unknownReference:
            say(de: "Bezugswert nicht bekannt", en: "reference value not known")
        }
    }
}
