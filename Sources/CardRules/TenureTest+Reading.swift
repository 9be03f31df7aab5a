import Engagement

extension TenureTest {
    /// The members of a criterion of the kind `tenure`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(
            common.union([
                "at_least_years", "at_least_months", "gaps", "lowest_grade", "uninterrupted",
                "one_organisation", "or_since_founding", "in", "except", "categories", "running",
            ]))
        length = try TenureLength(node)
        gaps = try node.member("gaps").word(TenureGaps.self)
        lowestGrade = try EvidenceGrade(node.member("lowest_grade"))
        longestGapDays = try node.optional("uninterrupted").map { node throws(RuleError) in
            try node.allowOnly(["longest_gap_days"])
            return Int(try node.member("longest_gap_days").integer(0...3_660))
        }
        foundingGapDays = try node.optional("or_since_founding").map { node throws(RuleError) in
            try node.allowOnly(["gap_days"])
            return Int(try node.member("gap_days").integer(0...366))
        }
        isWithinOneOrganisation = try node.flag("one_organisation")
        mustBeRunning = try node.flag("running")
        categories = try node.names("categories")
        area = try node.optional("in") == nil ? nil : Area(node)
        if area == nil, let except = try node.optional("except") {
            throw except.refusal(.unknownMember, "except without in")
        }
    }
}

extension TenureLength {
    /// Either `at_least_years` or `at_least_months`.
    init(_ node: RuleNode) throws(RuleError) {
        guard let months = try node.optional("at_least_months") else {
            self = .years(Int(try node.member("at_least_years").integer(1...100)))
            return
        }
        if try node.optional("at_least_years") != nil {
            throw months.refusal(.together, "at_least_years, at_least_months")
        }
        self = .months(Int(try months.integer(1...1_200)))
    }
}
