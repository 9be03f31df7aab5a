import Documents
import Engagement
import StrictJSON

/// Why a command ends without doing what was asked: a stable code, the fact with its place, and
/// the remedy.
struct Complaint: Error {
    var status: ExitStatus
    /// Stable English code for scripts, as `ledger_not_found`.
    var code: String
    /// The fact and the place, for people.
    var fact: String
    /// What to do, for people; empty when nothing can be done.
    var remedy: String
    /// The records that stand in the ledger all the same.
    var recorded: Range<Position>?
    /// Whether it was written already, so that only its status is left to pass on.
    private(set) var isReported = false

    init(
        _ status: ExitStatus, _ code: String, _ fact: @autoclosure () -> String,
        remedy: @autoclosure () -> String = ""
    ) {
        self.status = status
        self.code = code
        (self.fact, self.remedy) = Speech.complaining { (fact(), remedy()) }
    }

    /// A complaint that another process of this program has already written.
    init(reported status: ExitStatus) {
        self.init(status, "reported", "")
        isReported = true
    }

    /// Somebody stopped the program before it wrote anything.
    static var interrupted: Complaint {
        Complaint(
            .interrupted, "interrupted", Texts.interruptedBefore, remedy: Texts.tryAgain)
    }

    /// The complaint as the lines a terminal shows; an interruption takes one only.
    var text: String {
        // A fact may quote what was typed, however long; its beginning says what it was.
        let shown = fact.count > 2_000 ? "\(fact.prefix(2_000)) …" : fact
        let lines = ["stundenbuch: \(shown)"] + (remedy.isEmpty ? [] : ["→ \(remedy)"])
        return lines.map { TerminalText.escapeLines($0) }
            .joined(separator: status == .interrupted ? " " : "\n") + "\n"
    }

    /// The complaint for scripts, one object on a line.
    var json: String {
        var members: [JSONValue.Member] = [
            .init("type", "error"), .init("code", .string(code)),
            .init("exit", .integer(Int64(status.rawValue))), .init("message", .string(fact)),
            .init("remedy", .string(remedy)),
        ]
        if let recorded {
            let first = JSONValue.integer(Int64(clamping: recorded.lowerBound))
            let last = JSONValue.integer(Int64(clamping: recorded.upperBound - 1))
            members.append(.init("recorded", ["first": first, "last": last]))
        }
        return JSONWriter.compact(.object(members)) + "\n"
    }

    /// The complaint as it is written on the standard error stream.
    func bytes(asJSON: Bool) -> [UInt8] { Array((asJSON ? json : text).utf8) }
}
