import Engagement

extension ConditionReader {
    /// How long a card is valid, with what holds instead for some.
    ///
    /// Call it after the condition was read: what holds instead names criteria of it.
    func validity(_ node: RuleNode) throws(RuleError) -> Validity {
        var instead: [Validity.Instead] = []
        if let list = try node.optional("instead") {
            for part in try list.elements() {
                let when = try part.member("when").distinct { node throws(RuleError) in
                    let code = try node.name()
                    guard knows(code: code) else { throw node.refusal(.unknownCriterion, code) }
                    return code
                }
                instead.append(
                    Validity.Instead(
                        when: when, term: try term(part, beside: ["when", "interpretations"]),
                        interpretations: try readings(part)))
            }
        }
        return Validity(
            term: try term(node, beside: ["interpretations", "instead"]), instead: instead,
            interpretations: try readings(node))
    }

    /// Exactly one of the lengths, and the day that cuts it.
    private func term(_ node: RuleNode, beside: Set<String>) throws(RuleError) -> Validity.Term {
        let lengths: Set = [
            "years", "months", "until", "end_of_year", "calendar_year", "unlimited",
        ]
        let names = try node.memberNames().filter { lengths.contains($0) }
        guard let name = names.first else {
            let asked = "years, months, until, end_of_year, calendar_year, unlimited"
            throw node.refusal(.missingMember, "one of \(asked)", asked: asked)
        }
        guard names.count == 1 else {
            throw node.refusal(.together, names.joined(separator: ", "))
        }
        let isCounted = name == "years" || name == "months"
        try node.allowOnly(beside.union(isCounted ? [name, "from", "not_after"] : [name]))
        let cut = try node.optional("not_after").map { node throws(RuleError) in try node.day() }
        return Validity.Term(length: try length(name, node), notAfter: cut)
    }

    private func length(_ name: String, _ node: RuleNode) throws(RuleError) -> ValidityLength {
        let member = try node.member(name)
        switch name {
        case "years", "months":
            let months =
                name == "years"
                ? Int(try member.integer(1...100)) * 12 : Int(try member.integer(1...1_200))
            return try node.member("from").word(ValidityStart.self) == .grantDate
                ? .monthsFromGrant(months) : .monthsFromGrantMonth(months)
        case "until": return .until(try member.day())
        case "calendar_year":
            return try member.word(CalendarYear.self) == .running
                ? .runningCalendarYear : .nextCalendarYear
        case "end_of_year":
            try member.requireTrue()
            return .endOfYear
        default:
            try member.requireTrue()
            return .unlimited
        }
    }

    /// From when a length of validity counts.
    private enum ValidityStart: String, CaseIterable {
        case grantDate = "grant_date"
        case grantMonth = "grant_month"
    }

    /// For which calendar year a card is.
    private enum CalendarYear: String, CaseIterable { case running, next }
}
