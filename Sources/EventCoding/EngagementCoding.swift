import Engagement
import LedgerSchemas

extension EngagementEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .started(let event): serialized(event.wire)
        case .paused(let event): serialized(event.wire)
        case .resumed(let event): serialized(event.wire)
        case .ended(let event): serialized(event.wire)
        case .attested(let event): serialized(event.wire)
        case .attestationWithdrawn(let event): serialized(event.wire)
        case .qualificationRecorded(let event): serialized(event.wire)
        case .honourRecorded(let event): serialized(event.wire)
        case .allowanceRecorded(let event): serialized(event.wire)
        case .declarationMade(let event): serialized(event.wire)
        case .enteredInError(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of engagements; nil for other
    /// kinds.
    static func decode(
        _ kind: EventKind, _ bytes: [UInt8]
    ) throws(CodingFailure) -> EngagementEvent? {
        switch kind {
        case .engagementStarted:
            .started(try Stundenbuch_EngagementStarted(payload: bytes).decoded())
        case .engagementPaused: .paused(try Stundenbuch_EngagementPaused(payload: bytes).decoded())
        case .engagementResumed:
            .resumed(try Stundenbuch_EngagementResumed(payload: bytes).decoded())
        case .engagementEnded: .ended(try Stundenbuch_EngagementEnded(payload: bytes).decoded())
        case .engagementAttested:
            .attested(try Stundenbuch_EngagementAttested(payload: bytes).decoded())
        case .attestationWithdrawn:
            .attestationWithdrawn(try Stundenbuch_AttestationWithdrawn(payload: bytes).decoded())
        case .qualificationRecorded:
            .qualificationRecorded(try Stundenbuch_QualificationRecorded(payload: bytes).decoded())
        case .honourRecorded:
            .honourRecorded(try Stundenbuch_HonourRecorded(payload: bytes).decoded())
        case .allowanceRecorded:
            .allowanceRecorded(try Stundenbuch_AllowanceRecorded(payload: bytes).decoded())
        case .declarationMade:
            .declarationMade(try Stundenbuch_DeclarationMade(payload: bytes).decoded())
        case .engagementEnteredInError:
            .enteredInError(try Stundenbuch_EngagementEnteredInError(payload: bytes).decoded())
        default: nil
        }
    }
}

