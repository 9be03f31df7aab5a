import Engagement

// Where hours come from, as far as lists say it: the delivery, the day of receipt, a paper's
// reference, a reason's code, who reported it. The rest is left to the generated code.

extension PlainReader {
    /// Where an event comes from.
    mutating func provenance(in bytes: Span<UInt8>) -> Provenance {
        var inner = PlainReader(block(in: bytes))
        var (stream, revision): (StreamID?, Revision?) = (nil, nil)
        var (intake, code, reporter): (Intake?, String?, ContactID?) = (nil, nil, nil)
        while let tag = inner.tag(in: bytes) {
            switch tag {
            case 1 << 3: stream = StreamID(raw: inner.varint(in: bytes))
            case 2 << 3: revision = inner.varint(in: bytes)
            case 3 << 3 | 2: intake = inner.intake(in: bytes)
            case 4 << 3 | 2: code = inner.text(in: bytes)
            case 8 << 3: reporter = inner.subject(in: bytes)
            default: inner.require(false)
            }
        }
        require(!inner.isOdd && (stream == nil) == (revision == nil))
        var delivery: EventName?
        if let stream, let revision { delivery = EventName(stream, revision) }
        guard intake != nil || code != nil || reporter != nil else {
            // A provenance that says nothing is what the generated code judges.
            require(delivery != nil)
            return Provenance(delivery: delivery)
        }
        return Provenance(
            delivery: delivery,
            particulars: Particulars(intake: intake, reasonCode: code, reporter: reporter))
    }

    private mutating func intake(in bytes: Span<UInt8>) -> Intake {
        var inner = PlainReader(block(in: bytes))
        var intake = Intake(received: Day(daysSince1970: 0))
        while let tag = inner.tag(in: bytes) {
            switch tag {
            case 1 << 3: intake.received = inner.day(in: bytes)
            case 4 << 3 | 2: intake.reference = inner.text(in: bytes)
            case 5 << 3 | 2: intake.keptAt = inner.text(in: bytes)
            case 6 << 3 | 2: intake.document = inner.text(in: bytes)
            default: inner.require(false)
            }
        }
        require(!inner.isOdd)
        return intake
    }
}

extension Provenance {
    /// Whether ``PlainWriter`` can write it.
    var isPlain: Bool {
        guard let particulars else { return true }
        guard particulars.reason == nil, particulars.cause == nil else { return false }
        guard let intake = particulars.intake else { return true }
        return intake.from == nil && intake.channel == nil && intake.sha256 == nil
    }
}

extension PlainWriter {
    /// Where an event comes from; left out when nothing is known.
    mutating func provenance(_ field: UInt8, _ provenance: Provenance) {
        guard provenance.delivery != nil || provenance.particulars != nil else { return }
        var inner = PlainWriter()
        if let delivery = provenance.delivery {
            inner.present(1, delivery.stream.raw)
            inner.present(2, delivery.revision)
        }
        if let particulars = provenance.particulars {
            if let intake = particulars.intake { inner.intake(3, intake) }
            if let code = particulars.reasonCode { inner.text(4, code) }
            if let reporter = particulars.reporter { inner.present(8, reporter.serial) }
        }
        message(field, inner)
    }

    private mutating func intake(_ field: UInt8, _ intake: Intake) {
        var inner = PlainWriter()
        inner.day(1, intake.received)
        if let reference = intake.reference { inner.text(4, reference) }
        if let keptAt = intake.keptAt { inner.text(5, keptAt) }
        if let document = intake.document { inner.text(6, document) }
        message(field, inner)
    }
}
