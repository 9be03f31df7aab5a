import Engagement
import Projections

extension Desk {
    /// The rows of a projection from the events of one stream, as they were known.
    ///
    /// Only for projections whose rows of that subject depend on its own stream alone.
    func rows<P: Projection>(
        _ type: P.Type, from events: [Recorded]
    ) -> [(key: P.Key, row: P.Row)] {
        var rows = MemoryRows<P>()
        for recorded in events { rows.apply(recorded) }
        return rows.sorted
    }

    /// The events of a subject that is known; a complaint when it is not, or was not yet.
    func known<ID: SubjectID>(
        _ text: String, _ type: ID.Type, at size: UInt64 = .max
    ) throws(Complaint) -> (id: ID, events: [Recorded]) {
        let id: ID = try subject(text)
        let events = try events(of: id.stream, knownAt: size)
        guard !events.isEmpty else {
            throw Complaint(
                .no, Refusal.Code.unknownSubject.rawValue,
                Refusal(.unknownSubject, id.text).spoken, remedy: Texts.writeASubject)
        }
        return (id, events)
    }

    /// A subject that the ledger knows, for an answer about it or a filter by it; a complaint
    /// when it does not, so that no empty answer stands for an unknown subject.
    func existing<ID: SubjectID>(_ text: String) throws(Complaint) -> ID {
        try known(text, ID.self).id
    }

    /// A subject that was typed, when one was.
    func subject<ID: SubjectID>(ifTyped text: String?) throws(Complaint) -> ID? {
        guard let text else { return nil }
        return try subject(text)
    }
}
