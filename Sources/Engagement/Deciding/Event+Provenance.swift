extension Event {
    /// Where the event comes from; unknown for the three events that the program writes itself.
    package var provenance: Provenance {
        switch self {
        case .ledger(let event): event.provenance
        case .figure(let event): event.provenance
        case .actor(let event): event.provenance
        case .person(let event): event.provenance
        case .contact(let event): event.provenance
        case .organisation(let event): event.provenance
        case .engagement(let event): event.provenance
        case .hours(let event): event.provenance
        case .card(let event): event.provenance
        case .programme(let event): event.provenance
        case .project(let event): event.provenance
        }
    }
}

extension LedgerEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .opened, .programStarted, .clockStepped: .unknown
        case .referenceValueSet(let event): event.provenance
        case .referenceValueEnteredInError(let event): event.provenance
        case .activityListPublished(let event): event.provenance
        case .findingAnswered(let event): event.provenance
        case .examinationStarted(let event): event.provenance
        case .examinationClosed(let event): event.provenance
        case .reminderSet(let event): event.provenance
        case .reminderDone(let event): event.provenance
        }
    }
}

extension FigureEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .published(let event): event.provenance
        case .enteredInError(let event): event.provenance
        }
    }
}

extension ActorEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .registered(let event): event.provenance
        case .ended(let event): event.provenance
        }
    }
}

extension PersonEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .registered(let event): event.provenance
        case .residenceChanged(let event): event.provenance
        case .nameChanged(let event): event.provenance
        case .reachChanged(let event): event.provenance
        case .detailsCorrected(let event): event.provenance
        case .died(let event): event.provenance
        case .addressBlocked(let event): event.provenance
        case .addressUnblocked(let event): event.provenance
        case .consentGiven(let event): event.provenance
        case .consentWithdrawn(let event): event.provenance
        case .aliasRecorded(let event): event.provenance
        case .merged(let event): event.provenance
        case .separated(let event): event.provenance
        case .enteredInError(let event): event.provenance
        }
    }
}

extension ContactEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .registered(let event): event.provenance
        case .changed(let event): event.provenance
        case .ended(let event): event.provenance
        }
    }
}

extension OrganisationEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .registered(let event): event.provenance
        case .changed(let event): event.provenance
        case .renamed(let event): event.provenance
        case .succeeded(let event): event.provenance
        case .dissolved(let event): event.provenance
        case .deliveryReceived(let event): event.provenance
        case .deliveryUndone(let event): event.provenance
        case .corrected(let event): event.provenance
        case .enteredInError(let event): event.provenance
        }
    }
}

extension EngagementEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .started(let event): event.provenance
        case .paused(let event): event.provenance
        case .resumed(let event): event.provenance
        case .ended(let event): event.provenance
        case .attested(let event): event.provenance
        case .attestationWithdrawn(let event): event.provenance
        case .qualificationRecorded(let event): event.provenance
        case .honourRecorded(let event): event.provenance
        case .allowanceRecorded(let event): event.provenance
        case .declarationMade(let event): event.provenance
        case .enteredInError(let event): event.provenance
        }
    }
}

extension HoursEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .recorded(let event): event.provenance
        case .recordedForGroup(let event): event.provenance
        case .confirmed(let event), .confirmationWithdrawn(let event), .rejected(let event),
            .accepted(let event), .reversed(let event):
            event.provenance
        }
    }
}

extension CardEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .applied(let event): event.provenance
        case .evidenceRequested(let event): event.provenance
        case .evidenceCompleted(let event): event.provenance
        case .applicationWithdrawn(let event): event.provenance
        case .assessed(let event): event.provenance
        case .granted(let event): event.provenance
        case .grantedByException(let event): event.provenance
        case .refused(let event): event.provenance
        case .numberAssigned(let event): event.provenance
        case .numberVoided(let event): event.provenance
        case .issued(let event): event.provenance
        case .handedOver(let event): event.provenance
        case .lossReported(let event): event.provenance
        case .replaced(let event): event.provenance
        case .returned(let event): event.provenance
        case .givenUp(let event): event.provenance
        case .extended(let event): event.provenance
        case .withdrawn(let event): event.provenance
        case .revoked(let event): event.provenance
        case .hearingHeld(let event): event.provenance
        case .objectionReceived(let event): event.provenance
        case .takenOver(let event): event.provenance
        case .enteredInError(let event): event.provenance
        }
    }
}

extension ProgrammeEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .established(let event): event.provenance
        case .rulePublished(let event): event.provenance
        case .quotaSet(let event): event.provenance
        }
    }
}

extension ProjectEvent {
    /// Where the event comes from.
    var provenance: Provenance {
        switch self {
        case .opened(let event): event.provenance
        case .milestonePlanned(let event): event.provenance
        case .milestoneMoved(let event): event.provenance
        case .milestoneReached(let event): event.provenance
        case .milestoneDropped(let event): event.provenance
        case .eventHeld(let event): event.provenance
        case .agreementSigned(let event): event.provenance
        case .closed(let event): event.provenance
        case .enteredInError(let event): event.provenance
        }
    }
}

extension Provenance {
    /// Whether a reason is given, by code or in words.
    var givesReason: Bool { particulars?.reasonCode != nil || particulars?.reason != nil }

    /// Whether the paper came more than so many days before the day of recording.
    func isTypedLate(_ context: DecisionContext) -> Bool {
        guard let received = particulars?.intake?.received else { return false }
        return context.today.days(since: received) > context.lateAfterDays
    }
}
