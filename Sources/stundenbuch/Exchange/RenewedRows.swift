import Engagement
import Ledger
import Projections

/// Submits rows, those again whose records went with a delivery that was taken back or replaced.
///
/// Such a row is known by its number but stands no longer: its new command has a number of its
/// own, made from the old one and the event that is gone. What was undone by itself stays known:
/// somebody looked at it and said that it is wrong.
final class RenewedRows {
    private let desk: Desk
    /// Whether any delivery was ever taken back or replaced; else there is nothing to look for.
    private let isNeeded: Bool
    private var gone: [StreamID: Set<Revision>] = [:]

    /// Submits rows to a ledger with these deliveries.
    init(_ desk: Desk, _ deliveries: [KnownDelivery]) {
        self.desk = desk
        isNeeded = deliveries.contains { $0.facts.undone != nil || $0.facts.replaces != nil }
    }

    func submit(_ draft: Draft, to batches: ImportDesk) throws(Complaint) -> Submission {
        var draft = draft
        while true {
            let submission = try batches.submit(draft)
            guard isNeeded, let position = submission.position,
                let name = try wentWithItsList(position)
            else { return submission }
            draft = draft.renewed(after: name)
        }
    }

    /// The event at that position when it went with its list; nil when it stands, or was undone
    /// by itself, or is not in the log yet.
    private func wentWithItsList(_ position: Position) throws(Complaint) -> EventName? {
        guard position < (try desk.size()) else { return nil }
        let name = try desk.rowEvent(at: position).name
        if gone[name.stream] == nil { gone[name.stream] = try goneEvents(of: name.stream) }
        return gone[name.stream]?.contains(name.revision) == true ? name : nil
    }

    private func goneEvents(of stream: StreamID) throws(Complaint) -> Set<Revision> {
        var gone: Set<Revision> = []
        for recorded in try desk.events(of: stream) where recorded.isByAList {
            switch recorded.event {
            case .hours(.reversed(let said)): gone.insert(said.target)
            case .person(.enteredInError), .engagement(.enteredInError), .card(.enteredInError),
                .organisation(.enteredInError):
                if let target = recorded.event.target { gone.insert(target) }
            default: continue
            }
        }
        return gone
    }
}

extension Desk {
    /// What the command at that position said of its row: not the undoing of an entry that the
    /// row stands in place of, which comes before it.
    func rowEvent(at position: Position) throws(Complaint) -> Recorded {
        let recorded = try event(at: position)
        guard case .hours(.reversed) = recorded.event, position + 1 < (try size()) else {
            return recorded
        }
        let next = try event(at: position + 1)
        return next.command == recorded.command ? next : recorded
    }
}

extension Submission {
    /// Where a command of the same number stands already.
    fileprivate var position: Position? {
        switch self {
        case .known(let position), .conflict(let position): position
        case .accepted, .refused: nil
        }
    }
}

extension Recorded {
    /// Whether a delivery as a whole brought the event about: it came with one, or was caused by
    /// the taking back of one.
    fileprivate var isByAList: Bool {
        event.provenance.delivery != nil
            || event.provenance.particulars?.cause?.stream.kind == .organisation
    }
}

extension Draft {
    /// The same command once more, after the event that it recorded is gone.
    func renewed(after name: EventName) -> Draft {
        guard case .content(let bytes) = identity else { return self }
        var draft = self
        draft.number = nil
        draft.identity = .content(bytes + Array("\u{1F}after\u{1F}\(name.text)".utf8))
        return draft
    }
}
