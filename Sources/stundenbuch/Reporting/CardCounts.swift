import Documents
import Engagement
import Projections

/// The counts of a report: every measure in all columns of days, of all cards and by group.
struct CardCounts {
    /// Where a count stands; without a group it is the count of all cards.
    struct Place: Hashable {
        let measure: CardMeasure
        var group: String?
        let days: CountedDays
    }

    /// The measures, with the grounds of refusal that occur.
    let measures: [CardMeasure]
    /// The groups that occur, in their order; empty when none were asked for.
    let groups: [String]
    /// The days of each column.
    let columns: [CountedDays]
    private let grounds: [String]
    private var counts: [Place: Int64] = [:]
    private var waits: [CountedDays: [Int64]] = [:]

    init(
        _ rows: [CardRow], in columns: [CountedDays], by dimension: CardGroups?
    ) throws(Complaint) {
        self.columns = columns
        grounds = Set(rows.compactMap { $0.decisions.last?.ground }).sorted()
        measures = CardMeasure.all(grounds: grounds)
        var seen: Set<String> = []
        var grouped: [(row: CardRow, group: String?)] = []
        for row in rows {
            let group = try dimension?.group(of: row)
            if let group { seen.insert(group) }
            grouped.append((row, group))
        }
        groups = dimension?.sorted(seen) ?? []
        for (row, group) in grouped { add(row, group) }
    }

    private mutating func add(_ row: CardRow, _ group: String?) {
        for days in columns {
            for (measure, count) in zip(measures, row.counts(measures, in: days)) {
                guard count != 0 else { continue }
                counts[Place(measure: measure, days: days), default: 0] += count
                guard let group else { continue }
                counts[Place(measure: measure, group: group, days: days), default: 0] += count
            }
            if let wait = row.daysToDecision(in: days) { waits[days, default: []].append(wait) }
        }
    }

    /// Whether nothing was counted.
    var isEmpty: Bool { counts.isEmpty }

    /// The count at a place.
    subscript(place: Place) -> Int64 { counts[place] ?? 0 }

    /// How many days lay between application and decision, shortest first.
    func daysToDecision(in days: CountedDays) -> [Int64] { (waits[days] ?? []).sorted() }

    /// The counts that a publication leaves out, among these and others that stand alone.
    ///
    /// A count of all cards that was published as it is, is no secret any more.
    func leftOut(
        published: [Place: Int64], beside others: [(place: Place, count: Int64)]
    ) -> Set<Place> {
        var small = SmallCounts()
        var numbers: [Place: Int] = [:]
        for (place, count) in places.map({ ($0, self[$0]) }) + others
        where numbers[place] == nil {
            numbers[place] = small.add(count, isPublic: published[place] == count)
        }
        for sum in sums {
            guard let total = numbers[sum.total] else { continue }
            small.relate(total: total, parts: sum.parts.compactMap { numbers[$0] })
        }
        let hidden = small.leftOut
        return Set(numbers.filter { hidden.contains($0.value) }.keys)
    }

    /// Every place of the report; a number on a day stands in the last column alone.
    private var places: [Place] {
        columns.flatMap { days in
            measures.filter { isShown($0, in: days) }.flatMap { measure in
                ([nil] + groups.map(Optional.some)).map {
                    Place(measure: measure, group: $0, days: days)
                }
            }
        }
    }

    /// Whether a column has the measure.
    func isShown(_ measure: CardMeasure, in days: CountedDays) -> Bool {
        !measure.isOfADay || days.first == nil
    }

    /// A count that is the sum of others.
    private typealias Sum = (total: Place, parts: [Place])

    private var sums: [Sum] { columns.flatMap { sumsOfMeasures($0) + sumsOfGroups($0) } }

    private func sumsOfMeasures(_ days: CountedDays) -> [Sum] {
        var found: [Sum] = []
        for sum in CardMeasure.sums(grounds: grounds, sinceBeginning: days.first == nil) {
            for group in [nil] + groups.map(Optional.some) {
                let place = { Place(measure: $0, group: group, days: days) }
                found.append((place(sum.total), sum.parts.map(place)))
            }
        }
        return found
    }

    private func sumsOfGroups(_ days: CountedDays) -> [Sum] {
        guard !groups.isEmpty else { return [] }
        return measures.map { measure in
            let place = { (group: String?) in Place(measure: measure, group: group, days: days) }
            return (place(nil), groups.map(place))
        }
    }
}
