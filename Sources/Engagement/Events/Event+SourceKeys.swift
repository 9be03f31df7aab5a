extension Event {
    /// What sources call the subject that the event brings into the ledger, or that was found to be
    /// the one they mean.
    package var sourceKeys: [SourceKey] {
        switch self {
        case .actor(.registered(let event)): event.sourceKeys
        case .person(.registered(let event)): event.sourceKeys
        case .person(.aliasRecorded(let event)): [event.spelling]
        case .contact(.registered(let event)): event.sourceKeys
        case .organisation(.registered(let event)): event.sourceKeys
        case .engagement(.started(let event)): event.sourceKeys
        case .project(.opened(let event)): event.sourceKeys
        default: []
        }
    }
}
