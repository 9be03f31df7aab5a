import ArgumentParser

// Finding people by name, and people registered twice.
extension Texts {
    static var captionAliases: String {
        say(de: "So schreiben Listen diese Person", en: "How lists write this person")
    }
    static var columnSpelling: String { say(de: "Schreibweise", en: "Spelling") }
    static var aboutPersonFind: String {
        say(
            de: "Eine Person am Namen finden, wie immer er geschrieben ist.",
            en: "Find a volunteer by name, however it is spelled.")
    }
    static var personFindDiscussion: String {
        say(
            de: """
                Beispiel: stundenbuch person suchen "müll an"
                Anfänge von Namen in beliebiger Folge; Mueller findet Müller, Gross findet Groß.
                Ohne Text wird er von der Standardeingabe gelesen: die Shell merkt ihn sich nicht.
                """,
            en: """
                Example: stundenbuch person find "muell an"
                Beginnings of names in any order; Mueller finds Müller, Gross finds Groß.
                Without a text it is read from the standard input, where no shell keeps it.
                """)
    }
    static var helpFindText: ArgumentHelp {
        help(
            de: "Teile des Namens; ohne: von der Standardeingabe.",
            en: "Parts of the name; without: from the standard input.")
    }
    static var askForName: String { say(de: "Name?", en: "Name?") }
    static var nameWithoutLetters: String {
        say(de: "Ein Name hat Buchstaben.", en: "A name has letters.")
    }
    static var writeAName: String {
        say(
            de: "Schreiben: stundenbuch person suchen müll",
            en: "Write: stundenbuch person find muell")
    }
    static var nobodyFound: String { say(de: "Niemand gefunden.", en: "Nobody found.") }
    static func moreFound(_ count: Int) -> String {
        say(
            de: "\(count) weitere: mehr vom Namen schreiben.",
            en: "\(count) more: write more of the name.")
    }
    static var columnBirthYear: String { say(de: "Geburtsjahr", en: "Birth year") }
    static var columnOrganisations: String { say(de: "Träger", en: "Organisations") }
    static var aboutPersonDuplicates: String {
        say(
            de: "Vorschlagen, wer doppelt erfasst sein kann.",
            en: "Propose who may be registered twice.")
    }
    static var personDuplicatesDiscussion: String {
        say(
            de: """
                Gleicher Name und gleicher Geburtstag; wo ein Geburtstag fehlt, gleiche Straße.
                Zusammengeführt wird nichts von selbst: der Befehl steht in der letzten Spalte.
                """,
            en: """
                One name and one day of birth; where a day of birth is missing, one street.
                Nothing is merged by itself: the command stands in the last column.
                """)
    }
    static var sameNameAndBirth: String {
        say(de: "gleicher Name und Geburtstag", en: "same name and day of birth")
    }
    static var sameNameAndStreet: String {
        say(de: "gleicher Name und gleiche Straße", en: "same name and street")
    }
    static var columnOther: String { say(de: "Auch", en: "Other") }
    static var columnOtherName: String { say(de: "Name dort", en: "Other name") }
    static var columnWhy: String { say(de: "Warum", en: "Why") }
    static var columnToMerge: String { say(de: "Zusammenführen mit", en: "To merge") }
}
