import Engagement

extension ConditionReader {
    /// What a rule says of a card's life.
    func lifeCycle(_ root: RuleNode) throws(RuleError) -> LifeCycle {
        guard let node = try root.optional("life_cycle") else { return LifeCycle() }
        try node.allowOnly([
            "renewal", "waiting_months", "windows", "issue_days", "quota", "applicants", "lists",
            "legal_claim", "return_by", "loss", "replaced_by", "extensions", "interpretations",
        ])
        var cycle = LifeCycle()
        cycle.renewal = try node.optional("renewal").map { node throws(RuleError) in
            try Renewal(node)
        }
        cycle.waitingMonths = try node.optionalInteger("waiting_months", 1...1_200)
        cycle.windows = try node.list("windows") { node throws(RuleError) in
            try YearlyWindow(node)
        }
        cycle.issueDays = try node.list("issue_days") { node throws(RuleError) in
            try node.monthDay()
        }.sorted()
        cycle.quota = try node.optional("quota").map { node throws(RuleError) in try Quota(node) }
        cycle.applicants = try node.list("applicants") { node throws(RuleError) in
            try node.word(ApplicantWord.self) == .person ? .person : .organisation
        }
        cycle.takesLists = try node.flag("lists")
        cycle.hasLegalClaim = try node.optional("legal_claim").map { node throws(RuleError) in
            try node.word(Claim.self) == .stated
        }
        cycle.returnBy = try node.optional("return_by").map { node throws(RuleError) in
            try node.word(ReturnDuty.self)
        }
        cycle.loss = try node.optional("loss").map { node throws(RuleError) in
            try node.word(LossRule.self)
        }
        cycle.replacedBy = try node.names("replaced_by")
        cycle.extensions = try node.list("extensions") { node throws(RuleError) in
            try GeneralExtension(node)
        }
        cycle.interpretations = try readings(node)
        return cycle
    }

    private enum ApplicantWord: String, CaseIterable { case person, organisation }

    private enum Claim: String, CaseIterable { case stated, excluded }
}

extension Renewal {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        try node.allowOnly(["check", "earliest_months_before_end"])
        check = try node.member("check").word(RenewalCheck.self)
        earliestMonthsBeforeEnd = try node.optionalInteger("earliest_months_before_end", 0...120)
    }
}

extension YearlyWindow {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        try node.allowOnly(["for", "from", "until"])
        purpose = try node.member("for").word(Purpose.self)
        from = try node.member("from").monthDay()
        until = try node.member("until").monthDay()
    }
}

extension Quota {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        try node.allowOnly(["cards", "per", "selection"])
        cards = Int(try node.member("cards").integer(1...10_000_000))
        per = try node.member("per").word(Period.self)
        selection = try node.member("selection").word(Selection.self)
    }
}

extension GeneralExtension {
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        try node.allowOnly(["cards_ending", "months", "until", "decided_on"])
        let ending = try node.member("cards_ending")
        try ending.allowOnly(["from", "until"])
        let last = try ending.member("until")
        let span = DaySpan(from: try ending.member("from").day(), to: try last.day())
        guard let span else { throw last.refusal(.endsBeforeItBegins) }
        self.ending = span
        decidedOn = try node.member("decided_on").day()
        guard let day = try node.optional("until") else {
            to = .months(Int(try node.member("months").integer(1...120)))
            return
        }
        guard try node.optional("months") == nil else {
            throw node.refusal(.together, "months, until")
        }
        guard try day.day() >= span.last else { throw day.refusal(.endsBeforeItBegins) }
        to = .day(try day.day())
    }
}

extension RuleNode {
    /// The distinct elements of an optional list; none when it is absent.
    func list<Element: Hashable>(
        _ member: String, _ read: (RuleNode) throws(RuleError) -> Element
    ) throws(RuleError) -> [Element] {
        guard let node = try optional(member) else { return [] }
        return try node.distinct(read)
    }

    /// A day of every year, written as `--09-30`.
    func monthDay() throws(RuleError) -> MonthDay {
        let text = try text()
        guard let day = MonthDay(text) else { throw refusal(.badDay, text, asked: "--09-30") }
        return day
    }
}
