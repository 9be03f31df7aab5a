package import Engagement
package import Projections

/// A number as somebody read it off a card, with its line in the list.
package struct ListedNumber: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The number as written.
    package let number: String

    /// A number in its line.
    package init(line: Int, number: String) {
        self.line = line
        self.number = number
    }
}

/// What the ledger knows of one number of a list.
package struct NumberAnswer: Hashable, Sendable {
    /// What became of the number; the raw values are stable.
    package enum State: String, CaseIterable, Sendable {
        /// One card bears it.
        case found
        /// The card that bore it has another number since.
        case replaced
        /// It became void, as a misprint does, and no card bears it.
        case voided
        /// Several cards bear it.
        case several
        /// The person was erased; what stands in the clear is still audited.
        case erased
        /// The list named it before.
        case duplicate
        /// No card ever bore it.
        case unknown

        /// Whether a printed card with such a number should not be there.
        package var isFault: Bool {
            switch self {
            case .voided, .several, .unknown: true
            case .found, .replaced, .erased, .duplicate: false
            }
        }
    }

    /// The number in its line.
    package let listed: ListedNumber
    /// What became of it.
    package var state: State
    /// The cards that bear it, or that bore it when none does; ascending.
    package let cards: [CardID]
    /// The line that named it before.
    package let earlierLine: Int?
}

/// The cards by every number that was ever printed on them.
package struct PrintedNumbers: Sendable {
    private let rows: [CardID: CardRow]
    private let bearers: [String: Set<CardID>]

    /// The numbers of cards; those that became void included.
    package init(_ cards: [(key: CardID, row: CardRow)]) {
        var rows: [CardID: CardRow] = [:]
        var bearers: [String: Set<CardID>] = [:]
        for (card, row) in cards {
            rows[card] = row
            for step in row.steps {
                guard let number = step.number else { continue }
                bearers[number, default: []].insert(card)
            }
        }
        (self.rows, self.bearers) = (rows, bearers)
    }

    /// What is known of each number, in the order of the list.
    package func answers(_ list: [ListedNumber]) -> [NumberAnswer] {
        var lines: [String: Int] = [:]
        return list.map { listed in
            let earlier = lines[listed.number]
            if earlier == nil { lines[listed.number] = listed.line }
            return answer(listed, earlier)
        }
    }

    private func answer(_ listed: ListedNumber, _ earlier: Int?) -> NumberAnswer {
        let all = (bearers[listed.number] ?? []).sorted()
        let present = all.filter { rows[$0]?.number == listed.number }
        let state: NumberAnswer.State =
            if earlier != nil {
                .duplicate
            } else if all.isEmpty {
                .unknown
            } else if present.isEmpty {
                isVoid(listed.number, on: all) ? .voided : .replaced
            } else {
                present.count == 1 ? .found : .several
            }
        return NumberAnswer(
            listed: listed, state: state, cards: present.isEmpty ? all : present,
            earlierLine: earlier)
    }

    private func isVoid(_ number: String, on cards: [CardID]) -> Bool {
        cards.contains { rows[$0]?.voidNumbers.contains(number) ?? false }
    }
}
