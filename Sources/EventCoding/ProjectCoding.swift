import Engagement
import LedgerSchemas

extension ProjectEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .opened(let event): serialized(event.wire)
        case .milestonePlanned(let event): serialized(event.wire)
        case .milestoneMoved(let event): serialized(event.wire)
        case .milestoneReached(let event): serialized(event.wire)
        case .milestoneDropped(let event): serialized(event.wire)
        case .eventHeld(let event): serialized(event.wire)
        case .agreementSigned(let event): serialized(event.wire)
        case .closed(let event): serialized(event.wire)
        case .enteredInError(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of projects; nil for other kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> ProjectEvent? {
        switch kind {
        case .projectOpened: .opened(try Stundenbuch_ProjectOpened(payload: bytes).decoded())
        case .milestonePlanned:
            .milestonePlanned(try Stundenbuch_MilestonePlanned(payload: bytes).decoded())
        case .milestoneMoved:
            .milestoneMoved(try Stundenbuch_MilestoneMoved(payload: bytes).decoded())
        case .milestoneReached:
            .milestoneReached(try Stundenbuch_MilestoneReached(payload: bytes).decoded())
        case .milestoneDropped:
            .milestoneDropped(try Stundenbuch_MilestoneDropped(payload: bytes).decoded())
        case .eventHeld: .eventHeld(try Stundenbuch_EventHeld(payload: bytes).decoded())
        case .agreementSigned:
            .agreementSigned(try Stundenbuch_AgreementSigned(payload: bytes).decoded())
        case .projectClosed: .closed(try Stundenbuch_ProjectClosed(payload: bytes).decoded())
        case .projectEnteredInError:
            .enteredInError(try Stundenbuch_ProjectEnteredInError(payload: bytes).decoded())
        default: nil
        }
    }
}

extension ProjectOpened {
    var wire: Stundenbuch_ProjectOpened {
        var payload = Stundenbuch_ProjectOpened()
        payload.title = title
        if let place { payload.placeAgs = place.number }
        if let from { payload.from = from.wire }
        if let source { payload.source = source }
        payload.sourceKeys = sourceKeys.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ProjectOpened {
    func decoded() throws(CodingFailure) -> ProjectOpened {
        try refuseUnknown(self)
        let payload = self
        return ProjectOpened(
            title: payload.title,
            place: payload.hasPlaceAgs ? try Read.municipality(payload.placeAgs) : nil,
            from: payload.hasFrom ? try payload.from.decoded() : nil,
            source: payload.hasSource ? payload.source : nil,
            sourceKeys: try payload.sourceKeys.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension MilestonePlanned {
    var wire: Stundenbuch_MilestonePlanned {
        var payload = Stundenbuch_MilestonePlanned()
        payload.title = title
        payload.due = due.wire
        if let quantity { payload.quantity = quantity }
        if let unit { payload.unit = unit }
        if let source { payload.source = source }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_MilestonePlanned {
    func decoded() throws(CodingFailure) -> MilestonePlanned {
        try refuseUnknown(self)
        let payload = self
        return MilestonePlanned(
            title: payload.title,
            due: try Read.present(payload.hasDue, payload.due).decoded(),
            quantity: payload.hasQuantity ? payload.quantity : nil,
            unit: payload.hasUnit ? payload.unit : nil,
            source: payload.hasSource ? payload.source : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension MilestoneMoved {
    var wire: Stundenbuch_MilestoneMoved {
        var payload = Stundenbuch_MilestoneMoved()
        payload.milestoneRevision = milestone
        payload.due = due.wire
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_MilestoneMoved {
    func decoded() throws(CodingFailure) -> MilestoneMoved {
        try refuseUnknown(self)
        let payload = self
        return MilestoneMoved(
            milestone: payload.milestoneRevision,
            due: try Read.present(payload.hasDue, payload.due).decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension MilestoneReached {
    var wire: Stundenbuch_MilestoneReached {
        var payload = Stundenbuch_MilestoneReached()
        if let milestone { payload.milestoneRevision = milestone }
        if let title { payload.title = title }
        payload.day = day.wire
        if let quantity { payload.quantity = quantity }
        if let unit { payload.unit = unit }
        if let source { payload.source = source }
        payload.marks = marks.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_MilestoneReached {
    func decoded() throws(CodingFailure) -> MilestoneReached {
        try refuseUnknown(self)
        let payload = self
        return MilestoneReached(
            milestone: payload.hasMilestoneRevision ? payload.milestoneRevision : nil,
            title: payload.hasTitle ? payload.title : nil,
            day: try Read.present(payload.hasDay, payload.day).decoded(),
            quantity: payload.hasQuantity ? payload.quantity : nil,
            unit: payload.hasUnit ? payload.unit : nil,
            source: payload.hasSource ? payload.source : nil,
            marks: try payload.marks.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension MilestoneDropped {
    var wire: Stundenbuch_MilestoneDropped {
        var payload = Stundenbuch_MilestoneDropped()
        payload.milestoneRevision = milestone
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_MilestoneDropped {
    func decoded() throws(CodingFailure) -> MilestoneDropped {
        try refuseUnknown(self)
        let payload = self
        return MilestoneDropped(
            milestone: payload.milestoneRevision,
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension EventHeld {
    var wire: Stundenbuch_EventHeld {
        var payload = Stundenbuch_EventHeld()
        payload.title = title
        payload.day = day.wire
        if let participants { payload.participants = participants }
        if let quantity { payload.quantity = quantity }
        if let unit { payload.unit = unit }
        if let source { payload.source = source }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EventHeld {
    func decoded() throws(CodingFailure) -> EventHeld {
        try refuseUnknown(self)
        let payload = self
        return EventHeld(
            title: payload.title,
            day: try Read.present(payload.hasDay, payload.day).decoded(),
            participants: payload.hasParticipants ? payload.participants : nil,
            quantity: payload.hasQuantity ? payload.quantity : nil,
            unit: payload.hasUnit ? payload.unit : nil,
            source: payload.hasSource ? payload.source : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension AgreementSigned {
    var wire: Stundenbuch_AgreementSigned {
        var payload = Stundenbuch_AgreementSigned()
        payload.title = title
        if let with { payload.with = with }
        payload.day = day.wire
        if let source { payload.source = source }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_AgreementSigned {
    func decoded() throws(CodingFailure) -> AgreementSigned {
        try refuseUnknown(self)
        let payload = self
        return AgreementSigned(
            title: payload.title,
            with: payload.hasWith ? payload.with : nil,
            day: try Read.present(payload.hasDay, payload.day).decoded(),
            source: payload.hasSource ? payload.source : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ProjectClosed {
    var wire: Stundenbuch_ProjectClosed {
        var payload = Stundenbuch_ProjectClosed()
        payload.day = day.wire
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ProjectClosed {
    func decoded() throws(CodingFailure) -> ProjectClosed {
        try refuseUnknown(self)
        let payload = self
        return ProjectClosed(
            day: try Read.present(payload.hasDay, payload.day).decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ProjectEnteredInError {
    var wire: Stundenbuch_ProjectEnteredInError {
        var payload = Stundenbuch_ProjectEnteredInError()
        payload.targetRevision = target
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ProjectEnteredInError {
    func decoded() throws(CodingFailure) -> ProjectEnteredInError {
        try refuseUnknown(self)
        let payload = self
        return ProjectEnteredInError(
            target: payload.targetRevision,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
