import Engagement

extension EngagementTest {
    /// The members of a criterion of the kind `engagement`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(
            common.union([
                "in", "except", "categories", "legal_forms", "seat", "nonprofit", "activities",
                "when", "lowest_grade", "attested_gap_days",
            ]))
        area = try node.optional("in") == nil ? nil : Area(node)
        seat = try node.optional("seat").map { node throws(RuleError) in
            try node.allowOnly(["in", "except"])
            return try Area(node)
        }
        categories = try node.names("categories")
        legalForms = try node.names("legal_forms")
        activities = try node.names("activities")
        isNonprofit = try node.flag("nonprofit")
        when = try node.member("when").word(HeldWhen.self)
        lowestGrade = try EvidenceGrade(node.member("lowest_grade"))
        attestedGapDays = try node.optionalInteger("attested_gap_days", 0...366) ?? 0
    }
}

extension QualificationTest {
    /// The members of a criterion of the kind `qualification`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["codes", "held", "at_least_months"]))
        codes = try node.member("codes").distinct { node throws(RuleError) in try node.name() }
        let word = try node.member("held").word(Word.self)
        guard word == .months else {
            if let months = try node.optional("at_least_months") {
                throw months.refusal(.unknownMember, "at_least_months without held months")
            }
            held = word == .ever ? .ever : .asOf
            return
        }
        held = .months(Int(try node.member("at_least_months").integer(1...1_200)))
    }

    private enum Word: String, CaseIterable {
        case asOf = "as_of"
        case ever, months
    }
}

extension HonourTest {
    /// The members of a criterion of the kind `honour`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["codes"]))
        codes = try node.member("codes").distinct { node throws(RuleError) in try node.name() }
    }
}

extension ConfirmationTest {
    /// The members of a criterion of the kind `confirmation`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(
            common.union(["signatures", "categories", "another_person", "stamp", "of"]))
        signatures = Int(try node.member("signatures").integer(1...10))
        categories = try node.names("categories")
        mustBeAnother = try node.flag("another_person")
        needsStamp = try node.flag("stamp")
        scope = try node.member("of").word(Scope.self)
    }
}

extension CardTest {
    /// The members of a criterion of the kind `card`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["programmes"]))
        programmes = try node.member("programmes").distinct { node throws(RuleError) in
            try node.name()
        }
    }
}

extension DiscretionTest {
    /// The members of a criterion of the kind `discretion`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        try node.allowOnly(common.union(["name", "decided_by"]))
        name = try node.member("name").name()
        decidedBy = try BilingualText(node.member("decided_by"))
    }
}
