import Engagement
import Ledger

extension Draft {
    /// A command typed by hand: its number drawn or given, its content what was typed.
    static func typed(
        _ content: [String], id: String?, creates: StreamKind? = nil,
        asks: @escaping @Sendable (_ created: StreamID, inout any TextSealing) -> [Ask]
    ) throws(Complaint) -> Draft {
        let number: CommandID
        if let id {
            number = try CommandID(typed: id)
        } else {
            number = CommandID(bytes: Program.random(16))
        }
        let bytes = Array(content.joined(separator: "\u{1F}").utf8)
        return Draft(identity: .given(number), content: bytes, creates: creates, asks: asks)
    }
}

extension Complaint {
    /// The complaint about a ledger that a draft was sent to; where nobody knows whether it was
    /// recorded, the same command can be sent again under its number.
    init(_ error: LedgerError, sending draft: Draft) {
        self.init(error)
        guard code == "outcome_unknown", case .given(let id) = draft.identity else { return }
        remedy = Speech.complaining { Texts.sendAgainAs(id.text) }
    }
}

extension CommandID {
    /// A command's number from 32 hexadecimal digits.
    init(typed text: String) throws(Complaint) {
        guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { throw Complaint(.usage, "command_id", Texts.notACommandID(text)) }
        self.init(high: high, low: low)
    }
}
