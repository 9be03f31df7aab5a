import Engagement
import LedgerSchemas

extension FigureEvent {
    /// The event as the bytes of a payload.
    func payload() -> [UInt8] {
        switch self {
        case .published(let event): serialized(event.wire)
        case .enteredInError(let event): serialized(event.wire)
        }
    }

    /// The event from the bytes of a payload of one of the kinds of published figures; nil for
    /// other kinds.
    static func decode(_ kind: EventKind, _ bytes: [UInt8]) throws(CodingFailure) -> FigureEvent? {
        switch kind {
        case .figurePublished: .published(try Stundenbuch_FigurePublished(payload: bytes).decoded())
        case .figureEnteredInError:
            .enteredInError(try Stundenbuch_FigureEnteredInError(payload: bytes).decoded())
        default: nil
        }
    }
}

extension FigurePublished {
    var wire: Stundenbuch_FigurePublished {
        var payload = Stundenbuch_FigurePublished()
        payload.subject = subject
        if let place { payload.placeAgs = place.number }
        payload.span = span.wire
        payload.value = value
        payload.unit = unit
        payload.exactness = exactness.wire
        payload.fact = fact
        payload.source = source
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_FigurePublished {
    func decoded() throws(CodingFailure) -> FigurePublished {
        try refuseUnknown(self)
        let payload = self
        return FigurePublished(
            subject: payload.subject,
            place: payload.hasPlaceAgs ? try Read.municipality(payload.placeAgs) : nil,
            span: try Read.present(payload.hasSpan, payload.span).decoded(),
            value: payload.value,
            unit: payload.unit,
            exactness: try payload.exactness.decoded(),
            fact: payload.fact,
            source: payload.source,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}

extension FigureEnteredInError {
    var wire: Stundenbuch_FigureEnteredInError {
        var payload = Stundenbuch_FigureEnteredInError()
        payload.targetRevision = target
        if provenance != .unknown { payload.provenance = provenance.wire }
        return payload
    }
}

extension Stundenbuch_FigureEnteredInError {
    func decoded() throws(CodingFailure) -> FigureEnteredInError {
        try refuseUnknown(self)
        let payload = self
        return FigureEnteredInError(
            target: payload.targetRevision,
            provenance: payload.hasProvenance ? try payload.provenance.decoded() : .unknown)
    }
}
