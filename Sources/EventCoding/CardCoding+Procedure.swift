import Engagement
import LedgerSchemas

extension EvidenceRequested {
    var wire: Stundenbuch_EvidenceRequested {
        var payload = Stundenbuch_EvidenceRequested()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if let due { payload.dueDay = due.daysSince1970 }
        payload.documents = documents
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EvidenceRequested {
    func decoded() throws(CodingFailure) -> EvidenceRequested {
        try refuseUnknown(self)
        let payload = self
        return EvidenceRequested(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            due: payload.hasDueDay ? try Read.day(payload.dueDay) : nil,
            documents: payload.documents,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension EvidenceCompleted {
    var wire: Stundenbuch_EvidenceCompleted {
        var payload = Stundenbuch_EvidenceCompleted()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EvidenceCompleted {
    func decoded() throws(CodingFailure) -> EvidenceCompleted {
        try refuseUnknown(self)
        let payload = self
        return EvidenceCompleted(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardNumberVoided {
    var wire: Stundenbuch_CardNumberVoided {
        var payload = Stundenbuch_CardNumberVoided()
        payload.card = card.serial
        payload.number = number
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardNumberVoided {
    func decoded() throws(CodingFailure) -> CardNumberVoided {
        try refuseUnknown(self)
        let payload = self
        return CardNumberVoided(
            card: try Read.subject(payload.card),
            number: payload.number,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardHandedOver {
    var wire: Stundenbuch_CardHandedOver {
        var payload = Stundenbuch_CardHandedOver()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if let identityShown { payload.identityShown = identityShown }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardHandedOver {
    func decoded() throws(CodingFailure) -> CardHandedOver {
        try refuseUnknown(self)
        let payload = self
        return CardHandedOver(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            identityShown: payload.hasIdentityShown ? payload.identityShown : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardGivenUp {
    var wire: Stundenbuch_CardGivenUp {
        var payload = Stundenbuch_CardGivenUp()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardGivenUp {
    func decoded() throws(CodingFailure) -> CardGivenUp {
        try refuseUnknown(self)
        let payload = self
        return CardGivenUp(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardExtended {
    var wire: Stundenbuch_CardExtended {
        var payload = Stundenbuch_CardExtended()
        payload.card = card.serial
        payload.untilDay = until.daysSince1970
        payload.decidedDay = decided.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardExtended {
    func decoded() throws(CodingFailure) -> CardExtended {
        try refuseUnknown(self)
        let payload = self
        return CardExtended(
            card: try Read.subject(payload.card),
            until: try Read.day(payload.untilDay),
            decided: try Read.day(payload.decidedDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension HearingHeld {
    var wire: Stundenbuch_HearingHeld {
        var payload = Stundenbuch_HearingHeld()
        payload.card = card.serial
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_HearingHeld {
    func decoded() throws(CodingFailure) -> HearingHeld {
        try refuseUnknown(self)
        let payload = self
        return HearingHeld(
            card: try Read.subject(payload.card),
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ObjectionReceived {
    var wire: Stundenbuch_ObjectionReceived {
        var payload = Stundenbuch_ObjectionReceived()
        payload.card = card.serial
        payload.receivedDay = received.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ObjectionReceived {
    func decoded() throws(CodingFailure) -> ObjectionReceived {
        try refuseUnknown(self)
        let payload = self
        return ObjectionReceived(
            card: try Read.subject(payload.card),
            received: try Read.day(payload.receivedDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
