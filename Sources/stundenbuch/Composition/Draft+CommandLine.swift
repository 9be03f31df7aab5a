import Engagement

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

extension CommandID {
    /// A command's number from 32 hexadecimal digits.
    init(typed text: String) throws(Complaint) {
        guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { throw Complaint(.usage, "command_id", Texts.notACommandID(text)) }
        self.init(high: high, low: low)
    }
}

/// A reason as it is typed: one word is a published code, anything longer is sealed text.
struct TypedReason: Sendable {
    let text: String

    /// The provenance with this reason; the text belongs to `owner`.
    func provenance(
        for owner: StreamID, index: Int, intake: Intake? = nil, _ sealer: inout any TextSealing
    ) -> Provenance {
        if isCode {
            return Provenance(particulars: Particulars(intake: intake, reasonCode: text))
        }
        let sealed = sealer.seal(text, as: .reason, for: owner, index: index)
        return Provenance(particulars: Particulars(intake: intake, reason: sealed))
    }

    var isCode: Bool {
        !text.isEmpty && text.utf8.count <= 40
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F || $0 == 0x2D }
    }
}
