import Engagement

extension AllowanceTest {
    /// The members of a criterion of the kind `allowance`; `references` are the known amounts.
    init(
        _ node: RuleNode, beside common: Set<String>, references: Set<String>
    ) throws(RuleError) {
        try node.allowOnly(
            common.union(["at_most", "at_most_by_kind", "year", "not_counted", "silence"]))
        year = try node.member("year").word(AllowanceYear.self)
        var byKind: [AllowanceKind: AllowanceLimit] = [:]
        if let list = try node.optional("at_most_by_kind") {
            for name in try list.memberNames() {
                let member = try list.member(name)
                guard let kind = AllowanceKind(ruleWord: name) else {
                    throw member.refusal(
                        .unknownWord, "\(name) is no kind of payment",
                        asked: AllowanceKind.ruleWords)
                }
                byKind[kind] = try AllowanceLimit(member, references)
            }
        }
        let left = try node.optional("not_counted").map { node throws(RuleError) in
            try node.distinct { node throws(RuleError) in try AllowanceKind(node) }
        }
        if let kind = left?.first(where: { byKind[$0] != nil }) {
            throw try node.member("not_counted").refusal(.hasAnAmount, kind.ruleWord)
        }
        limit = try AllowanceLimit(node.member("at_most"), references)
        self.byKind = byKind
        notCounted = left ?? []
        silence = try node.member("silence").word(Silence.self)
    }
}

extension AllowanceLimit {
    /// Exactly one of `reference`, `cents` a calendar year and `cents_per_month`, which is twelve
    /// times as much a year, because payments are on record by the calendar year.
    init(_ node: RuleNode, _ references: Set<String>) throws(RuleError) {
        try node.allowOnly(["reference", "cents", "cents_per_month"])
        let names = try node.memberNames()
        guard names.count < 2 else {
            throw node.refusal(.together, names.joined(separator: ", "))
        }
        if let cents = try node.optional("cents") {
            self = .fixed(Cents(try cents.integer(0...Cents.mostInOneEntry.count)))
        } else if let cents = try node.optional("cents_per_month") {
            self = .fixed(Cents(try cents.integer(0...Cents.mostInOneEntry.count / 12) * 12))
        } else {
            let member = try node.member("reference")
            let code = try member.name()
            guard references.contains(code) else { throw member.refusal(.unknownReference, code) }
            self = .reference(code)
        }
    }
}
