import Engagement

/// Reads the tree of conditions and looks up what it points to.
struct ConditionReader {
    private let interpretations: Set<String>
    private let references: Set<String>
    private var codes: Set<String> = []
    private var routes: Set<String> = []

    /// A reader that knows the interpretations of the file and the codes of amounts.
    init(interpretations: Set<String>, references: Set<String>) {
        self.interpretations = interpretations
        self.references = references
    }

    /// What a criterion may have beside the members of its kind.
    private static let common: Set<String> = ["code", "kind", "interpretations", "binding"]

    /// The members that make an object a group.
    private static let groups = ["all_of", "any_of", "none_of", "bands"]

    /// The kinds of criteria.
    private enum Kind: String, CaseIterable {
        case hours, tenure, residence, age, allowance, declaration
        case engagement, qualification, honour, confirmation, identity, card, discretion
    }

    /// A condition and all below it.
    mutating func condition(_ node: RuleNode) throws(RuleError) -> Condition {
        let names = try node.memberNames()
        guard let group = names.first(where: { ConditionReader.groups.contains($0) })
        else { return .criterion(try criterion(node)) }
        guard names.allSatisfy({ $0 == group || $0 == "route" }) else {
            throw node.refusal(.standsAlone, group)
        }
        let condition = try self.group(group, try node.member(group))
        guard let member = try node.optional("route") else { return condition }
        let name = try member.name()
        guard routes.insert(name).inserted else { throw member.refusal(.duplicate, name) }
        return .route(name, condition)
    }

    private mutating func group(_ name: String, _ node: RuleNode) throws(RuleError) -> Condition {
        if name == "bands" { return try bands(node) }
        var parts: [Condition] = []
        for part in try node.elements() { parts.append(try condition(part)) }
        return name == "all_of" ? .allOf(parts) : name == "any_of" ? .anyOf(parts) : .noneOf(parts)
    }

    /// Bands from first to last; the last has no `when` and is for everybody else.
    private mutating func bands(_ node: RuleNode) throws(RuleError) -> Condition {
        let nodes = try node.elements()
        var bands: [(when: Condition, then: Condition)] = []
        var covered = AgesCovered()
        for band in nodes.dropLast() {
            try band.allowOnly(["when", "then"])
            let member = try band.member("when")
            let when = try condition(member)
            guard covered.leavesSome(for: when), !bands.contains(where: { $0.when == when }) else {
                throw member.refusal(.matchesNobody, "when")
            }
            bands.append((when, try condition(band.member("then"))))
        }
        guard let last = nodes.last else { throw node.refusal(.empty, "a list without elements") }
        if let when = try last.optional("when") { throw when.refusal(.lastBandHasWhen) }
        try last.allowOnly(["then"])
        guard !covered.isEverybody else { throw last.refusal(.matchesNobody, "then") }
        let otherwise = try condition(last.member("then"))
        return bands.reversed().reduce(otherwise) { rest, band in
            .choice(when: band.when, then: band.then, otherwise: rest)
        }
    }

    private mutating func criterion(_ node: RuleNode) throws(RuleError) -> Criterion {
        let name = try node.member("code")
        let code = try name.name()
        guard codes.insert(code).inserted else { throw name.refusal(.duplicate, code) }
        let test = try test(node, try node.member("kind").word(Kind.self))
        return Criterion(
            code: code, test: test, interpretations: try readings(node),
            isBinding: try node.flag("binding"))
    }

    private func test(_ node: RuleNode, _ kind: Kind) throws(RuleError) -> CriterionTest {
        let common = ConditionReader.common
        switch kind {
        case .hours: return .hours(try HoursTest(node, beside: common))
        case .tenure: return .tenure(try TenureTest(node, beside: common))
        case .residence: return .residence(try ResidenceTest(node, beside: common))
        case .age: return .age(try AgeTest(node, beside: common))
        case .allowance:
            return .allowance(try AllowanceTest(node, beside: common, references: references))
        case .declaration:
            try node.allowOnly(common.union(["name"]))
            return .declaration(DeclarationTest(name: try node.member("name").name()))
        case .engagement: return .engagement(try EngagementTest(node, beside: common))
        case .qualification: return .qualification(try QualificationTest(node, beside: common))
        case .honour: return .honour(try HonourTest(node, beside: common))
        case .confirmation: return .confirmation(try ConfirmationTest(node, beside: common))
        case .identity:
            try node.allowOnly(common)
            return .identityShown
        case .card: return .card(try CardTest(node, beside: common))
        case .discretion: return .discretion(try DiscretionTest(node, beside: common))
        }
    }

    /// The ids of readings in a list; none when the member is absent.
    func readings(
        _ node: RuleNode, in member: String = "interpretations"
    ) throws(RuleError) -> [String] {
        guard let list = try node.optional(member) else { return [] }
        return try list.distinct { node throws(RuleError) in
            let id = try node.name()
            guard interpretations.contains(id) else {
                throw node.refusal(.unknownInterpretation, id)
            }
            return id
        }
    }

    /// Whether a criterion of that code was read.
    func knows(code: String) -> Bool { codes.contains(code) }
}

/// The ages that the bands read so far take; a band of ages that are all taken matches nobody.
private struct AgesCovered {
    private var ranges: [Range<Int>] = []

    /// Whether everybody is in one of the bands.
    var isEverybody: Bool { isCovered(0..<AgeTest(atLeastYears: 0).ages.upperBound) }

    /// Takes a band up; false when nobody is left for it.
    ///
    /// Bands that ask for more than an age are not looked into.
    mutating func leavesSome(for when: Condition) -> Bool {
        guard case .criterion(let criterion) = when, case .age(let test) = criterion.test else {
            return true
        }
        if isCovered(test.ages) { return false }
        ranges.append(test.ages)
        return true
    }

    private func isCovered(_ ages: Range<Int>) -> Bool {
        var next = ages.lowerBound
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
        where range.lowerBound <= next {
            next = max(next, range.upperBound)
        }
        return next >= ages.upperBound
    }
}
