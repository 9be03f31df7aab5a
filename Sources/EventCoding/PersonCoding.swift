import Engagement
import FoundationEssentials
import LedgerSchemas

extension PersonEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .registered(let event): serialized(event.wire)
        case .residenceChanged(let event): serialized(event.wire)
        case .nameChanged(let event): serialized(event.wire)
        case .reachChanged(let event): serialized(event.wire)
        case .detailsCorrected(let event): serialized(event.wire)
        case .died(let event): serialized(event.wire)
        case .addressBlocked(let event): serialized(event.wire)
        case .addressUnblocked(let event): serialized(event.wire)
        case .consentGiven(let event): serialized(event.wire)
        case .consentWithdrawn(let event): serialized(event.wire)
        case .aliasRecorded(let event): serialized(event.wire)
        case .merged(let event): serialized(event.wire)
        case .separated(let event): serialized(event.wire)
        case .enteredInError(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of volunteers; nil for other
    /// kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> PersonEvent? {
        switch kind {
        case .personRegistered:
            .registered(try Stundenbuch_PersonRegistered(payload: bytes).decoded())
        case .residenceChanged:
            .residenceChanged(try Stundenbuch_ResidenceChanged(payload: bytes).decoded())
        case .nameChanged: .nameChanged(try Stundenbuch_NameChanged(payload: bytes).decoded())
        case .reachChanged: .reachChanged(try Stundenbuch_ReachChanged(payload: bytes).decoded())
        case .detailsCorrected:
            .detailsCorrected(try Stundenbuch_DetailsCorrected(payload: bytes).decoded())
        case .personDied: .died(try Stundenbuch_PersonDied(payload: bytes).decoded())
        case .addressBlockNoted:
            .addressBlocked(try Stundenbuch_AddressBlockNoted(payload: bytes).decoded())
        case .addressBlockLifted:
            .addressUnblocked(try Stundenbuch_AddressBlockLifted(payload: bytes).decoded())
        case .consentGiven:
            .consentGiven(try Stundenbuch_ConsentGiven(payload: bytes).decoded())
        case .consentWithdrawn:
            .consentWithdrawn(try Stundenbuch_ConsentWithdrawn(payload: bytes).decoded())
        case .aliasRecorded:
            .aliasRecorded(try Stundenbuch_AliasRecorded(payload: bytes).decoded())
        case .personMerged: .merged(try Stundenbuch_PersonMerged(payload: bytes).decoded())
        case .personSeparated: .separated(try Stundenbuch_PersonSeparated(payload: bytes).decoded())
        case .personEnteredInError:
            .enteredInError(try Stundenbuch_PersonEnteredInError(payload: bytes).decoded())
        default: nil
        }
    }
}

