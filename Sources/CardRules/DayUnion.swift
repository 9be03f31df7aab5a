import Engagement

/// Days that lie in at least one of several spans.
struct DayUnion {
    /// How many they are.
    private(set) var days: Int64 = 0

    /// Counts every day of the spans once.
    init(_ spans: [DaySpan]) {
        var counted: Day?
        for span in spans.sorted(by: { $0.first < $1.first }) {
            let from = counted.map { max($0.advanced(by: 1), span.first) } ?? span.first
            guard let fresh = DaySpan(from: from, to: span.last) else { continue }
            days += Int64(fresh.days)
            counted = fresh.last
        }
    }
}

extension DaySpan {
    /// What is left of the span without the days of others, in order.
    func without(_ others: [DaySpan]) -> [DaySpan] {
        var left: [DaySpan] = []
        var next = first
        for other in others.sorted(by: { $0.first < $1.first }) where overlaps(other) {
            if let span = DaySpan(from: next, to: other.first.advanced(by: -1)) {
                left.append(span)
            }
            next = max(next, other.last.advanced(by: 1))
        }
        if let span = DaySpan(from: next, to: last) { left.append(span) }
        return left
    }

    /// The runs that spans form when gaps of at most so many days are bridged, in order.
    static func runs(of spans: [DaySpan], bridging gap: Int) -> [DaySpan] {
        var runs: [DaySpan] = []
        for span in spans.sorted(by: { $0.first < $1.first }) {
            guard let run = runs.last, span.first.days(since: run.last) <= gap + 1 else {
                runs.append(span)
                continue
            }
            runs[runs.count - 1].last = max(run.last, span.last)
        }
        return runs
    }
}
