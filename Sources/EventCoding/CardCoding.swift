import Engagement
import LedgerSchemas

extension CardEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .applied(let event): serialized(event.wire)
        case .evidenceRequested(let event): serialized(event.wire)
        case .evidenceCompleted(let event): serialized(event.wire)
        case .applicationWithdrawn(let event): serialized(event.wire)
        case .assessed(let event): serialized(event.wire)
        case .granted(let event): serialized(event.wire)
        case .grantedByException(let event): serialized(event.wire)
        case .refused(let event): serialized(event.wire)
        case .numberAssigned(let event): serialized(event.wire)
        case .numberVoided(let event): serialized(event.wire)
        case .issued(let event): serialized(event.wire)
        case .handedOver(let event): serialized(event.wire)
        case .lossReported(let event): serialized(event.wire)
        case .replaced(let event): serialized(event.wire)
        case .returned(let event): serialized(event.wire)
        case .givenUp(let event): serialized(event.wire)
        case .extended(let event): serialized(event.wire)
        case .withdrawn(let event): serialized(event.wire)
        case .revoked(let event): serialized(event.wire)
        case .hearingHeld(let event): serialized(event.wire)
        case .objectionReceived(let event): serialized(event.wire)
        case .takenOver(let event): serialized(event.wire)
        case .enteredInError(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of cards; nil for other kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> CardEvent? {
        switch kind {
        case .cardApplied: .applied(try Stundenbuch_CardApplied(payload: bytes).decoded())
        case .evidenceRequested:
            .evidenceRequested(try Stundenbuch_EvidenceRequested(payload: bytes).decoded())
        case .evidenceCompleted:
            .evidenceCompleted(try Stundenbuch_EvidenceCompleted(payload: bytes).decoded())
        case .applicationWithdrawn:
            .applicationWithdrawn(try Stundenbuch_ApplicationWithdrawn(payload: bytes).decoded())
        case .cardAssessed: .assessed(try Stundenbuch_CardAssessed(payload: bytes).decoded())
        case .cardGranted: .granted(try Stundenbuch_CardGranted(payload: bytes).decoded())
        case .cardGrantedByException:
            .grantedByException(try Stundenbuch_CardGrantedByException(payload: bytes).decoded())
        case .cardRefused: .refused(try Stundenbuch_CardRefused(payload: bytes).decoded())
        case .cardNumberAssigned:
            .numberAssigned(try Stundenbuch_CardNumberAssigned(payload: bytes).decoded())
        case .cardNumberVoided:
            .numberVoided(try Stundenbuch_CardNumberVoided(payload: bytes).decoded())
        case .cardIssued: .issued(try Stundenbuch_CardIssued(payload: bytes).decoded())
        case .cardHandedOver:
            .handedOver(try Stundenbuch_CardHandedOver(payload: bytes).decoded())
        case .cardLossReported:
            .lossReported(try Stundenbuch_CardLossReported(payload: bytes).decoded())
        case .cardReplaced: .replaced(try Stundenbuch_CardReplaced(payload: bytes).decoded())
        case .cardReturned: .returned(try Stundenbuch_CardReturned(payload: bytes).decoded())
        case .cardGivenUp:
            .givenUp(try Stundenbuch_CardGivenUp(payload: bytes).decoded())
        case .cardExtended:
            .extended(try Stundenbuch_CardExtended(payload: bytes).decoded())
        case .cardWithdrawn: .withdrawn(try Stundenbuch_CardWithdrawn(payload: bytes).decoded())
        case .cardRevoked: .revoked(try Stundenbuch_CardRevoked(payload: bytes).decoded())
        case .hearingHeld:
            .hearingHeld(try Stundenbuch_HearingHeld(payload: bytes).decoded())
        case .objectionReceived:
            .objectionReceived(try Stundenbuch_ObjectionReceived(payload: bytes).decoded())
        case .cardTakenOver: .takenOver(try Stundenbuch_CardTakenOver(payload: bytes).decoded())
        case .cardEnteredInError:
            .enteredInError(try Stundenbuch_CardEnteredInError(payload: bytes).decoded())
        default: nil
        }
    }
}

