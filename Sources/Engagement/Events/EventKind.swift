/// The number of every kind of event that this program writes, as in `Schemas/kinds.proto`.
package enum EventKind: UInt16, CaseIterable, Sendable {
    case ledgerOpened = 1
    case programStarted = 2
    case clockStepped = 3
    case referenceValueSet = 7
    case referenceValueEnteredInError = 8
    case activityListPublished = 18
    case findingAnswered = 10
    case examinationStarted = 12
    case examinationClosed = 13
    case reminderSet = 14
    case reminderDone = 15
    case figurePublished = 6
    case figureEnteredInError = 9
    case actorRegistered = 4
    case actorEnded = 5
    case personRegistered = 101
    case residenceChanged = 102
    case nameChanged = 103
    case reachChanged = 104
    case detailsCorrected = 105
    case personDied = 106
    case addressBlockNoted = 107
    case addressBlockLifted = 108
    case consentGiven = 109
    case consentWithdrawn = 110
    case aliasRecorded = 111
    case personMerged = 112
    case personSeparated = 113
    case personEnteredInError = 116
    case contactRegistered = 151
    case contactChanged = 152
    case contactEnded = 153
    case organisationRegistered = 201
    case organisationChanged = 202
    case organisationRenamed = 203
    case organisationSucceeded = 204
    case organisationDissolved = 205
    case deliveryReceived = 206
    case deliveryUndone = 207
    case organisationCorrected = 208
    case organisationEnteredInError = 209
    case engagementStarted = 301
    case engagementPaused = 302
    case engagementResumed = 303
    case engagementEnded = 304
    case engagementAttested = 305
    case attestationWithdrawn = 306
    case qualificationRecorded = 307
    case honourRecorded = 308
    case allowanceRecorded = 309
    case declarationMade = 310
    case engagementEnteredInError = 399
    case hoursRecorded = 401
    case hoursConfirmed = 402
    case hoursConfirmationWithdrawn = 403
    case hoursRejected = 404
    case hoursAccepted = 405
    case hoursReversed = 406
    case hoursRecordedForGroup = 407
    case cardApplied = 501
    case evidenceRequested = 502
    case evidenceCompleted = 503
    case applicationWithdrawn = 504
    case cardAssessed = 505
    case cardGranted = 506
    case cardGrantedByException = 507
    case cardRefused = 508
    case cardNumberAssigned = 509
    case cardNumberVoided = 510
    case cardIssued = 511
    case cardHandedOver = 512
    case cardLossReported = 513
    case cardReplaced = 514
    case cardReturned = 515
    case cardGivenUp = 516
    case cardExtended = 517
    case cardWithdrawn = 518
    case cardRevoked = 519
    case hearingHeld = 520
    case objectionReceived = 521
    case cardTakenOver = 522
    case cardEnteredInError = 523
    case programmeEstablished = 551
    case rulePublished = 552
    case quotaSet = 553
    case projectOpened = 601
    case milestonePlanned = 603
    case milestoneMoved = 604
    case milestoneReached = 605
    case milestoneDropped = 606
    case eventHeld = 607
    case agreementSigned = 609
    case projectClosed = 611
    case projectEnteredInError = 612
}

extension LedgerEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .opened: .ledgerOpened
        case .programStarted: .programStarted
        case .clockStepped: .clockStepped
        case .referenceValueSet: .referenceValueSet
        case .referenceValueEnteredInError: .referenceValueEnteredInError
        case .activityListPublished: .activityListPublished
        case .findingAnswered: .findingAnswered
        case .examinationStarted: .examinationStarted
        case .examinationClosed: .examinationClosed
        case .reminderSet: .reminderSet
        case .reminderDone: .reminderDone
        }
    }
}

extension FigureEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .published: .figurePublished
        case .enteredInError: .figureEnteredInError
        }
    }
}

extension ActorEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .registered: .actorRegistered
        case .ended: .actorEnded
        }
    }
}

extension PersonEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .registered: .personRegistered
        case .residenceChanged: .residenceChanged
        case .nameChanged: .nameChanged
        case .reachChanged: .reachChanged
        case .detailsCorrected: .detailsCorrected
        case .died: .personDied
        case .addressBlocked: .addressBlockNoted
        case .addressUnblocked: .addressBlockLifted
        case .consentGiven: .consentGiven
        case .consentWithdrawn: .consentWithdrawn
        case .aliasRecorded: .aliasRecorded
        case .merged: .personMerged
        case .separated: .personSeparated
        case .enteredInError: .personEnteredInError
        }
    }
}

