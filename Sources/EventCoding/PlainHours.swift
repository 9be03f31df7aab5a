import Engagement

// Nearly all records of a ledger are hours, so these payloads are read and written without the
// generated code's message objects: five times as fast. What is not plain is left to the generated
// code, and tests hold both against each other.

extension HoursEvent {
    /// The event of a plain payload; nil when the generated decoder has to read it.
    init?(plain kind: EventKind, _ bytes: Span<UInt8>) {
        if kind == .hoursRecorded {
            guard let event = HoursRecorded(plain: bytes) else { return nil }
            self = .recorded(event)
            return
        }
        guard let event = HoursCorrection(plain: bytes) else { return nil }
        switch kind {
        case .hoursConfirmed: self = .confirmed(event)
        case .hoursConfirmationWithdrawn: self = .confirmationWithdrawn(event)
        case .hoursRejected: self = .rejected(event)
        case .hoursAccepted: self = .accepted(event)
        case .hoursReversed: self = .reversed(event)
        default: return nil
        }
    }
}

extension HoursRecorded {
    /// The entry of a plain payload: without sealed evidence, of plain provenance.
    init?(plain bytes: Span<UInt8>) {
        var reader = PlainReader(0..<bytes.count)
        var (organisation, minutes) = (OrganisationID(0), Minutes.zero)
        var (first, last): (Day, Day?) = (Day(daysSince1970: 0), nil)
        var (activity, written, district): (String?, String?, String?) = (nil, nil, nil)
        var (place, project): (MunicipalityKey?, ProjectID?) = (nil, nil)
        var (basis, grade): (HoursBasis?, EvidenceGrade?) = (nil, nil)
        var (clock, units, unitMinutes): (ClockSpan?, UInt32?, UInt32?) = (nil, nil, nil)
        var (marks, provenance): ([Mark], Provenance) = ([], .unknown)
        while let tag = reader.tag(in: bytes) {
            switch tag {
            case 1 << 3: organisation = reader.subject(in: bytes)
            case 2 << 3 | 2: activity = reader.text(in: bytes)
            case 3 << 3: first = reader.day(in: bytes)
            case 4 << 3: last = reader.day(in: bytes)
            case 5 << 3 | 2: written = reader.text(in: bytes)
            case 6 << 3: minutes = reader.minutes(in: bytes)
            case 7 << 3: place = reader.municipality(in: bytes)
            case 8 << 3 | 2: district = reader.text(in: bytes)
            case 9 << 3: project = reader.subject(in: bytes)
            case 10 << 3: basis = reader.word(in: bytes)
            case 11 << 3: grade = reader.word(in: bytes)
            case 12 << 3 | 2: clock = reader.clock(in: bytes)
            case 13 << 3: units = reader.short(in: bytes)
            case 14 << 3: unitMinutes = reader.short(in: bytes)
            case 15 << 3 | 2: provenance = reader.provenance(in: bytes)
            case 17 << 3 | 2: marks = reader.marks(in: bytes)
            default: reader.require(false)
            }
        }
        guard !reader.isOdd, organisation.serial > 0, let basis, let grade,
            let span = DaySpan(from: first, to: last ?? first)
        else { return nil }
        self.init(
            organisation: organisation, activity: activity, span: span, written: written,
            minutes: minutes, place: place, district: district, project: project, basis: basis,
            grade: grade, clock: clock, units: units, unitMinutes: unitMinutes, marks: marks,
            provenance: provenance)
    }
}

extension HoursFacts {
    /// The facts in a plain range of a payload.
    fileprivate init?(plain bytes: Span<UInt8>, _ range: Range<Int>) {
        var reader = PlainReader(range)
        var (organisation, minutes) = (OrganisationID(0), Minutes.zero)
        var (first, last): (Day, Day?) = (Day(daysSince1970: 0), nil)
        var (activity, district): (String?, String?) = (nil, nil)
        var (place, project): (MunicipalityKey?, ProjectID?) = (nil, nil)
        var (basis, grade): (HoursBasis?, EvidenceGrade?) = (nil, nil)
        while let tag = reader.tag(in: bytes) {
            switch tag {
            case 1 << 3: organisation = reader.subject(in: bytes)
            case 2 << 3 | 2: activity = reader.text(in: bytes)
            case 3 << 3: first = reader.day(in: bytes)
            case 4 << 3: last = reader.day(in: bytes)
            case 5 << 3: minutes = reader.minutes(in: bytes)
            case 6 << 3: place = reader.municipality(in: bytes)
            case 7 << 3 | 2: district = reader.text(in: bytes)
            case 8 << 3: project = reader.subject(in: bytes)
            case 9 << 3: basis = reader.word(in: bytes)
            case 10 << 3: grade = reader.word(in: bytes)
            default: reader.require(false)
            }
        }
        guard !reader.isOdd, organisation.serial > 0, let basis, let grade,
            let span = DaySpan(from: first, to: last ?? first)
        else { return nil }
        self.init(
            organisation: organisation, activity: activity, span: span, minutes: minutes,
            place: place, district: district, project: project, basis: basis, grade: grade)
    }
}

