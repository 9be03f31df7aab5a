import Engagement

extension Rule {
    /// Largest rule file in bytes.
    package static let mostBytes = 1 << 20

    /// Reads a rule file of at most ``mostBytes``; throws where and why it was refused.
    ///
    /// The file is refused as a whole when it has a member that is not known, contradicts itself,
    /// or points to an interpretation or an amount that does not exist.
    package init(reading bytes: [UInt8], references: ReferenceValues) throws(RuleError) {
        let root = try RuleNode(bytes, limit: Rule.mostBytes)
        try root.allowOnly([
            "format", "programme", "version", "status", "title", "issuer", "effective_from",
            "effective_until", "sources", "validity", "interpretations", "condition",
            "decided_on", "published_on", "effective_interpretations", "unverified", "base",
            "life_cycle", "transition",
        ])
        let format = try root.member("format")
        guard try format.text() == "stundenbuch-rule/1" else {
            throw format.refusal(
                .unknownWord, "stundenbuch-rule/1 is asked for", asked: "stundenbuch-rule/1")
        }
        programme = try root.member("programme").name()
        version = try root.member("version").name()
        status = try root.member("status").word(RuleStatus.self)
        title = try BilingualText(root.member("title"))
        issuer = try root.member("issuer").text()
        effectiveFrom = try root.member("effective_from").day()
        effectiveUntil = try root.optional("effective_until")
            .map { node throws(RuleError) in try node.day() }
        if let effectiveUntil, effectiveUntil < effectiveFrom {
            throw try root.member("effective_until")
                .refusal(.endsBeforeItBegins)
        }
        sources = try root.member("sources")
            .distinct { node throws(RuleError) in try RuleSource(node) }
        interpretations = try Rule.interpretations(root)
        var reader = ConditionReader(
            interpretations: Set(interpretations.map(\.id)), references: references.codes)
        condition = try reader.condition(try root.member("condition"))
        validity = try reader.validity(try root.member("validity"))
        decidedOn = try root.optional("decided_on")
            .map { node throws(RuleError) in try node.day() }
        if status == .draft, let decided = try root.optional("decided_on") {
            throw decided.refusal(.draftIsDecided)
        }
        publishedOn = try root.optional("published_on")
            .map { node throws(RuleError) in try node.day() }
        effectiveInterpretations = try reader.readings(root, in: "effective_interpretations")
        unverified = try root.list("unverified") { node throws(RuleError) in
            try BilingualText(node)
        }
        base = try root.optional("base").map { node throws(RuleError) in try RuleBase(node) }
        lifeCycle = try reader.lifeCycle(root)
        transition = try reader.transition(root)
    }

    private static func interpretations(
        _ root: RuleNode
    ) throws(RuleError) -> [Interpretation] {
        guard let list = try root.optional("interpretations") else { return [] }
        var seen: Set<String> = []
        var found: [Interpretation] = []
        for node in try list.elements() {
            let interpretation = try Interpretation(node)
            guard seen.insert(interpretation.id).inserted else {
                throw try node.member("id").refusal(.duplicate, interpretation.id)
            }
            found.append(interpretation)
        }
        return found
    }
}

extension RuleBase {
    /// The version that a local rule was laid over.
    init(_ node: RuleNode) throws(RuleError) {
        try node.allowOnly(["programme", "version"])
        programme = try node.member("programme").name()
        version = try node.member("version").name()
    }
}

extension BilingualText {
    /// A text in German and English, both required.
    init(_ node: RuleNode) throws(RuleError) {
        try node.allowOnly(["de", "en"])
        german = try node.member("de").text()
        english = try node.member("en").text()
    }
}

extension RuleSource {
    /// A source; `retrieved` must be there, and is null when the copy read bears no day.
    init(_ node: RuleNode) throws(RuleError) {
        try node.allowOnly(["url", "retrieved", "mark"])
        url = try node.member("url").text()
        let day = try node.member("retrieved")
        retrieved = day.isNull ? nil : try day.day()
        mark = try node.member("mark").word(SourceMark.self)
    }
}

extension Interpretation {
    /// An interpretation with all its members.
    init(_ node: RuleNode) throws(RuleError) {
        try node.allowOnly(["id", "text", "status", "author", "date"])
        id = try node.member("id").name()
        text = try BilingualText(node.member("text"))
        status = try node.member("status").word(InterpretationStatus.self)
        author = try node.member("author").text()
        date = try node.member("date").day()
    }
}
