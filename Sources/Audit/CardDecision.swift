package import Engagement
import Projections

/// A decision on a card as it stands on record.
package struct CardDecision: Sendable {
    /// How it was decided; the raw values are stable.
    package enum Kind: String, CaseIterable, Sendable {
        case granted
        case grantedByException = "granted_by_exception"
        case refused
        case takenOver = "taken_over"
    }

    /// The card.
    package let card: CardID
    /// In whose stream it stands.
    package let person: PersonID
    /// Of which programme.
    package let programme: ProgrammeID
    /// How it was decided.
    package let kind: Kind
    /// Whether the person got the card.
    package let isGrant: Bool
    /// First, renewal or replacement, when anybody said so.
    package let application: ApplicationKind?
    /// The number as printed last.
    package let number: String?
    /// The file reference of the decision, else of the application.
    package let reference: String?
    /// The day the application was received.
    package let received: Day?
    /// The day of the decision.
    package let decided: Day
    /// Where it stands in the ledger.
    package let position: Position
    /// When it was recorded.
    package let recordedAt: Instant
    /// The first day of validity.
    package let validFrom: Day?
    /// The last day of validity; nil is unlimited.
    package let validUntil: Day?
    /// The code of the ground of a refusal.
    package let ground: String?
    /// Who approved an exception.
    package let approvedBy: ContactID?
    /// The assessment on file.
    package let assessment: AssessmentRecord?
    /// Whether a reason was given.
    package let givesReason: Bool

    /// The code with which a list's decisions are recorded: it says where they come from, not why
    /// they were taken.
    private static let onlyRecordedFromList = "recorded_from_list"

    /// The decision that a record is, with what the card's other steps say; nil for other records.
    init?(_ recorded: Recorded, _ row: CardRow) {
        guard case .card(let event) = recorded.event, let person = PersonID(recorded.stream),
            let said = DecisionFields(event),
            let step = row.steps.first(where: { $0.revision == recorded.revision })
        else { return nil }
        let application = row.steps.last { $0.kind == .cardApplied && $0.position < step.position }
        card = event.card
        self.person = person
        (programme, kind, isGrant) = (said.programme, said.kind, step.decision == .granted)
        self.application = step.application ?? application?.application
        number = row.number
        reference = step.reference ?? application?.reference
        received = application?.on ?? recorded.event.provenance.particulars?.intake?.received
        decided = said.decided
        position = recorded.position
        recordedAt = recorded.at
        (validFrom, validUntil) = (step.from, step.until)
        (ground, approvedBy) = (step.ground, step.approvedBy)
        assessment = said.assessment
        let particulars = recorded.event.provenance.particulars
        let code = particulars?.reasonCode
        givesReason =
            particulars?.reason != nil
            || (code != nil && code != CardDecision.onlyRecordedFromList)
    }
}

/// What the four kinds of decision have in common.
private struct DecisionFields {
    let programme: ProgrammeID
    let kind: CardDecision.Kind
    let decided: Day
    var assessment: AssessmentRecord?

    init?(_ event: CardEvent) {
        switch event {
        case .granted(let said):
            (programme, kind, decided) = (said.programme, .granted, said.decided)
            assessment = said.assessment
        case .grantedByException(let said):
            (programme, kind, decided) = (said.programme, .grantedByException, said.decided)
            assessment = said.assessment
        case .refused(let said):
            (programme, kind, decided) = (said.programme, .refused, said.decided)
            assessment = said.assessment
        case .takenOver(let said):
            (programme, kind, decided) = (said.programme, .takenOver, said.decided)
        case .applied, .evidenceRequested, .evidenceCompleted, .applicationWithdrawn, .assessed,
            .numberAssigned, .numberVoided, .issued, .handedOver, .lossReported, .replaced,
            .returned, .givenUp, .extended, .withdrawn, .revoked, .hearingHeld,
            .objectionReceived, .enteredInError:
            return nil
        }
    }
}
