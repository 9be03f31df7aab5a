import Engagement

extension HoursTest {
    private static let members: Set<String> = [
        "measure", "at_least", "more_than", "window", "counts", "lowest_grade", "places",
        "bases", "attested_gap_days", "tolerance_percent", "activities", "not_activities",
        "categories", "for_projects", "most_organisations", "suspended", "unit_minutes",
    ]

    /// The members of a criterion of the kind `hours`.
    init(_ node: RuleNode, beside common: Set<String>) throws(RuleError) {
        let measureNode = try node.member("measure")
        let word = try measureNode.word(MeasureWord.self)
        try node.allowOnly(common.union(HoursTest.members).union(word.divisor.map { [$0] } ?? []))
        window = try Window(node.member("window"))
        measure = try word.measure(node)
        if word == .perYear, !window.isOneYear { throw measureNode.refusal(.windowIsNoYear) }
        if window == .wholeTenure, ![.total, .days].contains(measure) {
            throw measureNode.refusal(.averageOfWholeTenure)
        }
        let most = word == .days ? 36_600 : Minutes.mostInOneEntry.count * 100
        threshold = try Threshold(node, range: 0...(word == .total ? most : min(most, 527_040)))
        counts = try node.member("counts").word(HoursCounted.self)
        lowestGrade = try EvidenceGrade(node.member("lowest_grade"))
        let places = try node.optional("places").map { node throws(RuleError) in
            try node.distinct { node throws(RuleError) in try node.municipality() }
        }
        self.places = places ?? []
        bases = try node.member("bases").distinct { node throws(RuleError) in
            try HoursBasis(node)
        }
        attestedGapDays = try node.optionalInteger("attested_gap_days", 0...366) ?? 0
        tolerancePercent = try node.member("tolerance_percent").integer(0...1_000)
        scope = try HoursScope(node)
        if word == .days, scope.mostOrganisations != nil {
            throw try node.member("most_organisations").refusal(.daysOfSome)
        }
        suspended = try HoursTest.suspended(node)
        unitMinutes = try node.optional("unit_minutes")
            .map { node throws(RuleError) in try node.integer(1...1_440) }
    }

    /// Spans of days in order, none overlapping another.
    private static func suspended(_ node: RuleNode) throws(RuleError) -> [DaySpan] {
        guard let list = try node.optional("suspended") else { return [] }
        var spans: [DaySpan] = []
        for part in try list.elements() {
            try part.allowOnly(["from", "until"])
            let last = try part.member("until")
            let span = DaySpan(from: try part.member("from").day(), to: try last.day())
            guard let span else { throw last.refusal(.endsBeforeItBegins) }
            guard !spans.contains(where: { $0.overlaps(span) }) else {
                throw part.refusal(.overlapping)
            }
            spans.append(span)
        }
        return spans.sorted { $0.first < $1.first }
    }
}

extension HoursScope {
    /// The members that say for whom and doing what.
    fileprivate init(_ node: RuleNode) throws(RuleError) {
        activities = try node.names("activities")
        notActivities = try node.names("not_activities")
        categories = try node.names("categories")
        isForProjects = try node.flag("for_projects")
        mostOrganisations = try node.optionalInteger("most_organisations", 1...1_000)
        if let both = notActivities.first(where: { activities.contains($0) }) {
            throw try node.member("not_activities").refusal(.together, both)
        }
    }
}

/// The words for what is compared.
private enum MeasureWord: String, CaseIterable {
    case perWeek = "per_week"
    case perMonth = "per_month"
    case perYear = "per_year"
    case total, days

    /// The member that says by what the sum is divided.
    var divisor: String? { self == .perWeek ? "weeks" : self == .perMonth ? "months" : nil }

    func measure(_ node: RuleNode) throws(RuleError) -> HoursMeasure {
        switch self {
        case .perWeek: .perWeek(weeks: try node.member("weeks").integer(1...6_000))
        case .perMonth: .perMonth(months: try node.member("months").integer(1...1_200))
        case .perYear: .perYear
        case .total: .total
        case .days: .days
        }
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
