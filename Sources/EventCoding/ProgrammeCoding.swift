import Engagement
import FoundationEssentials
import LedgerSchemas

extension ProgrammeEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .established(let event): serialized(event.wire)
        case .rulePublished(let event): serialized(event.wire)
        case .quotaSet(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of card programmes; nil for other
    /// kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> ProgrammeEvent?
    {
        switch kind {
        case .programmeEstablished:
            .established(try Stundenbuch_ProgrammeEstablished(payload: bytes).decoded())
        case .rulePublished: .rulePublished(try Stundenbuch_RulePublished(payload: bytes).decoded())
        case .quotaSet:
            .quotaSet(try Stundenbuch_QuotaSet(payload: bytes).decoded())
        default: nil
        }
    }
}

extension ProgrammeEstablished {
    var wire: Stundenbuch_ProgrammeEstablished {
        var payload = Stundenbuch_ProgrammeEstablished()
        payload.code = code
        payload.title = title
        payload.issuer = issuer
        if let place { payload.placeAgs = place.number }
        if let from { payload.fromDay = from.daysSince1970 }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ProgrammeEstablished {
    func decoded() throws(CodingFailure) -> ProgrammeEstablished {
        try refuseUnknown(self)
        let payload = self
        return ProgrammeEstablished(
            code: payload.code,
            title: payload.title,
            issuer: payload.issuer,
            place: payload.hasPlaceAgs ? try Read.municipality(payload.placeAgs) : nil,
            from: payload.hasFromDay ? try Read.day(payload.fromDay) : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension RulePublished {
    var wire: Stundenbuch_RulePublished {
        var payload = Stundenbuch_RulePublished()
        payload.version = version
        payload.fromDay = from.daysSince1970
        if let until { payload.untilDay = until.daysSince1970 }
        payload.text = Data(text)
        payload.sha256 = Data(sha256)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_RulePublished {
    func decoded() throws(CodingFailure) -> RulePublished {
        try refuseUnknown(self)
        let payload = self
        return RulePublished(
            version: payload.version,
            from: try Read.day(payload.fromDay),
            until: payload.hasUntilDay ? try Read.day(payload.untilDay) : nil,
            text: [UInt8](payload.text),
            sha256: try Read.bytes(payload.sha256, 32),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension QuotaSet {
    var wire: Stundenbuch_QuotaSet {
        var payload = Stundenbuch_QuotaSet()
        payload.fromDay = from.daysSince1970
        if let until { payload.untilDay = until.daysSince1970 }
        payload.cards = cards
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_QuotaSet {
    func decoded() throws(CodingFailure) -> QuotaSet {
        try refuseUnknown(self)
        let payload = self
        return QuotaSet(
            from: try Read.day(payload.fromDay),
            until: payload.hasUntilDay ? try Read.day(payload.untilDay) : nil,
            cards: payload.cards,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