extension EngagementStarted {
    var wire: Stundenbuch_EngagementStarted {
        var payload = Stundenbuch_EngagementStarted()
        payload.organisation = organisation.serial
        if let activity { payload.activity = activity }
        if let place { payload.placeAgs = place.number }
        if let district { payload.district = district }
        if let since { payload.since = since.wire }
        if let until { payload.until = until.wire }
        if let function { payload.function = function.wire }
        payload.sourceKeys = sourceKeys.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EngagementStarted {
    func decoded() throws(CodingFailure) -> EngagementStarted {
        try refuseUnknown(self)
        let payload = self
        return EngagementStarted(
            organisation: try Read.subject(payload.organisation),
            activity: payload.hasActivity ? payload.activity : nil,
            place: payload.hasPlaceAgs ? try Read.municipality(payload.placeAgs) : nil,
            district: payload.hasDistrict ? payload.district : nil,
            since: payload.hasSince ? try payload.since.decoded() : nil,
            until: payload.hasUntil ? try payload.until.decoded() : nil,
            function: payload.hasFunction ? try payload.function.decoded() : nil,
            sourceKeys: try payload.sourceKeys.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension EngagementPaused {
    var wire: Stundenbuch_EngagementPaused {
        var payload = Stundenbuch_EngagementPaused()
        payload.engagementRevision = engagement
        payload.fromDay = from.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EngagementPaused {
    func decoded() throws(CodingFailure) -> EngagementPaused {
        try refuseUnknown(self)
        let payload = self
        return EngagementPaused(
            engagement: payload.engagementRevision,
            from: try Read.day(payload.fromDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension EngagementResumed {
    var wire: Stundenbuch_EngagementResumed {
        var payload = Stundenbuch_EngagementResumed()
        payload.engagementRevision = engagement
        payload.fromDay = from.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EngagementResumed {
    func decoded() throws(CodingFailure) -> EngagementResumed {
        try refuseUnknown(self)
        let payload = self
        return EngagementResumed(
            engagement: payload.engagementRevision,
            from: try Read.day(payload.fromDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension EngagementEnded {
    var wire: Stundenbuch_EngagementEnded {
        var payload = Stundenbuch_EngagementEnded()
        payload.engagementRevision = engagement
        payload.day = day.wire
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EngagementEnded {
    func decoded() throws(CodingFailure) -> EngagementEnded {
        try refuseUnknown(self)
        let payload = self
        return EngagementEnded(
            engagement: payload.engagementRevision,
            day: try Read.present(payload.hasDay, payload.day).decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension EngagementAttested {
    var wire: Stundenbuch_EngagementAttested {
        var payload = Stundenbuch_EngagementAttested()
        payload.organisation = organisation.serial
        if let engagement { payload.engagementRevision = engagement }
        if let function { payload.function = function.wire }
        if let activity { payload.activity = activity }
        if let place { payload.placeAgs = place.number }
        if let since { payload.since = since.wire }
        if let perWeek { payload.perWeekMinutes = UInt64(perWeek.count) }
        if let perYear { payload.perYearMinutes = UInt64(perYear.count) }
        if let inPeriod { payload.inPeriodMinutes = UInt64(inPeriod.count) }
        if let period { payload.period = period.wire }
        if let allowance { payload.allowance = allowance.wire }
        if let allowanceAmount { payload.allowanceAmountCents = UInt64(allowanceAmount.count) }
        if let allowanceYear { payload.allowanceYear = allowanceYear }
        if let continues { payload.continues = continues }
        payload.signatories = signatories.map(\.wire)
        payload.marks = marks.map(\.wire)
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EngagementAttested {
    func decoded() throws(CodingFailure) -> EngagementAttested {
        try refuseUnknown(self)
        let payload = self
        return EngagementAttested(
            organisation: try Read.subject(payload.organisation),
            engagement: payload.hasEngagementRevision ? payload.engagementRevision : nil,
            function: payload.hasFunction ? try payload.function.decoded() : nil,
            activity: payload.hasActivity ? payload.activity : nil,
            place: payload.hasPlaceAgs ? try Read.municipality(payload.placeAgs) : nil,
            since: payload.hasSince ? try payload.since.decoded() : nil,
            perWeek: payload.hasPerWeekMinutes ? try Read.minutes(payload.perWeekMinutes) : nil,
            perYear: payload.hasPerYearMinutes ? try Read.minutes(payload.perYearMinutes) : nil,
            inPeriod: payload.hasInPeriodMinutes ? try Read.minutes(payload.inPeriodMinutes) : nil,
            period: payload.hasPeriod ? try payload.period.decoded() : nil,
            allowance: try payload.allowance.optional(),
            allowanceAmount: payload.hasAllowanceAmountCents
                ? try Read.cents(payload.allowanceAmountCents) : nil,
            allowanceYear: payload.hasAllowanceYear ? payload.allowanceYear : nil,
            continues: payload.hasContinues ? payload.continues : nil,
            signatories: try payload.signatories.decoded(),
            marks: try payload.marks.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension AttestationWithdrawn {
    var wire: Stundenbuch_AttestationWithdrawn {
        var payload = Stundenbuch_AttestationWithdrawn()
        payload.attestationRevision = attestation
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_AttestationWithdrawn {
    func decoded() throws(CodingFailure) -> AttestationWithdrawn {
        try refuseUnknown(self)
        let payload = self
        return AttestationWithdrawn(
            attestation: payload.attestationRevision,
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension QualificationRecorded {
    var wire: Stundenbuch_QualificationRecorded {
        var payload = Stundenbuch_QualificationRecorded()
        payload.code = code
        if let number { payload.number = number.wire }
        payload.fromDay = from.daysSince1970
        if let until { payload.untilDay = until.daysSince1970 }
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_QualificationRecorded {
    func decoded() throws(CodingFailure) -> QualificationRecorded {
        try refuseUnknown(self)
        let payload = self
        return QualificationRecorded(
            code: payload.code,
            number: payload.hasNumber ? try payload.number.decoded() : nil,
            from: try Read.day(payload.fromDay),
            until: payload.hasUntilDay ? try Read.day(payload.untilDay) : nil,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension AllowanceRecorded {
    var wire: Stundenbuch_AllowanceRecorded {
        var payload = Stundenbuch_AllowanceRecorded()
        payload.organisation = organisation.serial
        payload.year = year
        payload.amountCents = UInt64(amount.count)
        payload.kind = kind.wire
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_AllowanceRecorded {
    func decoded() throws(CodingFailure) -> AllowanceRecorded {
        try refuseUnknown(self)
        let payload = self
        return AllowanceRecorded(
            organisation: try Read.subject(payload.organisation),
            year: payload.year,
            amount: try Read.cents(payload.amountCents),
            kind: try payload.kind.decoded(),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension DeclarationMade {
    var wire: Stundenbuch_DeclarationMade {
        var payload = Stundenbuch_DeclarationMade()
        payload.code = code
        payload.onDay = on.daysSince1970
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_DeclarationMade {
    func decoded() throws(CodingFailure) -> DeclarationMade {
        try refuseUnknown(self)
        let payload = self
        return DeclarationMade(
            code: payload.code,
            on: try Read.day(payload.onDay),
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension EngagementEnteredInError {
    var wire: Stundenbuch_EngagementEnteredInError {
        var payload = Stundenbuch_EngagementEnteredInError()
        payload.targetRevision = target
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_EngagementEnteredInError {
    func decoded() throws(CodingFailure) -> EngagementEnteredInError {
        try refuseUnknown(self)
        let payload = self
        return EngagementEnteredInError(
            target: payload.targetRevision,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
