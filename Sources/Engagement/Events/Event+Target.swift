extension Event {
    /// The revision, in the same stream, of the event that this one corrects or undoes.
    package var target: Revision? {
        switch self {
        case .hours(.recorded): nil
        case .hours(.confirmed(let event)), .hours(.confirmationWithdrawn(let event)),
            .hours(.rejected(let event)), .hours(.accepted(let event)),
            .hours(.reversed(let event)):
            event.target
        case .person(.detailsCorrected(let event)): event.target
        case .person(.separated(let event)): event.target
        case .person(.enteredInError(let event)): event.target
        case .organisation(.deliveryUndone(let event)): event.delivery
        case .organisation(.corrected(let event)): event.target
        case .organisation(.enteredInError(let event)): event.target
        case .engagement(.attestationWithdrawn(let event)): event.attestation
        case .engagement(.enteredInError(let event)): event.target
        case .card(.enteredInError(let event)): event.target
        case .project(.enteredInError(let event)): event.target
        case .ledger(.referenceValueEnteredInError(let event)): event.target
        case .ledger(.examinationClosed(let event)): event.examination
        case .ledger(.reminderDone(let event)): event.reminder
        case .figure(.enteredInError(let event)): event.target
        default: nil
        }
    }
}
