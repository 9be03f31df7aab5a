extension CardEvent {
    /// The card that the event is about; 0 in an ask means the next card of the ledger.
    package var card: CardID {
        get {
            switch self {
            case .applied(let event): event.card
            case .evidenceRequested(let event): event.card
            case .evidenceCompleted(let event): event.card
            case .applicationWithdrawn(let event): event.card
            case .assessed(let event): event.card
            case .granted(let event): event.card
            case .grantedByException(let event): event.card
            case .refused(let event): event.card
            case .numberAssigned(let event): event.card
            case .numberVoided(let event): event.card
            case .issued(let event): event.card
            case .handedOver(let event): event.card
            case .lossReported(let event): event.card
            case .replaced(let event): event.card
            case .returned(let event): event.card
            case .givenUp(let event): event.card
            case .extended(let event): event.card
            case .withdrawn(let event): event.card
            case .revoked(let event): event.card
            case .hearingHeld(let event): event.card
            case .objectionReceived(let event): event.card
            case .takenOver(let event): event.card
            case .enteredInError(let event): event.card
            }
        }
        set { self = with(newValue) }
    }

    private func with(_ card: CardID) -> CardEvent {
        func changed<Payload>(
            _ payload: Payload, _ path: WritableKeyPath<Payload, CardID>
        ) -> Payload {
            var payload = payload
            payload[keyPath: path] = card
            return payload
        }
        return switch self {
        case .applied(let event): .applied(changed(event, \.card))
        case .evidenceRequested(let event): .evidenceRequested(changed(event, \.card))
        case .evidenceCompleted(let event): .evidenceCompleted(changed(event, \.card))
        case .applicationWithdrawn(let event): .applicationWithdrawn(changed(event, \.card))
        case .assessed(let event): .assessed(changed(event, \.card))
        case .granted(let event): .granted(changed(event, \.card))
        case .grantedByException(let event): .grantedByException(changed(event, \.card))
        case .refused(let event): .refused(changed(event, \.card))
        case .numberAssigned(let event): .numberAssigned(changed(event, \.card))
        case .numberVoided(let event): .numberVoided(changed(event, \.card))
        case .issued(let event): .issued(changed(event, \.card))
        case .handedOver(let event): .handedOver(changed(event, \.card))
        case .lossReported(let event): .lossReported(changed(event, \.card))
        case .replaced(let event): .replaced(changed(event, \.card))
        case .returned(let event): .returned(changed(event, \.card))
        case .givenUp(let event): .givenUp(changed(event, \.card))
        case .extended(let event): .extended(changed(event, \.card))
        case .withdrawn(let event): .withdrawn(changed(event, \.card))
        case .revoked(let event): .revoked(changed(event, \.card))
        case .hearingHeld(let event): .hearingHeld(changed(event, \.card))
        case .objectionReceived(let event): .objectionReceived(changed(event, \.card))
        case .takenOver(let event): .takenOver(changed(event, \.card))
        case .enteredInError(let event): .enteredInError(changed(event, \.card))
        }
    }
}
