package import Engagement

/// One step in the life of a card.
package struct CardStep: Equatable, Revisioned, RowValue {
    /// The event, in the person's stream.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// What happened.
    package var kind: EventKind
    /// The day of receipt, decision, issue or loss.
    package var on: Day?
    /// The first day of validity, or the first day without the card.
    package var from: Day?
    /// The last day of validity, absent is unlimited; of a request, the day on which it is due.
    package var until: Day?
    /// First, renewal or replacement.
    package var application: ApplicationKind?
    /// What was decided.
    package var decision: Decision?
    /// What the assessment came to.
    package var outcome: Outcome?
    /// The code of the ground of a refusal.
    package var ground: String?
    /// The number as printed, or the one that became void.
    package var number: String?
    /// The file reference (Aktenzeichen) of the paper behind it.
    package var reference: String?
    /// Who approved an exception.
    package var approvedBy: ContactID?
    /// What was asked for.
    package var documents: [String] = []

    /// The stage that the card reaches by this step; nil when it stays where it is.
    package var stage: CardStage? {
        switch kind {
        case .cardApplied: .applied
        case .applicationWithdrawn: .applicationWithdrawn
        case .cardGranted, .cardGrantedByException, .cardRefused, .cardTakenOver:
            decision == .granted ? .granted : .refused
        case .cardReplaced: .granted
        case .cardIssued, .cardHandedOver: .issued
        case .cardLossReported: .lost
        case .cardReturned: .returned
        case .cardGivenUp: .givenUp
        case .cardWithdrawn: .withdrawn
        case .cardRevoked: .revoked
        default: nil
        }
    }

    init(
        _ recorded: Recorded, on: Day? = nil, from: Day? = nil, until: Day? = nil,
        decision: Decision? = nil, outcome: Outcome? = nil, number: String? = nil
    ) {
        revision = recorded.revision
        position = recorded.position
        kind = recorded.event.kind
        (self.on, self.from, self.until) = (on, from, until)
        (self.decision, self.outcome, self.number) = (decision, outcome, number)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, kind, on, from, until, application, decision, outcome)
        writer.put(ground, number, reference, approvedBy, documents)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        kind = try reader.take()
        on = try reader.take()
        from = try reader.take()
        until = try reader.take()
        application = try reader.take()
        decision = try reader.take()
        outcome = try reader.take()
        ground = try reader.take()
        number = try reader.take()
        reference = try reader.take()
        approvedBy = try reader.take()
        documents = try reader.take()
    }
}
