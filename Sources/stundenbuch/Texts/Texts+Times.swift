// Days, positions, knowledge.
extension Texts {
    static func notYetRecorded(_ position: UInt64, _ size: UInt64) -> String {
        say(
            de: "#\(position) gibt es noch nicht; der letzte Eintrag ist #\(size - 1).",
            en: "#\(position) does not exist yet; the last record is #\(size - 1).")
    }
    static func notADay(_ text: String) -> String {
        say(
            de: "„\(text)“ ist kein Tag des Kalenders.",
            en: "'\(text)' is not a day of the calendar.")
    }
    static var writeADay: String {
        say(de: "So schreiben: 31.12.2025 oder 2025-12-31", en: "Write 2025-12-31 or 31.12.2025")
    }
    static func notAPosition(_ text: String) -> String {
        say(de: "„\(text)“ ist keine Eintragsnummer.", en: "'\(text)' is not a record's number.")
    }
    static var writeAPosition: String {
        say(de: "So schreiben: 812 oder '#812'", en: "Write 812 or '#812'")
    }
}
