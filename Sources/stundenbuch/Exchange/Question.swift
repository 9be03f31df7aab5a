import Documents
import Glibc
import LMDB
import StrictJSON

/// A question at a terminal, answered with yes or no; no answer is no.
enum Question {
    /// Whether somebody sits there: neither a script that reads the answer nor a quiet run.
    static func canBeAsked(_ output: OutputOptions) -> Bool {
        !output.quiet && !output.isMachine && isatty(0) == 1 && isatty(2) == 1
    }

    /// Shows what it is about and asks.
    static func ask(_ question: String, showing document: Document) throws(Complaint) -> Bool {
        let text = Renderer.render(
            Answer(document: document, json: .null), as: .text, language: Speech.language)
        Output.raw("\r\u{1B}[K" + String(decoding: text, as: UTF8.self) + "\n\(question) ")
        let answer = TypedFields.line()
        if Interruption.isRequested { throw .interrupted }
        let word = (answer ?? "").lowercased().filter { !$0.isWhitespace }
        return ["j", "ja", "y", "yes"].contains(word)
    }
}
