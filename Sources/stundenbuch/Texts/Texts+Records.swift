import Engagement

// What the program says about records.
extension Texts {
    static var columnPosition: String { say(de: "Nr.", en: "No.") }
    static var columnSubject: String { say(de: "Betrifft", en: "Subject") }
    static var columnEvent: String { say(de: "Ereignis", en: "Event") }
    static var wasRecorded: String { say(de: "Eingetragen", en: "Recorded") }
    static var wouldBeRecorded: String {
        say(
            de: "Probelauf: nichts wurde eingetragen. Es würde:",
            en: "Dry run: nothing was recorded. It would be:")
    }
    static func alreadyRecorded(_ position: UInt64) -> String {
        say(
            de: "Schon eingetragen als #\(position); nichts kam hinzu.",
            en: "Recorded already as #\(position); nothing was added.")
    }
    static func notACommandID(_ text: String) -> String {
        say(
            de: "„\(text)“ ist keine Befehlsnummer (32 Hexziffern).",
            en: "'\(text)' is no command number (32 hex digits).")
    }
    static func unknownTimeZone(_ name: String) -> String {
        say(de: "Die Zeitzone \(name) gibt es hier nicht.", en: "There is no time zone \(name).")
    }
    static func conflictingCommand(_ position: UInt64) -> String {
        say(
            de: "Unter dieser Befehlsnummer steht schon anderes in #\(position).",
            en: "Another content stands under this command number already, in #\(position).")
    }
    static var useAnotherID: String {
        say(
            de: "Eine andere Nummer nehmen, oder stundenbuch show ansehen",
            en: "Take another number, or look at stundenbuch show")
    }
}
