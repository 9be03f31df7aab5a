import Engagement
import FoundationEssentials
import LedgerSchemas

extension LedgerEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .opened(let event): serialized(event.wire)
        case .programStarted(let event): serialized(event.wire)
        case .clockStepped(let event): serialized(event.wire)
        case .referenceValueSet(let event): serialized(event.wire)
        case .referenceValueEnteredInError(let event): serialized(event.wire)
        case .activityListPublished(let event): serialized(event.wire)
        case .findingAnswered(let event): serialized(event.wire)
        case .examinationStarted(let event): serialized(event.wire)
        case .examinationClosed(let event): serialized(event.wire)
        case .reminderSet(let event): serialized(event.wire)
        case .reminderDone(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of the ledger itself; nil for
    /// other kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> LedgerEvent? {
        switch kind {
        case .ledgerOpened: .opened(try Stundenbuch_LedgerOpened(payload: bytes).decoded())
        case .programStarted:
            .programStarted(try Stundenbuch_ProgramStarted(payload: bytes).decoded())
        case .clockStepped: .clockStepped(try Stundenbuch_ClockStepped(payload: bytes).decoded())
        case .referenceValueSet:
            .referenceValueSet(try Stundenbuch_ReferenceValueSet(payload: bytes).decoded())
        case .referenceValueEnteredInError:
            .referenceValueEnteredInError(
                try Stundenbuch_ReferenceValueEnteredInError(payload: bytes).decoded())
        case .activityListPublished:
            .activityListPublished(try Stundenbuch_ActivityListPublished(payload: bytes).decoded())
        case .findingAnswered:
            .findingAnswered(try Stundenbuch_FindingAnswered(payload: bytes).decoded())
        case .examinationStarted:
            .examinationStarted(try Stundenbuch_ExaminationStarted(payload: bytes).decoded())
        case .examinationClosed:
            .examinationClosed(try Stundenbuch_ExaminationClosed(payload: bytes).decoded())
        case .reminderSet:
            .reminderSet(try Stundenbuch_ReminderSet(payload: bytes).decoded())
        case .reminderDone:
            .reminderDone(try Stundenbuch_ReminderDone(payload: bytes).decoded())
        default: nil
        }
    }
}

extension LedgerOpened {
    var wire: Stundenbuch_LedgerOpened {
        var payload = Stundenbuch_LedgerOpened()
        payload.ledger = Data(ledger)
        payload.origin = origin
        payload.recordFormat = recordFormat
        payload.hashAlgorithm = hashAlgorithm
        payload.timeZone = timeZone
        payload.simulatedClock = simulatedClock
        payload.language = language
        return payload
    }
}

extension Stundenbuch_LedgerOpened {
    func decoded() throws(CodingFailure) -> LedgerOpened {
        try refuseUnknown(self)
        let payload = self
        return LedgerOpened(
            ledger: try Read.bytes(payload.ledger, 16),
            origin: payload.origin,
            recordFormat: payload.recordFormat,
            hashAlgorithm: payload.hashAlgorithm,
            timeZone: payload.timeZone,
            simulatedClock: payload.simulatedClock,
            language: payload.language)
    }
}

extension ProgramStarted {
    var wire: Stundenbuch_ProgramStarted {
        var payload = Stundenbuch_ProgramStarted()
        payload.version = version
        payload.build = build
        payload.schema = schema
        payload.engine = engine
        return payload
    }
}

extension Stundenbuch_ProgramStarted {
    func decoded() throws(CodingFailure) -> ProgramStarted {
        try refuseUnknown(self)
        let payload = self
        return ProgramStarted(
            version: payload.version,
            build: payload.build,
            schema: payload.schema,
            engine: payload.engine)
    }
}

extension ClockStepped {
    var wire: Stundenbuch_ClockStepped {
        var payload = Stundenbuch_ClockStepped()
        payload.before = before
        payload.now = now
        return payload
    }
}

extension Stundenbuch_ClockStepped {
    func decoded() throws(CodingFailure) -> ClockStepped {
        try refuseUnknown(self)
        let payload = self
        return ClockStepped(
            before: payload.before,
            now: payload.now)
    }
}

extension ReferenceValueSet {
    var wire: Stundenbuch_ReferenceValueSet {
        var payload = Stundenbuch_ReferenceValueSet()
        payload.code = code
        payload.fromDay = from.daysSince1970
        if let until { payload.untilDay = until.daysSince1970 }
        payload.amountCents = UInt64(amount.count)
        payload.source = source
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ReferenceValueSet {
    func decoded() throws(CodingFailure) -> ReferenceValueSet {
        try refuseUnknown(self)
        let payload = self
        return ReferenceValueSet(
            code: payload.code,
            from: try Read.day(payload.fromDay),
            until: payload.hasUntilDay ? try Read.day(payload.untilDay) : nil,
            amount: try Read.cents(payload.amountCents),
            source: payload.source,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension ReferenceValueEnteredInError {
    var wire: Stundenbuch_ReferenceValueEnteredInError {
        var payload = Stundenbuch_ReferenceValueEnteredInError()
        payload.targetRevision = target
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_ReferenceValueEnteredInError {
    func decoded() throws(CodingFailure) -> ReferenceValueEnteredInError {
        try refuseUnknown(self)
        let payload = self
        return ReferenceValueEnteredInError(
            target: payload.targetRevision,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
