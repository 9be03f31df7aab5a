import ArgumentParser

// Choosing whom names in lists mean.
extension Texts {
    static var helpResolve: ArgumentHelp {
        help(
            de: "Datei (.csv, .xlsx), in der für Namen ohne Nummer gewählt wird, wer gemeint ist.",
            en: "File (.csv, .xlsx) in which it is chosen whom names without ids mean.")
    }
    static func resolveNames(_ count: Int, in file: String?) -> String {
        guard let file else {
            return say(
                de: "Weiter: derselbe Befehl mit --zuordnung zuordnung.xlsx schreibt die offenen "
                    + "Namen mit Vorschlägen auf.",
                en: "Next: the same command with --resolve names.xlsx writes the open names down, "
                    + "with candidates.")
        }
        return say(
            de: "Weiter: in \(file) die Spalte choice füllen (P-417, neu, auslassen) und den "
                + "Befehl wiederholen.",
            en: "Next: fill the column choice of \(file) (P-417, new, skip) and repeat the "
                + "command.")
    }
    static var factLeftOut: String { say(de: "Ausgelassen", en: "Left out") }
    static var factUnresolved: String { say(de: "Offene Namen", en: "Open names") }
    static func noResolutionFile(_ path: String) -> String {
        say(
            de: "\(path) ist keine Zuordnung: die Spalten choice und list fehlen.",
            en: "\(path) is no resolution file: it has no columns choice and list.")
    }
    static var nameANewResolution: String {
        say(
            de: "Mit --zuordnung eine Datei nennen, die es noch nicht gibt: sie wird geschrieben",
            en: "Name a file with --resolve that is not there yet: it will be written")
    }
    static func resolutionOfOtherList(_ path: String, _ line: Int) -> String {
        say(
            de: "\(path), Zeile \(line): für eine andere Liste gemacht, oder die Liste ist "
                + "geändert.",
            en: "\(path), line \(line): made for another list, or the list was changed.")
    }
    static func resolutionNotADay(_ path: String, _ line: Int, _ text: String) -> String {
        say(
            de: "\(path), Zeile \(line): „\(text)“ ist kein Tag.",
            en: "\(path), line \(line): '\(text)' is no day.")
    }

    // Both languages at once: a file that was written in one is read in the other.
    static let resolutionLines = (de: "Zeilen", en: "Lines")
    static let resolutionFamilyName = (de: "Name", en: "Family name")
    static let resolutionGivenNames = (de: "Vornamen", en: "Given names")
    static let resolutionBorn = (de: "Geburtstag", en: "Born")
    static let resolutionOrganisation = (de: "Träger", en: "Organisation")
    static let resolutionOrganisationName = (de: "Name des Trägers", en: "Organisation name")
    static let resolutionChoice = (de: "choice", en: "choice")
    static let resolutionList = (de: "list", en: "list")
    static func resolutionCandidate(_ number: Int) -> (de: String, en: String) {
        ("Vorschlag \(number)", "Candidate \(number)")
    }
}
