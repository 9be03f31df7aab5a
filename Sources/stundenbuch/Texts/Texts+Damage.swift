import LMDB
import Ledger

// What is wrong with files of the store and with exported records, in words.
extension Damage {
    /// The damage in the language of this run.
    var spoken: String {
        switch self {
        case .truncated(let size, let needed):
            Texts.say(
                de: "die Datei hat \(size) Bytes statt mindestens \(needed)",
                en: "the file has \(size) bytes instead of at least \(needed)")
        case .metaPages:
            Texts.say(
                de: "ihre Kopfseiten widersprechen sich",
                en: "its first pages contradict themselves")
        case .reportedByLibrary:
            Texts.say(de: "eine Seite, die es nicht geben kann", en: "a page that cannot be")
        }
    }
}

extension ExportFault {
    /// The fault in the language of this run.
    var spoken: String {
        switch self {
        case .beginning: Texts.say(de: "sie beginnt anders", en: "it begins otherwise")
        case .recordLength(let bytes):
            Texts.say(de: "ein Eintrag von \(bytes) Bytes", en: "a record of \(bytes) bytes")
        case .cut: Texts.say(de: "sie ist abgeschnitten", en: "it is cut")
        case .continued:
            Texts.say(de: "hinter der Wurzel folgt noch etwas", en: "something follows the root")
        }
    }
}
