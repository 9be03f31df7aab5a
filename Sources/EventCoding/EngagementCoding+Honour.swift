import Engagement
import LedgerSchemas

extension HonourRecorded {
    var wire: Stundenbuch_HonourRecorded {
        var payload = Stundenbuch_HonourRecorded()
        payload.code = code
        payload.day = day.wire
        if let issuer { payload.issuer = issuer }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_HonourRecorded {
    func decoded() throws(CodingFailure) -> HonourRecorded {
        try refuseUnknown(self)
        let payload = self
        return HonourRecorded(
            code: payload.code,
            day: try Read.present(payload.hasDay, payload.day).decoded(),
            issuer: payload.hasIssuer ? payload.issuer : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