extension CardApplied {
    var wire: Stundenbuch_CardApplied {
        var payload = Stundenbuch_CardApplied()
        payload.card = card.serial
        payload.programme = programme.serial
        payload.kind = kind.wire
        payload.by = by.wire
        payload.receivedDay = received.daysSince1970
        if let identityShown { payload.identityShown = identityShown }
        if let continues { payload.continues = continues }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardApplied {
    func decoded() throws(CodingFailure) -> CardApplied {
        try refuseUnknown(self)
        let payload = self
        return CardApplied(
            card: try Read.subject(payload.card),
            programme: try Read.subject(payload.programme),
            kind: try payload.kind.decoded(),
            by: try payload.by.decoded(),
            received: try Read.day(payload.receivedDay),
            identityShown: payload.hasIdentityShown ? payload.identityShown : nil,
            continues: payload.hasContinues ? payload.continues : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ApplicationWithdrawn {
    var wire: Stundenbuch_ApplicationWithdrawn {
        var payload = Stundenbuch_ApplicationWithdrawn()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ApplicationWithdrawn {
    func decoded() throws(CodingFailure) -> ApplicationWithdrawn {
        try refuseUnknown(self)
        let payload = self
        return ApplicationWithdrawn(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardAssessed {
    var wire: Stundenbuch_CardAssessed {
        var payload = Stundenbuch_CardAssessed()
        payload.card = card.serial
        payload.assessment = assessment.wire
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardAssessed {
    func decoded() throws(CodingFailure) -> CardAssessed {
        try refuseUnknown(self)
        let payload = self
        return CardAssessed(
            card: try Read.subject(payload.card),
            assessment: try Read.present(payload.hasAssessment, payload.assessment).decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardGranted {
    var wire: Stundenbuch_CardGranted {
        var payload = Stundenbuch_CardGranted()
        payload.card = card.serial
        payload.programme = programme.serial
        if let assessment { payload.assessment = assessment.wire }
        payload.decidedDay = decided.daysSince1970
        payload.validFromDay = validFrom.daysSince1970
        if let validUntil { payload.validUntilDay = validUntil.daysSince1970 }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardGranted {
    func decoded() throws(CodingFailure) -> CardGranted {
        try refuseUnknown(self)
        let payload = self
        return CardGranted(
            card: try Read.subject(payload.card),
            programme: try Read.subject(payload.programme),
            assessment: payload.hasAssessment ? try payload.assessment.decoded() : nil,
            decided: try Read.day(payload.decidedDay),
            validFrom: try Read.day(payload.validFromDay),
            validUntil: payload.hasValidUntilDay ? try Read.day(payload.validUntilDay) : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardGrantedByException {
    var wire: Stundenbuch_CardGrantedByException {
        var payload = Stundenbuch_CardGrantedByException()
        payload.card = card.serial
        payload.programme = programme.serial
        if let assessment { payload.assessment = assessment.wire }
        payload.decidedDay = decided.daysSince1970
        payload.validFromDay = validFrom.daysSince1970
        if let validUntil { payload.validUntilDay = validUntil.daysSince1970 }
        payload.approvedByContact = approvedBy.serial
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardGrantedByException {
    func decoded() throws(CodingFailure) -> CardGrantedByException {
        try refuseUnknown(self)
        let payload = self
        return CardGrantedByException(
            card: try Read.subject(payload.card),
            programme: try Read.subject(payload.programme),
            assessment: payload.hasAssessment ? try payload.assessment.decoded() : nil,
            decided: try Read.day(payload.decidedDay),
            validFrom: try Read.day(payload.validFromDay),
            validUntil: payload.hasValidUntilDay ? try Read.day(payload.validUntilDay) : nil,
            approvedBy: try Read.subject(payload.approvedByContact),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardRefused {
    var wire: Stundenbuch_CardRefused {
        var payload = Stundenbuch_CardRefused()
        payload.card = card.serial
        payload.programme = programme.serial
        if let assessment { payload.assessment = assessment.wire }
        payload.decidedDay = decided.daysSince1970
        payload.ground = ground
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardRefused {
    func decoded() throws(CodingFailure) -> CardRefused {
        try refuseUnknown(self)
        let payload = self
        return CardRefused(
            card: try Read.subject(payload.card),
            programme: try Read.subject(payload.programme),
            assessment: payload.hasAssessment ? try payload.assessment.decoded() : nil,
            decided: try Read.day(payload.decidedDay),
            ground: payload.ground,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardNumberAssigned {
    var wire: Stundenbuch_CardNumberAssigned {
        var payload = Stundenbuch_CardNumberAssigned()
        payload.card = card.serial
        payload.number = number
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardNumberAssigned {
    func decoded() throws(CodingFailure) -> CardNumberAssigned {
        try refuseUnknown(self)
        let payload = self
        return CardNumberAssigned(
            card: try Read.subject(payload.card),
            number: payload.number,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardIssued {
    var wire: Stundenbuch_CardIssued {
        var payload = Stundenbuch_CardIssued()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardIssued {
    func decoded() throws(CodingFailure) -> CardIssued {
        try refuseUnknown(self)
        let payload = self
        return CardIssued(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardLossReported {
    var wire: Stundenbuch_CardLossReported {
        var payload = Stundenbuch_CardLossReported()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardLossReported {
    func decoded() throws(CodingFailure) -> CardLossReported {
        try refuseUnknown(self)
        let payload = self
        return CardLossReported(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardReplaced {
    var wire: Stundenbuch_CardReplaced {
        var payload = Stundenbuch_CardReplaced()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if let number { payload.number = number }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardReplaced {
    func decoded() throws(CodingFailure) -> CardReplaced {
        try refuseUnknown(self)
        let payload = self
        return CardReplaced(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            number: payload.hasNumber ? payload.number : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardReturned {
    var wire: Stundenbuch_CardReturned {
        var payload = Stundenbuch_CardReturned()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardReturned {
    func decoded() throws(CodingFailure) -> CardReturned {
        try refuseUnknown(self)
        let payload = self
        return CardReturned(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
