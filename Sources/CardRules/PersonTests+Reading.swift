import Engagement

extension ResidenceTest {
    /// The members of a criterion of the kind `residence`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["in", "except"]))
        area = try Area(node)
    }
}

extension AgeTest {
    /// The members of a criterion of the kind `age`: a lower bound, an upper one, or both.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["at_least_years", "below_years"]))
        let least = try node.optional("at_least_years")
            .map { node throws(RuleError) in try node.integer(0...130) }
        guard let below = try node.optional("below_years") else {
            guard let least else {
                throw node.refusal(
                    .missingMember, "at_least_years or below_years",
                    asked: "at_least_years, below_years")
            }
            self.init(atLeastYears: Int(least), belowYears: nil)
            return
        }
        let years = try below.integer(1...131)
        guard years > least ?? 0 else { throw below.refusal(.matchesNobody, "below_years") }
        self.init(atLeastYears: Int(least ?? 0), belowYears: Int(years))
    }
}

extension EvidenceGrade {
    /// A grade by its word in rule files.
    init(_ node: RuleNode) throws(RuleError) {
        switch try node.word(Word.self) {
        case .selfStated: self = .selfStated
        case .collective: self = .collective
        case .attested: self = .attested
        case .total: self = .total
        case .sheet: self = .sheet
        }
    }

    private enum Word: String, CaseIterable {
        case selfStated = "self"
        case collective, attested, total, sheet
    }
}

extension HoursBasis {
    /// A basis by its word in rule files.
    init(_ node: RuleNode) throws(RuleError) {
        switch try node.word(Word.self) {
        case .voluntary: self = .voluntary
        case .compulsory: self = .compulsory
        case .paid: self = .paid
        case .standby: self = .standby
        case .training: self = .training
        case .unknown: self = .unknown
        }
    }

    private enum Word: String, CaseIterable {
        case voluntary, compulsory, paid, standby, training, unknown
    }
}

extension AllowanceKind {
    /// A kind of payment in a list of a rule file.
    init(_ node: RuleNode) throws(RuleError) {
        let word = try node.text()
        guard let kind = AllowanceKind(ruleWord: word) else {
            throw node.refusal(
                .unknownWord, "\(word) is no kind of payment", asked: AllowanceKind.ruleWords)
        }
        self = kind
    }

    /// All words of kinds, for a refusal.
    static var ruleWords: String { allCases.map(\.ruleWord).joined(separator: ", ") }

    /// The kind with that word; nil when there is none.
    init?(ruleWord: String) {
        guard let kind = AllowanceKind.allCases.first(where: { $0.ruleWord == ruleWord }) else {
            return nil
        }
        self = kind
    }

    /// The word in rule files.
    var ruleWord: String {
        switch self {
        case .number26: "number_26"
        case .number26a: "number_26a"
        case .number26b: "number_26b"
        case .expensesProven: "expenses_proven"
        case .flatRate: "flat_rate"
        case .other: "other"
        }
    }
}
