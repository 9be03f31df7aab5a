import Engagement

extension TenureTest {
    /// The members of a criterion of the kind `tenure`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["at_least_years", "gaps", "lowest_grade"]))
        atLeastYears = Int(try node.member("at_least_years").integer(1...100))
        gaps = try node.member("gaps").word(TenureGaps.self)
        lowestGrade = try EvidenceGrade(node.member("lowest_grade"))
    }
}

extension ResidenceTest {
    /// The members of a criterion of the kind `residence`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["in"]))
        prefixes = try node.member("in").distinct { node throws(RuleError) in
            let digits = try node.text()
            let isNumber = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isNumber, [2, 5, 8].contains(digits.utf8.count) else {
                throw node.refusal(
                    .badText, "a key has 2, 5 or 8 digits: \(digits)", asked: "15, 15001, 15001000")
            }
            let zeros = String(repeating: "0", count: 8 - digits.utf8.count)
            guard MunicipalityKey(digits + zeros) != nil else {
                throw node.refusal(
                    .badText, "no Land begins like this: \(digits)", asked: "01 … 16")
            }
            return digits
        }
    }
}

extension AgeTest {
    /// The members of a criterion of the kind `age`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["at_least_years"]))
        atLeastYears = Int(try node.member("at_least_years").integer(0...130))
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
