import Engagement
import StrictJSON

/// Lays local rules over a base rule: the result is a rule file that stands by itself.
///
/// A Land fixes some conditions and leaves others to its municipalities. An overlay names the base,
/// states its own head, and changes the conditions by their codes: `replace`, `drop`, `require`
/// beside all others, and `routes` that are added beside one of the base. Sources and
/// interpretations are added to those of the base; `validity`, `life_cycle` and `transition`
/// replace them. What the base marks as `binding` can be neither replaced nor dropped.
package enum RuleOverlay {
    private static let format = "stundenbuch-rule-overlay/1"
    private static let head = [
        "programme", "version", "status", "title", "issuer", "effective_from", "effective_until",
        "decided_on", "published_on", "effective_interpretations", "unverified",
    ]
    private static let replacing = ["validity", "life_cycle", "transition"]
    private static let changing: Set<String> = ["replace", "drop", "require", "routes"]

    /// The base that a file is to be laid over; nil when the file is no overlay, or cannot be read.
    package static func base(of bytes: [UInt8]) -> RuleBase? {
        do throws(RuleError) {
            let root = try RuleNode(bytes, limit: Rule.mostBytes)
            guard try root.member("format").text() == format else { return nil }
            return try RuleBase(root.member("base"))
        } catch {
            return nil
        }
    }

    /// The bytes of the whole rule, to be read as every rule file is.
    ///
    /// Throws where and why the overlay was refused.
    package static func lay(
        _ overlay: [UInt8], over base: [UInt8]
    ) throws(RuleError) -> [UInt8] {
        let overlay = try RuleNode(overlay, limit: Rule.mostBytes)
        let base = try RuleNode(base, limit: Rule.mostBytes)
        try check(overlay, base)
        var members: [JSONValue.Member] = [.init("format", "stundenbuch-rule/1")]
        for name in head {
            if let value = try overlay.optional(name)?.value { members.append(.init(name, value)) }
        }
        members.append(.init("base", try overlay.member("base").value))
        members.append(.init("sources", try joined("sources", "url", overlay, base)))
        for name in replacing {
            let (own, inherited) = (try overlay.optional(name), try base.optional(name))
            if let node = own ?? inherited { members.append(.init(name, node.value)) }
        }
        let readings = try joined("interpretations", "id", overlay, base)
        if readings != [] { members.append(.init("interpretations", readings)) }
        members.append(.init("condition", try condition(overlay, base)))
        return Array(JSONWriter.indented(.object(members)).utf8) + [0x0A]
    }

    private static func check(_ overlay: RuleNode, _ base: RuleNode) throws(RuleError) {
        try overlay.allowOnly(
            changing.union(head).union(replacing)
                .union(["format", "base", "sources", "interpretations"]))
        let named = try overlay.member("format")
        guard try named.text() == format else {
            throw named.refusal(.unknownWord, "\(format) is asked for", asked: format)
        }
        let under = try overlay.member("base")
        let (programme, version) = (try base.member("programme"), try base.member("version"))
        let asked = "\(try programme.name()) \(try version.name())"
        guard try under.member("programme").name() == programme.name(),
            try under.member("version").name() == version.name()
        else { throw under.refusal(.unknownWord, "the base given is \(asked)", asked: asked) }
    }

    /// A list of both files: the overlay's elements first, and those of the base whose key it does
    /// not repeat.
    private static func joined(
        _ name: String, _ key: String, _ overlay: RuleNode, _ base: RuleNode
    ) throws(RuleError) -> JSONValue {
        let own = try overlay.optional(name)?.elements().map(\.value) ?? []
        let taken = own.compactMap { $0[key] }
        let inherited = try base.optional(name)?.elements().map(\.value) ?? []
        return .array(own + inherited.filter { $0[key].map { !taken.contains($0) } ?? true })
    }

    private static func condition(
        _ overlay: RuleNode, _ base: RuleNode
    ) throws(RuleError) -> JSONValue {
        var tree = ConditionTree(try base.member("condition").value)
        for part in try overlay.optional("replace")?.elements() ?? [] {
            try part.allowOnly(["code", "with"])
            try tree.replace(try part.member("code"), with: try part.member("with").value)
        }
        for code in try overlay.optional("drop")?.elements() ?? [] {
            try tree.drop(code)
        }
        for part in try overlay.optional("routes")?.elements() ?? [] {
            try part.allowOnly(["beside", "add"])
            let added = try part.member("add").elements().map(\.value)
            try tree.add(added, beside: try part.member("beside"))
        }
        guard let required = try overlay.optional("require") else { return tree.value }
        return ["all_of": .array([tree.value] + (try required.elements().map(\.value)))]
    }
}
