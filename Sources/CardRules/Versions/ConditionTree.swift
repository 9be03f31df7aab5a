import StrictJSON

/// The conditions of a rule file as they are written, to be changed by their codes.
struct ConditionTree {
    /// The conditions as they stand now.
    private(set) var value: JSONValue

    /// The conditions of a base rule.
    init(_ value: JSONValue) { self.value = value }

    /// Puts another condition in the place of the criterion of a code.
    mutating func replace(_ code: RuleNode, with condition: JSONValue) throws(RuleError) {
        try change(code, mayBeBinding: false) { _, _ in [condition] }
    }

    /// Takes the criterion of a code out.
    mutating func drop(_ code: RuleNode) throws(RuleError) {
        try change(code, mayBeBinding: false) { _, _ in [] }
    }

    /// Adds ways beside the criterion or the way of a name: any of them then suffices.
    mutating func add(_ conditions: [JSONValue], beside name: RuleNode) throws(RuleError) {
        try change(name, mayBeBinding: true) { found, group in
            group == "any_of" ? [found] + conditions : [["any_of": .array([found] + conditions)]]
        }
    }

    /// What stands in the place of the condition found, given the group it stands in.
    private typealias Change = (_ found: JSONValue, _ group: String?) -> [JSONValue]

    private mutating func change(
        _ name: RuleNode, mayBeBinding: Bool, _ change: Change
    ) throws(RuleError) {
        let code = try name.name()
        guard let found = ConditionTree.find(code, value) else {
            throw name.refusal(.unknownCriterion, code)
        }
        guard mayBeBinding || !ConditionTree.holdsBinding(found) else {
            throw name.refusal(.bindingBase, code)
        }
        let changed = ConditionTree.rebuilt(value, nil, code, change)
        guard changed.count == 1, let tree = changed.first, ConditionTree.isWhole(tree) else {
            throw name.refusal(.empty, "nothing is left where \(code) stood")
        }
        value = tree
    }

    private static func isNamed(_ code: String, _ value: JSONValue) -> Bool {
        value["code"] == .string(code) || value["route"] == .string(code)
    }

    private static func find(_ code: String, _ value: JSONValue) -> JSONValue? {
        if isNamed(code, value) { return value }
        for part in parts(value) {
            if let found = find(code, part) { return found }
        }
        return nil
    }

    private static func holdsBinding(_ value: JSONValue) -> Bool {
        value["binding"] == true || parts(value).contains(where: holdsBinding)
    }

    /// Whether no group is empty.
    private static func isWhole(_ value: JSONValue) -> Bool {
        for name in ["all_of", "any_of", "none_of"] where value[name] == .array([]) { return false }
        return parts(value).allSatisfy(isWhole)
    }

    /// The conditions directly below.
    private static func parts(_ value: JSONValue) -> [JSONValue] {
        guard case .object(let members) = value else { return [] }
        return members.flatMap { member -> [JSONValue] in
            guard case .array(let elements) = member.value else {
                return ["when", "then"].contains(member.name) ? [member.value] : []
            }
            return ["all_of", "any_of", "none_of", "bands"].contains(member.name) ? elements : []
        }
    }

    /// The condition with what was found in it changed; several where it stands in a group.
    private static func rebuilt(
        _ value: JSONValue, _ group: String?, _ code: String, _ change: Change
    ) -> [JSONValue] {
        if isNamed(code, value) { return change(value, group) }
        guard case .object(let members) = value else { return [value] }
        let changed = members.map { member -> JSONValue.Member in
            switch (member.name, member.value) {
            case ("all_of", .array(let list)), ("any_of", .array(let list)),
                ("none_of", .array(let list)), ("bands", .array(let list)):
                let parts = list.flatMap { rebuilt($0, member.name, code, change) }
                return .init(member.name, .array(parts))
            case ("when", let part), ("then", let part):
                let parts = rebuilt(part, nil, code, change)
                return .init(member.name, parts.count == 1 ? parts[0] : ["all_of": .array(parts)])
            default: return member
            }
        }
        return [.object(changed)]
    }
}