extension HoursCorrection {
    /// The correction of a plain payload: of plain provenance.
    init?(plain bytes: Span<UInt8>) {
        var reader = PlainReader(0..<bytes.count)
        var (target, entry): (Revision, HoursFacts?) = (0, nil)
        var (standing, on): (HoursStanding?, Day?) = (nil, nil)
        var (confirmer, marks): (ContactID?, [Mark]) = (nil, [])
        var provenance = Provenance.unknown
        while let tag = reader.tag(in: bytes) {
            switch tag {
            case 1 << 3: target = reader.varint(in: bytes)
            case 2 << 3 | 2: entry = HoursFacts(plain: bytes, reader.block(in: bytes))
            case 3 << 3: standing = reader.word(in: bytes)
            case 4 << 3: confirmer = reader.subject(in: bytes)
            case 5 << 3: on = reader.day(in: bytes)
            case 6 << 3 | 2: marks = reader.marks(in: bytes)
            case 15 << 3 | 2: provenance = reader.provenance(in: bytes)
            default: reader.require(false)
            }
        }
        guard !reader.isOdd, let entry, let standing else { return nil }
        self.init(
            target: target, entry: entry, standing: standing, confirmer: confirmer, on: on,
            marks: marks, provenance: provenance)
    }
}

extension HoursEvent {
    /// The payload, when the event is plain; nil when the generated encoder has to write it.
    var plainPayload: [UInt8]? {
        switch self {
        case .recorded(let event): event.plainPayload
        case .recordedForGroup: nil
        case .confirmed(let event), .confirmationWithdrawn(let event), .rejected(let event),
            .accepted(let event), .reversed(let event):
            event.plainPayload
        }
    }
}

extension HoursRecorded {
    fileprivate var plainPayload: [UInt8]? {
        guard evidence == nil, provenance.isPlain else { return nil }
        var writer = PlainWriter()
        writer.number(1, organisation.serial)
        if let activity { writer.text(2, activity) }
        writer.day(3, span.first)
        if !span.isOneDay { writer.present(4, signed: span.last.daysSince1970) }
        if let written { writer.text(5, written) }
        writer.number(6, UInt64(minutes.count))
        if let place { writer.present(7, UInt64(place.number)) }
        if let district { writer.text(8, district) }
        if let project { writer.present(9, project.serial) }
        writer.number(10, UInt64(basis.rawValue))
        writer.number(11, UInt64(grade.rawValue))
        if let clock { writer.clock(12, clock) }
        if let units { writer.present(13, UInt64(units)) }
        if let unitMinutes { writer.present(14, UInt64(unitMinutes)) }
        writer.provenance(15, provenance)
        writer.marks(17, marks)
        return writer.bytes
    }
}

extension HoursFacts {
    fileprivate func write(to writer: inout PlainWriter) {
        writer.number(1, organisation.serial)
        if let activity { writer.text(2, activity) }
        writer.day(3, span.first)
        if !span.isOneDay { writer.present(4, signed: span.last.daysSince1970) }
        writer.number(5, UInt64(minutes.count))
        if let place { writer.present(6, UInt64(place.number)) }
        if let district { writer.text(7, district) }
        if let project { writer.present(8, project.serial) }
        writer.number(9, UInt64(basis.rawValue))
        writer.number(10, UInt64(grade.rawValue))
    }
}

extension HoursCorrection {
    fileprivate var plainPayload: [UInt8]? {
        guard provenance.isPlain else { return nil }
        var writer = PlainWriter()
        writer.number(1, target)
        var facts = PlainWriter()
        entry.write(to: &facts)
        writer.message(2, facts)
        writer.number(3, UInt64(standing.rawValue))
        if let confirmer { writer.present(4, confirmer.serial) }
        if let on { writer.present(5, signed: on.daysSince1970) }
        writer.marks(6, marks)
        writer.provenance(15, provenance)
        return writer.bytes
    }
}
