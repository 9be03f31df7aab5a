import LMDB

// What the program says when it cannot do what was asked: the fact with its place, then, in a
// text of its own, the remedy.
extension Texts {
    static var seeHelp: String {
        say(
            de: "Hilfe: stundenbuch help, oder --help nach dem Befehl",
            en: "Help: stundenbuch help, or --help after the command")
    }
    static var noOutputNamed: String {
        say(de: "-o braucht den Namen einer Datei.", en: "-o needs the name of a file.")
    }
    static func outputInLedger(_ path: String) -> String {
        say(
            de: "\(path) gehört zu einem Journal; dort wird nichts anderes hingeschrieben.",
            en: "\(path) belongs to a ledger; nothing else is written there.")
    }
    static var writeElsewhere: String {
        say(de: "Einen anderen Ordner nennen", en: "Name another folder")
    }
    static func logMissing(_ path: String) -> String {
        say(
            de: "Im Ordner \(path) fehlt das Journal selbst (log/data.mdb).",
            en: "The log itself (log/data.mdb) is missing in \(path).")
    }
    static var restoreTheBackup: String {
        say(
            de: "Die Sicherung als log/data.mdb zurückspielen; nichts Neues anlegen",
            en: "Restore the backup as log/data.mdb; make nothing new")
    }
    static func viewsBehind(_ fact: String) -> String {
        say(
            de: "Nur die Auswertungstabellen fehlen noch. \(fact)",
            en: "Only the read models are behind. \(fact)")
    }
    static func worldWritable(_ path: String) -> String {
        say(de: "In \(path) darf jeder schreiben.", en: "Everybody may write to \(path).")
    }
    static func unknownCommand(_ name: String) -> String {
        say(de: "Den Befehl „\(name)“ gibt es nicht.", en: "There is no command '\(name)'.")
    }
    static func argumentNotAllowed(_ number: Int, _ scalar: String) -> String {
        say(
            de: "Angabe \(number) enthält ein Zeichen, das man nicht sieht oder das keines ist "
                + "(\(scalar)).",
            en: "Argument \(number) has a character that is not seen or is none (\(scalar)).")
    }
    static var typeItAnew: String {
        say(
            de: "Die Angabe neu eintippen statt einfügen",
            en: "Type the argument anew instead of pasting it")
    }
    static func didYouMean(_ name: String) -> String {
        say(de: "Gemeint ist vielleicht: stundenbuch \(name)", en: "Perhaps: stundenbuch \(name)")
    }
    static func wrongUsage(_ message: String) -> String {
        say(de: "Der Befehl ist so nicht möglich.\n\(message)", en: message)
    }
    static func unknownLanguage(_ name: String) -> String {
        say(
            de: "Die Sprache „\(name)“ gibt es nicht; möglich sind de und en.",
            en: "There is no language '\(name)'; de and en exist.")
    }
    static var noLedgerHere: String {
        say(
            de: "Hier und in den Ordnern darüber liegt kein Journal (.stundenbuch).",
            en: "There is no ledger (.stundenbuch) here or in the folders above.")
    }
    static var nameALedger: String {
        say(
            de: "--ledger ORDNER angeben, oder mit stundenbuch init anlegen",
            en: "Name one with --ledger DIR, or make one with stundenbuch init")
    }
    static func notALedger(_ path: String) -> String {
        say(de: "\(path) ist kein Journal.", en: "\(path) is not a ledger.")
    }
    static func alreadyExists(_ path: String) -> String {
        say(
            de: "\(path) gibt es schon; nichts wurde verändert.",
            en: "\(path) exists already; nothing was changed.")
    }
    static var chooseAnotherFolder: String {
        say(
            de: "Einen Ordner nennen, den es noch nicht gibt",
            en: "Name a folder that does not exist")
    }
    static func busy(_ milliseconds: Int) -> String {
        say(
            de: "Ein anderes Programm schreibt gerade; nach \(milliseconds / 1000) s aufgegeben.",
            en: "Another program is writing; gave up after \(milliseconds / 1000) s.")
    }
    static func storageBusy(_ path: String) -> String {
        say(de: "\(path) ist belegt.", en: "\(path) is busy.")
    }
    static var tryAgain: String {
        say(de: "Denselben Befehl noch einmal geben", en: "Give the same command again")
    }
    static func keysMissing(_ path: String) -> String {
        say(
            de: "Ohne Schlüssel kann nicht geschrieben werden; gesucht in \(path).",
            en: "Nothing can be written without the keys; looked for them in \(path).")
    }
    static func keysCut(_ path: String, _ missing: Int) -> String {
        say(
            de: "Der Schlüsseldatei \(path) fehlt das Ende: die Schlüssel von "
                + "\(missing) Menschen sind nicht mehr darin.",
            en: "The end of the key file \(path) is missing, and with it the keys of "
                + "\(count(missing, "person", "people")).")
    }
    static var nameTheKeyFile: String {
        say(
            de: "--key-file DATEI angeben, oder die Sicherung der Schlüssel zurückspielen",
            en: "Name it with --key-file FILE, or restore the backup of the keys")
    }
    static func unknownActor(_ name: String) -> String {
        say(
            de: "„\(name)“ ist nicht als Bearbeitung eingetragen.",
            en: "'\(name)' is not registered as an actor.")
    }
    static func lastActor(_ id: String) -> String {
        say(
            de: "\(id) ist die einzige Bearbeitung; danach könnte niemand mehr eintragen.",
            en: "\(id) is the only actor; nobody could write any longer.")
    }
    static var registerTheActor: String {
        say(
            de: "--actor KÜRZEL angeben, oder stundenbuch actor add",
            en: "Name one with --actor CODE, or register with stundenbuch actor add")
    }
    static func notOpened(_ path: String) -> String {
        say(
            de: "Das Journal \(path) beginnt nicht mit seiner Eröffnung.",
            en: "The ledger \(path) does not begin with its opening.")
    }
    static var stopWriting: String {
        say(
            de: "Nicht weiter schreiben; eine Kopie ziehen und stundenbuch verify geben",
            en: "Stop writing; take a copy and run stundenbuch verify")
    }
    static func damaged(_ position: UInt64?, _ what: String) -> String {
        let place = position.map { " #\($0)" } ?? ""
        return say(
            de: "Das Journal ist beschädigt\(place): \(what).",
            en: "The ledger is damaged\(place): \(what).")
    }
    static func damagedFile(_ path: String, _ what: String) -> String {
        say(
            de: "Die Datei in \(path) ist beschädigt (\(what)).",
            en: "The file in \(path) is damaged (\(what)).")
    }
    static func conflict(_ stream: String, _ expected: UInt64, _ found: UInt64) -> String {
        say(
            de:
                "\(stream) ist inzwischen weiter (erwartet \(expected), gefunden \(found)).",
            en: "\(stream) has changed meanwhile (expected \(expected), found \(found)).")
    }
    static func clockBehind(_ last: String, _ now: String) -> String {
        say(
            de: "Die Uhr (\(now)) steht vor dem letzten Eintrag (\(last)).",
            en: "The clock (\(now)) stands before the last record (\(last)).")
    }
    static var acceptTheClock: String {
        say(
            de: "Die Uhr stellen; ist sie richtig, mit --accept-clock bestätigen",
            en: "Set the clock; if it is right, confirm with --accept-clock")
    }
    static func recordTooLong(_ bytes: Int) -> String {
        say(
            de: "Ein Eintrag hätte \(bytes) Byte; höchstens 65.535 sind möglich.",
            en: "A record would have \(bytes) bytes; 65,535 is the limit.")
    }
    static func newerProgram(_ position: UInt64, _ what: String) -> String {
        say(
            de: "Eintrag #\(position) stammt von einem neueren Programm (\(what)).",
            en: "Record #\(position) was written by a newer program (\(what)).")
    }
    static var takeNewerProgram: String {
        say(de: "Das neuere Programm verwenden", en: "Use the newer program")
    }
    static func viewsUnusable(_ name: String) -> String {
        say(
            de: "Die Auswertungstabellen (\(name)) sind nicht lesbar; das Journal ist es.",
            en: "The read models (\(name)) cannot be read; the log can.")
    }
    static var rebuildViews: String {
        say(
            de: "stundenbuch rebuild baut sie neu",
            en: "stundenbuch rebuild builds them anew")
    }
    static func outcomeUnknown(_ path: String) -> String {
        say(
            de: "Ob in \(path) geschrieben wurde, ist nicht sicher.",
            en: "It is not certain whether \(path) was written.")
    }
    static var sendAgain: String {
        say(
            de: "Denselben Befehl noch einmal geben: er wird nicht doppelt eingetragen",
            en: "Give the same command again: it will not be recorded twice")
    }
    static func noSpace(_ path: String) -> String {
        say(de: "Kein Platz mehr für \(path).", en: "No space left for \(path).")
    }
    static var freeSpace: String {
        say(de: "Platz schaffen und den Befehl wiederholen", en: "Free some space and repeat")
    }
    static func permission(_ path: String) -> String {
        say(de: "Kein Zugriff auf \(path).", en: "No permission for \(path).")
    }
    static var askForRights: String {
        say(
            de: "Rechte prüfen, oder an einer Kopie arbeiten",
            en: "Check the permissions, or work on a copy")
    }
    static func refusedLocation(_ path: String, _ reason: LocationRefusal) -> String {
        switch reason {
        case .symbolicLink:
            say(de: "\(path) ist eine symbolische Verknüpfung.", en: "\(path) is a symbolic link.")
        case .networkFileSystem:
            say(
                de: "\(path) liegt auf einem Netzlaufwerk, das nicht sicher sperrt.",
                en: "\(path) is on a network file system, which does not lock safely.")
        case .worldWritable: worldWritable(path)
        case .notADirectory:
            say(de: "\(path) ist kein Ordner.", en: "\(path) is not a folder.")
        case .notARegularFile:
            say(de: "\(path) ist keine gewöhnliche Datei.", en: "\(path) is not a regular file.")
        }
    }
    static func afterRefusal(_ path: String, _ reason: LocationRefusal) -> String {
        switch reason {
        case .symbolicLink: nameTheTarget
        case .networkFileSystem: chooseAnotherPlace
        case .worldWritable: closeToOthers(path)
        case .notADirectory, .notARegularFile: checkThePath
        }
    }
    static var chooseAnotherPlace: String {
        say(
            de: "Einen Ordner auf einer eigenen Platte nennen",
            en: "Name a folder on a disk of this machine")
    }
    static var interruptedBefore: String {
        say(de: "Abgebrochen; nichts wurde eingetragen.", en: "Interrupted; nothing was written.")
    }
    static func interruptedAfter(_ first: UInt64, _ last: UInt64) -> String {
        say(
            de: "Abgebrochen; #\(first) … #\(last) stehen dauerhaft im Journal.",
            en: "Interrupted; #\(first) … #\(last) stand durably in the ledger.")
    }
    static var addTheRest: String {
        say(
            de: "Denselben Befehl noch einmal geben: er trägt nur ein, was fehlt",
            en: "Give the same command again: it adds only what is missing")
    }
    static var interruptedViewsBehind: String {
        say(
            de: "Abgebrochen; alles ist eingetragen, und der nächste Befehl bringt die "
                + "Auswertungstabellen nach.",
            en: "Interrupted; everything was recorded, and the next command brings the read "
                + "models up to date.")
    }
    static func fileNotFound(_ path: String) -> String {
        say(de: "\(path) gibt es nicht.", en: "\(path) does not exist.")
    }
    static func folderNotFound(_ path: String) -> String {
        say(
            de: "Den Ordner, in dem \(path) liegen soll, gibt es nicht.",
            en: "The folder that \(path) is to lie in does not exist.")
    }
    static var makeTheFolder: String {
        say(de: "Den Ordner anlegen oder den Pfad prüfen", en: "Make the folder or check the path")
    }
    static var checkThePath: String { say(de: "Den Pfad prüfen", en: "Check the path") }
    static func fileExists(_ path: String) -> String {
        say(de: "\(path) gibt es schon.", en: "\(path) exists already.")
    }
    static var useForce: String {
        say(
            de: "Anders benennen, oder mit --force ersetzen",
            en: "Choose another name, or replace it with --force")
    }
    static func notAFile(_ path: String) -> String {
        say(de: "\(path) ist keine gewöhnliche Datei.", en: "\(path) is not a regular file.")
    }
    static func symbolicLink(_ path: String) -> String {
        say(
            de: "\(path) ist eine symbolische Verknüpfung; ihr wird nicht gefolgt.",
            en: "\(path) is a symbolic link; it is not followed.")
    }
    static var nameTheTarget: String {
        say(de: "Die Datei selbst nennen", en: "Name the file itself")
    }
    static func tooLarge(_ path: String, _ limit: Int) -> String {
        say(de: "\(path) hat mehr als \(limit) Byte.", en: "\(path) has more than \(limit) bytes.")
    }
    static func notAKeyFile(_ path: String) -> String {
        say(de: "\(path) ist keine Schlüsseldatei.", en: "\(path) is not a key file.")
    }
    static func keyFileFormat(_ path: String, _ format: UInt32) -> String {
        say(
            de: "\(path) hat das unbekannte Format \(format).",
            en: "\(path) has the unknown format \(format).")
    }
    static func otherLedgersKeys(_ path: String) -> String {
        say(
            de: "\(path) gehört zu einem anderen Journal.", en: "\(path) belongs to another ledger."
        )
    }
    static func keyFileTooOpen(_ path: String, _ mode: String) -> String {
        say(
            de: "Die Schlüssel in \(path) sind für zu viele lesbar (Rechte \(mode)).",
            en: "Too many may read the keys in \(path) (mode \(mode)).")
    }
    static func closeToOthers(_ path: String) -> String { "chmod o-w \(path)" }
    static func closeTheKeyFile(_ path: String) -> String { "chmod 600 \(path)" }
    static func keyFileDamaged(_ path: String) -> String {
        say(
            de: "Die Schlüsseldatei \(path) ist beschädigt.",
            en: "The key file \(path) is damaged.")
    }
    static var restoreTheKeys: String {
        say(de: "Die Sicherung der Schlüssel zurückspielen", en: "Restore the backup of the keys")
    }
    static func keyFileChanged(_ path: String) -> String {
        say(de: "\(path) wurde inzwischen verändert.", en: "\(path) was changed meanwhile.")
    }
    static func simulatedClockNotSet(_ written: String) -> String {
        say(
            de: "Dieses Journal hat eine simulierte Uhr, und STUNDENBUCH_NOW ist „\(written)“.",
            en: "This ledger has a simulated clock, and STUNDENBUCH_NOW is '\(written)'.")
    }
    static var setSimulatedClock: String {
        say(
            de: "STUNDENBUCH_NOW=2026-01-15T09:00:00Z setzen",
            en: "Set STUNDENBUCH_NOW=2026-01-15T09:00:00Z")
    }
}
