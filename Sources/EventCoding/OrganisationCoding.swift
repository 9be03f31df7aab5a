import Engagement
import LedgerSchemas

extension OrganisationEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .registered(let event): serialized(event.wire)
        case .changed(let event): serialized(event.wire)
        case .renamed(let event): serialized(event.wire)
        case .succeeded(let event): serialized(event.wire)
        case .dissolved(let event): serialized(event.wire)
        case .deliveryReceived(let event): serialized(event.wire)
        case .deliveryUndone(let event): serialized(event.wire)
        case .corrected(let event): serialized(event.wire)
        case .enteredInError(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of organisations; nil for other
    /// kinds.
    static func decode(
        _ kind: EventKind, _ bytes: [UInt8]
    ) throws(CodingFailure) -> OrganisationEvent? {
        switch kind {
        case .organisationRegistered:
            .registered(try Stundenbuch_OrganisationRegistered(payload: bytes).decoded())
        case .organisationChanged:
            .changed(try Stundenbuch_OrganisationChanged(payload: bytes).decoded())
        case .organisationRenamed:
            .renamed(try Stundenbuch_OrganisationRenamed(payload: bytes).decoded())
        case .organisationSucceeded:
            .succeeded(try Stundenbuch_OrganisationSucceeded(payload: bytes).decoded())
        case .organisationDissolved:
            .dissolved(try Stundenbuch_OrganisationDissolved(payload: bytes).decoded())
        case .deliveryReceived:
            .deliveryReceived(try Stundenbuch_DeliveryReceived(payload: bytes).decoded())
        case .deliveryUndone:
            .deliveryUndone(try Stundenbuch_DeliveryUndone(payload: bytes).decoded())
        case .organisationCorrected:
            .corrected(try Stundenbuch_OrganisationCorrected(payload: bytes).decoded())
        case .organisationEnteredInError:
            .enteredInError(try Stundenbuch_OrganisationEnteredInError(payload: bytes).decoded())
        default: nil
        }
    }
}

extension OrganisationRegistered {
    var wire: Stundenbuch_OrganisationRegistered {
        var payload = Stundenbuch_OrganisationRegistered()
        payload.name = name
        if let category { payload.category = category }
        if let seat { payload.seatAgs = seat.number }
        if let founded { payload.founded = founded.wire }
        if let nonprofit { payload.nonprofit = nonprofit }
        if let legalForm { payload.legalForm = legalForm }
        payload.sourceKeys = sourceKeys.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_OrganisationRegistered {
    func decoded() throws(CodingFailure) -> OrganisationRegistered {
        try refuseUnknown(self)
        let payload = self
        return OrganisationRegistered(
            name: payload.name,
            category: payload.hasCategory ? payload.category : nil,
            seat: payload.hasSeatAgs ? try Read.municipality(payload.seatAgs) : nil,
            founded: payload.hasFounded ? try payload.founded.decoded() : nil,
            nonprofit: payload.hasNonprofit ? payload.nonprofit : nil,
            legalForm: payload.hasLegalForm ? payload.legalForm : nil,
            sourceKeys: try payload.sourceKeys.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension OrganisationChanged {
    var wire: Stundenbuch_OrganisationChanged {
        var payload = Stundenbuch_OrganisationChanged()
        payload.fromDay = from.daysSince1970
        if let category { payload.category = category }
        if let seat { payload.seatAgs = seat.number }
        if let nonprofit { payload.nonprofit = nonprofit }
        if let legalForm { payload.legalForm = legalForm }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_OrganisationChanged {
    func decoded() throws(CodingFailure) -> OrganisationChanged {
        try refuseUnknown(self)
        let payload = self
        return OrganisationChanged(
            from: try Read.day(payload.fromDay),
            category: payload.hasCategory ? payload.category : nil,
            seat: payload.hasSeatAgs ? try Read.municipality(payload.seatAgs) : nil,
            nonprofit: payload.hasNonprofit ? payload.nonprofit : nil,
            legalForm: payload.hasLegalForm ? payload.legalForm : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension OrganisationRenamed {
    var wire: Stundenbuch_OrganisationRenamed {
        var payload = Stundenbuch_OrganisationRenamed()
        payload.fromDay = from.daysSince1970
        payload.name = name
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_OrganisationRenamed {
    func decoded() throws(CodingFailure) -> OrganisationRenamed {
        try refuseUnknown(self)
        let payload = self
        return OrganisationRenamed(
            from: try Read.day(payload.fromDay),
            name: payload.name,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension OrganisationSucceeded {
    var wire: Stundenbuch_OrganisationSucceeded {
        var payload = Stundenbuch_OrganisationSucceeded()
        payload.fromDay = from.daysSince1970
        payload.byOrganisation = by.serial
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_OrganisationSucceeded {
    func decoded() throws(CodingFailure) -> OrganisationSucceeded {
        try refuseUnknown(self)
        let payload = self
        return OrganisationSucceeded(
            from: try Read.day(payload.fromDay),
            by: try Read.subject(payload.byOrganisation),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension OrganisationDissolved {
    var wire: Stundenbuch_OrganisationDissolved {
        var payload = Stundenbuch_OrganisationDissolved()
        payload.fromDay = from.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_OrganisationDissolved {
    func decoded() throws(CodingFailure) -> OrganisationDissolved {
        try refuseUnknown(self)
        let payload = self
        return OrganisationDissolved(
            from: try Read.day(payload.fromDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension OrganisationCorrected {
    var wire: Stundenbuch_OrganisationCorrected {
        var payload = Stundenbuch_OrganisationCorrected()
        payload.targetRevision = target
        if let name { payload.name = name }
        if let category { payload.category = category }
        if let seat { payload.seatAgs = seat.number }
        if let founded { payload.founded = founded.wire }
        if let nonprofit { payload.nonprofit = nonprofit }
        if let legalForm { payload.legalForm = legalForm }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_OrganisationCorrected {
    func decoded() throws(CodingFailure) -> OrganisationCorrected {
        try refuseUnknown(self)
        let payload = self
        return OrganisationCorrected(
            target: payload.targetRevision,
            name: payload.hasName ? payload.name : nil,
            category: payload.hasCategory ? payload.category : nil,
            seat: payload.hasSeatAgs ? try Read.municipality(payload.seatAgs) : nil,
            founded: payload.hasFounded ? try payload.founded.decoded() : nil,
            nonprofit: payload.hasNonprofit ? payload.nonprofit : nil,
            legalForm: payload.hasLegalForm ? payload.legalForm : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension OrganisationEnteredInError {
    var wire: Stundenbuch_OrganisationEnteredInError {
        var payload = Stundenbuch_OrganisationEnteredInError()
        payload.targetRevision = target
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_OrganisationEnteredInError {
    func decoded() throws(CodingFailure) -> OrganisationEnteredInError {
        try refuseUnknown(self)
        let payload = self
        return OrganisationEnteredInError(
            target: payload.targetRevision,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
