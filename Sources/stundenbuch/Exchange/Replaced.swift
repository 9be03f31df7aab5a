import Engagement
import Intake
import Ledger
import Projections

/// The deliveries that a list stands in place of, with their entries that still stand.
///
/// A delivery that replaced an earlier one left there what it did not change, so the entries of
/// those belong to it as well.
struct Replaced {
    /// By organisation, the delivery that the new one names.
    private(set) var names: [OrganisationID: EventName] = [:]
    /// Their numbers as typed: `L-17`.
    private(set) var numbers: [String] = []
    /// The entries that were not undone, in the order in which they were recorded.
    let entries: [EntryLine]

    /// The deliveries that were typed; a file whose import was stopped may go on.
    init(_ typed: [String], _ file: String, _ desk: Desk) throws(Complaint) {
        let known = try desk.size()
        let all = Dictionary(
            try desk.deliveries(knownAt: known).map { ($0.name, $0.facts) },
            uniquingKeysWith: { first, _ in first })
        var chain: Set<EventName> = []
        var start = known
        for text in typed {
            let found = try desk.delivery(text, knownAt: known)
            guard let organisation = OrganisationID(found.name.stream) else { continue }
            let last = try Replaced.last(found.name, found.facts, all, file)
            names[organisation] = found.name
            numbers.append("L-\(found.facts.number)")
            var next: EventName? = last
            while let name = next, let facts = all[name], chain.insert(name).inserted {
                start = min(start, facts.position)
                next = facts.replaces.map { EventName(name.stream, $0) }
            }
        }
        entries = try desk.entries(from: start) { entry in
            entry.provenance.delivery.map(chain.contains) ?? false
        }.filter { $0.standing != .reversed }
    }

    /// Where the chain begins: the delivery itself, or the one that stands in its place when that
    /// is this very file.
    private static func last(
        _ name: EventName, _ facts: DeliveryFacts, _ all: [EventName: DeliveryFacts],
        _ file: String
    ) throws(Complaint) -> EventName {
        let number = "L-\(facts.number)"
        guard facts.list == ListKind.hours.rawValue else {
            throw Complaint(.usage, "no_hours_delivery", Texts.onlyHoursReplace)
        }
        guard facts.undone == nil, !facts.isInError else {
            throw Complaint(
                .no, Refusal.Code.alreadyReversed.rawValue, Texts.deliveryUndoneAlready(number),
                remedy: Texts.importWithoutReplaces)
        }
        guard let later = facts.replacedBy.map({ EventName(name.stream, $0) }) else { return name }
        if let there = all[later], there.sha256 == (try ListDelivery.digest(of: file)) {
            return later
        }
        let next = "L-\(all[later]?.number ?? 0)"
        throw Complaint(
            .no, "delivery_replaced", Texts.deliveryReplaced(number, by: next),
            remedy: Texts.replaceTheLater(next))
    }
}
