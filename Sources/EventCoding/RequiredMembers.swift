import Engagement
import StrictJSON

// Which members the readable form of a kind must have. Protocol Buffers leave out what has its
// default value; people must say it, so that a forgotten day is not 1970-01-01.

extension EventKind {
    /// The members that must be there, with what the payload's bytes leave out for them: nil for
    /// those that have no such value.
    var requiredMembers: [(name: String, absent: JSONValue?)] {
        switch self {
        case .ledgerOpened:
            [
                ("ledger", nil), ("origin", ""), ("record_format", 0), ("hash_algorithm", ""),
                ("time_zone", ""), ("simulated_clock", false), ("language", ""),
            ]
        case .programStarted:
            [("version", ""), ("build", ""), ("schema", 0), ("engine", 0)]
        case .clockStepped:
            [("before", 0), ("now", 0)]
        case .referenceValueSet:
            [("code", ""), ("from_day", 0), ("amount_cents", 0), ("source", "")]
        case .referenceValueEnteredInError, .figureEnteredInError, .detailsCorrected,
            .personSeparated, .personEnteredInError, .organisationCorrected,
            .organisationEnteredInError, .engagementEnteredInError, .projectEnteredInError:
            [("target_revision", 0)]
        case .activityListPublished:
            [("version", ""), ("from_day", 0), ("activities", .array([]))]
        case .findingAnswered:
            [("finding_digest", nil), ("code", ""), ("answer", nil), ("on_day", 0)]
        case .examinationStarted:
            [("title", ""), ("on_day", 0)]
        case .examinationClosed:
            [("examination_revision", 0), ("on_day", 0)]
        case .reminderSet:
            [("subject_stream", nil), ("due_day", 0), ("topic", "")]
        case .reminderDone:
            [("reminder_revision", 0), ("on_day", 0)]
        case .honourRecorded:
            [("code", ""), ("day", nil)]
        case .figurePublished:
            [
                ("subject", ""), ("span", nil), ("value", 0), ("unit", ""), ("exactness", nil),
                ("fact", ""), ("source", ""),
            ]
        case .actorRegistered:
            [("code", "")]
        case .actorEnded, .residenceChanged, .nameChanged, .reachChanged, .contactChanged,
            .contactEnded, .organisationChanged, .organisationDissolved, .addressBlockNoted,
            .addressBlockLifted:
            [("from_day", 0)]
        case .personRegistered, .contactRegistered:
            []
        case .personDied, .milestoneReached, .projectClosed:
            [("day", nil)]
        case .personMerged:
            [("into_person", nil)]
        case .consentGiven, .consentWithdrawn:
            [("purpose", ""), ("on_day", 0)]
        case .aliasRecorded:
            [("spelling", nil)]
        case .organisationRegistered:
            [("name", "")]
        case .organisationRenamed:
            [("from_day", 0), ("name", "")]
        case .organisationSucceeded:
            [("from_day", 0), ("by_organisation", nil)]
        case .deliveryReceived:
            [("list", ""), ("source", ""), ("rows", 0), ("sha256", nil)]
        case .deliveryUndone:
            [("delivery_revision", 0)]
        case .engagementStarted, .engagementAttested:
            [("organisation", nil)]
        case .engagementPaused, .engagementResumed:
            [("engagement_revision", 0), ("from_day", 0)]
        case .engagementEnded:
            [("engagement_revision", 0), ("day", nil)]
        case .attestationWithdrawn:
            [("attestation_revision", 0), ("on_day", 0)]
        case .qualificationRecorded:
            [("code", ""), ("from_day", 0)]
        case .allowanceRecorded:
            [("organisation", nil), ("year", 0), ("amount_cents", 0), ("kind", nil)]
        case .declarationMade:
            [("code", ""), ("on_day", 0)]
        case .hoursRecorded:
            [
                ("organisation", nil), ("first_day", 0), ("minutes", 0), ("basis", nil),
                ("grade", nil),
            ]
        case .hoursRecordedForGroup:
            [("first_day", 0), ("heads", 0), ("minutes", 0), ("basis", nil)]
        case .hoursConfirmed, .hoursConfirmationWithdrawn, .hoursRejected, .hoursAccepted,
            .hoursReversed:
            [("target_revision", 0), ("entry", nil), ("standing", nil)]
        case .cardApplied:
            [("card", nil), ("programme", nil), ("kind", nil), ("by", nil), ("received_day", 0)]
        case .cardExtended:
            [("card", nil), ("until_day", 0), ("decided_day", 0)]
        case .objectionReceived:
            [("card", nil), ("received_day", 0)]
        case .quotaSet:
            [("from_day", 0), ("cards", 0)]
        case .evidenceRequested, .evidenceCompleted, .cardHandedOver, .cardGivenUp, .hearingHeld,
            .applicationWithdrawn, .cardIssued, .cardLossReported, .cardReplaced, .cardReturned:
            [("card", nil), ("on_day", 0)]
        case .cardAssessed:
            [("card", nil), ("assessment", nil)]
        case .cardGranted:
            [("card", nil), ("programme", nil), ("decided_day", 0), ("valid_from_day", 0)]
        case .cardGrantedByException:
            [
                ("card", nil), ("programme", nil), ("decided_day", 0), ("valid_from_day", 0),
                ("approved_by_contact", nil),
            ]
        case .cardRefused:
            [("card", nil), ("programme", nil), ("decided_day", 0), ("ground", "")]
        case .cardNumberAssigned, .cardNumberVoided:
            [("card", nil), ("number", "")]
        case .cardWithdrawn, .cardRevoked:
            [("card", nil), ("from_day", 0), ("decided_day", 0)]
        case .cardTakenOver:
            [
                ("card", nil), ("programme", nil), ("kind", nil), ("decision", nil),
                ("decided_day", 0),
            ]
        case .cardEnteredInError:
            [("card", nil), ("target_revision", 0)]
        case .programmeEstablished:
            [("code", ""), ("title", ""), ("issuer", "")]
        case .rulePublished:
            [("version", ""), ("from_day", 0), ("text", ""), ("sha256", nil)]
        case .projectOpened:
            [("title", "")]
        case .milestonePlanned:
            [("title", ""), ("due", nil)]
        case .milestoneMoved:
            [("milestone_revision", 0), ("due", nil)]
        case .milestoneDropped:
            [("milestone_revision", 0), ("on_day", 0)]
        case .eventHeld, .agreementSigned:
            [("title", ""), ("day", nil)]
        }
    }
}

/// The members that a part of an event must have, by the name of the member that holds it.
enum RequiredParts {
    static func members(of part: String) -> [(name: String, absent: JSONValue?)] {
        switch part {
        case "day", "since", "until", "due", "span", "founded": [("first_day", 0)]
        case "period": [("first_day", 0), ("last_day", 0)]
        case "entry":
            [
                ("organisation", nil), ("first_day", 0), ("minutes", 0), ("basis", nil),
                ("grade", nil),
            ]
        case "activities": [("code", ""), ("label", "")]
        case "signatories": [("contact", nil)]
        case "spelling": [("fingerprint", nil)]
        case "intake": [("received_day", 0)]
        default: []
        }
    }
}
