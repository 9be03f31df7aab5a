package import Engagement

/// How a count of cards came about, event by event, and when it last was what somebody
/// published.
package struct CountTrace: Sendable {
    /// What is counted.
    package let measure: CardMeasure
    /// In which days.
    package let days: CountedDays
    /// The number that was published.
    package let published: Int64
    /// The number as it is known.
    package private(set) var count: Int64 = 0
    /// The last card record with which the ledger came to the published number, the first record
    /// where that is none; nil when it never did.
    package private(set) var agreedAt: Position?
    /// What changed the number since the two agreed, by card; empty when they never did.
    package private(set) var changes: [CardID: CountChange] = [:]

    /// A count that nothing was added to yet.
    package init(_ measure: CardMeasure, in days: CountedDays, published: Int64) {
        self.measure = measure
        self.days = days
        self.published = published
        agreedAt = published == 0 ? 0 : nil
    }

    /// What the ledger says more than was published; negative when it says less.
    package var difference: Int64 { count - published }

    /// The changes of those cards that are counted otherwise than when the two agreed.
    package var explanation: [(card: CardID, change: CountChange)] {
        guard agreedAt != nil, difference != 0 else { return [] }
        return changes.filter { $0.value.by != 0 }.sorted { $0.key < $1.key }
            .map { (card: $0.key, change: $0.value) }
    }

    mutating func note(_ card: CardID, _ before: CardRow?, _ after: CardRow?, at: Position) {
        let by = (after?.count(measure, in: days) ?? 0) - (before?.count(measure, in: days) ?? 0)
        if by != 0 {
            count += by
            changes[card, default: CountChange()].add(by, at)
        }
        if count == published { (agreedAt, changes) = (at, [:]) }
    }
}

/// How the events of one card changed a count.
package struct CountChange: Equatable, Sendable {
    /// By how much in all.
    package private(set) var by: Int64 = 0
    /// The events that changed it, ascending.
    package private(set) var positions: [Position] = []

    fileprivate mutating func add(_ by: Int64, _ position: Position) {
        self.by += by
        positions.append(position)
    }
}

/// Counts of the cards of one programme, followed through the ledger.
package struct CountTraces: Sendable {
    /// The counts, in the order in which they were asked for.
    package private(set) var traces: [CountTrace]
    private let programme: ProgrammeID
    private var rows = MemoryRows<Cards>()

    /// Counts of a programme's cards, before the first record.
    package init(_ traces: [CountTrace], of programme: ProgrammeID) {
        self.traces = traces
        self.programme = programme
    }

    /// Takes the next record of the ledger; those about other things change nothing.
    package mutating func take(_ recorded: Recorded) {
        guard case .card(let event) = recorded.event else { return }
        let before = row(event.card)
        rows.apply(recorded)
        let after = row(event.card)
        for index in traces.indices {
            traces[index].note(event.card, before, after, at: recorded.position)
        }
    }

    private func row(_ card: CardID) -> CardRow? {
        rows[card].flatMap { $0.programme == programme ? $0 : nil }
    }
}
