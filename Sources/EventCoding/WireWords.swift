/// The words of the schema's enumerations, without the prefix that Protocol Buffers asks for.
enum WireWords {
    /// The prefix that a word of a field bears; nil for fields that hold free text.
    static func prefix(of field: String, in kind: String) -> String? {
        switch (field, kind) {
        case ("allowance", _): "ALLOWANCE_STATED_"
        case ("answer", _): "FINDING_ANSWER_"
        case ("basis", _): "HOURS_BASIS_"
        case ("by", _): "APPLICANT_"
        case ("channel", _): "CHANNEL_"
        case ("decision", _): "DECISION_"
        case ("exactness", _): "EXACTNESS_"
        case ("grade", _): "EVIDENCE_GRADE_"
        case ("kind", "allowance_recorded"): "ALLOWANCE_KIND_"
        case ("kind", "card_applied"): "APPLICATION_KIND_"
        case ("kind", "card_taken_over"): "APPLICATION_KIND_"
        case ("marks", _): "MARK_"
        case ("standing", _): "HOURS_STANDING_"
        case ("outcome", _): "OUTCOME_"
        case ("unit", "card_assessed"), ("unit", "card_granted"), ("unit", "card_refused"),
            ("unit", "card_granted_by_exception"):
            "UNIT_"
        default: nil
        }
    }

    /// A word as machine output shows it: `HOURS_BASIS_VOLUNTARY` becomes `voluntary`; other
    /// text stays as it is.
    static func short(_ word: String, in field: String) -> String {
        guard let prefix = prefixes[field]?.first(where: word.hasPrefix) else { return word }
        let short = word.dropFirst(prefix.count).lowercased()
        guard let spelling = spellings.first(where: { short.hasPrefix($0.schema) }) else {
            return short
        }
        return spelling.outside + short.dropFirst(spelling.schema.count)
    }

    /// The schema's word for one that stands outside: `voluntary` becomes `HOURS_BASIS_VOLUNTARY`.
    static func long(_ word: String, after prefix: String) -> String {
        guard let spelling = spellings.first(where: { word.hasPrefix($0.outside) }) else {
            return prefix + word.uppercased()
        }
        return prefix + (spelling.schema + word.dropFirst(spelling.outside.count)).uppercased()
    }

    /// Beginnings that the schema spells otherwise than lists do: `number26a` is `number_26a`.
    ///
    /// The schema's spelling is read as well.
    private static let spellings = [(schema: "number2", outside: "number_2")]

    private static let prefixes: [String: [String]] = [
        "allowance": ["ALLOWANCE_STATED_"],
        "answer": ["FINDING_ANSWER_"],
        "basis": ["HOURS_BASIS_"],
        "by": ["APPLICANT_"],
        "channel": ["CHANNEL_"],
        "decision": ["DECISION_"],
        "exactness": ["EXACTNESS_"],
        "grade": ["EVIDENCE_GRADE_"],
        "kind": ["ALLOWANCE_KIND_", "APPLICATION_KIND_"],
        "marks": ["MARK_"],
        "outcome": ["OUTCOME_"],
        "standing": ["HOURS_STANDING_"],
        "unit": ["UNIT_"],
    ]
}
