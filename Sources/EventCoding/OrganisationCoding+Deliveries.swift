import Engagement
import FoundationEssentials
import LedgerSchemas

extension DeliveryReceived {
    var wire: Stundenbuch_DeliveryReceived {
        var payload = Stundenbuch_DeliveryReceived()
        payload.list = list
        payload.source = source
        payload.rows = rows
        if let stated { payload.statedMinutes = UInt64(stated.count) }
        if let counted { payload.countedMinutes = UInt64(counted.count) }
        payload.sha256 = Data(sha256)
        if let period { payload.period = period.wire }
        if let replaces { payload.replacesRevision = replaces }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_DeliveryReceived {
    func decoded() throws(CodingFailure) -> DeliveryReceived {
        try refuseUnknown(self)
        let payload = self
        return DeliveryReceived(
            list: payload.list,
            source: payload.source,
            rows: payload.rows,
            stated: payload.hasStatedMinutes ? try Read.minutes(payload.statedMinutes) : nil,
            counted: payload.hasCountedMinutes ? try Read.minutes(payload.countedMinutes) : nil,
            sha256: try Read.bytes(payload.sha256, 32),
            period: payload.hasPeriod ? try payload.period.decoded() : nil,
            replaces: payload.hasReplacesRevision ? payload.replacesRevision : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension DeliveryUndone {
    var wire: Stundenbuch_DeliveryUndone {
        var payload = Stundenbuch_DeliveryUndone()
        payload.deliveryRevision = delivery
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_DeliveryUndone {
    func decoded() throws(CodingFailure) -> DeliveryUndone {
        try refuseUnknown(self)
        let payload = self
        return DeliveryUndone(
            delivery: payload.deliveryRevision,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
