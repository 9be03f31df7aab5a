import Audit
import Engagement
import StrictJSON

extension FindingStanding {
    /// The stable word for scripts.
    var word: String {
        switch self {
        case .open: "open"
        case .reopened: "reopened"
        case .answered: "answered"
        }
    }

    /// The answer, or the earlier one of a finding that is open again.
    var answer: GivenAnswer? {
        switch self {
        case .open: nil
        case .reopened(let given), .answered(let given): given
        }
    }
}

extension GivenAnswer {
    /// The answer for scripts.
    var json: JSONValue {
        [
            "as": .string(answer.word), "on": .string(on.iso),
            "reason": JSONValue(text: reason), "position": .integer(Int64(position)),
            "actor": .string(actor.text),
        ]
    }
}