extension PersonRegistered {
    var wire: Stundenbuch_PersonRegistered {
        var payload = Stundenbuch_PersonRegistered()
        if let givenNames { payload.givenNames = givenNames.wire }
        if let familyName { payload.familyName = familyName.wire }
        if let born { payload.born = born.wire }
        payload.home = home.wire
        if let email { payload.email = email.wire }
        if let phone { payload.phone = phone.wire }
        payload.sourceKeys = sourceKeys.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_PersonRegistered {
    func decoded() throws(CodingFailure) -> PersonRegistered {
        try refuseUnknown(self)
        let payload = self
        return PersonRegistered(
            givenNames: payload.hasGivenNames ? try payload.givenNames.decoded() : nil,
            familyName: payload.hasFamilyName ? try payload.familyName.decoded() : nil,
            born: payload.hasBorn ? try payload.born.decoded() : nil,
            home: try Read.present(payload.hasHome, payload.home).decoded(),
            email: payload.hasEmail ? try payload.email.decoded() : nil,
            phone: payload.hasPhone ? try payload.phone.decoded() : nil,
            sourceKeys: try payload.sourceKeys.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ResidenceChanged {
    var wire: Stundenbuch_ResidenceChanged {
        var payload = Stundenbuch_ResidenceChanged()
        payload.fromDay = from.daysSince1970
        payload.home = home.wire
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ResidenceChanged {
    func decoded() throws(CodingFailure) -> ResidenceChanged {
        try refuseUnknown(self)
        let payload = self
        return ResidenceChanged(
            from: try Read.day(payload.fromDay),
            home: try Read.present(payload.hasHome, payload.home).decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension NameChanged {
    var wire: Stundenbuch_NameChanged {
        var payload = Stundenbuch_NameChanged()
        payload.fromDay = from.daysSince1970
        if let givenNames { payload.givenNames = givenNames.wire }
        if let familyName { payload.familyName = familyName.wire }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_NameChanged {
    func decoded() throws(CodingFailure) -> NameChanged {
        try refuseUnknown(self)
        let payload = self
        return NameChanged(
            from: try Read.day(payload.fromDay),
            givenNames: payload.hasGivenNames ? try payload.givenNames.decoded() : nil,
            familyName: payload.hasFamilyName ? try payload.familyName.decoded() : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ReachChanged {
    var wire: Stundenbuch_ReachChanged {
        var payload = Stundenbuch_ReachChanged()
        payload.fromDay = from.daysSince1970
        if let email { payload.email = email.wire }
        if let phone { payload.phone = phone.wire }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ReachChanged {
    func decoded() throws(CodingFailure) -> ReachChanged {
        try refuseUnknown(self)
        let payload = self
        return ReachChanged(
            from: try Read.day(payload.fromDay),
            email: payload.hasEmail ? try payload.email.decoded() : nil,
            phone: payload.hasPhone ? try payload.phone.decoded() : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension DetailsCorrected {
    var wire: Stundenbuch_DetailsCorrected {
        var payload = Stundenbuch_DetailsCorrected()
        payload.targetRevision = target
        if let givenNames { payload.givenNames = givenNames.wire }
        if let familyName { payload.familyName = familyName.wire }
        if let born { payload.born = born.wire }
        if let home { payload.home = home.wire }
        if let email { payload.email = email.wire }
        if let phone { payload.phone = phone.wire }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_DetailsCorrected {
    func decoded() throws(CodingFailure) -> DetailsCorrected {
        try refuseUnknown(self)
        let payload = self
        return DetailsCorrected(
            target: payload.targetRevision,
            givenNames: payload.hasGivenNames ? try payload.givenNames.decoded() : nil,
            familyName: payload.hasFamilyName ? try payload.familyName.decoded() : nil,
            born: payload.hasBorn ? try payload.born.decoded() : nil,
            home: payload.hasHome ? try payload.home.decoded() : nil,
            email: payload.hasEmail ? try payload.email.decoded() : nil,
            phone: payload.hasPhone ? try payload.phone.decoded() : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension PersonDied {
    var wire: Stundenbuch_PersonDied {
        var payload = Stundenbuch_PersonDied()
        payload.day = day.wire
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_PersonDied {
    func decoded() throws(CodingFailure) -> PersonDied {
        try refuseUnknown(self)
        let payload = self
        return PersonDied(
            day: try Read.present(payload.hasDay, payload.day).decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension PersonMerged {
    var wire: Stundenbuch_PersonMerged {
        var payload = Stundenbuch_PersonMerged()
        payload.intoPerson = into.serial
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_PersonMerged {
    func decoded() throws(CodingFailure) -> PersonMerged {
        try refuseUnknown(self)
        let payload = self
        return PersonMerged(
            into: try Read.subject(payload.intoPerson),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension PersonSeparated {
    var wire: Stundenbuch_PersonSeparated {
        var payload = Stundenbuch_PersonSeparated()
        payload.targetRevision = target
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_PersonSeparated {
    func decoded() throws(CodingFailure) -> PersonSeparated {
        try refuseUnknown(self)
        let payload = self
        return PersonSeparated(
            target: payload.targetRevision,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension PersonEnteredInError {
    var wire: Stundenbuch_PersonEnteredInError {
        var payload = Stundenbuch_PersonEnteredInError()
        payload.targetRevision = target
        if let alias { payload.aliasFingerprint = Data(alias) }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_PersonEnteredInError {
    func decoded() throws(CodingFailure) -> PersonEnteredInError {
        try refuseUnknown(self)
        let payload = self
        return PersonEnteredInError(
            target: payload.targetRevision,
            alias: payload.hasAliasFingerprint
                ? try Read.bytes(payload.aliasFingerprint, 16) : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
