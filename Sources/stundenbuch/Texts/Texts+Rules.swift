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
        help(
            de: "Regeldatei (JSON), oder eine mitgelieferte Regel mit Namen, etwa "
                + "dessau-rosslau-ehrenamtskarte oder halle-ehrenamtskarte-2024-1.",
            en: "The rule file (JSON), or a rule built in by its name, as "
                + "dessau-rosslau-ehrenamtskarte or halle-ehrenamtskarte-2024-1.")
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
    static func unreadableRule(_ position: UInt64, _ path: String, _ detail: String) -> String {
        say(
            de: "Die Regel in #\(position) ist nicht lesbar: \(path) \(detail)",
            en: "The rule in #\(position) cannot be read: \(path) \(detail)")
    }
}
