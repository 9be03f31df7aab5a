import Engagement
import LedgerSchemas

extension HoursEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] { plainPayload ?? generatedPayload }

    /// The event as the generated encoder writes it.
    var generatedPayload: [UInt8] {
        switch self {
        case .recorded(let event): serialized(event.wire)
        case .confirmed(let event): serialized(event.wire)
        case .confirmationWithdrawn(let event): serialized(event.wire)
        case .rejected(let event): serialized(event.wire)
        case .accepted(let event): serialized(event.wire)
        case .reversed(let event): serialized(event.wire)
        case .recordedForGroup(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of hours; nil for other kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> HoursEvent? {
        switch kind {
        case .hoursRecorded: .recorded(try Stundenbuch_HoursRecorded(payload: bytes).decoded())
        case .hoursConfirmed: .confirmed(try Stundenbuch_HoursCorrection(payload: bytes).decoded())
        case .hoursConfirmationWithdrawn:
            .confirmationWithdrawn(try Stundenbuch_HoursCorrection(payload: bytes).decoded())
        case .hoursRejected: .rejected(try Stundenbuch_HoursCorrection(payload: bytes).decoded())
        case .hoursAccepted: .accepted(try Stundenbuch_HoursCorrection(payload: bytes).decoded())
        case .hoursReversed: .reversed(try Stundenbuch_HoursCorrection(payload: bytes).decoded())
        case .hoursRecordedForGroup:
            .recordedForGroup(try Stundenbuch_HoursRecordedForGroup(payload: bytes).decoded())
        default: nil
        }
    }
}

extension HoursRecorded {
    var wire: Stundenbuch_HoursRecorded {
        var payload = Stundenbuch_HoursRecorded()
        payload.organisation = organisation.serial
        if let activity { payload.activity = activity }
        payload.firstDay = span.first.daysSince1970
        if !span.isOneDay { payload.lastDay = span.last.daysSince1970 }
        if let written { payload.written = written }
        payload.minutes = UInt64(minutes.count)
        if let place { payload.placeAgs = place.number }
        if let district { payload.district = district }
        if let project { payload.project = project.serial }
        payload.basis = basis.wire
        payload.grade = grade.wire
        if let clock { payload.clock = clock.wire }
        if let units { payload.units = units }
        if let unitMinutes { payload.unitMinutes = unitMinutes }
        if let evidence { payload.evidence = evidence.wire }
        payload.marks = marks.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_HoursRecorded {
    func decoded() throws(CodingFailure) -> HoursRecorded {
        try refuseUnknown(self)
        let payload = self
        return HoursRecorded(
            organisation: try Read.subject(payload.organisation),
            activity: payload.hasActivity ? payload.activity : nil,
            span: try Read.daySpan(payload.firstDay, payload.hasLastDay ? payload.lastDay : nil),
            written: payload.hasWritten ? payload.written : nil,
            minutes: try Read.minutes(payload.minutes),
            place: payload.hasPlaceAgs ? try Read.municipality(payload.placeAgs) : nil,
            district: payload.hasDistrict ? payload.district : nil,
            project: payload.hasProject ? try Read.subject(payload.project) : nil,
            basis: try payload.basis.decoded(),
            grade: try payload.grade.decoded(),
            clock: payload.hasClock ? try payload.clock.decoded() : nil,
            units: payload.hasUnits ? payload.units : nil,
            unitMinutes: payload.hasUnitMinutes ? payload.unitMinutes : nil,
            evidence: payload.hasEvidence ? try payload.evidence.decoded() : nil,
            marks: try payload.marks.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension HoursCorrection {
    var wire: Stundenbuch_HoursCorrection {
        var payload = Stundenbuch_HoursCorrection()
        payload.targetRevision = target
        payload.entry = entry.wire
        payload.standing = standing.wire
        if let confirmer { payload.confirmerContact = confirmer.serial }
        if let on { payload.onDay = on.daysSince1970 }
        payload.marks = marks.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_HoursCorrection {
    func decoded() throws(CodingFailure) -> HoursCorrection {
        try refuseUnknown(self)
        let payload = self
        return HoursCorrection(
            target: payload.targetRevision,
            entry: try Read.present(payload.hasEntry, payload.entry).decoded(),
            standing: try payload.standing.decoded(),
            confirmer: payload.hasConfirmerContact
                ? try Read.subject(payload.confirmerContact) : nil,
            on: payload.hasOnDay ? try Read.day(payload.onDay) : nil,
            marks: try payload.marks.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
