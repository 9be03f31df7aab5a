import Engagement

extension HoursTest {
    /// The members of a criterion of the kind `hours`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        let measureNode = try node.member("measure")
        let word = try measureNode.word(MeasureWord.self)
        var members: Set = [
            "measure", "at_least", "more_than", "window", "counts", "lowest_grade", "places",
            "bases", "attested_gap_days", "tolerance_percent",
        ]
        if word == .perWeek { members.insert("weeks") }
        try node.allowOnly(common.union(members))
        window = try Window(node.member("window"))
        switch word {
        case .perWeek: measure = .perWeek(weeks: try node.member("weeks").integer(1...1_000))
        case .total: measure = .total
        case .perYear:
            guard window.isOneYear else {
                throw measureNode.refusal(.windowIsNoYear)
            }
            measure = .perYear
        }
        threshold = try Threshold(node, range: 0...Minutes.mostInOneEntry.count)
        counts = try node.member("counts").word(HoursCounted.self)
        lowestGrade = try EvidenceGrade(node.member("lowest_grade"))
        let places = try node.optional("places").map { node throws(RuleError) in
            try node.distinct { node throws(RuleError) in try node.municipality() }
        }
        self.places = places ?? []
        bases = try node.member("bases").distinct { node throws(RuleError) in
            try HoursBasis(node)
        }
        let gap = try node.optional("attested_gap_days")
            .map { node throws(RuleError) in try node.integer(0...366) }
        attestedGapDays = Int(gap ?? 0)
        tolerancePercent = try node.member("tolerance_percent").integer(0...1_000)
    }

    private enum MeasureWord: String, CaseIterable {
        case perWeek = "per_week"
        case perYear = "per_year"
        case total
    }
}

extension Threshold {
    /// Either `at_least` or `more_than` of a criterion.
    init(_ node: RuleNode, range: ClosedRange<Int64>) throws(RuleError) {
        let strict = try node.optional("more_than")
        guard let inclusive = try node.optional("at_least") else {
            guard let strict else {
                throw node.refusal(
                    .missingMember, "at_least or more_than", asked: "at_least, more_than")
            }
            self = .moreThan(try strict.integer(range))
            return
        }
        if let strict { throw strict.refusal(.atLeastBeside) }
        self = .atLeast(try inclusive.integer(range))
    }
}

extension Window {
    /// One of `months_before_as_of`, `calendar_year` and `from` with `until`.
    init(_ node: RuleNode) throws(RuleError) {
        if let months = try node.optional("months_before_as_of") {
            try node.allowOnly(["months_before_as_of"])
            self = .monthsBefore(Int(try months.integer(1...1_200)))
        } else if let year = try node.optional("calendar_year") {
            try node.allowOnly(["calendar_year"])
            self = try year.word(YearWord.self) == .running ? .runningYear : .previousYear
        } else {
            try node.allowOnly(["from", "until"])
            let last = try node.member("until")
            let span = DaySpan(from: try node.member("from").day(), to: try last.day())
            guard let span else { throw last.refusal(.endsBeforeItBegins) }
            self = .named(span)
        }
    }

    /// Whether the window is as long as a year by its definition.
    fileprivate var isOneYear: Bool {
        switch self {
        case .monthsBefore(let months): months == 12
        case .runningYear, .previousYear: true
        case .named: false
        }
    }

    private enum YearWord: String, CaseIterable { case running, previous }
}
