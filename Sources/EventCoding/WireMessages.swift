import Engagement
import FoundationEssentials
import LedgerSchemas
import SwiftProtobuf

// Which generated message a kind's payload is: only for the readable form, where the schema's
// field names are the keys.
extension EventKind {
    var message: any Message.Type {
        switch self {
        case .ledgerOpened: Stundenbuch_LedgerOpened.self
        case .programStarted: Stundenbuch_ProgramStarted.self
        case .clockStepped: Stundenbuch_ClockStepped.self
        case .referenceValueSet: Stundenbuch_ReferenceValueSet.self
        case .referenceValueEnteredInError: Stundenbuch_ReferenceValueEnteredInError.self
        case .activityListPublished: Stundenbuch_ActivityListPublished.self
        case .findingAnswered: Stundenbuch_FindingAnswered.self
        case .examinationStarted: Stundenbuch_ExaminationStarted.self
        case .examinationClosed: Stundenbuch_ExaminationClosed.self
        case .reminderSet: Stundenbuch_ReminderSet.self
        case .reminderDone: Stundenbuch_ReminderDone.self
        case .figurePublished: Stundenbuch_FigurePublished.self
        case .figureEnteredInError: Stundenbuch_FigureEnteredInError.self
        case .actorRegistered: Stundenbuch_ActorRegistered.self
        case .actorEnded: Stundenbuch_ActorEnded.self
        case .personRegistered: Stundenbuch_PersonRegistered.self
        case .residenceChanged: Stundenbuch_ResidenceChanged.self
        case .nameChanged: Stundenbuch_NameChanged.self
        case .reachChanged: Stundenbuch_ReachChanged.self
        case .detailsCorrected: Stundenbuch_DetailsCorrected.self
        case .personDied: Stundenbuch_PersonDied.self
        case .addressBlockNoted: Stundenbuch_AddressBlockNoted.self
        case .addressBlockLifted: Stundenbuch_AddressBlockLifted.self
        case .consentGiven: Stundenbuch_ConsentGiven.self
        case .consentWithdrawn: Stundenbuch_ConsentWithdrawn.self
        case .aliasRecorded: Stundenbuch_AliasRecorded.self
        case .personMerged: Stundenbuch_PersonMerged.self
        case .personSeparated: Stundenbuch_PersonSeparated.self
        case .personEnteredInError: Stundenbuch_PersonEnteredInError.self
        case .contactRegistered: Stundenbuch_ContactRegistered.self
        case .contactChanged: Stundenbuch_ContactChanged.self
        case .contactEnded: Stundenbuch_ContactEnded.self
        case .organisationRegistered: Stundenbuch_OrganisationRegistered.self
        case .organisationChanged: Stundenbuch_OrganisationChanged.self
        case .organisationRenamed: Stundenbuch_OrganisationRenamed.self
        case .organisationSucceeded: Stundenbuch_OrganisationSucceeded.self
        case .organisationDissolved: Stundenbuch_OrganisationDissolved.self
        case .deliveryReceived: Stundenbuch_DeliveryReceived.self
        case .deliveryUndone: Stundenbuch_DeliveryUndone.self
        case .organisationCorrected: Stundenbuch_OrganisationCorrected.self
        case .organisationEnteredInError: Stundenbuch_OrganisationEnteredInError.self
        case .engagementStarted: Stundenbuch_EngagementStarted.self
        case .engagementPaused: Stundenbuch_EngagementPaused.self
        case .engagementResumed: Stundenbuch_EngagementResumed.self
        case .engagementEnded: Stundenbuch_EngagementEnded.self
        case .engagementAttested: Stundenbuch_EngagementAttested.self
        case .attestationWithdrawn: Stundenbuch_AttestationWithdrawn.self
        case .qualificationRecorded: Stundenbuch_QualificationRecorded.self
        case .honourRecorded: Stundenbuch_HonourRecorded.self
        case .allowanceRecorded: Stundenbuch_AllowanceRecorded.self
        case .declarationMade: Stundenbuch_DeclarationMade.self
        case .engagementEnteredInError: Stundenbuch_EngagementEnteredInError.self
        case .hoursRecorded: Stundenbuch_HoursRecorded.self
        case .hoursConfirmed: Stundenbuch_HoursCorrection.self
        case .hoursConfirmationWithdrawn: Stundenbuch_HoursCorrection.self
        case .hoursRejected: Stundenbuch_HoursCorrection.self
        case .hoursAccepted: Stundenbuch_HoursCorrection.self
        case .hoursReversed: Stundenbuch_HoursCorrection.self
        case .hoursRecordedForGroup: Stundenbuch_HoursRecordedForGroup.self
        case .cardApplied: Stundenbuch_CardApplied.self
        case .evidenceRequested: Stundenbuch_EvidenceRequested.self
        case .evidenceCompleted: Stundenbuch_EvidenceCompleted.self
        case .applicationWithdrawn: Stundenbuch_ApplicationWithdrawn.self
        case .cardAssessed: Stundenbuch_CardAssessed.self
        case .cardGranted: Stundenbuch_CardGranted.self
        case .cardGrantedByException: Stundenbuch_CardGrantedByException.self
        case .cardRefused: Stundenbuch_CardRefused.self
        case .cardNumberAssigned: Stundenbuch_CardNumberAssigned.self
        case .cardNumberVoided: Stundenbuch_CardNumberVoided.self
        case .cardIssued: Stundenbuch_CardIssued.self
        case .cardHandedOver: Stundenbuch_CardHandedOver.self
        case .cardLossReported: Stundenbuch_CardLossReported.self
        case .cardReplaced: Stundenbuch_CardReplaced.self
        case .cardReturned: Stundenbuch_CardReturned.self
        case .cardGivenUp: Stundenbuch_CardGivenUp.self
        case .cardExtended: Stundenbuch_CardExtended.self
        case .cardWithdrawn: Stundenbuch_CardWithdrawn.self
        case .cardRevoked: Stundenbuch_CardRevoked.self
        case .hearingHeld: Stundenbuch_HearingHeld.self
        case .objectionReceived: Stundenbuch_ObjectionReceived.self
        case .cardTakenOver: Stundenbuch_CardTakenOver.self
        case .cardEnteredInError: Stundenbuch_CardEnteredInError.self
        case .programmeEstablished: Stundenbuch_ProgrammeEstablished.self
        case .rulePublished: Stundenbuch_RulePublished.self
        case .quotaSet: Stundenbuch_QuotaSet.self
        case .projectOpened: Stundenbuch_ProjectOpened.self
        case .milestonePlanned: Stundenbuch_MilestonePlanned.self
        case .milestoneMoved: Stundenbuch_MilestoneMoved.self
        case .milestoneReached: Stundenbuch_MilestoneReached.self
        case .milestoneDropped: Stundenbuch_MilestoneDropped.self
        case .eventHeld: Stundenbuch_EventHeld.self
        case .agreementSigned: Stundenbuch_AgreementSigned.self
        case .projectClosed: Stundenbuch_ProjectClosed.self
        case .projectEnteredInError: Stundenbuch_ProjectEnteredInError.self
        }
    }

    /// The stable English name in machine output, as `hours_recorded`.
    package var name: String {
        var name = ""
        for letter in "\(self)" {
            name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
        return name
    }

    /// The kind with a name; nil when there is none.
    package init?(name: String) {
        guard let kind = EventKind.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }
}
