import Engagement
import LedgerSchemas

extension ContactEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .registered(let event): serialized(event.wire)
        case .changed(let event): serialized(event.wire)
        case .ended(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of contacts and signatories; nil
    /// for other kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> ContactEvent? {
        switch kind {
        case .contactRegistered:
            .registered(try Stundenbuch_ContactRegistered(payload: bytes).decoded())
        case .contactChanged: .changed(try Stundenbuch_ContactChanged(payload: bytes).decoded())
        case .contactEnded: .ended(try Stundenbuch_ContactEnded(payload: bytes).decoded())
        default: nil
        }
    }
}

extension ContactRegistered {
    var wire: Stundenbuch_ContactRegistered {
        var payload = Stundenbuch_ContactRegistered()
        if let name { payload.name = name.wire }
        if let function { payload.function = function.wire }
        if let organisation { payload.organisation = organisation.serial }
        if let email { payload.email = email.wire }
        if let phone { payload.phone = phone.wire }
        if let person { payload.person = person.serial }
        payload.sourceKeys = sourceKeys.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ContactRegistered {
    func decoded() throws(CodingFailure) -> ContactRegistered {
        try refuseUnknown(self)
        let payload = self
        return ContactRegistered(
            name: payload.hasName ? try payload.name.decoded() : nil,
            function: payload.hasFunction ? try payload.function.decoded() : nil,
            organisation: payload.hasOrganisation ? try Read.subject(payload.organisation) : nil,
            email: payload.hasEmail ? try payload.email.decoded() : nil,
            phone: payload.hasPhone ? try payload.phone.decoded() : nil,
            person: payload.hasPerson ? try Read.subject(payload.person) : nil,
            sourceKeys: try payload.sourceKeys.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ContactChanged {
    var wire: Stundenbuch_ContactChanged {
        var payload = Stundenbuch_ContactChanged()
        payload.fromDay = from.daysSince1970
        if let name { payload.name = name.wire }
        if let function { payload.function = function.wire }
        if let email { payload.email = email.wire }
        if let phone { payload.phone = phone.wire }
        if let person { payload.person = person.serial }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ContactChanged {
    func decoded() throws(CodingFailure) -> ContactChanged {
        try refuseUnknown(self)
        let payload = self
        return ContactChanged(
            from: try Read.day(payload.fromDay),
            name: payload.hasName ? try payload.name.decoded() : nil,
            function: payload.hasFunction ? try payload.function.decoded() : nil,
            email: payload.hasEmail ? try payload.email.decoded() : nil,
            phone: payload.hasPhone ? try payload.phone.decoded() : nil,
            person: payload.hasPerson ? try Read.subject(payload.person) : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ContactEnded {
    var wire: Stundenbuch_ContactEnded {
        var payload = Stundenbuch_ContactEnded()
        payload.fromDay = from.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ContactEnded {
    func decoded() throws(CodingFailure) -> ContactEnded {
        try refuseUnknown(self)
        let payload = self
        return ContactEnded(
            from: try Read.day(payload.fromDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