extension ContactEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .registered: .contactRegistered
        case .changed: .contactChanged
        case .ended: .contactEnded
        }
    }
}

extension OrganisationEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .registered: .organisationRegistered
        case .changed: .organisationChanged
        case .renamed: .organisationRenamed
        case .succeeded: .organisationSucceeded
        case .dissolved: .organisationDissolved
        case .deliveryReceived: .deliveryReceived
        case .deliveryUndone: .deliveryUndone
        case .corrected: .organisationCorrected
        case .enteredInError: .organisationEnteredInError
        }
    }
}

extension EngagementEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .started: .engagementStarted
        case .paused: .engagementPaused
        case .resumed: .engagementResumed
        case .ended: .engagementEnded
        case .attested: .engagementAttested
        case .attestationWithdrawn: .attestationWithdrawn
        case .qualificationRecorded: .qualificationRecorded
        case .honourRecorded: .honourRecorded
        case .allowanceRecorded: .allowanceRecorded
        case .declarationMade: .declarationMade
        case .enteredInError: .engagementEnteredInError
        }
    }
}

extension HoursEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .recorded: .hoursRecorded
        case .confirmed: .hoursConfirmed
        case .confirmationWithdrawn: .hoursConfirmationWithdrawn
        case .rejected: .hoursRejected
        case .accepted: .hoursAccepted
        case .reversed: .hoursReversed
        case .recordedForGroup: .hoursRecordedForGroup
        }
    }
}

extension CardEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .applied: .cardApplied
        case .evidenceRequested: .evidenceRequested
        case .evidenceCompleted: .evidenceCompleted
        case .applicationWithdrawn: .applicationWithdrawn
        case .assessed: .cardAssessed
        case .granted: .cardGranted
        case .grantedByException: .cardGrantedByException
        case .refused: .cardRefused
        case .numberAssigned: .cardNumberAssigned
        case .numberVoided: .cardNumberVoided
        case .issued: .cardIssued
        case .handedOver: .cardHandedOver
        case .lossReported: .cardLossReported
        case .replaced: .cardReplaced
        case .returned: .cardReturned
        case .givenUp: .cardGivenUp
        case .extended: .cardExtended
        case .withdrawn: .cardWithdrawn
        case .revoked: .cardRevoked
        case .hearingHeld: .hearingHeld
        case .objectionReceived: .objectionReceived
        case .takenOver: .cardTakenOver
        case .enteredInError: .cardEnteredInError
        }
    }
}

extension ProgrammeEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .established: .programmeEstablished
        case .rulePublished: .rulePublished
        case .quotaSet: .quotaSet
        }
    }
}

extension ProjectEvent {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .opened: .projectOpened
        case .milestonePlanned: .milestonePlanned
        case .milestoneMoved: .milestoneMoved
        case .milestoneReached: .milestoneReached
        case .milestoneDropped: .milestoneDropped
        case .eventHeld: .eventHeld
        case .agreementSigned: .agreementSigned
        case .closed: .projectClosed
        case .enteredInError: .projectEnteredInError
        }
    }
}

extension Event {
    /// The kind of the event, as it is numbered in the record.
    package var kind: EventKind {
        switch self {
        case .ledger(let event): event.kind
        case .figure(let event): event.kind
        case .actor(let event): event.kind
        case .person(let event): event.kind
        case .contact(let event): event.kind
        case .organisation(let event): event.kind
        case .engagement(let event): event.kind
        case .hours(let event): event.kind
        case .card(let event): event.kind
        case .programme(let event): event.kind
        case .project(let event): event.kind
        }
    }
}

extension EventKind {
    /// Whether the kind is one of hours.
    package var isOfHours: Bool {
        switch self {
        case .hoursRecorded, .hoursConfirmed, .hoursConfirmationWithdrawn, .hoursRejected,
            .hoursAccepted, .hoursReversed, .hoursRecordedForGroup:
            true
        default: false
        }
    }
}
