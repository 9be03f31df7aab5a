/// Counts that add up to one another, and which of them a publication leaves out.
///
/// A count of one to four says too much about the few it counts. Leaving it out is not enough where
/// it follows from a total and the other parts: then another count of the same sum is left out with
/// it (its complement), the smallest there is, until no count that was left out follows from those
/// that are shown. Sums are exact; what follows is found by elimination over a prime field.
package struct SmallCounts: Sendable {
    /// Counts from here on may be shown.
    package static let threshold: Int64 = 5

    private var counts: [Int64] = []
    private var known: Set<Int> = []
    private var sums: [[Int: Int64]] = []

    /// No counts.
    package init() {}

    /// Adds a count and answers its number; one that is public anyway is never left out.
    package mutating func add(_ count: Int64, isPublic: Bool = false) -> Int {
        counts.append(count)
        if isPublic { known.insert(counts.count - 1) }
        return counts.count - 1
    }

    /// Says that one count is the sum of others; what does not add up says nothing to a reader.
    package mutating func relate(total: Int, parts: [Int]) {
        guard counts[total] == parts.reduce(0, { $0 + counts[$1] }) else { return }
        var sum: [Int: Int64] = [:]
        for part in parts { sum[part, default: 0] += 1 }
        sum[total, default: 0] -= 1
        sums.append(sum)
    }

    /// The numbers of the counts to leave out.
    package var leftOut: Set<Int> {
        var hidden = Set(
            counts.indices.filter {
                (1..<SmallCounts.threshold).contains(counts[$0]) && !known.contains($0)
            })
        var settled: Set<Int> = []
        while let exposed = exposed(hidden, settled) {
            if let complement = complement(of: exposed, hidden) {
                hidden.insert(complement)
            } else {
                settled.insert(exposed)
            }
        }
        return hidden
    }

    /// A hidden count that the shown ones determine; a look at every sum by itself finds most.
    private func exposed(_ hidden: Set<Int>, _ settled: Set<Int>) -> Int? {
        let alone = sums.lazy.map { $0.keys.filter(hidden.contains) }.filter { $0.count == 1 }
            .compactMap(\.first).first { !settled.contains($0) }
        return alone ?? following(from: hidden).subtracting(settled).min()
    }

    /// The smallest count beside this one that can be left out; nothing counted comes last.
    private func complement(of exposed: Int, _ hidden: Set<Int>) -> Int? {
        let beside = Set(sums.filter { $0.keys.contains(exposed) }.flatMap(\.keys))
        return beside.subtracting(hidden).subtracting(known).min { left, right in
            rank(left) < rank(right)
        }
    }

    private func rank(_ cell: Int) -> (Int64, Int) {
        (counts[cell] == 0 ? .max : counts[cell], cell)
    }

    /// The hidden counts that the shown ones determine: each is alone in a row of the reduced sums.
    private func following(from hidden: Set<Int>) -> Set<Int> {
        var rows = sums.map { $0.filter { hidden.contains($0.key) } }.filter { !$0.isEmpty }
        for cell in hidden.sorted() {
            guard let place = rows.firstIndex(where: { isPivot(cell, of: $0) }) else { continue }
            let pivot = rows[place]
            for other in rows.indices where other != place {
                rows[other] = SmallCounts.without(cell, rows[other], pivot)
            }
        }
        return Set(rows.compactMap { $0.count == 1 ? $0.keys.first : nil })
    }

    /// Whether a row can take a count out of the others: its first count leads it.
    private func isPivot(_ cell: Int, of row: [Int: Int64]) -> Bool { row.keys.min() == cell }

    /// A row less that multiple of another which takes a count out of it.
    private static func without(
        _ cell: Int, _ row: [Int: Int64], _ pivot: [Int: Int64]
    ) -> [Int: Int64] {
        guard let factor = row[cell], let leading = pivot[cell] else { return row }
        let multiple = factor.modulo * inverse(leading.modulo) % prime
        var result = row
        for (key, value) in pivot {
            result[key] = ((result[key] ?? 0) - multiple * value.modulo % prime).modulo
        }
        return result.filter { $0.value.modulo != 0 }
    }

    fileprivate static let prime: Int64 = 2_147_483_647

    /// The inverse by Fermat's little theorem.
    private static func inverse(_ value: Int64) -> Int64 {
        var (result, base, power): (Int64, Int64, Int64) = (1, value, prime - 2)
        while power > 0 {
            if power % 2 == 1 { result = result * base % prime }
            base = base * base % prime
            power /= 2
        }
        return result
    }
}

extension Int64 {
    fileprivate var modulo: Int64 {
        let rest = self % SmallCounts.prime
        return rest < 0 ? rest + SmallCounts.prime : rest
    }
}
