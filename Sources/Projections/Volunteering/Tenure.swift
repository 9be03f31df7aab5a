package import Engagement

/// How many days somebody was engaged, between two bounds.
///
/// Days on which several engagements run count once, days of rest do not count. A vague start
/// or end leaves a span: ``least`` takes the last possible first day and the first possible last
/// day, ``most`` the opposite. A start that nobody stated proves no day for ``least`` and counts
/// from the first day of the calendar for ``most``.
package struct Tenure: Hashable, Sendable {
    /// Days of engagement that are certain.
    package var least: Int
    /// Days of engagement that are possible.
    package var most: Int

    /// The tenure from these engagements up to a day, that day included.
    package init(of engagements: [EngagementFacts], asOf day: Day) {
        let standing = engagements.filter { !$0.isInError }
        least = Tenure.days(of: standing.flatMap { Tenure.certain($0, until: day) })
        most = Tenure.days(of: standing.flatMap { Tenure.possible($0, until: day) })
    }

    private static func certain(_ engagement: EngagementFacts, until day: Day) -> [DaySpan] {
        guard let since = engagement.since else { return [] }
        let last = min(day, engagement.end?.span.first ?? day)
        return spans(of: engagement, from: since.span.last, to: last)
    }

    private static func possible(_ engagement: EngagementFacts, until day: Day) -> [DaySpan] {
        let earliest = Day(year: Day.years.lowerBound, month: 1, day: 1)
        guard let start = engagement.since?.span.first ?? earliest else { return [] }
        let last = min(day, engagement.end?.span.last ?? day)
        return spans(of: engagement, from: start, to: last)
    }

    /// The days from first to last without the rests.
    private static func spans(
        of engagement: EngagementFacts, from first: Day, to last: Day
    ) -> [DaySpan] {
        let turns =
            engagement.pauses.map { (said: $0, runs: false) }
            + engagement.resumptions.map { (said: $0, runs: true) }
        var spans: [DaySpan?] = []
        var running: Day? = first
        let inOrder = turns.sorted {
            ($0.said.value, $0.said.revision) < ($1.said.value, $1.said.revision)
        }
        for turn in inOrder {
            if turn.runs {
                running = running ?? max(first, turn.said.value)
            } else if let from = running {
                spans.append(DaySpan(from: from, to: min(last, turn.said.value.advanced(by: -1))))
                running = nil
            }
        }
        if let from = running { spans.append(DaySpan(from: from, to: last)) }
        return spans.compactMap { $0 }
    }

    /// The number of days that stand in at least one of the spans.
    private static func days(of spans: [DaySpan]) -> Int {
        var counted = 0
        var last: Day?
        for span in spans.sorted(by: { $0.first < $1.first }) {
            let first = last.map { max(span.first, $0.advanced(by: 1)) } ?? span.first
            counted += max(0, span.last.days(since: first) + 1)
            last = max(last ?? span.last, span.last)
        }
        return counted
    }
}
