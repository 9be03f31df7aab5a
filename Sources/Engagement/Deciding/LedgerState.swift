/// What decisions on the ledger's own stream look at.
package struct LedgerState: StreamState {
    static let initial = LedgerState()

    /// The revision that the next event will have.
    package private(set) var next: Revision = 0
    /// Whether the subject is registered, and that was not an error.
    package private(set) var isKnown = false
    private(set) var facts = FactLog<LedgerFact>()

    mutating func evolve(_ revision: Revision, _ event: Event) {
        next = revision + 1
        switch event {
        case .ledger(.opened): isKnown = true
        case .ledger(.referenceValueSet): facts.append(revision, .referenceValue)
        case .ledger(.referenceValueEnteredInError(let event)): facts.undo(event.target)
        case .ledger(.activityListPublished(let event)):
            facts.append(revision, .activityList(event.version))
        case .ledger(.examinationStarted(let event)):
            facts.append(revision, .examination(event.on))
        case .ledger(.examinationClosed(let event)): facts.undo(event.examination)
        case .ledger(.reminderSet): facts.append(revision, .reminder)
        case .ledger(.reminderDone(let event)): facts.undo(event.reminder)
        case .figure(.published): facts.append(revision, .figure)
        case .figure(.enteredInError(let event)): facts.undo(event.target)
        default: break
        }
    }
}

/// What an event says in the ledger's own stream, as far as later decisions look at it.
enum LedgerFact: Hashable, Sendable {
    case activityList(String)
    case examination(Day)
    case reminder
    case referenceValue
    case figure
}
