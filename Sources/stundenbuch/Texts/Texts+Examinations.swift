import ArgumentParser
import Audit
import Engagement

// Examinations of cards: which ones, by their numbers or drawn, and on which evidence they rest.
extension Texts {
    static var helpNumbers: ArgumentHelp {
        help(
            de: "Nur die Karten mit diesen gedruckten Nummern: Datei, eine je Zeile oder Spalte.",
            en: "Only the cards with these printed numbers: a file, one a line or a column.")
    }
    static var helpSample: ArgumentHelp {
        help(de: "Nur so viele gezogene Karten.", en: "Only so many cards, drawn by lot.")
    }
    static var helpSeed: ArgumentHelp {
        help(
            de: "Startwert der Ziehung: derselbe zieht dieselben Karten.",
            en: "What the draw starts from: the same number draws the same cards.")
    }
    static var helpAuditBy: ArgumentHelp {
        help(
            de: "Nur Summen: evidence (Nachweis, auf dem die Entscheidung beruht).",
            en: "Sums only: evidence (that the decision rests on).")
    }
    static var severalSelections: String {
        say(
            de: "Karte oder Person, --numbers und --sample schließen einander aus.",
            en: "A card or person, --numbers and --sample exclude each other.")
    }
    static var selectOnce: String {
        say(de: "Nur eines davon angeben", en: "Give one of them only")
    }
    static var sampleNeedsSeed: String {
        say(
            de: "Zu einer Stichprobe gehören Umfang und Startwert.",
            en: "A sample needs its size and a seed.")
    }
    static var badSample: String {
        say(de: "Eine Stichprobe hat mindestens eine Karte.", en: "A sample has a card at least.")
    }
    static var giveSampleAndSeed: String {
        say(de: "Zum Beispiel --sample 30 --seed 7", en: "For example --sample 30 --seed 7")
    }
    static func unreadableLine(_ file: String, _ line: Int) -> String {
        say(
            de: "\(file): Zeile \(line) lässt sich nicht lesen.",
            en: "\(file): line \(line) cannot be read.")
    }
    static func noNumberColumn(_ file: String) -> String {
        say(
            de: "\(file): In welcher Spalte stehen die Nummern?",
            en: "\(file): in which column are the numbers?")
    }
    static func noNumbers(_ file: String) -> String {
        say(de: "\(file): keine Nummer gefunden.", en: "\(file): no number was found.")
    }
    static var writeNumbers: String {
        say(
            de: "Eine Nummer je Zeile, oder eine Spalte mit der Überschrift „Kartennummer“",
            en: "One number a line, or a column headed 'number'")
    }
    static var columnNumberState: String { say(de: "Auskunft", en: "What is known") }
    static func numberState(_ answer: NumberAnswer) -> String {
        switch answer.state {
        case .found: say(de: "gefunden", en: "found")
        case .replaced: say(de: "durch eine andere Nummer ersetzt", en: "replaced by another")
        case .voided: say(de: "ungültig gemacht", en: "void")
        case .several: say(de: "auf mehreren Karten", en: "on several cards")
        case .erased: say(de: "gefunden, Person gelöscht", en: "found, person erased")
        case .duplicate: repeated(answer.earlierLine ?? 0)
        case .unknown: say(de: "unbekannt", en: "unknown")
        }
    }
    private static func repeated(_ line: Int) -> String {
        say(de: "schon in Zeile \(line)", en: "in line \(line) already")
    }
    static var columnDecisions: String { say(de: "Entscheidungen", en: "Decisions") }
    static var columnWithFindings: String { say(de: "Mit Feststellungen", en: "With findings") }
    static var noEvidence: String { say(de: "kein Nachweis", en: "no evidence") }
}

// Answers to findings.
extension Texts {
    static var aboutAuditAnswer: String {
        say(
            de: "Eine Feststellung beantworten; neue Einträge öffnen sie wieder.",
            en: "Answer a finding; new records open it again.")
    }
    static var helpFinding: ArgumentHelp {
        help(
            de: "Die Feststellung: ihre ersten sechs oder mehr Zeichen.",
            en: "The finding: its first six characters or more.")
    }
    static var helpAnswer: ArgumentHelp {
        help(
            de: "settled (erledigt), accepted (hingenommen), disputed (bestritten).",
            en: "settled (mended), accepted (true and stays so), disputed (no fault).")
    }
    static func unknownFinding(_ text: String) -> String {
        say(
            de: "Die Prüfung macht keine Feststellung „\(text)“.",
            en: "The audit makes no finding '\(text)'.")
    }
    static func severalFindings(_ text: String) -> String {
        say(
            de: "„\(text)“ ist der Anfang mehrerer Feststellungen.",
            en: "'\(text)' begins several findings.")
    }
    static var seeFindings: String {
        say(
            de: "Die Feststellungen nennt stundenbuch pruefung karten, am selben --stichtag",
            en: "stundenbuch audit cards names the findings, with the same --as-of")
    }
    static func ownDecision(_ actor: String, _ position: UInt64) -> String {
        say(
            de: "\(actor) hat die Entscheidung #\(position) selbst eingetragen.",
            en: "\(actor) recorded the decision #\(position) as well.")
    }
    static var letAnotherAnswer: String {
        say(
            de: "Jemand anderes muss antworten: --actor KENNUNG",
            en: "Somebody else must answer: --actor CODE")
    }
    /// How many findings were answered, behind their number; empty for none.
    static func answered(_ findings: Int) -> String {
        guard findings > 0 else { return "" }
        return say(de: ", davon \(findings) beantwortet", en: ", \(findings) of them answered")
    }
    /// What was answered, behind a finding; empty while nothing was.
    static func answer(to standing: FindingStanding) -> String {
        switch standing {
        case .open: ""
        case .answered(let given):
            say(
                de: "; beantwortet am \(given.on.spoken): \(words(given))",
                en: "; answered on \(given.on.spoken): \(words(given))")
        case .reopened(let given):
            say(
                de: "; wieder offen, am \(given.on.spoken) war sie \(words(given))",
                en: "; open again, on \(given.on.spoken) it was \(words(given))")
        }
    }
    private static func words(_ given: GivenAnswer) -> String {
        let reason = given.reason.map { ", \($0)" } ?? ""
        return "\(given.answer.spoken)\(reason) (#\(given.position))"
    }
}

