import Engagement
import LedgerSchemas

extension AddressBlockNoted {
    var wire: Stundenbuch_AddressBlockNoted {
        var payload = Stundenbuch_AddressBlockNoted()
        payload.fromDay = from.daysSince1970
        if let until { payload.untilDay = until.daysSince1970 }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_AddressBlockNoted {
    func decoded() throws(CodingFailure) -> AddressBlockNoted {
        try refuseUnknown(self)
        let payload = self
        return AddressBlockNoted(
            from: try Read.day(payload.fromDay),
            until: payload.hasUntilDay ? try Read.day(payload.untilDay) : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension AddressBlockLifted {
    var wire: Stundenbuch_AddressBlockLifted {
        var payload = Stundenbuch_AddressBlockLifted()
        payload.fromDay = from.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_AddressBlockLifted {
    func decoded() throws(CodingFailure) -> AddressBlockLifted {
        try refuseUnknown(self)
        let payload = self
        return AddressBlockLifted(
            from: try Read.day(payload.fromDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ConsentGiven {
    var wire: Stundenbuch_ConsentGiven {
        var payload = Stundenbuch_ConsentGiven()
        payload.purpose = purpose
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ConsentGiven {
    func decoded() throws(CodingFailure) -> ConsentGiven {
        try refuseUnknown(self)
        let payload = self
        return ConsentGiven(
            purpose: payload.purpose,
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ConsentWithdrawn {
    var wire: Stundenbuch_ConsentWithdrawn {
        var payload = Stundenbuch_ConsentWithdrawn()
        payload.purpose = purpose
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ConsentWithdrawn {
    func decoded() throws(CodingFailure) -> ConsentWithdrawn {
        try refuseUnknown(self)
        let payload = self
        return ConsentWithdrawn(
            purpose: payload.purpose,
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
