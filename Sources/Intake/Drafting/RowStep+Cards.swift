import Engagement

extension RowStep {
    /// Why a decision from a list has no assessment.
    private static let recordedFromList = "recorded_from_list"

    /// What a card's row asks for; nil when it names what is not known.
    ///
    /// `CardID(0)` means the ledger's next card, the same in all asks of a draft. The paper behind
    /// the decision is the application when the list says when that came, else the notice itself,
    /// which has the day of the decision.
    func asks<Names: Directory>(
        _ row: ListedCard, _ references: inout References<Names>
    ) -> Asking? {
        let person = references.person(row.person, of: nil)
        let programme = references.programme(row.programme)
        guard let person, let programme else { return nil }
        let events =
            isTakenOver
            ? takenOver(row, programme).map { [$0] } : decided(row, programme)
        guard let events else { return nil }
        return { _, _ in events.map { Ask(person.stream, .card($0)) } }
    }

    private func takenOver(_ row: ListedCard, _ programme: ProgrammeID) -> CardEvent? {
        guard let decision = row.decision, let decided = row.decidedOn else { return nil }
        let provenance = context.provenance(
            received: row.receivedOn ?? context.received ?? decided,
            reference: row.fileReference)
        return .takenOver(
            CardTakenOver(
                card: CardID(0), programme: programme, kind: row.kind, decision: decision,
                ground: row.ground, number: row.number, decided: decided,
                validFrom: row.validFrom, validUntil: row.validUntil, provenance: provenance))
    }

    /// The application, then what was decided, then the printed number.
    private func decided(_ row: ListedCard, _ programme: ProgrammeID) -> [CardEvent]? {
        guard let received = row.receivedOn else { return nil }
        let card = CardID(0)
        let application = context.provenance(received: received, reference: row.fileReference)
        var events: [CardEvent] = [
            .applied(
                CardApplied(
                    card: card, programme: programme, kind: row.kind, by: .person,
                    received: received, provenance: application))
        ]
        let provenance = context.provenance(
            received: received, reference: row.fileReference,
            reasonCode: RowStep.recordedFromList)
        guard let decision = row.decision else { return events }
        guard let event = decisionEvent(decision, row, programme, provenance) else { return nil }
        events.append(event)
        if let number = row.number {
            events.append(
                .numberAssigned(
                    CardNumberAssigned(card: card, number: number, provenance: application)))
        }
        return events
    }

    private func decisionEvent(
        _ decision: Decision, _ row: ListedCard, _ programme: ProgrammeID,
        _ provenance: Provenance
    ) -> CardEvent? {
        guard let decided = row.decidedOn else { return nil }
        switch decision {
        case .granted:
            guard let from = row.validFrom else { return nil }
            return .granted(
                CardGranted(
                    card: CardID(0), programme: programme, decided: decided, validFrom: from,
                    validUntil: row.validUntil, provenance: provenance))
        case .refused:
            guard let ground = row.ground else { return nil }
            return .refused(
                CardRefused(
                    card: CardID(0), programme: programme, decided: decided, ground: ground,
                    provenance: provenance))
        }
    }
}
