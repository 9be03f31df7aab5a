import Engagement

/// Reads the tree of conditions and looks up what it points to.
struct ConditionReader {
    private let interpretations: Set<String>
    private let references: Set<String>
    private var codes: Set<String> = []

    /// A reader that knows the interpretations of the file and the codes of amounts.
    init(interpretations: Set<String>, references: Set<String>) {
        self.interpretations = interpretations
        self.references = references
    }

    /// What a criterion may have beside the members of its kind.
    private static let common: Set<String> = ["code", "kind", "interpretations"]

    /// The kinds of criteria.
    private enum Kind: String, CaseIterable {
        case hours, tenure, residence, age, allowance, declaration
    }

    /// A condition and all below it.
    mutating func condition(_ node: RuleNode) throws(RuleError) -> Condition {
        let names = try node.memberNames()
        guard let group = names.first(where: { ["all_of", "any_of", "none_of"].contains($0) })
        else { return .criterion(try criterion(node)) }
        guard names.count == 1 else {
            throw node.refusal(.standsAlone, group)
        }
        var parts: [Condition] = []
        for part in try node.member(group).elements() { parts.append(try condition(part)) }
        return group == "all_of"
            ? .allOf(parts) : group == "any_of" ? .anyOf(parts) : .noneOf(parts)
    }

    private mutating func criterion(_ node: RuleNode) throws(RuleError) -> Criterion {
        let name = try node.member("code")
        let code = try name.name()
        guard codes.insert(code).inserted else { throw name.refusal(.duplicate, code) }
        let test: CriterionTest =
            switch try node.member("kind").word(Kind.self) {
            case .hours: .hours(try HoursTest(node, beside: ConditionReader.common))
            case .tenure: .tenure(try TenureTest(node, beside: ConditionReader.common))
            case .residence: .residence(try ResidenceTest(node, beside: ConditionReader.common))
            case .age: .age(try AgeTest(node, beside: ConditionReader.common))
            case .allowance: .allowance(try allowance(node))
            case .declaration: .declaration(try declaration(node))
            }
        return Criterion(code: code, test: test, interpretations: try readings(node))
    }

    /// The ids under `interpretations`; none when the member is absent.
    private func readings(_ node: RuleNode) throws(RuleError) -> [String] {
        guard let list = try node.optional("interpretations") else { return [] }
        return try list.distinct { node throws(RuleError) in
            let id = try node.name()
            guard interpretations.contains(id) else {
                throw node.refusal(.unknownInterpretation, id)
            }
            return id
        }
    }

    private func declaration(_ node: RuleNode) throws(RuleError) -> DeclarationTest {
        try node.allowOnly(ConditionReader.common.union(["name"]))
        return DeclarationTest(name: try node.member("name").name())
    }

    private func allowance(_ node: RuleNode) throws(RuleError) -> AllowanceTest {
        try node.allowOnly(
            ConditionReader.common.union([
                "at_most", "at_most_by_kind", "year", "not_counted", "silence",
            ]))
        _ = try node.member("year").word(AllowanceYear.self)
        var byKind: [AllowanceKind: String] = [:]
        if let list = try node.optional("at_most_by_kind") {
            for name in try list.memberNames() {
                let member = try list.member(name)
                guard let kind = AllowanceKind(ruleWord: name) else {
                    throw member.refusal(
                        .unknownWord, "\(name) is no kind of payment",
                        asked: AllowanceKind.ruleWords)
                }
                byKind[kind] = try reference(member)
            }
        }
        let left = try node.optional("not_counted").map { node throws(RuleError) in
            try node.distinct { node throws(RuleError) in try AllowanceKind(node) }
        }
        if let kind = left?.first(where: { byKind[$0] != nil }) {
            throw try node.member("not_counted")
                .refusal(.hasAnAmount, kind.ruleWord)
        }
        return AllowanceTest(
            reference: try reference(node.member("at_most")), byKind: byKind,
            notCounted: left ?? [], silence: try node.member("silence").word(Silence.self))
    }

    private func reference(_ node: RuleNode) throws(RuleError) -> String {
        try node.allowOnly(["reference"])
        let member = try node.member("reference")
        let code = try member.name()
        guard references.contains(code) else { throw member.refusal(.unknownReference, code) }
        return code
    }

    /// How long a card is valid: exactly one of the lengths.
    func validity(_ node: RuleNode) throws(RuleError) -> Validity {
        let lengths: Set = ["years", "months", "until", "end_of_year", "unlimited"]
        let names = try node.memberNames().filter { lengths.contains($0) }
        guard let name = names.first else {
            throw node.refusal(
                .missingMember, "one of years, months, until, end_of_year, unlimited",
                asked: "years, months, until, end_of_year, unlimited")
        }
        guard names.count == 1 else {
            throw node.refusal(.together, names.joined(separator: ", "))
        }
        let counted: Set = name == "years" || name == "months" ? [name, "from"] : [name]
        try node.allowOnly(counted.union(["interpretations"]))
        return Validity(
            length: try length(name, node), interpretations: try readings(node))
    }

    private func length(_ name: String, _ node: RuleNode) throws(RuleError) -> ValidityLength {
        let member = try node.member(name)
        switch name {
        case "years", "months":
            _ = try node.member("from").word(ValidityStart.self)
            return name == "years"
                ? .monthsFromGrant(Int(try member.integer(1...100)) * 12)
                : .monthsFromGrant(Int(try member.integer(1...1_200)))
        case "until": return .until(try member.day())
        case "end_of_year":
            try member.requireTrue()
            return .endOfYear
        default:
            try member.requireTrue()
            return .unlimited
        }
    }

    /// From when a length of validity counts.
    private enum ValidityStart: String, CaseIterable { case grantDate = "grant_date" }

    /// Money of which year counts.
    private enum AllowanceYear: String, CaseIterable { case running }
}
