import Engagement
import Intake
import Projections

/// A delivery with the event that recorded it.
typealias KnownDelivery = (name: EventName, facts: DeliveryFacts)

extension Desk {
    /// The deliveries that were known, in the order of their numbers.
    func deliveries(knownAt known: TreeSize) throws(Complaint) -> [KnownDelivery] {
        try rows(Deliveries.self, knownAt: known).compactMap { name, row in
            guard case .delivery(let facts) = row else { return nil }
            return (name, facts)
        }.sorted { $0.facts.number < $1.facts.number }
    }

    /// The delivery that was typed: `L-17`, `#812` or `O-3/7`.
    func delivery(
        _ text: String, knownAt known: TreeSize
    ) throws(Complaint) -> (name: EventName, facts: DeliveryFacts) {
        let wanted = text.uppercased()
        let found = try deliveries(knownAt: known).first { delivery in
            [
                "L-\(delivery.facts.number)", "#\(delivery.facts.position)", delivery.name.text,
            ].contains(wanted)
        }
        if let found { return found }
        throw Complaint(
            .no, "unknown_delivery", Texts.unknownDelivery(text), remedy: Texts.listDeliveries)
    }
}

extension Desk {
    /// The deliveries that one stands in place of, directly or not, and where the first of all
    /// stands: what they left unchanged belongs to its list as well.
    func earlier(
        than name: EventName, _ facts: DeliveryFacts, knownAt known: TreeSize
    ) throws(Complaint) -> (names: Set<EventName>, start: Position) {
        guard facts.replaces != nil else { return ([], facts.position) }
        let all = Dictionary(
            try deliveries(knownAt: known).map { ($0.name, $0.facts) },
            uniquingKeysWith: { first, _ in first })
        var (names, start): (Set<EventName>, Position) = ([], facts.position)
        var next = facts.replaces.map { EventName(name.stream, $0) }
        while let name = next, let facts = all[name], names.insert(name).inserted {
            start = min(start, facts.position)
            next = facts.replaces.map { EventName(name.stream, $0) }
        }
        return (names, start)
    }

    /// The numbers of the deliveries that the rows of a list name, as `L-17`.
    func numbers(of context: DeliveryContext) throws(Complaint) -> [String] {
        var found: [UInt64] = []
        for name in Set(context.names.values).union(context.name.map { [$0] } ?? []) {
            guard case .delivery(let facts)? = try row(Deliveries.self, name) else { continue }
            found.append(facts.number)
        }
        return found.sorted().map { "L-\($0)" }
    }
}

extension EventName {
    /// The name as people type it: `O-3/7`.
    var text: String { "\(stream.text)/\(revision)" }
}
