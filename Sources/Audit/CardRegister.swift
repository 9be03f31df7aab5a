package import Engagement
package import Projections

/// All cards of the ledger, whoever holds them.
package struct CardRegister: Sendable {
    /// Under which numbers cards are known.
    let numbers: CardNumbers
    /// Which numbers follow one another.
    let series: NumberSeries
    /// When cards were granted.
    let grants: CardGrants

    /// The cards at the Kenntnisstand of an audit.
    package init(_ rows: [(key: CardID, row: CardRow)]) {
        numbers = CardNumbers(rows)
        series = NumberSeries(rows)
        grants = CardGrants(rows)
    }
}

/// The grants of each programme that stand, by day of decision.
struct CardGrants: Sendable {
    private struct Grant: Comparable {
        let day: Day
        let position: Position

        static func < (left: Grant, right: Grant) -> Bool {
            (left.day, left.position) < (right.day, right.position)
        }
    }

    private var grants: [ProgrammeID: [Grant]] = [:]

    /// Cards that were taken back from the start (Rücknahme) leave their place to others.
    init(_ rows: [(key: CardID, row: CardRow)]) {
        for (_, row) in rows where row.end?.stage != .withdrawn {
            guard let programme = row.programme, let grant = row.grant,
                let day = grant.on ?? grant.from
            else { continue }
            grants[programme, default: []].append(Grant(day: day, position: grant.position))
        }
        for programme in grants.keys { grants[programme]?.sort() }
    }

    /// How many cards were granted from a day up to a decision, which is counted.
    func count(
        of programme: ProgrammeID, from first: Day, upTo day: Day, _ position: Position
    ) -> Int {
        let all = grants[programme] ?? []
        let last = Grant(day: day, position: position)
        let start = all.partitionPoint { $0.day >= first }
        return max(0, all.partitionPoint { $0 > last } - start)
    }
}
