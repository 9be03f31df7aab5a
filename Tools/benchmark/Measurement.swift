/// What a row of the budget table asks for.
struct Budget: Sendable {
    /// Least share of the limit, for work held against one; nil when none is asked for.
    var leastRatio: Double?
    /// Least amount a second.
    var least: Double?
    /// Most time or memory.
    var most: Double?

    /// Whether what was measured meets everything that is asked for.
    func isMet(ours: Double, ratio: Double) -> Bool {
        (leastRatio.map { ratio >= $0 } ?? true) && (least.map { ours >= $0 } ?? true)
            && (most.map { ours <= $0 } ?? true)
    }
}

/// One row of the budget table: what was measured in turns, ours and the limit.
struct Measurement: Sendable {
    let key: String
    let work: String
    let limitIs: String
    let unit: String
    let budget: Budget
    var ours: [Double] = []
    var limits: [Double] = []

    var medianOurs: Double { Measurement.median(ours) }
    var medianLimit: Double { Measurement.median(limits) }
    /// Ours as a share of the limit.
    var ratio: Double { medianLimit == 0 ? 0 : medianOurs / medianLimit }
    var isMet: Bool { budget.isMet(ours: medianOurs, ratio: ratio) }

    /// From the least to the greatest of ours, as a share of the median.
    var spread: Double {
        guard let low = ours.min(), let high = ours.max(), medianOurs > 0 else { return 0 }
        return (high - low) / medianOurs
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard let last = sorted.last else { return 0 }
        let middle = sorted.count / 2
        if sorted.count.isMultiple(of: 2) { return (sorted[middle - 1] + sorted[middle]) / 2 }
        return sorted.count == 1 ? last : sorted[middle]
    }
}

/// Seconds that a piece of work takes.
func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    let (whole, part) = (clock.now - start).components
    return Double(whole) + Double(part) / 1e18
}
