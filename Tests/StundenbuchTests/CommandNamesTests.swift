import Documents
import Testing

@testable import stundenbuch

struct CommandNamesTests {
    @Test(arguments: [
        ("status", "status", 0), ("statuz", "status", 1), ("", "log", 3), ("lgo", "log", 2),
        ("stunden", "stunde", 1),
    ])
    func `the distance of two words counts letters put in, left out and changed`(
        _ left: String, _ right: String, _ steps: Int
    ) {
        #expect(CommandNames.distance(left, right) == steps)
        #expect(CommandNames.distance(right, left) == steps)
    }

    @Test func `a word that is no command is refused with the nearest one`() {
        let complaint = #expect(throws: Complaint.self) { try CommandNames.check(["verifi"]) }
        #expect(complaint?.status == .usage)
        #expect(complaint?.remedy.contains("verify") == true)
    }

    @Test(arguments: [["log"], ["journal"], ["--help"], [], ["help", "log"]])
    func `commands, their German names and options pass`(_ arguments: [String]) throws {
        try CommandNames.check(arguments)
    }

    @Test func `the language is found before anything is parsed`() {
        #expect(Speech.find(["x", "log", "--lang", "de"], [:]) == .german)
        #expect(Speech.find(["x", "log", "--lang=en"], ["LANG": "de_DE.UTF-8"]) == .english)
        #expect(Speech.find(["x"], ["LANG": "de_DE.UTF-8"]) == .german)
        #expect(Speech.find(["x"], ["STUNDENBUCH_LANG": "en", "LANG": "de"]) == .english)
        #expect(Speech.find(["x"], [:]) == .english)
        #expect(Speech.find(["x", "log", "-O", "csv-de", "--lang=en"], [:]) == .german)
        #expect(Speech.find(["x", "log", "-O", "csv", "--lang", "de"], [:]) == .german)
    }

    @Test(arguments: [
        (["person", "--help", "--lang", "de"], ["person", "--help"]),
        (["person", "--ledger", "L", "-h"], ["person", "--help"]),
        (["hours", "reverse", "812", "--help"], ["hours", "reverse", "812", "--help"]),
        (["help", "card", "--lang=de"], ["help", "card"]), (["-h"], ["--help"]),
        (["log", "--lang", "de"], ["log", "--lang", "de"]),
    ])
    func `help is asked for with the words before the first option`(
        _ typed: [String], _ meant: [String]
    ) {
        #expect(Speech.wordsForHelp(typed) == meant)
    }
}
