import Engagement
import LedgerSchemas

extension ActorEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .registered(let event): serialized(event.wire)
        case .ended(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of those who type; nil for other
    /// kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> ActorEvent? {
        switch kind {
        case .actorRegistered:
            .registered(try Stundenbuch_ActorRegistered(payload: bytes).decoded())
        case .actorEnded: .ended(try Stundenbuch_ActorEnded(payload: bytes).decoded())
        default: nil
        }
    }
}

extension ActorRegistered {
    var wire: Stundenbuch_ActorRegistered {
        var payload = Stundenbuch_ActorRegistered()
        payload.code = code
        if let name { payload.name = name.wire }
        if let account { payload.account = account.wire }
        payload.sourceKeys = sourceKeys.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ActorRegistered {
    func decoded() throws(CodingFailure) -> ActorRegistered {
        try refuseUnknown(self)
        let payload = self
        return ActorRegistered(
            code: payload.code,
            name: payload.hasName ? try payload.name.decoded() : nil,
            account: payload.hasAccount ? try payload.account.decoded() : nil,
            sourceKeys: try payload.sourceKeys.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ActorEnded {
    var wire: Stundenbuch_ActorEnded {
        var payload = Stundenbuch_ActorEnded()
        payload.fromDay = from.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ActorEnded {
    func decoded() throws(CodingFailure) -> ActorEnded {
        try refuseUnknown(self)
        let payload = self
        return ActorEnded(
            from: try Read.day(payload.fromDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