extension FindingAnswer {
    /// The word in the language of this run.
    var spoken: String {
        switch self {
        case .settled: Texts.say(de: "erledigt", en: "settled")
        case .accepted: Texts.say(de: "hingenommen", en: "accepted")
        case .disputed: Texts.say(de: "bestritten", en: "disputed")
        }
    }
}

// Examinations and their case files.
extension Texts {
    static var aboutAuditStart: String {
        say(de: "Eine Prüfung von Karten beginnen.", en: "Begin an examination of cards.")
    }
    static var aboutAuditShow: String {
        say(
            de: "Die Fallakten einer Prüfung zeigen; ohne Nummer alle Prüfungen.",
            en: "Show the case files of an examination; without a number all examinations.")
    }
    static var aboutAuditClose: String {
        say(de: "Eine Prüfung abschließen.", en: "Record that an examination ended.")
    }
    static var helpExaminationTitle: ArgumentHelp {
        help(de: "Wie die Prüfung heißt, ohne Namen.", en: "What it is called, without names.")
    }
    static var helpExamination: ArgumentHelp {
        help(
            de: "Die Prüfung: die Nummer des Eintrags, mit dem sie begann.",
            en: "The examination: the number of the record that began it.")
    }
    static var helpHTML: ArgumentHelp {
        help(de: "Als HTML-Seite in diese Datei.", en: "As a page of HTML into this file.")
    }
    static var numbersOrSample: String {
        say(
            de: "Eine Prüfung braucht --numbers oder --sample, nicht beides.",
            en: "An examination needs --numbers or --sample, not both.")
    }
    static var pageNeedsExamination: String {
        say(de: "--html zeigt eine einzelne Prüfung.", en: "--html shows a single examination.")
    }
    static func notAnExamination(_ text: String, _ found: String) -> String {
        say(
            de: "\(text) ist „\(found)“ und keine Prüfung.",
            en: "\(text) is '\(found)' and no examination.")
    }
    static var listExaminations: String {
        say(
            de: "Die Nummer steht in stundenbuch pruefung zeigen",
            en: "The number stands in stundenbuch audit show")
    }
    static var showExamination: String {
        say(
            de: "Die Fallakten: stundenbuch pruefung zeigen mit der Nummer oben",
            en: "The case files: stundenbuch audit show with the number above")
    }
    static var columnExamination: String { say(de: "Prüfung", en: "Examination") }
    static var columnBegan: String { say(de: "Begonnen", en: "Began") }
    static var columnEnded: String { say(de: "Abgeschlossen", en: "Closed") }
    static var columnKeptAt: String { say(de: "Ablage", en: "Kept at") }
    static var columnDocument: String { say(de: "Unterlage", en: "Document") }
    static var columnNumbers: String { say(de: "Nummern", en: "Numbers") }
    static var columnSample: String { say(de: "Stichprobe", en: "Sample") }
    static var columnSeed: String { say(de: "Startwert", en: "Seed") }
    static func caseFiles(_ title: String) -> String {
        say(de: "Fallakten: \(title)", en: "Case files: \(title)")
    }
    static func captionDecision(_ card: String) -> String {
        say(de: "\(card): Entscheidung", en: "\(card): decision")
    }
    static func captionLife(_ card: String) -> String {
        say(de: "\(card): vom Antrag bis heute", en: "\(card): from the application to today")
    }
    static func captionEvidence(_ card: String) -> String {
        say(
            de: "\(card): Einträge, auf denen die Prüfung beruht",
            en: "\(card): records that the judgements rest on")
    }
    static var captionNumbers: String { say(de: "Gedruckte Nummern", en: "Printed numbers") }
    static var captionProtocol: String {
        say(de: "Protokoll der Feststellungen", en: "Protocol of the findings")
    }
    static var columnAnswer: String { say(de: "Antwort", en: "Answer") }
    static var columnAnsweredOn: String { say(de: "Beantwortet am", en: "Answered on") }
    static var columnAnsweredBy: String { say(de: "Beantwortet durch", en: "Answered by") }
    static var columnWeight: String { say(de: "Gewicht", en: "Severity") }
    static var columnExaminer: String { say(de: "Begonnen durch", en: "Begun by") }
    static var columnDrawnFrom: String { say(de: "Gezogen aus", en: "Drawn from") }
    static var columnExamined: String { say(de: "Geprüfte Karten", en: "Cards examined") }
    static func standing(_ standing: FindingStanding) -> String {
        switch standing {
        case .open: say(de: "offen", en: "open")
        case .reopened: say(de: "wieder offen", en: "open again")
        case .answered: say(de: "beantwortet", en: "answered")
        }
    }
    static var captionPullList: String {
        say(de: "Herauszusuchende Unterlagen", en: "Papers to pull")
    }
}
