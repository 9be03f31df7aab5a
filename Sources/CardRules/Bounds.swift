import Engagement

/// A number that is known to lie between two others, both included.
struct Bounds: Hashable, Sendable {
    var low: Int64
    var high: Int64

    /// Nothing at all.
    static let zero = Bounds(low: 0, high: 0)

    static func + (left: Bounds, right: Bounds) -> Bounds {
        Bounds(low: left.low + right.low, high: left.high + right.high)
    }

    static func += (left: inout Bounds, right: Bounds) { left = left + right }

    /// Met when the lower bound suffices, not met when the upper does not, else undecided.
    func reaches(_ required: Int64) -> Outcome {
        low >= required ? .met : high < required ? .notMet : .undecided
    }

    /// Met when the lower bound exceeds the number, not met when the upper does not.
    func exceeds(_ limit: Int64) -> Outcome {
        low > limit ? .met : high <= limit ? .notMet : .undecided
    }
}
