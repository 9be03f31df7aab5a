import Engagement

/// A step with the card and the programme that its event names.
struct CardPlace {
    /// The card.
    var card: CardID
    /// The programme, when the event names it.
    var programme: ProgrammeID?
    /// What happened.
    var step: CardStep

    /// The step that an event means; nil for an undoing, which is none.
    init?(_ event: CardEvent, of recorded: Recorded) {
        switch event {
        case .applied(let said): self.init(said, of: recorded)
        case .evidenceRequested(let said):
            var step = CardStep(recorded, on: said.on, until: said.due)
            step.documents = said.documents
            self.init(said.card, step, said.provenance)
        case .evidenceCompleted(let said):
            self.init(said.card, CardStep(recorded, on: said.on), said.provenance)
        case .numberVoided(let said):
            self.init(said.card, CardStep(recorded, number: said.number), said.provenance)
        case .handedOver(let said):
            self.init(said.card, CardStep(recorded, on: said.on), said.provenance)
        case .givenUp(let said):
            self.init(said.card, CardStep(recorded, on: said.on, from: said.on), said.provenance)
        case .extended(let said):
            let step = CardStep(recorded, on: said.decided, until: said.until)
            self.init(said.card, step, said.provenance)
        case .hearingHeld(let said):
            self.init(said.card, CardStep(recorded, on: said.on), said.provenance)
        case .objectionReceived(let said):
            self.init(said.card, CardStep(recorded, on: said.received), said.provenance)
        case .applicationWithdrawn(let said):
            self.init(said.card, CardStep(recorded, on: said.on), said.provenance)
        case .assessed(let said):
            let step = CardStep(
                recorded, on: said.assessment.asOf, outcome: said.assessment.outcome)
            self.init(said.card, step, said.provenance, of: said.assessment.programme)
        case .granted(let said): self.init(said, of: recorded)
        case .grantedByException(let said): self.init(said, of: recorded)
        case .refused(let said): self.init(said, of: recorded)
        case .numberAssigned(let said):
            self.init(said.card, CardStep(recorded, number: said.number), said.provenance)
        case .issued(let said):
            self.init(said.card, CardStep(recorded, on: said.on), said.provenance)
        case .lossReported(let said):
            self.init(said.card, CardStep(recorded, on: said.on), said.provenance)
        case .replaced(let said):
            let step = CardStep(recorded, on: said.on, number: said.number)
            self.init(said.card, step, said.provenance)
        case .returned(let said):
            let step = CardStep(recorded, on: said.on, from: said.on)
            self.init(said.card, step, said.provenance)
        case .withdrawn(let said):
            let step = CardStep(recorded, on: said.decided, from: said.from)
            self.init(said.card, step, said.provenance)
        case .revoked(let said):
            let step = CardStep(recorded, on: said.decided, from: said.from)
            self.init(said.card, step, said.provenance)
        case .takenOver(let said): self.init(said, of: recorded)
        case .enteredInError: return nil
        }
    }

    private init(
        _ card: CardID, _ step: CardStep, _ provenance: Provenance,
        of programme: ProgrammeID? = nil
    ) {
        self.card = card
        self.programme = programme
        self.step = step
        self.step.reference = provenance.particulars?.intake?.reference
    }

    private init(_ said: CardApplied, of recorded: Recorded) {
        var step = CardStep(recorded, on: said.received)
        step.application = said.kind
        self.init(said.card, step, said.provenance, of: said.programme)
    }

    private init(_ said: CardGranted, of recorded: Recorded) {
        let step = CardStep(
            recorded, on: said.decided, from: said.validFrom, until: said.validUntil,
            decision: .granted, outcome: said.assessment?.outcome)
        self.init(said.card, step, said.provenance, of: said.programme)
    }

    private init(_ said: CardGrantedByException, of recorded: Recorded) {
        var step = CardStep(
            recorded, on: said.decided, from: said.validFrom, until: said.validUntil,
            decision: .granted, outcome: said.assessment?.outcome)
        step.approvedBy = said.approvedBy
        self.init(said.card, step, said.provenance, of: said.programme)
    }

    private init(_ said: CardRefused, of recorded: Recorded) {
        var step = CardStep(
            recorded, on: said.decided, decision: .refused, outcome: said.assessment?.outcome)
        step.ground = said.ground
        self.init(said.card, step, said.provenance, of: said.programme)
    }

    private init(_ said: CardTakenOver, of recorded: Recorded) {
        var step = CardStep(
            recorded, on: said.decided, from: said.validFrom, until: said.validUntil,
            decision: said.decision, number: said.number)
        step.application = said.kind
        step.ground = said.ground
        self.init(said.card, step, said.provenance, of: said.programme)
    }
}
