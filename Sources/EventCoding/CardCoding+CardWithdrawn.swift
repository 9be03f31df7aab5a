import Engagement
import LedgerSchemas

extension CardWithdrawn {
    var wire: Stundenbuch_CardWithdrawn {
        var payload = Stundenbuch_CardWithdrawn()
        payload.card = card.serial
        payload.fromDay = from.daysSince1970
        payload.decidedDay = decided.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardWithdrawn {
    func decoded() throws(CodingFailure) -> CardWithdrawn {
        try refuseUnknown(self)
        let payload = self
        return CardWithdrawn(
            card: try Read.subject(payload.card),
            from: try Read.day(payload.fromDay),
            decided: try Read.day(payload.decidedDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardRevoked {
    var wire: Stundenbuch_CardRevoked {
        var payload = Stundenbuch_CardRevoked()
        payload.card = card.serial
        payload.fromDay = from.daysSince1970
        payload.decidedDay = decided.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardRevoked {
    func decoded() throws(CodingFailure) -> CardRevoked {
        try refuseUnknown(self)
        let payload = self
        return CardRevoked(
            card: try Read.subject(payload.card),
            from: try Read.day(payload.fromDay),
            decided: try Read.day(payload.decidedDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardTakenOver {
    var wire: Stundenbuch_CardTakenOver {
        var payload = Stundenbuch_CardTakenOver()
        payload.card = card.serial
        payload.programme = programme.serial
        payload.kind = kind.wire
        payload.decision = decision.wire
        if let ground { payload.ground = ground }
        if let number { payload.number = number }
        payload.decidedDay = decided.daysSince1970
        if let validFrom { payload.validFromDay = validFrom.daysSince1970 }
        if let validUntil { payload.validUntilDay = validUntil.daysSince1970 }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardTakenOver {
    func decoded() throws(CodingFailure) -> CardTakenOver {
        try refuseUnknown(self)
        let payload = self
        return CardTakenOver(
            card: try Read.subject(payload.card),
            programme: try Read.subject(payload.programme),
            kind: try payload.kind.decoded(),
            decision: try payload.decision.decoded(),
            ground: payload.hasGround ? payload.ground : nil,
            number: payload.hasNumber ? payload.number : nil,
            decided: try Read.day(payload.decidedDay),
            validFrom: payload.hasValidFromDay ? try Read.day(payload.validFromDay) : nil,
            validUntil: payload.hasValidUntilDay ? try Read.day(payload.validUntilDay) : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension CardEnteredInError {
    var wire: Stundenbuch_CardEnteredInError {
        var payload = Stundenbuch_CardEnteredInError()
        payload.card = card.serial
        payload.targetRevision = target
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_CardEnteredInError {
    func decoded() throws(CodingFailure) -> CardEnteredInError {
        try refuseUnknown(self)
        let payload = self
        return CardEnteredInError(
            card: try Read.subject(payload.card),
            target: payload.targetRevision,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
