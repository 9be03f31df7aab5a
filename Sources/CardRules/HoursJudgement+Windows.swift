import Engagement

extension HoursJudgement {
    /// The criterion in all windows of its test.
    ///
    /// Where the test must hold in each of several, the first window that fails decides, else the
    /// one with the least; met rests on the records of all of them.
    static func result(
        _ test: HoursTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day
    ) -> CriterionResult {
        let begin = test.window == .wholeTenure ? evidence.firstPossibleDay() : nil
        let windows = test.window.spans(asOf: asOf, begin: begin)
        guard windows.count > 1 else {
            return best(test, criterion, evidence, asOf, windows.first)
        }
        let each = windows.map { best(test, criterion, evidence, asOf, $0) }
        let outcome = Condition.all(each.map(\.outcome))
        let deciding = each.filter { $0.outcome == outcome }
            .min { ($0.foundLow ?? 0) < ($1.foundLow ?? 0) }
        guard var result = deciding else { return each[0] }
        guard outcome == .met else { return result }
        result.events = each.flatMap(\.events).sortedOnce()
        result.considered = each.flatMap(\.considered).sorted { $0.position < $1.position }
        result.grade = each.compactMap(\.grade).min()
        return result
    }

    /// The criterion in one window, with the suspended time where that is not met.
    private static func best(
        _ test: HoursTest, _ criterion: Criterion, _ evidence: PersonEvidence, _ asOf: Day,
        _ window: DaySpan?
    ) -> CriterionResult {
        let whole = HoursJudgement(test, evidence, asOf, window: window).result(criterion)
        let suspended = test.suspended.filter { part in window.map(part.overlaps) ?? false }
        guard whole.outcome != .met, let window, !suspended.isEmpty,
            !window.without(suspended).isEmpty
        else { return whole }
        var left = HoursJudgement(
            test, evidence, asOf, window: window, leavingOut: suspended
        ).result(criterion)
        guard left.outcome == .met || whole.outcome == .notMet && left.outcome == .undecided
        else { return whole }
        left.note(.suspendedLeftOut)
        return left
    }
}

/// How minutes are weighed when time is left out of a window, without fractions.
///
/// With d days in the window and r that remain, an entry counts d times, an average and the
/// requirement r times: so the sum of what remains is compared with that part of the requirement.
struct HoursScale {
    /// What the minutes of entries and of named periods are multiplied by.
    let entry: Int64
    /// What averages and the requirement are multiplied by.
    let average: Int64

    init(_ window: DaySpan?, _ leavingOut: [DaySpan]) {
        guard let window, !leavingOut.isEmpty else {
            (entry, average) = (1, 1)
            return
        }
        entry = Int64(window.days)
        average = window.without(leavingOut).reduce(0) { $0 + Int64($1.days) }
    }

    /// What was considered, in minutes.
    func shown(_ hours: ConsideredHours) -> ConsideredHours {
        var hours = hours
        (hours.low, hours.high) = (hours.low / entry, hours.high / entry)
        return hours
    }

    /// What was left out, in minutes.
    func shown(_ hours: ExcludedHours) -> ExcludedHours {
        var hours = hours
        hours.minutes /= entry
        return hours
    }
}

extension PersonEvidence {
    /// The first day on which the person may have been engaged; nil when no engagement has a day.
    func firstPossibleDay() -> Day? {
        let recorded = engagements().compactMap { $0.since?.span.first ?? $0.recorded }
        let attested = standing.compactMap { line -> Day? in
            guard case .engagement(.attested(let event)) = line.event else { return nil }
            return event.since?.span.first
        }
        return (recorded + attested).min()
    }
}
