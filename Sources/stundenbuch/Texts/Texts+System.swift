import Glibc
import LMDB

/// A failure that the operating system reports, as a fact and a remedy for people.
struct SystemFault {
    /// What is missing, and where.
    let fact: String
    /// What to do about it.
    let remedy: String

    init(_ operation: String, _ path: String, _ code: Int32) {
        fact = SystemFault.fact(operation, path, code)
        remedy = SystemFault.remedy(operation, code)
    }

    private static func fact(_ operation: String, _ path: String, _ code: Int32) -> String {
        switch code {
        case ENOMEM:
            Texts.say(
                de: "Der Speicher, den dieses Programm haben darf, reicht für \(path) nicht.",
                en: "The memory that this program may have is not enough for \(path).")
        case EMFILE:
            Texts.say(
                de: "Dieses Programm darf nicht mehr Dateien öffnen; es fehlte \(path).",
                en: "This program may not open more files; the next was \(path).")
        case ENFILE:
            Texts.say(
                de: "Auf diesem Rechner sind zu viele Dateien offen; es fehlte \(path).",
                en: "Too many files are open on this machine; the next was \(path).")
        case EFBIG:
            Texts.say(
                de: "\(path) würde größer, als dieses Programm schreiben darf.",
                en: "\(path) would become larger than this program may write.")
        case EAGAIN where operation == "posix_spawn":
            Texts.say(
                de: "Es darf kein weiteres Programm gestartet werden.",
                en: "No further program may be started.")
        case EIO:
            Texts.say(
                de: "Die Platte meldet einen Fehler bei \(path).",
                en: "The disk reports a fault at \(path).")
        case ENOTDIR:
            Texts.say(
                de: "Ein Teil von \(path) ist kein Ordner.", en: "A part of \(path) is no folder.")
        case ENAMETOOLONG:
            Texts.say(de: "Der Name \(path) ist zu lang.", en: "The name \(path) is too long.")
        case EINVAL, ENODEV, EOPNOTSUPP, ENOSYS:
            Texts.say(
                de: "Das Dateisystem von \(path) kann nicht, was gebraucht wird (\(operation)).",
                en: "The file system of \(path) cannot do what is needed (\(operation)).")
        case EBADF, EPIPE:
            Texts.say(
                de: "\(path) ist geschlossen; dorthin kann nichts geschrieben werden.",
                en: "\(path) is closed; nothing can be written there.")
        default:
            Texts.say(
                de: "\(path): \(operation) ging nicht, das System sagt „\(SystemWords.of(code))“.",
                en: "\(path): \(operation) failed; the system says '\(SystemWords.of(code))'.")
        }
    }

    private static func remedy(_ operation: String, _ code: Int32) -> String {
        switch code {
        case ENOMEM:
            Texts.say(
                de: "Die Grenze aufheben (ulimit -v unlimited), dann denselben Befehl noch einmal",
                en: "Lift the limit (ulimit -v unlimited), then give the same command again")
        case EMFILE:
            Texts.say(
                de: "Die Grenze erhöhen (ulimit -n 256), dann denselben Befehl noch einmal",
                en: "Raise the limit (ulimit -n 256), then give the same command again")
        case ENFILE:
            Texts.say(
                de: "Andere Programme schließen, dann denselben Befehl noch einmal",
                en: "Close other programs, then give the same command again")
        case EFBIG:
            Texts.say(
                de: "Die Grenze aufheben (ulimit -f unlimited), dann denselben Befehl noch einmal",
                en: "Lift the limit (ulimit -f unlimited), then give the same command again")
        case EAGAIN where operation == "posix_spawn":
            Texts.say(
                de: "Die Grenze erhöhen (ulimit -u), dann denselben Befehl noch einmal",
                en: "Raise the limit (ulimit -u), then give the same command again")
        case EIO:
            Texts.say(
                de: "Die Platte prüfen lassen; eine Kopie auf einer anderen mit "
                    + "stundenbuch verify nachprüfen",
                en: "Have the disk checked; run stundenbuch verify on a copy on another one")
        case ENOTDIR, ENAMETOOLONG: Texts.checkThePath
        case EINVAL, ENODEV, EOPNOTSUPP, ENOSYS: Texts.chooseAnotherPlace
        case EBADF, EPIPE:
            Texts.say(
                de: "Mit -o DATEI in eine Datei schreiben", en: "Write to a file with -o FILE")
        default:
            Texts.say(
                de: "Diesen Satz an die geben, die den Rechner betreuen",
                en: "Give this sentence to whoever looks after the machine")
        }
    }
}
