import Engagement
import LedgerSchemas

extension AliasRecorded {
    var wire: Stundenbuch_AliasRecorded {
        var payload = Stundenbuch_AliasRecorded()
        payload.spelling = spelling.wire
        if let organisation { payload.organisation = organisation.serial }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_AliasRecorded {
    func decoded() throws(CodingFailure) -> AliasRecorded {
        try refuseUnknown(self)
        let payload = self
        return AliasRecorded(
            spelling: try Read.present(payload.hasSpelling, payload.spelling).decoded(),
            organisation: payload.hasOrganisation ? try Read.subject(payload.organisation) : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
