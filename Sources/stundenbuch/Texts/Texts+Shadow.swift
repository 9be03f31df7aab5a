import ArgumentParser
import Audit

// What a rule would change that is not published.
extension Texts {
    static var aboutRuleTest: String {
        say(
            de: "Eine Regel erproben, ohne sie einzutragen: wer gewönne, wer verlöre.",
            en: "Try a rule without publishing it: who would gain, who would lose.")
    }
    static var helpShadow: ArgumentHelp {
        help(
            de: "Im Schatten der geltenden Regel: beide auf alle Personen anwenden.",
            en: "In the shadow of the rule in force: apply both to everybody.")
    }
    static var shadowMissing: String {
        say(de: "Eine Regel wird mit --schatten erprobt.", en: "A rule is tried with --shadow.")
    }
    static var askForTheShadow: String {
        say(
            de: "stundenbuch regel erproben DATEI --schatten; nur die Datei prüfen: regel pruefen",
            en: "stundenbuch rule test FILE --shadow; to check only the file: rule check")
    }
    static var columnShift: String { say(de: "Änderung", en: "Change") }
    static var columnResultNow: String { say(de: "Geltende Regel", en: "Rule in force") }
    static var columnResultThen: String { say(de: "Erprobte Regel", en: "Rule tried") }
    static var columnDecidingNow: String {
        say(de: "Woran es bisher liegt", en: "Decided so far by")
    }
    static var columnDecidingThen: String {
        say(de: "Woran es dann liegt", en: "Decided then by")
    }
    static var columnRuleTried: String { say(de: "Erprobte Fassung", en: "Version tried") }
    static var columnRuleInForce: String {
        say(de: "Geltende Fassung", en: "Version in force")
    }

    static func shadowTitle(_ programme: String, _ version: String) -> String {
        say(
            de: "Erprobt: \(programme), Fassung \(version)",
            en: "Tried: \(programme), version \(version)")
    }
    static func shift(_ shift: RuleShift) -> String {
        switch shift {
        case .gains: say(de: "gewinnt", en: "gains")
        case .mayGain: say(de: "gewinnt vielleicht", en: "may gain")
        case .loses: say(de: "verliert", en: "loses")
        case .mayLose: say(de: "verliert vielleicht", en: "may lose")
        case .unchanged: say(de: "unverändert", en: "unchanged")
        }
    }
}
