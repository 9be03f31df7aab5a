package import Engagement

/// What rules look at of organisations, folded from the records of their streams.
///
/// A correction replaces what its target said; a change holds from its day.
package struct OrganisationBook: Sendable {
    /// What is known of an organisation on a day.
    package struct Facts: Hashable, Sendable {
        /// Its field, as `fire`.
        package var category: String?
        /// Its seat.
        package var seat: MunicipalityKey?
        /// When it was founded.
        package var founded: VagueDay?
        /// Whether it is recognised as non-profit.
        package var nonprofit: Bool?
        /// Its legal form.
        package var legalForm: String?
    }

    private struct Entry {
        let name: EventName
        let from: Day?
        var facts: Facts

        /// A registration goes before every change.
        var order: Int32 { from?.daysSince1970 ?? .min }
    }

    private var entries: [OrganisationID: [Entry]] = [:]

    /// No organisation is known yet.
    package init() {}

    /// Takes up a record of an organisation's stream; every other record changes nothing.
    package mutating func take(_ recorded: Recorded) {
        guard case .organisation(let event) = recorded.event,
            let id = OrganisationID(recorded.stream)
        else { return }
        switch event {
        case .registered(let said):
            entries[id, default: []].append(
                Entry(
                    name: recorded.name, from: nil,
                    facts: Facts(
                        category: said.category, seat: said.seat, founded: said.founded,
                        nonprofit: said.nonprofit, legalForm: said.legalForm)))
        case .changed(let said):
            entries[id, default: []].append(
                Entry(
                    name: recorded.name, from: said.from,
                    facts: Facts(
                        category: said.category, seat: said.seat, nonprofit: said.nonprofit,
                        legalForm: said.legalForm)))
        case .corrected(let said):
            correct(id, EventName(recorded.stream, said.target), Facts(said))
        case .enteredInError(let said):
            let target = EventName(recorded.stream, said.target)
            entries[id]?.removeAll { $0.name == target }
        default: break
        }
    }

    /// What is known of an organisation on a day; nil when nothing is.
    package func facts(_ id: OrganisationID, on day: Day) -> Facts? {
        guard let own = entries[id] else { return nil }
        let holding = own.filter { ($0.from ?? day) <= day }
            .enumerated().sorted { left, right in
                let (mine, theirs) = (left.element.order, right.element.order)
                return (mine, left.offset) < (theirs, right.offset)
            }
        return holding.reduce(into: Facts()) { $0.overlay($1.element.facts) }
    }

    /// Whether an organisation is of one of several kinds on a day; of any when none is named.
    func belongs(_ id: OrganisationID, to categories: [String], on day: Day) -> Outcome {
        guard !categories.isEmpty else { return .met }
        guard let category = facts(id, on: day)?.category else { return .undecided }
        return categories.contains(category) ? .met : .notMet
    }

    private mutating func correct(_ id: OrganisationID, _ target: EventName, _ facts: Facts) {
        guard let index = entries[id]?.firstIndex(where: { $0.name == target }) else { return }
        entries[id]?[index].facts.overlay(facts)
    }
}

extension OrganisationBook.Facts {
    /// What a correction says.
    fileprivate init(_ said: OrganisationCorrected) {
        self.init(
            category: said.category, seat: said.seat, founded: said.founded,
            nonprofit: said.nonprofit, legalForm: said.legalForm)
    }

    /// Takes over what the other says.
    fileprivate mutating func overlay(_ other: Self) {
        category = other.category ?? category
        seat = other.seat ?? seat
        founded = other.founded ?? founded
        nonprofit = other.nonprofit ?? nonprofit
        legalForm = other.legalForm ?? legalForm
    }
}
