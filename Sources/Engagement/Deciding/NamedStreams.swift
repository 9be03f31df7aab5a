extension Event {
    /// Visits the stream of every subject that the event names, some perhaps twice.
    ///
    /// All of them must be known for the event to be recorded. The hot events name few and build
    /// no list; a ledger that loads states collects them by ``Decider/reads(_:)``.
    package func forEachNamed<Failure: Error>(
        _ visit: (StreamID) throws(Failure) -> Void
    ) throws(Failure) {
        switch self {
        case .hours(let event): try event.forEachNamed(visit)
        case .engagement(let event): try event.forEachNamed(visit)
        case .card(let event): try event.forEachNamed(visit)
        case .person(.merged(let event)): try visit(event.into.stream)
        case .person(.aliasRecorded(let event)):
            if let organisation = event.organisation { try visit(organisation.stream) }
        case .contact(let event): try event.forEachNamed(visit)
        case .ledger(.findingAnswered(let event)):
            if let subject = event.subject { try visit(subject) }
        case .ledger(.reminderSet(let event)): try visit(event.subject)
        case .organisation(.succeeded(let event)): try visit(event.by.stream)
        case .person, .organisation, .ledger, .figure, .actor, .programme, .project: break
        }
        try provenance.forEachNamed(visit)
    }
}

extension Provenance {
    /// Visits the streams of the delivery, of the cause and of who handed in or said it.
    fileprivate func forEachNamed<Failure: Error>(
        _ visit: (StreamID) throws(Failure) -> Void
    ) throws(Failure) {
        if let delivery { try visit(delivery.stream) }
        guard let particulars else { return }
        if let cause = particulars.cause { try visit(cause.stream) }
        if let from = particulars.intake?.from { try visit(from.stream) }
        if let reporter = particulars.reporter { try visit(reporter.stream) }
    }
}

extension HoursEvent {
    /// Visits organisation, project and confirmer.
    fileprivate func forEachNamed<Failure: Error>(
        _ visit: (StreamID) throws(Failure) -> Void
    ) throws(Failure) {
        switch self {
        case .recorded(let event):
            try visit(event.organisation.stream)
            if let project = event.project { try visit(project.stream) }
        case .recordedForGroup(let event):
            if let project = event.project { try visit(project.stream) }
        case .confirmed(let event), .confirmationWithdrawn(let event), .rejected(let event),
            .accepted(let event), .reversed(let event):
            if let confirmer = event.confirmer { try visit(confirmer.stream) }
        }
    }
}

extension EngagementEvent {
    /// Visits organisation and signatories.
    fileprivate func forEachNamed<Failure: Error>(
        _ visit: (StreamID) throws(Failure) -> Void
    ) throws(Failure) {
        switch self {
        case .started(let event): try visit(event.organisation.stream)
        case .attested(let event):
            try visit(event.organisation.stream)
            for signatory in event.signatories { try visit(signatory.contact.stream) }
        case .allowanceRecorded(let event): try visit(event.organisation.stream)
        case .paused, .resumed, .ended, .attestationWithdrawn, .qualificationRecorded,
            .honourRecorded, .declarationMade, .enteredInError:
            break
        }
    }
}

extension CardEvent {
    /// Visits the programme, also the one that was assessed, and who approved an exception.
    fileprivate func forEachNamed<Failure: Error>(
        _ visit: (StreamID) throws(Failure) -> Void
    ) throws(Failure) {
        if let programme = fact?.programme { try visit(programme.stream) }
        if let assessed = assessment?.programme { try visit(assessed.stream) }
        if case .grantedByException(let event) = self { try visit(event.approvedBy.stream) }
    }

    /// The assessment that the event puts on file.
    private var assessment: AssessmentRecord? {
        switch self {
        case .assessed(let event): event.assessment
        case .granted(let event): event.assessment
        case .grantedByException(let event): event.assessment
        case .refused(let event): event.assessment
        default: nil
        }
    }
}

extension ContactEvent {
    /// Visits the organisation and the volunteer who is the same human being.
    fileprivate func forEachNamed<Failure: Error>(
        _ visit: (StreamID) throws(Failure) -> Void
    ) throws(Failure) {
        switch self {
        case .registered(let event):
            if let organisation = event.organisation { try visit(organisation.stream) }
            if let person = event.person { try visit(person.stream) }
        case .changed(let event):
            if let person = event.person { try visit(person.stream) }
        case .ended: break
        }
    }
}
