import Engagement

/// A reason as it is typed: one word is a published code, anything longer is sealed text.
///
/// Sentences about persons are no arguments, which shell histories keep: `-` takes the sentence
/// from the standard input, `@FILE` from a file.
struct TypedReason: Sendable {
    let text: String

    /// The reason itself, or where it comes from; refuses an empty one, and one of over 500 bytes.
    init(typed text: String) throws(Complaint) {
        guard text == "-" || text.hasPrefix("@") else {
            self.text = text
            return
        }
        let bytes = try TypedFields.bytes(from: text == "-" ? "-" : String(text.dropFirst()))
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let sentence = words.joined(separator: " ")
        guard !sentence.isEmpty, TypedFields.isAllowed(sentence) else {
            throw Complaint(
                .badInput, "bad_reason", Texts.badReason(text), remedy: Texts.writeAReason)
        }
        self.text = sentence
    }

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
